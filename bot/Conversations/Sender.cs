using ScrutinyBot.Storage;

namespace ScrutinyBot.Conversations;

/// <summary>Who sent a message. <c>Name</c> is what the channel calls them; null where it gives no name.</summary>
public sealed record Sender(UserId User, string? Name = null)
{
    /// <summary>Somebody whose channel gives no name.</summary>
    public static implicit operator Sender(UserId user) => FromUserId(user);

    /// <summary>Somebody whose channel gives no name.</summary>
    public static Sender FromUserId(UserId user) => new(user);
}
