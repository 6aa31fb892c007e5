namespace ScrutinyBot.Content.Search;

/// <summary>An entry that matches a question. <c>Score</c> is comparable within one search only; <c>Confident</c> says whether the
/// match is good enough to answer from.</summary>
public sealed record SearchHit(Entry Entry, double Score, bool Confident);

/// <summary>A ranked look-up over titles, asks, names and bodies. Immutable, safe to share.</summary>
public sealed class LibrarySearch
{
    public LibrarySearch(Library library) => _ = library;

    /// <summary>The best entries for a question as typed, best first; empty when nothing matches at all.</summary>
    public IReadOnlyList<SearchHit> Find(string question, int most = 5) => throw new NotSupportedException(question + most);
}
