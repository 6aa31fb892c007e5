namespace ScrutinyBot.Dialogs.KeyLines;

/// <summary>The keys under which the answers of this dialog are recorded; stable over versions.</summary>
public static class Keys
{
    public const string Proposal = SharedKeys.Proposal;
    public const string Stage = SharedKeys.Stage;
    public const string Council = SharedKeys.Council;
    public const string Committee = SharedKeys.Committee;
    public const string Meeting = SharedKeys.Meeting;
    public const string Decider = "decider";
    public const string DecisionDate = "decision-date";
    public const string WhyNow = "why-now";
    public const string Success = "success";
    public const string InScope = "in-scope";
    public const string OutOfScope = "out-of-scope";
    public const string Objectives = "objectives";
    public const string Areas = "areas";
    /// <summary>Areas that the member does not want; never suggested.</summary>
    public const string AreasLeftOut = "areas-left-out";
    /// <summary>True when the bot chose the areas, at the member's wish.</summary>
    public const string AreasChosenForYou = "areas-chosen-for-you";
    /// <summary>What the member worries about: ids of areas and themes, in the order said.</summary>
    public const string Concerns = SharedKeys.Concerns;
    public const string LineCount = "line-count";
    public const string Lines = "lines";
    /// <summary>Lines taken up from answers before any areas were chosen; they join the lines when those are made.</summary>
    public const string TakenUp = "taken-up";
    public const string LinesAgreed = "lines-agreed";
    public const string Questions = "questions";
    public const string QuestionsAgreed = "questions-agreed";
    public const string Witnesses = "witnesses";
    public const string Evidence = "evidence";
    public const string Methods = "methods";
    public const string Timetable = "timetable";
    public const string Export = "export";
    /// <summary>The member's own word for what the guide calls by a dated one.</summary>
    public const string LocalWords = "local-words";
    /// <summary>How many exports were asked for; numbers the jobs.</summary>
    public const string Exports = "exports";
}
