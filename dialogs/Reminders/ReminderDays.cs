using System.Globalization;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Reminders;

/// <summary>Days as people name them when they want to be reminded, and the one day that an inexact date stands for. Pure.</summary>
public static partial class ReminderDays
{
    /// <summary>Every date in plain text, in order: those of <see cref="DateReader"/>, and "in a fortnight", "a week on Monday", "on the 14th".</summary>
    public static IReadOnlyList<FoundDate> Find(string plain, DateOnly today)
    {
        var found = new List<FoundDate>();
        foreach (Match match in Loose().Matches(plain))
        {
            if (Read(match, today) is { } day) found.Add(new FoundDate(new(match.Index, match.Length), PlanDate.Day(day), YearSaid: true));
        }
        found.AddRange(DateReader.Find(plain, today).Where(d => found.TrueForAll(f => d.At.Start >= f.At.End || d.At.End <= f.At.Start)));
        return [.. found.OrderBy(d => d.At.Start)];
    }

    /// <summary>The day itself; the first of a month or a season; the middle of "about".</summary>
    public static DateOnly DayOf(PlanDate date) =>
        date.IsDay || date.First.Day == 1 && date.Last.AddDays(1).Day == 1 ? date.First : date.First.AddDays((date.Last.DayNumber - date.First.DayNumber) / 2);

    private static DateOnly? Read(Match match, DateOnly today)
    {
        if (match.Groups["fortnight"].Success) return today.AddDays(14);
        if (match.Groups["over"].Success) return today.AddDays(2);
        if (match.Groups["same"].Success) return match.Value.Contains("month", StringComparison.Ordinal) ? today.AddMonths(1) : today.AddDays(7);
        if (match.Groups["end"].Success)
        {
            var month = match.Value.Contains("next", StringComparison.Ordinal) ? today.AddMonths(1) : today;
            return new DateOnly(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month));
        }
        if (match.Groups["from"].Success)
        {
            var first = match.Groups["from"].Value switch
            {
                "today" => today,
                "tomorrow" => today.AddDays(1),
                var weekday => today.AddDays((((int)Enum.Parse<DayOfWeek>(weekday, ignoreCase: true) - (int)today.DayOfWeek + 6) % 7) + 1),
            };
            return first.AddDays(match.Groups["two"].Success ? 14 : 7);
        }
        var number = int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture);
        return Enumerable.Range(0, 12).Select(m => new DateOnly(today.Year, today.Month, 1).AddMonths(m))
            .Where(m => number >= 1 && number <= DateTime.DaysInMonth(m.Year, m.Month)).Select(m => m.AddDays(number - 1)).Cast<DateOnly?>().FirstOrDefault(d => d > today);
    }

    [GeneratedRegex(
        @"\b(?:(?<fortnight>in a fortnights?(?: time)?|a fortnight(?: today)?|fortnights? time)"
        + @"|(?<over>the day after tomorrow)"
        + @"|(?<same>this time next (?:week|month)|same time next (?:week|month))"
        + @"|(?<end>(?:at |by )?the end of (?:this|the|next) month|(?:at )?month end)"
        + @"|(?:in )?(?:a week|(?<two>two weeks|a fortnight)) (?:on |from |this |next )?(?<from>today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
        + @"|(?:on|by|until|till|to) the (?<day>\d{1,2})(?:st|nd|rd|th)(?! (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|line|question|one|item)))\b")]
    private static partial Regex Loose();
}
