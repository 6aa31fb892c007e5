using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>Dates of what has happened: "12 May" is the last one, not the next, and so is "Tuesday".</summary>
internal static class PastDate
{
    public static PlanDate Of(FoundDate found, string plain, DateOnly today)
    {
        var date = found.Date;
        if (date.First <= today) return date;
        if (plain.Substring(found.At.Start, found.At.Length).TrimEnd().EndsWith("day", StringComparison.Ordinal) && date.IsDay) return PlanDate.Day(date.First.AddDays(-7));
        return found.YearSaid ? date : date.InYear(date.First.Year - 1);
    }
}
