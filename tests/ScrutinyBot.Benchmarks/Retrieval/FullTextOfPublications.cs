using ScrutinyBot.Content;

namespace ScrutinyBot.Benchmarks.Retrieval;

/// <summary>SQLite's full-text search over the paragraphs of the publications; what is cited is the section that a paragraph stands in.</summary>
internal sealed class FullTextOfPublications(IReadOnlyList<PublishedParagraph> paragraphs) : ISectionSearch
{
    // Several of the best may stand in one section.
    private const int LookedAt = 30;

    private readonly FullTextTable table = new([("paragraph", 1)], paragraphs.Select(p => new[] { p.Text }));

    public IReadOnlyList<SectionRef> Find(string question) =>
        [.. table.Find(question, LookedAt).Select(i => paragraphs[i].Section).Distinct().Take(Citations.Most)];

    public void Dispose() => table.Dispose();
}
