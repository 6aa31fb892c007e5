using ScrutinyBot.Dialogs.Findings;
using ScrutinyBot.Documents.Model;
using static ScrutinyBot.Documents.DraftReading;

namespace ScrutinyBot.Documents.Findings;

/// <summary>What the documents of evidence and recommendations have in common.</summary>
internal static class FindingsPages
{
    /// <summary>A document, which says so where it is the public version.</summary>
    public static Document Page(FindingsDraft draft, string subtitle, IEnumerable<Block> blocks, bool landscape = false) =>
        Document(draft, draft.IsPublic ? $"{subtitle}: public version" : subtitle, [.. blocks], landscape);

    /// <summary>Who a version is for, where that matters: not the public where it holds exempt items, and where it leaves some out that it does.</summary>
    public static IEnumerable<Block> ForWhom(FindingsDraft draft)
    {
        if (draft.HasLeftOut) yield return new Block.Note("Public version: something that is not for publication has been left out.");
        else if (draft.Evidence.Any(e => e.Exempt)) yield return new Block.Note("Not for publication: this version holds items marked exempt.");
    }

    /// <summary>"E1, E2", or a dash.</summary>
    public static Words Refs(IEnumerable<string> refs) => string.Join(", ", refs) is { Length: > 0 } some ? some : "–";

    /// <summary>The text, or that it is not known, for what a log leaves open on purpose.</summary>
    public static Words OrNotSaid(string text) => IsSaid(text) ? text : Words.Quiet("Not said");

    /// <summary>What a recommendation rests on.</summary>
    public static Words RestsOn(DraftRecommendation recommendation)
    {
        if (!IsSaid(recommendation.Lines) && recommendation.Evidence.Count == 0) return Words.Quiet("Nothing named");
        var lines = IsSaid(recommendation.Lines) ? $"Line {recommendation.Lines}" : "";
        var evidence = string.Join(", ", recommendation.Evidence);
        var words = (Words)string.Join(": ", new[] { lines, evidence }.Where(IsSaid));
        return recommendation.TieIsProposed ? words + Words.Quiet(" (by its words; to be confirmed)") : words;
    }
}
