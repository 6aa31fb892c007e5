using ScrutinyBot.Content;

namespace ScrutinyBot.Benchmarks.Retrieval;

/// <summary>A way of finding the sections that answer a question.</summary>
internal interface ISectionSearch : IDisposable
{
    /// <summary>The sections to cite, best first, at most <see cref="Citations.Most"/>.</summary>
    IReadOnlyList<SectionRef> Find(string question);
}
