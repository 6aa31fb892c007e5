using System.Collections.Frozen;

namespace ScrutinyBot.Conversations;

/// <summary>Limits of the turn service. The defaults suit one council.</summary>
public sealed record ConversationSettings
{
    /// <summary>How long a turn may wait for its place and for the store; independent of how long the channel holds its request.</summary>
    public TimeSpan TurnLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a turn is played again because another one came first.</summary>
    public int MostReplays { get; init; } = 8;

    /// <summary>How much of conversations is kept in memory, counted in answers and undo steps (some hundred bytes each).</summary>
    public int MostAnswersInMemory { get; init; } = 100_000;

    /// <summary>Channels whose replies are pushed from the outbox, by the part of a conversation's id before the colon.</summary>
    public FrozenSet<string> PushChannels { get; init; } = [];

    /// <summary>How long a job may run.</summary>
    public TimeSpan JobLimit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How often a job is tried before the conversation is told that it failed.</summary>
    public int MostJobAttempts { get; init; } = 5;

    /// <summary>The wait before a failed job's second attempt; it doubles from one attempt to the next.</summary>
    public TimeSpan JobRetryAfter { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Jobs that run at the same time in this process.</summary>
    public int JobsAtOnce { get; init; } = 4;

    /// <summary>How often the store is asked for jobs and turns that another process, or only the passing of time, has brought.</summary>
    public TimeSpan PollEvery { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>Longer than a job may run, so that a job still running is not taken a second time.</summary>
    internal TimeSpan JobLease => JobLimit + TimeSpan.FromMinutes(1);

    internal bool Pushes(Storage.ConversationId conversation) =>
        PushChannels.Contains(conversation.Value.Split(':', 2)[0]);
}
