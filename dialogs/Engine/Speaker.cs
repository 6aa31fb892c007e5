namespace ScrutinyBot.Dialogs.Engine;

/// <summary>Who speaks and where, as far as a dialog needs to know. Holds no name.</summary>
public sealed record Speaker
{
    public static Speaker Unknown { get; } = new();

    /// <summary>True when the channel knows that the person sits at the machine on which the bot runs.</summary>
    public bool AtTheMachine { get; init; }

    /// <summary>True for one who may change what holds for the whole council.</summary>
    public bool IsAdministrator { get; init; }

    /// <summary>True where the channel delivers what the bot says by itself; false where it is seen with the conversation open.</summary>
    public bool IsReached { get; init; }
}
