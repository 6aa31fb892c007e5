using ScrutinyBot.Dialogs.Sharing;

namespace ScrutinyBot.Storage.Sqlite;

/// <summary>The store in one SQLite file. Safe to use from many threads; two processes may share the file.</summary>
public sealed class SqliteStore : IStore
{
    private readonly SqliteWriter writer;
    private readonly SqliteReaders readers;

    private SqliteStore(SqliteFile file)
    {
        writer = new SqliteWriter(file);
        readers = new SqliteReaders(file);
        CouncilDocuments = new SqliteCouncilDocuments(writer, readers);
        CouncilProfile = new SqliteCouncilProfile(writer, readers);
    }

    public ICouncilDocumentStore CouncilDocuments { get; }

    public ICouncilProfileStore CouncilProfile { get; }

    /// <summary>Opens the file, or makes it when there is none.</summary>
    /// <exception cref="StoreUnavailableException">The file cannot be used; it has been left as it was.</exception>
    public static Task<SqliteStore> OpenAsync(string path, CancellationToken ct) =>
        Task.Run(() => new SqliteStore(SqliteFile.OpenOrCreate(path)), ct);

    public Task<StoredConversation?> LoadAsync(ConversationId id, CancellationToken ct) =>
        ReadAsync(db => ConversationRows.Load(db, id), ct);

    public Task<IReadOnlyList<StoredTurn>> TranscriptAsync(ConversationId id, long afterVersion, CancellationToken ct) =>
        ReadAsync(db => TurnRows.After(db, id, afterVersion), ct);

    public Task<IReadOnlyList<ConversationSummary>> ListAsync(UserId user, int most, CancellationToken ct) =>
        ReadAsync(db => ConversationRows.Of(db, user, most), ct);

    public Task<StoredDocument?> DocumentAsync(ConversationId conversation, string documentId, CancellationToken ct) =>
        ReadAsync(db => DocumentRows.Find(db, conversation, documentId), ct);

    public Task<long> RevisionAsync(ConversationId id, CancellationToken ct) => ReadAsync(db => SharedDraftRows.Revision(db, id), ct);

    public Task<CodeLookup> FindCodeAsync(string code, ConversationId conversation, UserId user, DateTimeOffset now, CancellationToken ct) =>
        ReadAsync(db => ShareCodeRows.Find(db, code, conversation, user, now), ct);

    public Task<IReadOnlyList<DraftChange>> HistoryAsync(ConversationId id, DateTimeOffset since, int most, CancellationToken ct) =>
        ReadAsync(db => SharedDraftRows.History(db, id, since, most), ct);

    public Task<IReadOnlyList<OfficerQuestion>> OfficerQuestionsAsync(CancellationToken ct) => ReadAsync(OfficerQuestionRows.Open, ct);

    public Task<bool> CloseOfficerQuestionAsync(long id, DateTimeOffset at, CancellationToken ct) =>
        writer.WriteAsync(db => OfficerQuestionRows.Close(db, id, at), ct);

    public Task<CommitOutcome> CommitAsync(TurnCommit commit, CancellationToken ct)
    {
        // Written down here, on the caller's thread, so that the one writer does nothing but write.
        var written = WrittenTurn.From(commit);
        return writer.WriteAsync(db => TurnRows.Commit(db, written), ct);
    }

    public Task<IReadOnlyList<StoredJob>> TakeJobsAsync(
        int most, DateTimeOffset now, TimeSpan lease, ConversationId? only, CancellationToken ct) =>
        writer.WriteAsync(db => JobRows.Take(db, most, now, lease, only), ct);

    public Task FailJobAsync(long jobId, string reason, DateTimeOffset? retryAt, CancellationToken ct) =>
        writer.WriteAsync(db => JobRows.Fail(db, jobId, reason, retryAt), ct);

    public Task<IReadOnlyList<StoredDelivery>> TakeDeliveriesAsync(int most, DateTimeOffset now, TimeSpan lease, CancellationToken ct) =>
        writer.WriteAsync(db => DeliveryRows.Take(db, most, now, lease), ct);

    public Task MarkDeliveryAsync(long deliveryId, DeliveryState state, DateTimeOffset? retryAt, CancellationToken ct) =>
        writer.WriteAsync(db => DeliveryRows.Mark(db, deliveryId, state, retryAt), ct);

    public async ValueTask DisposeAsync()
    {
        await writer.DisposeAsync();
        readers.Dispose();
    }

    private Task<T> ReadAsync<T>(Func<SqliteSession, T> read, CancellationToken ct)
    {
        if (ct.IsCancellationRequested) return Task.FromCanceled<T>(ct);
        try
        {
            return Task.FromResult(readers.Read(read));
        }
        catch (StoreUnavailableException e)
        {
            return Task.FromException<T>(e);
        }
    }
}
