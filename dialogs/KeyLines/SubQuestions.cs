using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Exports;

namespace ScrutinyBot.Dialogs.KeyLines;

/// <summary>A sub-question of a line as shown: its wording, follow-ups, whose words, and the sections it rests on.</summary>
internal sealed record SubQuestion(string Text, IReadOnlyList<string> Probes, Origin Origin, IReadOnlyList<SectionRef> Sources, string? Entry);

/// <summary>The questions under a line: the library's for its area, stage and themes, and the member's own.</summary>
internal static class SubQuestions
{
    private const int EachLine = 3;

    /// <summary>The questions under one line, no question under two lines.</summary>
    public static IReadOnlyList<SubQuestion> For(LineRow row, KeyLinesDraft draft) => All(draft).GetValueOrDefault(row.Id, []);

    /// <summary>The questions under every line, by the line's id.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<SubQuestion>> All(KeyLinesDraft draft)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var all = new Dictionary<string, IReadOnlyList<SubQuestion>>(StringComparer.Ordinal);
        foreach (var row in draft.Lines.Rows)
        {
            var own = draft.Questions.Added.Where(q => q.Line == row.Id).Select(q => new SubQuestion(q.Text, [], Origin.Own, [], null));
            var library = Ranked(row, draft).Where(e => !used.Contains(e.Id) && !draft.Questions.Dropped.Contains($"{row.Id}/{e.Id}")).Take(EachLine).ToList();
            used.UnionWith(library.Select(e => e.Id));
            all[row.Id] = [.. library.Select(e => Filled(e, draft)), .. own];
        }
        return all;
    }

    private static SubQuestion Filled(Entry entry, KeyLinesDraft draft) => new(
        Wording.Fill(entry.Text ?? "", draft.Blanks), [.. entry.Probes.Select(p => Wording.Fill(p, draft.Blanks))], Origin.Prompted, entry.Sources, entry.Id);

    private static IEnumerable<Entry> Ranked(LineRow row, KeyLinesDraft draft)
    {
        var themes = row.Entry is not null ? draft.Library.Find(row.Entry)?.Themes ?? [] : draft.Vocabulary.Topics(draft.TextOf(row).ToLowerInvariant()).Select(t => t.Theme).OfType<string>().ToList();
        var sources = row.Entry is not null ? draft.Library.Find(row.Entry)?.Sources ?? [] : [];
        return draft.Library.OfKind(EntryKind.Question)
            .Where(e => e.Stages.Contains(draft.StageForSuggestions))
            .Select(e => (Entry: e, Score: 4 * e.Themes.Count(themes.Contains) + (e.Area == row.Area && row.Area.Length > 0 ? 3 : 0) + (e.Themes.FirstOrDefault() is { } t && themes.FirstOrDefault() == t ? 2 : 0) + (e.Sources.Any(sources.Contains) ? 1 : 0)))
            .Where(x => x.Score >= 3)
            .OrderByDescending(x => x.Score).ThenBy(x => x.Entry.Id, StringComparer.Ordinal)
            .Select(x => x.Entry);
    }
}
