using ScrutinyBot.Content;
using ScrutinyBot.Content.Search;

namespace ScrutinyBot.Benchmarks.Retrieval;

/// <summary>The library's own search.</summary>
internal sealed class OurSearch(Library library, ITextMeaning? meaning) : ISectionSearch
{
    private readonly LibrarySearch search = new(library, meaning);

    public IReadOnlyList<SectionRef> Find(string question) => Citations.Of(search.Find(question, Citations.Entries).Select(hit => hit.Entry));

    public void Dispose()
    {
    }
}
