using ScrutinyBot.Content.Passages;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Tests.Web;

/// <summary>For stores of tests that are not about documents: there are none, and none can be added.</summary>
internal sealed class NoCouncilDocuments : ICouncilDocumentStore
{
    public Task<long> VersionAsync(CancellationToken ct) => Task.FromResult(0L);

    public Task<ImportOutcome> ImportAsync(NewCouncilDocument document, CancellationToken ct) => throw new NotSupportedException("This store takes no documents.");

    public Task<bool> RemoveAsync(string id, CancellationToken ct) => Task.FromResult(false);

    public Task<IReadOnlyList<CouncilDocument>> ListAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<CouncilDocument>>([]);

    public Task<long> ReadAllAsync(Action<IndexedPassage> each, CancellationToken ct) => Task.FromResult(0L);

    public Task<IReadOnlyList<(CouncilDocument Document, Passage Passage)>> FindAsync(IReadOnlyList<long> ids, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<(CouncilDocument Document, Passage Passage)>>([]);
}
