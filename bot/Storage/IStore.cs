using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Sharing;

namespace ScrutinyBot.Storage;

/// <summary>Where conversations live. Every store passes the same contract tests.</summary>
public interface IStore : IAsyncDisposable
{
    /// <summary>The council's own documents, which all conversations share.</summary>
    ICouncilDocumentStore CouncilDocuments { get; }

    /// <summary>What administrators said of the council.</summary>
    ICouncilProfileStore CouncilProfile { get; }

    /// <summary>The conversation as last committed, or null when there is none. The answers of a shared draft stand in it as they are now.</summary>
    Task<StoredConversation?> LoadAsync(ConversationId id, CancellationToken ct);

    /// <summary>Writes a turn (changes, replies, jobs, deliveries, documents, finished job) in one transaction, or nothing of it.</summary>
    Task<CommitOutcome> CommitAsync(TurnCommit commit, CancellationToken ct);

    /// <summary>The turns after a version, oldest first: what was said and what was replied.</summary>
    Task<IReadOnlyList<StoredTurn>> TranscriptAsync(ConversationId id, long afterVersion, CancellationToken ct);

    /// <summary>A person's conversations, newest first.</summary>
    Task<IReadOnlyList<ConversationSummary>> ListAsync(UserId user, int most, CancellationToken ct);

    /// <summary>Takes jobs that are due (of one conversation only, or of all when that is null), each for the length of the lease; a job
    /// whose lease ran out can be taken again.</summary>
    Task<IReadOnlyList<StoredJob>> TakeJobsAsync(int most, DateTimeOffset now, TimeSpan lease, ConversationId? only, CancellationToken ct);

    /// <summary>Records that a job could not be done; it becomes due again at <paramref name="retryAt"/>, or is given up when that is null.</summary>
    Task FailJobAsync(long jobId, string reason, DateTimeOffset? retryAt, CancellationToken ct);

    /// <summary>Takes the next deliveries of push channels, in order, at most one for each conversation. One whose lease ran out may have
    /// been posted, so it becomes doubtful.</summary>
    Task<IReadOnlyList<StoredDelivery>> TakeDeliveriesAsync(int most, DateTimeOffset now, TimeSpan lease, CancellationToken ct);

    /// <summary>Records how a delivery ended. A doubtful one is never sent again by itself.</summary>
    Task MarkDeliveryAsync(long deliveryId, DeliveryState state, DateTimeOffset? retryAt, CancellationToken ct);

    /// <summary>The questions kept for the scrutiny officer that are still open, oldest first.</summary>
    Task<IReadOnlyList<OfficerQuestion>> OfficerQuestionsAsync(CancellationToken ct);

    /// <summary>Closes one of them; false when none that is open has this id.</summary>
    Task<bool> CloseOfficerQuestionAsync(long id, DateTimeOffset at, CancellationToken ct);

    /// <summary>The revision of the draft that the conversation shares; 0 when it shares none. Cheap: asked again and again.</summary>
    Task<long> RevisionAsync(ConversationId id, CancellationToken ct);

    /// <summary>What a code opens for a conversation and a person. Wrong ones are counted by the commits that tell of them.</summary>
    Task<CodeLookup> FindCodeAsync(string code, ConversationId conversation, UserId user, DateTimeOffset now, CancellationToken ct);

    /// <summary>Who changed what since a moment, oldest first, at most the newest so many: of the draft that the conversation shares and, from before
    /// it was shared, of the conversation.</summary>
    Task<IReadOnlyList<DraftChange>> HistoryAsync(ConversationId id, DateTimeOffset since, int most, CancellationToken ct);

    /// <summary>A document's bytes, or null.</summary>
    Task<StoredDocument?> DocumentAsync(ConversationId conversation, string documentId, CancellationToken ct);
}

/// <summary>A conversation as committed. <c>User</c> is who began it.</summary>
public sealed record StoredConversation(ConversationId Id, UserId User, ConversationState State, DateTimeOffset ChangedAt);

