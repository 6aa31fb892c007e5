using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>Cuts what somebody said they would do into single things: "meet the forum and get a data sheet" is two, "go and meet" is one.</summary>
internal static partial class PromiseReader
{
    /// <summary>The things, as typed, each with a capital letter.</summary>
    public static ImmutableList<string> Split(string typed) =>
        [.. Joint().Split(typed).Select(Clean).Where(i => i.Count(char.IsLetter) > 2).Take(20)];

    private static string Clean(string item) => AimReader.Capital(Lead().Replace(item.Trim(' ', '.', ',', ';', ':', '-', '*', '•', '\t'), "").Trim());

    private const string Verb = "get|meet|ask|write|talk|speak|read|send|set|visit|book|find|look|make|draft|arrange|join|attend|ring|call|email|share|prepare|invite|go|bring|raise|check|start|stop|try|do|have|agree|put|take|tell|work|sort|chase|shadow|drop|keep|cut|block|review|plan|see|sit|chair|push|request|circulate|organise|follow|give|propose|challenge|delegate|report";

    // Before a verb "and" joins two things, but not in "go and meet".
    [GeneratedRegex(@"\s*(?:\n|;|\.(?=\s|$))\s*|,\s+(?:and\s+)?(?:also\s+)?(?:to\s+)?(?=(?:" + Verb + @")\b)|(?<!\b(?:go|come|try|wait|stop|sit|ring|call|up|out|down|back|off)),?\s+and\s+(?:also\s+|then\s+)?(?:to\s+|(?:he|she|they|i)(?:'?d|'?ll| would| will)\s+)?(?=(?:" + Verb + @")\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^(?:(?:and|also|then|to|that)\s+|(?:\d{1,2}[.)]|[a-e]\))\s*|(?:he|she|they)(?:'?d|'?ll| would| will| said (?:he|she|they)(?:'?d|'?ll| would| will))\s+)+", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();
}
