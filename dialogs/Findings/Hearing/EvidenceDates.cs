using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Findings.Hearing;

/// <summary>Puts dates of evidence in the year they belong to: evidence has been heard, so a date without a year lies behind us, or near what was logged before.</summary>
internal sealed record EvidenceDates(DateOnly Today, DateOnly? Near)
{
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
