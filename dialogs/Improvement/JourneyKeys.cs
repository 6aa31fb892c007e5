namespace ScrutinyBot.Dialogs.Improvement;

/// <summary>The keys under which the answers of this dialog are recorded; stable over versions.</summary>
public static class JourneyKeys
{
    /// <summary>What the last inspection found: a value of the choices in the dialog's words.</summary>
    public const string Judgement = "journey-judgement";
    public const string JudgedOn = "journey-judged-on";
    public const string Ratings = "journey-ratings";
    /// <summary>The day of the ratings.</summary>
    public const string RatedOn = "journey-rated-on";
    public const string LastRatings = "journey-last-ratings";
    /// <summary>What shows each rating to be right, in the person's words, by enabler.</summary>
    public const string Evidence = "journey-evidence";
    /// <summary>What is changing, in the person's words.</summary>
    public const string Changes = "journey-changes";
    public const string Next = "journey-next";
    /// <summary>Who watches which early sign, by sign.</summary>
    public const string Watchers = "journey-watchers";
    /// <summary>When to assess again.</summary>
    public const string Again = "journey-again";
    /// <summary>What to keep doing and what to start, once the person has changed something there.</summary>
    public const string Keep = "journey-keep";
    public const string Start = "journey-start";
    /// <summary>How many things to keep doing, and how many to start, where the person said a number.</summary>
    public const string KeepCount = "journey-keep-count";
    public const string StartCount = "journey-start-count";
}
