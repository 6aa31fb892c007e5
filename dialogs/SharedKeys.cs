namespace ScrutinyBot.Dialogs;

/// <summary>Keys of answers that several dialogs share, so that going over from one to another keeps what was said.</summary>
public static class SharedKeys
{
    /// <summary>What is proposed, in the member's words.</summary>
    public const string Proposal = "proposal";
    /// <summary>How far it has come: a name of <see cref="Content.Stage"/>.</summary>
    public const string Stage = "stage";
    public const string Council = "council";
    public const string Committee = "committee";
    /// <summary>When the committee meets.</summary>
    public const string Meeting = "meeting";
    /// <summary>What the member worries about: ids of areas and themes, in the order said.</summary>
    public const string Concerns = "concerns";
}
