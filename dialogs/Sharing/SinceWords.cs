using System.Globalization;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Sharing;

/// <summary>Reads how far back a person looks: "since Monday", "yesterday", "since 14 January". Days without a year lie in the past.</summary>
internal static partial class SinceWords
{
    private static readonly CultureInfo Uk = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>How far back a question goes that does not say.</summary>
    public static Since Unsaid(DateOnly today) => new(today.AddDays(-7), "In the last seven days");

    /// <summary>Null for words that name no day.</summary>
    public static Since? Read(string words, DateOnly today)
    {
        var plain = words.Trim(' ', '?', '.', '!');
        if (plain.StartsWith("since ", StringComparison.Ordinal)) plain = plain[6..];
        if (Always().IsMatch(plain)) return new Since(DateOnly.MinValue, "Since the beginning");
        if (Weekday().Match(plain) is { Success: true } named)
        {
            var back = ((int)today.DayOfWeek - (int)Enum.Parse<DayOfWeek>(named.Groups["day"].Value, ignoreCase: true) + 7) % 7;
            return On(today.AddDays(-(back == 0 ? 7 : back)));
        }
        if (Ago().Match(plain) is { Success: true } ago)
        {
            var count = Numbers.Read(ago.Groups["count"].Value) ?? 1;
            return On(ago.Groups["unit"].Value switch { "day" => today.AddDays(-count), "week" => today.AddDays(-7 * count), _ => today.AddMonths(-count) });
        }
        switch (plain)
        {
            case "today" or "this morning":
                return new Since(today, "Today");
            case "yesterday" or "last night":
                return new Since(today.AddDays(-1), "Since yesterday");
            case "this week":
                return On(today.AddDays(-(((int)today.DayOfWeek + 6) % 7)));
            case "last week" or "the last week" or "the past week" or "a week ago":
                return Unsaid(today);
            case "last month" or "the last month":
                return On(today.AddMonths(-1));
        }
        if (DateReader.Find(plain, today) is not [{ At: var at, Date: var date, YearSaid: var yearSaid }] || at.Length < plain.Length) return null;
        var day = date.First;
        if (!yearSaid && day > today) day = day.AddYears(-1);
        return day > today ? null : On(day);
    }

    private static Since On(DateOnly day) => new(day, $"Since {day.ToString("dddd d MMMM", Uk)}");

    [GeneratedRegex(@"^(?:the )?(?:last |this )?(?<day>monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:morning|afternoon|evening))?$")]
    private static partial Regex Weekday();

    [GeneratedRegex(@"^(?:the )?(?:last |past )?(?<count>" + Numbers.Pattern + @"|a|an) (?<unit>day|week|month)s?(?: ago)?$")]
    private static partial Regex Ago();

    [GeneratedRegex(@"^(?:the )?(?:beginning|start|we (?:began|started)|it began|ever)$")]
    private static partial Regex Always();
}
