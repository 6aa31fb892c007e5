namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>Under which keys the answers of mentoring are recorded; stable over versions.</summary>
public static class Keys
{
    public const string Date = "mentor-date";
    public const string Length = "mentor-length";
    public const string How = "mentor-how";
    public const string Time = "mentor-time";
    public const string Position = "mentor-position";
    /// <summary>An <see cref="ImmutableList{T}"/> of <see cref="ChangeRow"/>.</summary>
    public const string Changes = "mentor-changes";
    /// <summary>An <see cref="AimList"/>.</summary>
    public const string Aims = "mentor-aims";
    public const string Ratings = "mentor-ratings";
    public const string Promises = "mentor-promises";
    /// <summary>The prompts once something in them was changed or they were agreed; an item list.</summary>
    public const string Prompts = "mentor-prompts";
    /// <summary>Recorded once the prompts were shown; they go on fitting what is said until something in them is changed.</summary>
    public const string PromptsShown = "mentor-prompts-shown";
    /// <summary>The most prompts that are wanted.</summary>
    public const string PromptsMost = "mentor-prompts-most";
    public const string PromptsAgreed = "mentor-prompts-agreed";
    /// <summary>What no prompt may be about: ids of topics, or words.</summary>
    public const string LeftOut = "mentor-left-out";
    public const string Rules = "mentor-rules";
    public const string Actions = "mentor-actions";
    public const string Next = "mentor-next";
    public const string Export = "mentor-export";
    /// <summary>An <see cref="ImmutableList{T}"/> of <see cref="LogEntry"/>, oldest first.</summary>
    public const string Log = "mentor-log";
    /// <summary>How many sessions came before the one being prepared.</summary>
    public const string SessionsBefore = "mentor-sessions-before";
    /// <summary>Names that were typed, so that no document shows them.</summary>
    public const string Names = "mentor-names";

    public const string Ended = "follow-ended";
    public const string FollowAims = "follow-aims";
    public const string Before = "follow-before";
    public const string Now = "follow-now";
    public const string Helped = "follow-helped";
    public const string NotHelped = "follow-not-helped";
    public const string BecomeMentor = "follow-mentor";
    public const string NextStep = "follow-next";
    public const string FollowExport = "follow-export";
    /// <summary>What else was going on, in the mentor's words.</summary>
    public const string Context = "follow-context";
}
