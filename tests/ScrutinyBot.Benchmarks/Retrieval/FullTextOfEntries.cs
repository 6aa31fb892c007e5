using ScrutinyBot.Content;

namespace ScrutinyBot.Benchmarks.Retrieval;

/// <summary>SQLite's full-text search over the library's entries.</summary>
internal sealed class FullTextOfEntries(Library library) : ISectionSearch
{
    private readonly FullTextTable table = new(EntryFields.Weights, library.Entries.Select(EntryFields.Of));

    public IReadOnlyList<SectionRef> Find(string question) => Citations.Of(table.Find(question, Citations.Entries).Select(i => library.Entries[i]));

    public void Dispose() => table.Dispose();
}
