using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Findings;

/// <summary>What a recommendation is checked for.</summary>
public enum CheckPoint
{
    Specific,
    Measurable,
    Who,
    ByWhen,
    Reach,
    Rests,
}

/// <summary>Something that a recommendation lacks. <c>Reason</c> names the sentence that says so; <c>Words</c> are those it is about, or empty.</summary>
public sealed record Failing(CheckPoint Point, string Reason, string Words = "");

/// <summary>Checks recommendations by rules that a member can follow. The words stay as they are: it only says what it sees.</summary>
public static partial class RecommendationCheck
{
    /// <summary>More than these are hard to follow up. A rule of thumb of the bot's own.</summary>
    public const int MostAdvised = 6;

    /// <summary>What the recommendation lacks, in the order of the checks; empty when it passes all.</summary>
    public static IReadOnlyList<Failing> Of(Recommendation recommendation, FindingsState state)
    {
        var plain = PlainText.Of(recommendation.Text);
        var found = new List<Failing>();
        var vague = recommendation.TextBefore is null ? Vague().Match(plain).Value : BlankWhat().Match(plain).Value;
        if (vague.Length > 0) found.Add(new(CheckPoint.Specific, recommendation.TextBefore is null ? "fails-specific" : "fails-blank", vague));
        if (recommendation.Measure.Length == 0 && (vague.Length > 0 || Blank().IsMatch(plain) || !Checkable().IsMatch(plain))) found.Add(new(CheckPoint.Measurable, "fails-measurable"));
        if (recommendation.Owner.Length == 0) found.Add(new(CheckPoint.Who, "fails-who"));
        if (recommendation.By is null) found.Add(Trigger().Match(plain) is { Success: true } trigger ? new(CheckPoint.ByWhen, "fails-trigger", trigger.Value.Trim()) : new(CheckPoint.ByWhen, "fails-when"));
        if (IsLobbying(plain)) found.Add(new(CheckPoint.Reach, "fails-reach", Government().Match(plain).Value));
        if (recommendation.Lines.IsEmpty && recommendation.Evidence.IsEmpty) found.Add(new(CheckPoint.Rests, "fails-rests"));
        else if (state.EvidenceOf(recommendation).Count == 0) found.Add(new(CheckPoint.Rests, "fails-evidence", state.NumbersOf(recommendation.Lines)));
        else if (state.EvidenceOf(recommendation).All(e => e.Exempt)) found.Add(new(CheckPoint.Rests, "fails-exempt-only"));
        return found;
    }

    /// <summary>True when it asks somebody whom neither the council nor its partners decide for.</summary>
    public static bool IsLobbying(string plain) => Government().IsMatch(plain) && !WriteTo().IsMatch(plain);

    /// <summary>The partner who would have to agree; empty when none is named.</summary>
    public static string PartnerIn(string text) => Partner().Match(text).Value;

    [GeneratedRegex(@"\b(?:look(?:ing)? (?:at|into|again at)|consider(?:s|ed)?|explore[sd]?|think about|examine|communicat\w+ (?:[a-z]+ ){0,2}(?:better|more)|(?:be|do|make|work|get) (?:[a-z]+ ){0,2}better|better|improv(?:e|es|ed|ing|ements?)|enhanc\w+|strengthen\w*|encourage\w*|ensur\w+|make sure|address(?:es|ed)?|rais\w+ awareness|promot\w+|work(?:ing)? (?:more )?(?:closely|together)|more (?:closely|effectively|support|money|funding|resources?|help)|do more|be more|where (?:possible|appropriate)|as appropriate|continue to|review(?=\b(?! (?:date|board)))|be aware|take (?:steps|account)|sort out|support(?=s? )|adequate|sufficient|appropriate|regularly|timely|soon)\b")]
    private static partial Regex Vague();

    [GeneratedRegex(@"\[what[^\]]*\]")]
    private static partial Regex BlankWhat();

    [GeneratedRegex(@"\[how we will know\]")]
    private static partial Regex Blank();

    [GeneratedRegex(@"\b(?:publish\w*|ask|asks|asked|consult\w*|appoint\w*|sign|write|writes|report(?:s)?(?: back)?|set up|set out|creates?|adopts?|brings?|presents?|sends?|provides?|trains?|holds?|invites?|recruits?|names?|visits?|surveys?|agrees?|introduces?|employs?|pays?|pay|opens?|closes?|extends?|offers?|tells?|lists?|cuts?|reduces?|increases?|halves?|doubles?|produces?|gives?|meets?|adds?|removes?|stops?|starts?|measured by)\b|\d+ ?(?:%|per cent|percent)|\b(?:at least|no more than|fewer than|every|each|all|half of)\b")]
    private static partial Regex Checkable();

    [GeneratedRegex(@"\b(?:before|after|when|once|until|as soon as) (?:any |the |it |a )?[a-z ]{3,40}$|\b(?:asap|as soon as possible|urgently|annually|every year|yearly|each year|regularly|in due course)\b")]
    private static partial Regex Trigger();

    [GeneratedRegex(@"\b(?:(?:the |central |national |uk |her majestys |his majestys )*government|ministers?|parliament|whitehall|westminster|the treasury|secretary of state|department for education|dfe|ofsted|home office|nationally|national (?:funding|policy|law|pay|guidance)|change (?:in|to|of) the law|the law)\b")]
    private static partial Regex Government();

    [GeneratedRegex(@"\b(?:write|writes|writing|letter|lobby|lobbies|lobbying|make (?:the|a) case) (?:to|the|for)\b")]
    private static partial Regex WriteTo();

    [GeneratedRegex(@"\b(?:nhs|icb|integrated care board|health board|gps?|police|schools?|academ(?:y|ies)|housing associations?|the trust|neighbouring councils?|other councils|the partner councils|camhs|the courts?|cafcass)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Partner();
}
