namespace ScrutinyBot.Dialogs.Findings;

/// <summary>The keys under which the answers of this dialog are recorded; stable over versions.</summary>
public static class FindingsKeys
{
    public const string Review = "findings-review";
    public const string Lines = "findings-lines";
    /// <summary>The log of evidence.</summary>
    public const string Evidence = "findings-evidence";
    public const string EvidenceWork = "findings-evidence-work";
    /// <summary>What the group finds on a line, in its own words, by the line's id.</summary>
    public const string Findings = "findings-found";
    public const string Recommendations = "findings-recommendations";
    public const string RecommendationsWork = "findings-recommendations-work";
    public const string Agreed = "findings-agreed";
    public const string ToExecutive = "findings-to-executive";
    public const string ResponseDue = "findings-response-due";
    public const string NextReview = "findings-next-review";
    public const string TrackerWork = "findings-tracker-work";
    /// <summary>How many exports were asked for; numbers the jobs.</summary>
    public const string Exports = "findings-exports";
}
