namespace ScrutinyBot.Conversations;

/// <summary>Thrown by an <see cref="IJobHandler"/> when trying again would not help. The message is told to the person: what is wrong and
/// what to do. Any other exception means "try again later".</summary>
public sealed class JobFailedException(string message, Exception? inner = null) : Exception(message, inner);
