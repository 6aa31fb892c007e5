using ScrutinyBot.Content.Search;

namespace ScrutinyBot.Content.Checks;

/// <summary>Which entries questions lead to.</summary>
public static class Reach
{
    /// <summary>How far down the list of a question an entry still counts as reached.</summary>
    public const int Among = 5;

    /// <summary>The entries that are among the best for none of these questions, by id.</summary>
    public static IReadOnlyList<Entry> Never(Library library, LibrarySearch search, IEnumerable<string> questions)
    {
        var reached = questions.SelectMany(q => search.Find(q, Among)).Select(h => h.Entry.Id).ToHashSet(StringComparer.Ordinal);
        return [.. library.Entries.Where(e => !reached.Contains(e.Id))];
    }
}
