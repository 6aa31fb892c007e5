namespace ScrutinyBot.Conversations;

/// <summary>A turn could not be played; nothing of it was stored. The message is fit to be shown to the person.</summary>
public sealed class TurnFailedException(string message, bool retryable, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>True when the same message may well succeed a moment later; false when the fault is in the bot.</summary>
    public bool Retryable { get; } = retryable;

    internal static TurnFailedException Fault(Exception inner) => new(
        "Something went wrong on my side, and your last message was not taken in. Everything before it is safe. "
        + "Try putting it another way, or type \"back\".", retryable: false, inner);

    internal static TurnFailedException Busy(Exception? inner = null) => new(
        "I'm busy with this conversation just now, and your last message was not taken in. Please send it again in a moment.",
        retryable: true, inner);
}
