namespace ScrutinyBot.Dialogs.Council;

/// <summary>The keys of the council profile's questions; stable over versions.</summary>
internal static class CouncilKeys
{
    public const string Name = "profile-name";
    public const string Committees = "profile-committees";
    public const string CommitteeWord = "profile-committee-word";
    public const string GroupWord = "profile-group-word";
    public const string Officer = "profile-officer";
    public const string DemocraticServices = "profile-democratic-services";
    public const string FrontDoor = "profile-front-door";
    public const string Meetings = "profile-meetings";
    public const string Template = "profile-template";
    public const string Save = "profile-save";
    /// <summary>How often it was kept; numbers the jobs.</summary>
    public const string Saves = "profile-saves";
}
