using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>Cuts what somebody said they would do into single things: "meet the forum and get a data sheet" is two, "go and meet" is one.</summary>
internal static partial class PromiseReader
{
    /// <summary>The things, as typed, each with a capital letter.</summary>
    public static ImmutableList<string> Split(string typed) =>
        [.. Joint().Split(typed).Select(Clean).Where(i => i.Count(char.IsLetter) > 2).Take(20)];

    /// <summary>What stands before something that the mentor does.</summary>
    public const string Mentor = "Mentor: ";

    private static string Clean(string item)
    {
        var text = item.Trim(' ', '.', ',', ';', ':', '-', '*', '•', '\t');
        // "I'll send the guidance" is the mentor's; what the mentee does needs no mark.
        if (Mine().Match(text) is { Success: true } mine) return Mentor + text[mine.Length..].Trim();
        return AimReader.Capital(Lead().Replace(text, "").Trim());
    }

    private const string Verb = "get|meet|ask|write|talk|speak|read|send|set|visit|book|find|look|make|draft|arrange|join|attend|ring|call|email|share|prepare|invite|go|bring|raise|check|start|stop|try|do|have|agree|put|take|tell|work|sort|chase|shadow|drop|keep|cut|block|review|plan|see|sit|chair|push|request|circulate|organise|follow|give|propose|challenge|delegate|report";

    // Before a verb "and" joins two things, but not in "go and meet".
    [GeneratedRegex(@"\s*(?:\n|;|\.(?=\s|$))\s*|,\s+(?:and\s+)?(?:also\s+)?(?:to\s+)?(?=(?:" + Verb + @")\b)|(?<!\b(?:go|come|try|wait|stop|sit|ring|call|up|out|down|back|off)),?\s+and\s+(?:also\s+|then\s+)?(?:to\s+)?(?=(?:(?:he|she|they|i|we)(?: said (?:he|she|they|i|we))?(?:'?d|'?ll| would| will)\s+)?(?:" + Verb + @")\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^(?:and |also )?(?:i(?: said i)?(?:'?ll|'?d| will| would)|me:|mentor:) +(?:to )?", RegexOptions.IgnoreCase)]
    private static partial Regex Mine();

    [GeneratedRegex(@"^(?:(?:and|also|then|to|that)\s+|(?:\d{1,2}[.)]|[a-e]\))\s*|(?:he|she|they)(?:'?d|'?ll| would| will| said (?:he|she|they)(?:'?d|'?ll| would| will))\s+)+", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();
}
