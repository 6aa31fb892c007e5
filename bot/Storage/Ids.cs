namespace ScrutinyBot.Storage;

/// <summary>Names one conversation on one channel, for example <c>web:7f3a...</c>. Two equal ids are the same conversation.</summary>
public sealed record ConversationId
{
    public ConversationId(string value) => Value = value is { Length: > 0 and <= 200 } ? value
        : throw new ArgumentException("A conversation id has 1 to 200 characters.", nameof(value));

    public string Value { get; }

    public override string ToString() => Value;
}

/// <summary>Names one person on one channel. Holds no name: an opaque id of the channel's.</summary>
public sealed record UserId
{
    public UserId(string value) => Value = value is { Length: > 0 and <= 200 } ? value
        : throw new ArgumentException("A user id has 1 to 200 characters.", nameof(value));

    public string Value { get; }

    public override string ToString() => Value;
}

/// <summary>Names one incoming activity in its conversation; a second one with the same id is a redelivery.</summary>
public sealed record ActivityId
{
    public ActivityId(string value) => Value = value is { Length: > 0 and <= 200 } ? value
        : throw new ArgumentException("An activity id has 1 to 200 characters.", nameof(value));

    public string Value { get; }

    public override string ToString() => Value;
}