/// <summary>A turn to commit.</summary>
public sealed record TurnCommit
{
    public required ConversationId Conversation { get; init; }
    public required UserId User { get; init; }
    /// <summary>What the person is called in the history; null when that is not known.</summary>
    public string? Name { get; init; }
    /// <summary>The incoming activity's id; the same id twice is a redelivery.</summary>
    public required ActivityId Activity { get; init; }
    /// <summary>The version that the turn was played on.</summary>
    public required long ExpectedVersion { get; init; }
    /// <summary>The shared draft that the turn was played on; null when it was the conversation's own.</summary>
    public SharedDraft? ExpectedDraft { get; init; }
    public required Incoming Incoming { get; init; }
    public required Turn Turn { get; init; }
    public required DateTimeOffset At { get; init; }
    /// <summary>A line that tells this conversation from others in a list; from the draft, never from a message.</summary>
    public string Title { get; init; } = "";
    /// <summary>The job that this turn ends, or null.</summary>
    public long? EndsJob { get; init; }
    /// <summary>Documents made by the job that this turn ends.</summary>
    public IReadOnlyList<StoredDocument> Documents { get; init; } = [];
    /// <summary>True when the channel has replies pushed to it (Teams, Slack): then each reply goes to the outbox. A page or a terminal reads the transcript.</summary>
    public bool Push { get; init; }

    /// <summary>The other conversations whose draft the turn changed.</summary>
    public IEnumerable<ConversationId> Others() => (ExpectedDraft ?? Turn.After.Shared) is { } draft && Turn.After.Shared?.Revision != ExpectedDraft?.Revision
        ? draft.Members.Concat(Turn.After.Shared?.Members ?? []).Where(m => !m.IsHere).Select(m => m.Conversation).Distinct(StringComparer.Ordinal).Select(c => new ConversationId(c))
        : [];
}

/// <summary>How a commit ended.</summary>
public abstract record CommitOutcome
{
    private CommitOutcome()
    {
    }

    /// <summary>Everything was written.</summary>
    public sealed record Committed : CommitOutcome;

    /// <summary>Another turn came first; load again and play again.</summary>
    public sealed record VersionConflict : CommitOutcome;

    /// <summary>This activity was committed before; this is what was said then.</summary>
    public sealed record Redelivered(StoredTurn Turn) : CommitOutcome;
}

/// <summary>A question that the sources do not answer, kept for the scrutiny officer.</summary>
public sealed record OfficerQuestion(long Id, ConversationId Conversation, string Question, RefusalReason Reason, DateOnly AskedOn);

/// <summary>A turn as committed. <c>Version</c> is the conversation's version after it.</summary>
public sealed record StoredTurn(long Version, DateTimeOffset At, Incoming Incoming, IReadOnlyList<Reply> Replies);

/// <summary>A conversation in a list.</summary>
public sealed record ConversationSummary(ConversationId Id, string Title, DateTimeOffset ChangedAt, long Turns);

/// <summary>A job taken from the store. <c>Attempt</c> counts from 1.</summary>
public sealed record StoredJob(long Id, ConversationId Conversation, UserId User, JobRequest Request, int Attempt);

/// <summary>A reply to push to a channel. <c>Position</c> orders the deliveries of a conversation. <c>Attempt</c> counts from 1.</summary>
public sealed record StoredDelivery(long Id, ConversationId Conversation, long Position, Reply Reply, int Attempt);

/// <summary>How a delivery ended.</summary>
public enum DeliveryState
{
    Delivered,
    /// <summary>Known not to have been posted; due again later.</summary>
    Refused,
    /// <summary>May have been posted; an operator decides.</summary>
    Doubtful,
    GivenUp,
}

/// <summary>A document kept for download.</summary>
public sealed record StoredDocument(DocumentRef Ref, ReadOnlyMemory<byte> Bytes);

/// <summary>The store cannot be used. The message says what is wrong and what to do; it is fit to be shown to an operator.</summary>
public sealed class StoreUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
