using ScrutinyBot.Dialogs.KeyLines;
using static ScrutinyBot.Documents.DraftReading;

namespace ScrutinyBot.Documents;

/// <summary>What a line of enquiry rests on, sorted by how it reaches the committee.</summary>
internal sealed record LineEvidence(
    IReadOnlyList<string> Witnesses, IReadOnlyList<string> Papers, IReadOnlyList<string> Oral, IReadOnlyList<string> Visits,
    IReadOnlyList<string> ChildrenAndFamilies)
{
    /// <summary>Each witness counts as a source, and so does each item of evidence.</summary>
    public int Sources => Witnesses.Count + Papers.Count + Oral.Count + Visits.Count;

    public static LineEvidence Of(ReviewDraft draft, DraftLine line)
    {
        var witnesses = WitnessesOf(draft, line);
        var evidence = line.Evidence.DistinctBy(e => e.Name, StringComparer.Ordinal).ToList();
        var oral = Named(evidence, "oral").Except(witnesses, StringComparer.Ordinal).ToList();
        var visits = Named(evidence, "visit");
        var papers = evidence.Select(e => e.Name).Except([.. oral, .. visits, .. witnesses], StringComparer.Ordinal).ToList();
        var voices = draft.Witnesses.Where(w => IsVoice(w.Perspective)).Select(w => w.Name).Intersect(witnesses, StringComparer.Ordinal);
        var heard = evidence.Where(e => IsVoice(e.Perspective)).Select(e => e.Name);
        return new(witnesses, papers, oral, visits, [.. voices.Concat(heard).Distinct(StringComparer.Ordinal)]);
    }

    private static List<string> Named(IEnumerable<DraftEvidence> evidence, string form) =>
        [.. evidence.Where(e => e.Form.Contains(form, StringComparison.OrdinalIgnoreCase)).Select(e => e.Name)];

    // A perspective comes in words; of the five that the library knows, only this one speaks of families or young people.
    private static bool IsVoice(string perspective) =>
        perspective.Contains("famil", StringComparison.OrdinalIgnoreCase)
        || perspective.Contains("young people", StringComparison.OrdinalIgnoreCase);
}
