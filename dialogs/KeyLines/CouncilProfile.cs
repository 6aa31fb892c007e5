namespace ScrutinyBot.Dialogs.KeyLines;

/// <summary>The council that runs the bot, from settings <c>Council:Name</c> and <c>Council:Committee</c>; empty when not set.</summary>
public sealed record CouncilProfile(string Name, string Committee)
{
    public static CouncilProfile Unknown { get; } = new("", "");
}
