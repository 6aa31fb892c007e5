using ScrutinyBot.Content.Passages;

namespace ScrutinyBot.Storage.Sqlite;

/// <summary>The council's own documents in the store's file.</summary>
internal sealed class SqliteCouncilDocuments(SqliteWriter writer, SqliteReaders readers) : ICouncilDocumentStore
{
    public Task<long> VersionAsync(CancellationToken ct) => ReadAsync(CouncilDocumentRows.Version, ct);

    public Task<ImportOutcome> ImportAsync(NewCouncilDocument document, CancellationToken ct) =>
        writer.WriteAsync(db => CouncilDocumentRows.Import(db, document), ct);

    public Task<bool> RemoveAsync(string id, CancellationToken ct) => writer.WriteAsync(db => CouncilDocumentRows.Remove(db, id), ct);

    public Task<IReadOnlyList<CouncilDocument>> ListAsync(CancellationToken ct) => ReadAsync(CouncilDocumentRows.All, ct);

    public Task<long> ReadAllAsync(Action<IndexedPassage> each, CancellationToken ct) =>
        ReadAsync(db => PassageRows.ReadAll(db, each, ct), ct);

    public Task<IReadOnlyList<(CouncilDocument Document, Passage Passage)>> FindAsync(IReadOnlyList<long> ids, CancellationToken ct) =>
        ReadAsync(db => PassageRows.Find(db, ids), ct);

    private Task<T> ReadAsync<T>(Func<SqliteSession, T> read, CancellationToken ct)
    {
        if (ct.IsCancellationRequested) return Task.FromCanceled<T>(ct);
        try
        {
            return Task.FromResult(readers.Read(read));
        }
        catch (OperationCanceledException)
        {
            return Task.FromCanceled<T>(ct);
        }
        catch (StoreUnavailableException e)
        {
            return Task.FromException<T>(e);
        }
    }
}
