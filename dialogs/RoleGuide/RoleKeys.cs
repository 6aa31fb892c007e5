namespace ScrutinyBot.Dialogs.RoleGuide;

/// <summary>The keys under which the answers of this dialog are recorded, and those that are worked out from them; stable over versions.</summary>
public static class RoleKeys
{
    public const string Time = "role-time";
    public const string Started = "role-started";
    public const string Position = "role-position";
    /// <summary>The judgement before the last one.</summary>
    public const string Before = "role-before";
    public const string Model = "role-model";
    public const string MoveDate = "role-move-date";
    public const string Background = "role-background";
    public const string Next = "role-next";

    /// <summary>True for the long form of the plan.</summary>
    public const string PlanLong = "role-plan-long";
    /// <summary>How long the one-to-one lasts.</summary>
    public const string AgendaMinutes = "role-agenda-minutes";
    /// <summary>Minutes that the member gave to an item, by the row's id.</summary>
    public const string AgendaFixed = "role-agenda-fixed";
    /// <summary>True once the member wants no reminders.</summary>
    public const string NoReminders = "role-no-reminders";

    /// <summary>Worked out: none, planned or running.</summary>
    public const string Move = "role-move";
    /// <summary>Worked out: yes when the judgement before was better.</summary>
    public const string Fallen = "role-fallen";
}
