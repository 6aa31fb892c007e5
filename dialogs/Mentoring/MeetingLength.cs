using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>How many minutes "an hour and a half" is.</summary>
internal static partial class MeetingLength
{
    private const int PromptsInAnHour = 8;

    /// <summary>The minutes; null for words that name no length.</summary>
    public static int? Minutes(string words)
    {
        var plain = words.ToLowerInvariant();
        if (plain.Contains("half an hour", StringComparison.Ordinal)) return 30;
        if (plain.Contains("three quarters", StringComparison.Ordinal)) return 45;
        if (InMinutes().Match(plain) is { Success: true } minutes) return minutes.Groups["n"].Value switch
        {
            "forty five" or "forty-five" => 45, "ninety" => 90, "thirty" => 30, "sixty" => 60, "twenty" => 20, var digits => Numbers.Read(digits),
        };
        if (InHours().Match(plain) is not { Success: true } hours) return null;
        var whole = hours.Groups["n"].Value.Trim() switch
        {
            "" or "an" or "a" or "a full" or "a good" => 60, "1.5" => 90, "2.5" => 150, var n => (Numbers.Read(n) ?? 1) * 60,
        };
        return whole + (plain.Contains("and a half", StringComparison.Ordinal) ? 30 : plain.Contains("and a quarter", StringComparison.Ordinal) ? 15 : 0);
    }

    /// <summary>How many prompts fit; eight where the length is not known.</summary>
    public static int PromptsFor(int? minutes) => minutes is null ? PromptsInAnHour : Math.Clamp(minutes.Value * PromptsInAnHour / 60, 4, 12);

    [GeneratedRegex(@"(?<n>\d{1,3}|forty[ -]five|ninety|thirty|sixty|twenty) ?(?:minutes?|mins?)\b")]
    private static partial Regex InMinutes();

    [GeneratedRegex(@"(?<n>an|a full|a good|a couple of|one|two|three|1\.5|2\.5|\d|) ?(?:and a half )?(?:hours?|hrs?)\b")]
    private static partial Regex InHours();
}
