using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Findings.Hearing;

/// <summary>Puts dates of evidence in the year they belong to: evidence has been heard, so a date without a year lies behind us, or near what was logged before.</summary>
internal sealed partial record EvidenceDates(DateOnly Today, DateOnly? Near)
{
    /// <summary>"Yesterday", "last week", "last Tuesday" in words, and where; null when they hold none.</summary>
    public (PlanDate Date, Span At)? Recent(string plain)
    {
        if (Past().Match(plain) is not { Success: true } match) return null;
        var at = new Span(match.Index, match.Length);
        return match.Groups["when"].Value switch
        {
            "yesterday" => (PlanDate.Day(Today.AddDays(-1)), at),
            "last night" => (PlanDate.Day(Today.AddDays(-1)), at),
            "last week" => (PlanDate.About(Today.AddDays(-7), 3), at),
            "last month" => (PlanDate.Month(Today.AddMonths(-1).Year, Today.AddMonths(-1).Month), at),
            var day => (PlanDate.Day(Today.AddDays(-Back(Enum.Parse<DayOfWeek>(day[5..], ignoreCase: true)))), at),
        };
    }

    private int Back(DayOfWeek day) => ((int)Today.DayOfWeek - (int)day + 6) % 7 + 1;

    [GeneratedRegex(@"\b(?<when>yesterday|last night|last week|last month|last (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b")]
    private static partial Regex Past();

    public PlanDate For(FoundDate found)
    {
        var date = found.Date;
        if (found.YearSaid) return date;
        // "On Tuesday" was last Tuesday.
        if (date.IsDay && date.First > Today && date.First.DayNumber - Today.DayNumber <= 8 && Near is null) return PlanDate.Day(date.First.AddDays(-7));
        if (Near is { } near)
            return new[] { near.Year - 1, near.Year, near.Year + 1 }.Select(date.InYear).MinBy(d => Math.Abs(d.First.DayNumber - near.DayNumber))!;
        return date.First > Today ? date.InYear(date.First.Year - 1) : date;
    }
}
