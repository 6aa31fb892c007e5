using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines;

/// <summary>Finds the library's line of enquiry that takes an answer further: by theme, section and area, for the stage of the proposal.</summary>
internal static class LineFitting
{
    // Less would be a line that merely stands in the same area.
    private const int Enough = 8;

    /// <summary>The line that fits best, in the draft already or not; null when none fits.</summary>
    /// <param name="told">What the answer rested on, best first.</param>
    /// <param name="question">The question as understood.</param>
    public static Entry? Best(IReadOnlyList<Entry> told, string question, KeyLinesDraft draft)
    {
        var asked = draft.Vocabulary.Topics(PlainText.Of(question));
        return draft.Library.OfKind(EntryKind.Line)
            .Where(line => line.Stages.Contains(draft.StageForSuggestions))
            .Select(line => (Line: line, Fit: told.Select((entry, rank) => Fit(line, entry, draft.Library) * (rank == 0 ? 2 : 1)).DefaultIfEmpty(0).Sum() + Asked(line, asked)))
            .Where(x => told.Count > 0 && x.Fit >= Enough)
            .OrderByDescending(x => x.Fit).ThenByDescending(x => x.Line.Weight).ThenBy(x => x.Line.Order).ThenBy(x => x.Line.Id, StringComparer.Ordinal)
            .Select(x => x.Line).FirstOrDefault();
    }

    private static int Fit(Entry line, Entry entry, Library library)
    {
        if (line.Id == entry.Id) return 2 * Enough;
        var fit = 0;
        // What each is first about counts for more than what it also touches.
        if (line.Themes.Count > 0 && entry.Themes.Count > 0 && line.Themes[0] == entry.Themes[0]) fit += 3;
        else if (line.Themes.Intersect(entry.Themes, StringComparer.Ordinal).Any()) fit += 2;
        if (line.Sources.Any(entry.Sources.Contains)) fit += 2;
        if (entry.Area is { } area && area == line.Area) fit += 3;
        else if (entry.Area is null && entry.Themes.Any(t => library.FindTheme(t)?.Area == line.Area)) fit += 1;
        return fit;
    }

    private static int Asked(Entry line, IReadOnlyList<Topic> asked) =>
        asked.Where(t => t.Theme is not null && line.Themes.Contains(t.Theme)).Select(t => line.Themes[0] == t.Theme ? 4 : 2).DefaultIfEmpty(0).Max()
        + (asked.Any(t => t.Area == line.Area) ? 1 : 0);
}
