namespace ScrutinyBot.Dialogs.Navigator;

/// <summary>Keys under which the answers of this dialog are recorded.</summary>
internal static class NavigatorKeys
{
    public const string Role = "navigator-role";
    public const string Time = "navigator-time";
    public const string Needs = "navigator-needs";
    public const string Style = "navigator-style";
    public const string Hours = "navigator-hours";
    public const string Next = "navigator-next";

    /// <summary>Recorded once the short list was asked for; what was not answered before is passed over.</summary>
    public const string Told = "navigator-told";
}
