using System.Text.Json;
using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Sharing;

namespace ScrutinyBot.Dialogs.Engine;

/// <summary>What one incoming message made of a conversation: all of it is written in one commit.</summary>
/// <param name="After">The conversation after the turn.</param>
/// <param name="Changes">What changed in the answers, in order; empty when nothing did. Before-values make every change undoable.</param>
/// <param name="Replies">What to say, in order.</param>
/// <param name="Jobs">Slow or unrepeatable work to do once; their results come back as <see cref="Incoming.JobFinished"/>.</param>
public sealed record Turn(
    ConversationState After, IReadOnlyList<Change> Changes, IReadOnlyList<Reply> Replies, IReadOnlyList<JobRequest> Jobs)
{
    /// <summary>False when the message must not be kept, because it tells who a child is or that one is at risk.</summary>
    public bool KeepsMessage { get; init; } = true;

    /// <summary>Questions to keep for the scrutiny officer, or to keep no longer; written in the same commit.</summary>
    public IReadOnlyList<QuestionForOfficer> ForOfficer { get; init; } = [];

    /// <summary>What is to be done about sharing, in order; carried out in the same commit.</summary>
    public IReadOnlyList<SharingRequest> Sharing { get; init; } = [];

    /// <summary>What changed in the shared draft; nothing where it was joined or left, since that is no change of it.</summary>
    public IReadOnlyList<Change> SharedChanges => After.Shared is null ? [] : [.. Changes.Where(c => !EngineKeys.IsPersonal(c.Key))];
}

/// <summary>A question that the sources do not answer. Keeping one that is kept already does nothing.</summary>
/// <param name="TakenBack">True when it is to be kept no longer.</param>
public sealed record QuestionForOfficer(string Words, RefusalReason Reason, DateOnly AskedOn, bool TakenBack = false);

/// <summary>A change of one recorded answer; a null is "no answer".</summary>
public sealed record Change(string Key, JsonElement? Before, JsonElement? After);

/// <summary>Work for the job worker. <c>Key</c> is unique in the conversation; asking for the same key again does nothing.</summary>
/// <param name="Kind">Names the worker that does it, for example <c>export</c>.</param>
/// <param name="DueAt">Not before this moment; null is at once.</param>
public sealed record JobRequest(string Key, string Kind, JsonElement Payload, DateTimeOffset? DueAt = null);

/// <summary>Plays turns. Pure: the same conversation, message and moment give the same turn.</summary>
public interface IConversationEngine
{
    /// <summary>What the turn has to be given for a message, by <see cref="ConversationState.Given"/>.</summary>
    TurnNeeds NeedsOf(ConversationState before, Incoming incoming, DateTimeOffset now) => TurnNeeds.None;

    /// <summary>Plays one incoming message. Never throws for anything a person can say.</summary>
    Turn Play(ConversationState before, Incoming incoming, DateTimeOffset now);

    /// <summary>The draft as it stands, or null when no dialog is under way.</summary>
    DraftView? View(ConversationState state, DateTimeOffset now);
}
