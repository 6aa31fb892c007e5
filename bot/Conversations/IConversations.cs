using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Conversations;

/// <summary>The one way in for every channel: plays a message and commits the turn.</summary>
public interface IConversations
{
    /// <summary>Loads, plays, commits; plays again when another turn came first; answers a redelivery with what was said the first time.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be read or written; nothing was acknowledged.</exception>
    Task<StoredTurn> HandleAsync(ConversationId conversation, Sender sender, ActivityId activity, Incoming incoming, CancellationToken ct);

    /// <summary>The draft as it stands, or null when there is none.</summary>
    Task<DraftView?> DraftAsync(ConversationId conversation, CancellationToken ct);

    /// <summary>Completes when the conversation has a turn after this version (a reply, or a job that ended), whoever played it, or when the draft that
    /// it shares has another revision than this one (0 where it shares none).</summary>
    Task WaitForNewsAsync(ConversationId conversation, long afterVersion, long atRevision, CancellationToken ct);

    /// <summary>Runs the conversation's due jobs now, until none is left; for a terminal, where nothing else is waiting.</summary>
    /// <returns>The turns that the jobs ended in.</returns>
    Task<IReadOnlyList<StoredTurn>> RunJobsAsync(ConversationId conversation, CancellationToken ct);
}

/// <summary>Does one kind of job. Called again after a crash, so it must be repeatable.</summary>
public interface IJobHandler
{
    /// <summary>The <see cref="JobRequest.Kind"/> it does.</summary>
    string Kind { get; }

    /// <summary>Does the work and gives its result, and any documents to keep with it.</summary>
    Task<JobResult> RunAsync(StoredJob job, CancellationToken ct);
}

/// <summary>What a job gave.</summary>
public sealed record JobResult(System.Text.Json.JsonElement Result, IReadOnlyList<StoredDocument> Documents);
