using System.Globalization;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.RoleGuide.Hearing;

/// <summary>Dates that lie behind or whose side is told by the words around them: "since May", "went live in 2021", "three years ago".</summary>
internal static partial class PastDate
{
    /// <summary>The first date in the words; without a year it is the last such date where <paramref name="past"/>, else the next.</summary>
    public static FoundDate? Find(string plain, DateOnly today, bool past)
    {
        if (Ago().Match(plain) is { Success: true } ago) return new(new(ago.Index, ago.Length), Back(today, ago), true);
        var found = DateReader.Find(plain, today).FirstOrDefault() ?? DateReader.Find("in " + plain, today).Select(f => f with { At = new(Math.Max(0, f.At.Start - 3), f.At.Length) }).FirstOrDefault();
        if (found is null) return Year().Match(plain) is { Success: true } year ? new(new(year.Index, year.Length), WholeYear(year), true) : null;
        // "Last Tuesday" is a week before the next one.
        if (past && found.Date is { IsDay: true } day && day.First > today && day.First <= today.AddDays(7)) return found with { Date = PlanDate.Day(day.First.AddDays(-7)) };
        return past && !found.YearSaid && found.Date.First > today ? found with { Date = found.Date.InYear(found.Date.First.Year - 1) } : found;
    }

    /// <summary>The day that lies so many units before, about as exactly as it was said.</summary>
    public static PlanDate Back(DateOnly today, int count, string unit) => unit switch
    {
        "day" => PlanDate.Day(today.AddDays(-count)),
        "week" => PlanDate.About(today.AddDays(-7 * count), 3),
        "month" => PlanDate.About(today.AddMonths(-count), 15),
        _ => PlanDate.About(today.AddYears(-count), 90),
    };

    private static PlanDate Back(DateOnly today, Match ago) => ago.Value switch
    {
        "yesterday" => PlanDate.Day(today.AddDays(-1)),
        "last week" => PlanDate.About(today.AddDays(-7), 3),
        "this week" => PlanDate.About(today.AddDays(-3), 3),
        "this month" => PlanDate.About(today.AddDays(-10), 10),
        "last month" => PlanDate.About(today.AddMonths(-1), 15),
        "last year" => PlanDate.About(today.AddYears(-1), 90),
        _ => Back(today, Count(ago.Groups["n"].Value), ago.Groups["unit"].Value),
    };

    /// <summary>How many; "a" is one.</summary>
    public static int Count(string words) => words.Trim() is "a" or "an" or "" ? 1 : Numbers.Read(words.Trim()) ?? 1;

    private static PlanDate WholeYear(Match year)
    {
        var number = int.Parse(year.Groups["y"].Value, CultureInfo.InvariantCulture);
        return new(number.ToString(CultureInfo.InvariantCulture), new DateOnly(number, 1, 1), new DateOnly(number, 12, 31));
    }

    [GeneratedRegex(@"\b(?:(?<n>a|an|" + Numbers.Pattern + @") (?<unit>day|week|month|year)s? (?:ago|back)|yesterday|last week|this week|this month|last month|last year)\b")]
    private static partial Regex Ago();

    [GeneratedRegex(@"\b(?<y>20[0-4]\d)\b")]
    private static partial Regex Year();
}
