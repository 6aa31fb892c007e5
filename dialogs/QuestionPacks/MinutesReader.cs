using System.Globalization;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.QuestionPacks;

/// <summary>Lengths of time as people say them: "40 mins", "an hour and a half", "ten minutes".</summary>
internal static partial class MinutesReader
{
    private const int Most = 600;

    /// <summary>The lengths in plain text, in minutes, and where they stand.</summary>
    public static IReadOnlyList<(Span At, int Minutes)> Find(string plain) =>
        [.. Length().Matches(plain).Select(m => (new Span(m.Index, m.Length), Read(m))).Where(f => f.Item2 is > 0 and <= Most)];

    private static int Read(Match match)
    {
        if (match.Groups["half"].Success) return 30;
        if (match.Groups["quarters"].Success) return 45;
        if (match.Groups["m"].Success) return Number(match.Groups["m"].Value);
        var hours = match.Groups["h"].Value is "an" or "a" ? 1 : Number(match.Groups["h"].Value);
        return hours * 60 + (match.Groups["and"].Success ? 30 : 0) + (match.Groups["rest"].Success ? Number(match.Groups["rest"].Value) : 0);
    }

    private static int Number(string words) => Tens(words) ?? Numbers.Read(words) ?? 0;

    private static int? Tens(string words) => words switch
    {
        "thirty" => 30, "forty" => 40, "forty five" or "forty-five" => 45, "fifty" => 50, "sixty" => 60, "ninety" => 90, "twenty five" or "twenty-five" => 25,
        _ => int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
    };

    private const string Count = @"(?:\d{1,3}|twenty[- ]five|thirty|forty[- ]five|forty|fifty|sixty|ninety|" + Numbers.Pattern + ")";

    [GeneratedRegex(@"(?<![\d£.])\b(?:(?<half>(?:half an|a half|1/2 an?|half) ?-?hour)|(?<quarters>three quarters of an hour)|(?<h>an|a|\d|one|two|three)(?: full)? ?(?:hours?|hrs?|h)\b(?:(?<and> and a half)| (?:and )?(?<rest>\d{1,2}|ten|fifteen|twenty|thirty|forty)(?: ?(?:min(?:ute)?s?|m))?\b)?|(?<m>" + Count + @")[ -]?(?:minutes?|mins?|m)\b)")]
    private static partial Regex Length();
}
