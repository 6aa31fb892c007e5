namespace ScrutinyBot.Dialogs.Support;

/// <summary>Keys under which the answers of this dialog are recorded.</summary>
internal static class SupportKeys
{
    public const string Spread = "support-spread";
    public const string Area = "support-area";
    public const string Cause = "support-cause";
    public const string History = "support-history";
    public const string Assess = "support-assess";
    public const string Strategy = "support-strategy";
    public const string Implement = "support-implement";
    public const string Obstacle = "support-obstacle";
    public const string Leadership = "support-leadership";
    public const string Tried = "support-tried";
    public const string Oversight = "support-oversight";
    public const string Position = "support-position";
    public const string Next = "support-next";

    /// <summary>The facts as they were before the last one was changed; what "put it back" goes to and "does that change it" compares with.</summary>
    public const string Earlier = "support-earlier";

    /// <summary>The facts on which the suggestion was last told; recorded, it shows that the suggestion was reached.</summary>
    public const string Told = "support-told";

    /// <summary>The keys of facts, in the order in which they are reasoned from.</summary>
    public static IReadOnlyList<string> Facts { get; } =
        [Spread, Area, Cause, History, Assess, Strategy, Implement, Obstacle, Leadership, Oversight, Tried, Position];
}
