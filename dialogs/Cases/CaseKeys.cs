namespace ScrutinyBot.Dialogs.Cases;

/// <summary>Keys under which the answers of this dialog are recorded; the stage and what is proposed are shared with other dialogs.</summary>
internal static class CaseKeys
{
    public const string Places = "case-places";
    public const string About = "case-about";
    public const string Rows = "case-rows";
    public const string Next = "case-next";

    /// <summary>What is compared, in order; a cell's id is its place, a hyphen and one of these.</summary>
    public static IReadOnlyList<string> AllRows { get; } = ["form", "when", "why", "director", "accountable", "well", "hard", "cost", "outcome"];
}
