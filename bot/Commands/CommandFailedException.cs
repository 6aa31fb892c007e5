namespace ScrutinyBot.Commands;

/// <summary>A command cannot go on. The message says what is wrong and what to do; it is all that is shown.</summary>
public sealed class CommandFailedException(string message, Exception? inner = null) : Exception(message, inner);
