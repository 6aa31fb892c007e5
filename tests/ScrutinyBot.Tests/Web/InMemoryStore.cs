using System.Collections.Concurrent;
using ScrutinyBot.Dialogs.Sharing;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Tests.Web;

/// <summary>
/// A store for tests of the page: keeps turns and documents in memory, obeys versions and activity ids, and knows nothing of jobs and
/// deliveries. It outlives a host, so a test can restart the host on it.
/// </summary>
public sealed class InMemoryStore : IStore
{
    private readonly Lock gate = new();
    private readonly Dictionary<ConversationId, Kept> kept = [];
    private readonly ConcurrentDictionary<(ConversationId, string), StoredDocument> documents = new();
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ICouncilDocumentStore CouncilDocuments { get; } = new NoCouncilDocuments();

    public ICouncilProfileStore CouncilProfile => throw new NotSupportedException("This store keeps no profile of the council.");

    /// <summary>True makes every call fail as a store does whose disk is gone.</summary>
    public bool Broken { get; set; }

    /// <summary>Completes at the next commit.</summary>
    public Task Changed
    {
        get
        {
            lock (gate) return changed.Task;
        }
    }

    /// <summary>Every commit that was written, oldest first.</summary>
    public IReadOnlyList<TurnCommit> Commits
    {
        get
        {
            lock (gate) return [.. kept.Values.SelectMany(k => k.Commits).OrderBy(c => c.At)];
        }
    }

    public Task<StoredConversation?> LoadAsync(ConversationId id, CancellationToken ct)
    {
        lock (Open())
        {
            return Task.FromResult(kept.GetValueOrDefault(id) is { Commits: [.., var last] } found
                ? new StoredConversation(id, found.User, last.Turn.After, last.At) : null);
        }
    }

    public Task<CommitOutcome> CommitAsync(TurnCommit commit, CancellationToken ct)
    {
        lock (Open())
        {
            if (!kept.TryGetValue(commit.Conversation, out var conversation))
                kept[commit.Conversation] = conversation = new Kept(commit.User, []);
            if (conversation.Commits.FirstOrDefault(c => c.Activity == commit.Activity) is { } first)
                return Task.FromResult<CommitOutcome>(new CommitOutcome.Redelivered(Turn(first)));
            if (conversation.Commits.Count != commit.ExpectedVersion)
                return Task.FromResult<CommitOutcome>(new CommitOutcome.VersionConflict());

            conversation.Commits.Add(commit);
            foreach (var document in commit.Documents) documents[(commit.Conversation, document.Ref.Id)] = document;
            var waiting = changed;
            changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.SetResult();
            return Task.FromResult<CommitOutcome>(new CommitOutcome.Committed());
        }
    }

    public Task<IReadOnlyList<StoredTurn>> TranscriptAsync(ConversationId id, long afterVersion, CancellationToken ct)
    {
        lock (Open())
        {
            return Task.FromResult<IReadOnlyList<StoredTurn>>(
                [.. kept.GetValueOrDefault(id)?.Commits.Where(c => c.Turn.After.Version > afterVersion).Select(Turn) ?? []]);
        }
    }

    public Task<IReadOnlyList<ConversationSummary>> ListAsync(UserId user, int most, CancellationToken ct)
    {
        lock (Open())
        {
            return Task.FromResult<IReadOnlyList<ConversationSummary>>([.. kept
                .Where(k => k.Value.User == user)
                .Select(k => (k.Key, Last: k.Value.Commits[^1], k.Value.Commits.Count))
                .OrderByDescending(k => k.Last.At)
                .Select(k => new ConversationSummary(k.Key, k.Last.Title, k.Last.At, k.Count))
                .Take(most)]);
        }
    }

    public Task<long> RevisionAsync(ConversationId id, CancellationToken ct) => Task.FromResult(0L);

    public Task<CodeLookup> FindCodeAsync(string code, ConversationId conversation, UserId user, DateTimeOffset now, CancellationToken ct) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<DraftChange>> HistoryAsync(ConversationId id, DateTimeOffset since, int most, CancellationToken ct) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<OfficerQuestion>> OfficerQuestionsAsync(CancellationToken ct) => throw new NotSupportedException();

    public Task<bool> CloseOfficerQuestionAsync(long id, DateTimeOffset at, CancellationToken ct) => throw new NotSupportedException();

    public Task<StoredDocument?> DocumentAsync(ConversationId conversation, string documentId, CancellationToken ct) =>
        Task.FromResult(documents.GetValueOrDefault((conversation, documentId)));

    public Task<IReadOnlyList<StoredJob>> TakeJobsAsync(int most, DateTimeOffset now, TimeSpan lease, ConversationId? only, CancellationToken ct) =>
        throw new NotSupportedException();

    public Task FailJobAsync(long jobId, string reason, DateTimeOffset? retryAt, CancellationToken ct) => throw new NotSupportedException();

    public Task<IReadOnlyList<StoredDelivery>> TakeDeliveriesAsync(int most, DateTimeOffset now, TimeSpan lease, CancellationToken ct) =>
        throw new NotSupportedException();

    public Task MarkDeliveryAsync(long deliveryId, DeliveryState state, DateTimeOffset? retryAt, CancellationToken ct) =>
        throw new NotSupportedException();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Lock Open() => Broken ? throw new StoreUnavailableException("The disk is gone (/secret/path).") : gate;

    private static StoredTurn Turn(TurnCommit commit) => new(commit.Turn.After.Version, commit.At, commit.Incoming, commit.Turn.Replies);

    private sealed record Kept(UserId User, List<TurnCommit> Commits);
}
