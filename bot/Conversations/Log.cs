using ScrutinyBot.Storage;

namespace ScrutinyBot.Conversations;

/// <summary>What the turn service tells the operator: ids, counts and durations, never words of a conversation.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 300, Level = LogLevel.Error,
        Message = "A turn failed with {Fault} in the bot's own code and nothing of it was stored. Conversation {Conversation}, version {Version}")]
    public static partial void TurnFailed(this ILogger log, string fault, ConversationId conversation, long version);

    [LoggerMessage(EventId = 301, Level = LogLevel.Warning,
        Message = "A turn was given up after {Replays} replays because others kept coming first. Conversation {Conversation}")]
    public static partial void TurnKeptLosing(this ILogger log, int replays, ConversationId conversation);

    [LoggerMessage(EventId = 302, Level = LogLevel.Error, Message = "{Sentence}")]
    public static partial void StoreUnavailable(this ILogger log, string sentence);

    [LoggerMessage(EventId = 303, Level = LogLevel.Error,
        Message = "The draft's title could not be made ({Fault}); the turn itself is stored. Conversation {Conversation}")]
    public static partial void TitleFailed(this ILogger log, string fault, ConversationId conversation);

    [LoggerMessage(EventId = 310, Level = LogLevel.Warning,
        Message = "Job {Job} ({Kind}) failed with {Fault} at attempt {Attempt}; trying again in {RetryAfterSeconds} s")]
    public static partial void JobFailed(this ILogger log, long job, string kind, string fault, int attempt, double retryAfterSeconds);

    [LoggerMessage(EventId = 311, Level = LogLevel.Error,
        Message = "Job {Job} ({Kind}) was given up with {Fault} at attempt {Attempt}; the conversation was told")]
    public static partial void JobGivenUp(this ILogger log, long job, string kind, string fault, int attempt);

    [LoggerMessage(EventId = 312, Level = LogLevel.Error,
        Message = "Job {Job} ({Kind}) ended, but the turn that should tell so failed with {Fault}; the job was given up")]
    public static partial void JobTurnFailed(this ILogger log, long job, string kind, string fault);

    [LoggerMessage(EventId = 313, Level = LogLevel.Information,
        Message = "Job {Job} ({Kind}) ended at attempt {Attempt} after {Milliseconds:F0} ms")]
    public static partial void JobEnded(this ILogger log, long job, string kind, int attempt, double milliseconds);

    [LoggerMessage(EventId = 314, Level = LogLevel.Error, Message = "The job worker met {Fault} and goes on")]
    public static partial void WorkerFaltered(this ILogger log, string fault);
}
