using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Findings.Hearing;

/// <summary>The words in which people say what an executive answered, and how far something is.</summary>
internal static partial class StatusWords
{
    public const string Response = @"(?:(?:fully |all )?accept(?:s|ed|ing|ance)?(?: in part)?|agree(?:s|d)?(?: to)?(?: in part)?|yes(?: to)?|said yes|approved?|supported|part(?:ly|ially)?(?: (?:accepted|agreed))?|partial(?:ly)?(?: (?:accepted|agreed))?|in part|half|reject(?:s|ed|ing)?|refused?|turned down|declined|no(?: to)?|said no|not accepted|not agreed|knocked back|not (?:heard|had|decided|answered|replied)(?: (?:anything|back|yet))*|nothing(?: back)?(?: yet)?|no (?:reply|answer|response|word)(?: yet)?|await(?:ing|ed)(?: (?:a )?(?:response|reply))?|still waiting|waiting|outstanding|havent (?:heard|answered|replied)(?: back| yet)*|silent|silence|ignored)";

    public const string Colour = @"(?:red|amber|yellow|green|on track|behind(?: schedule)?|slipp(?:ed|ing)|done|complete[d]?|finished|delivered|in hand|under ?way|not (?:been )?started|stalled|stuck|nothing(?: has)? happened|late|off track|part(?:ly)? done)";

    public static bool IsStatus(string plain) => Leading().IsMatch(plain.Trim());

    public static ExecutiveResponse? ResponseOf(string plain)
    {
        if (Awaited().IsMatch(plain)) return ExecutiveResponse.Awaited;
        if (Partly().IsMatch(plain)) return ExecutiveResponse.Partly;
        if (No().IsMatch(plain)) return ExecutiveResponse.Rejected;
        return Yes().IsMatch(plain) ? ExecutiveResponse.Accepted : null;
    }

    public static ProgressColour? ColourOf(string plain)
    {
        if (Red().IsMatch(plain)) return ProgressColour.Red;
        if (Amber().IsMatch(plain)) return ProgressColour.Amber;
        return Green().IsMatch(plain) ? ProgressColour.Green : null;
    }

    [GeneratedRegex("^(?:is |are |was |were |got |has been |have been |now |all )*(?:" + Response + "|" + Colour + @")\b")]
    private static partial Regex Leading();

    [GeneratedRegex(@"\b(?:not (?:heard|had|decided|answered|replied)|nothing|no (?:reply|answer|response|word)|await\w*|waiting|outstanding|havent|silent|silence|ignored)\b")]
    private static partial Regex Awaited();

    [GeneratedRegex(@"\b(?:part|partly|partial|partially|in part|half)\b")]
    private static partial Regex Partly();

    [GeneratedRegex(@"\b(?:reject\w*|refuse\w*|turned down|declined|no|not accepted|not agreed|knocked back)\b")]
    private static partial Regex No();

    [GeneratedRegex(@"\b(?:accept\w*|agree\w*|yes|approved?|supported)\b")]
    private static partial Regex Yes();

    [GeneratedRegex(@"\b(?:red|not (?:been )?started|stalled|stuck|nothing(?: has)? happened|off track)\b")]
    private static partial Regex Red();

    [GeneratedRegex(@"\b(?:amber|yellow|behind|slipp(?:ed|ing)|late|part(?:ly)? done)\b")]
    private static partial Regex Amber();

    [GeneratedRegex(@"\b(?:green|on track|done|completed?|finished|delivered|in hand|under ?way)\b")]
    private static partial Regex Green();
}
