using System.Globalization;
using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Understanding;

/// <summary>A date found in a message. <c>YearSaid</c> is false where the year was reckoned.</summary>
public sealed record FoundDate(Span At, PlanDate Date, bool YearSaid);

/// <summary>Finds dates as British people type them. Dates without a year are the next to come, or in the year of a date named before.</summary>
public static partial class DateReader
{
    private const string Months =
        "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

    // "27" is a year only after a day and a month, and only where it counts nothing.
    private const string Year =
        @"(?:,? (?<year>20\d\d)|,? '(?<year>[23]\d)\b|,? (?<year>2[4-9]|3\d)(?!\d|[:%]|\.\d|st\b|nd\b|rd\b|th\b| ?(?:am|pm|or|to|of|people|children|witness\w*|members?|councillors?|lines?|minutes?|mins?|weeks?|months?|years?|staff|homes|and \d)\b))?";

    // "Tues 19 Jan": the weekday belongs to the date.
    private const string DayName = @"(?:(?:next |this |on )?(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday),? (?:the )?)?";

    private static readonly string[] MonthStarts = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Every date in plain text, in order; impossible ones (31 February) are left out.</summary>
    public static IReadOnlyList<FoundDate> Find(string plain, DateOnly today)
    {
        var found = new List<FoundDate>();
        int? yearNamed = null;
        foreach (Match match in AnyDate().Matches(plain))
        {
            if (Read(match, today, yearNamed) is not { } date) continue;
            found.Add(date);
            if (date.YearSaid) yearNamed = date.Date.First.Year;
        }
        return found;
    }

    /// <summary>True when the text looks like a day that the calendar lacks, such as 31 February.</summary>
    public static bool HoldsImpossibleDay(string plain, DateOnly today) =>
        AnyDate().Matches(plain).Any(m => (m.Groups["day"].Success || m.Groups["d"].Success || m.Groups["iso"].Success) && Read(m, today, null) is null);

    private static FoundDate? Read(Match match, DateOnly today, int? yearNamed)
    {
        var at = new Span(match.Index, match.Length);
        if (match.Groups["iso"].Success)
        {
            return DateOnly.TryParseExact(match.Groups["iso"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso)
                ? new(at, PlanDate.Day(iso), true) : null;
        }
        if (match.Groups["d"].Success)
        {
            var year = Number(match, "y");
            return Day(year < 100 ? 2000 + year : year, Number(match, "m"), Number(match, "d")) is { } day ? new(at, PlanDate.Day(day), true) : null;
        }
        if (match.Groups["month"].Success) return ReadMonth(match, at, today, yearNamed);
        if (match.Groups["season"].Success) return ReadSeason(match, at, today);
        if (match.Groups["unit"].Success)
        {
            var count = Numbers.Read(match.Groups["count"].Value) ?? 1;
            var day = match.Groups["unit"].Value switch
            {
                "day" => today.AddDays(count),
                "week" => today.AddDays(7 * count),
                "month" => today.AddMonths(count),
                _ => today.AddYears(count),
            };
            return new(at, match.Groups["unit"].Value == "day" ? PlanDate.Day(day) : PlanDate.About(day, match.Groups["unit"].Value == "week" ? 3 : 15), true);
        }
        return match.Value switch
        {
            "today" or "tonight" => new(at, PlanDate.Day(today), true),
            "tomorrow" => new(at, PlanDate.Day(today.AddDays(1)), true),
            "next week" => new(at, PlanDate.About(today.AddDays(7), 3), true),
            "next month" => new(at, PlanDate.Month(today.AddMonths(1).Year, today.AddMonths(1).Month), true),
            _ => ReadWeekday(match, at, today),
        };
    }

    private static FoundDate? ReadMonth(Match match, Span at, DateOnly today, int? yearNamed)
    {
        var month = Array.IndexOf(MonthStarts, match.Groups["month"].Value[..3]) + 1;
        var yearSaid = match.Groups["year"].Success;
        if (match.Groups["day"].Success)
        {
            var number = Number(match, "day");
            var year = yearSaid ? NamedYear(match) : yearNamed ?? NextYear(month, number, today);
            return Day(year, month, number) is { } day ? new(at, PlanDate.Day(day), yearSaid) : null;
        }
        // "may" and "march" are also verbs: alone they are a month only where the words around say so.
        if (!yearSaid && match.Groups["month"].Value is "may" or "march" or "mar" && !match.Groups["cue"].Success && !match.Groups["after"].Success) return null;
        return new(at, PlanDate.Month(yearSaid ? NamedYear(match) : yearNamed ?? NextYear(month, 31, today), month), yearSaid);
    }

    private static FoundDate ReadSeason(Match match, Span at, DateOnly today)
    {
        var season = match.Groups["season"].Value;
        var first = season switch { "spring" => 3, "summer" => 6, "autumn" => 9, _ => 12 };
        var next = match.Value.StartsWith("next", StringComparison.Ordinal);
        var year = match.Groups["seasonyear"].Success ? Number(match, "seasonyear")
            : today.Month > first + 2 || (next && today.Month >= first) ? today.Year + 1 : today.Year;
        var start = new DateOnly(year, first, 1);
        return new(at, new PlanDate($"{season} {year.ToString(CultureInfo.InvariantCulture)}", start, start.AddMonths(3).AddDays(-1)), true);
    }

    private static FoundDate? ReadWeekday(Match match, Span at, DateOnly today)
    {
        if (!match.Groups["weekday"].Success) return null;
        var wanted = Enum.Parse<DayOfWeek>(match.Groups["weekday"].Value, ignoreCase: true);
        var days = ((int)wanted - (int)today.DayOfWeek + 7) % 7;
        if (days == 0 || match.Value.StartsWith("next", StringComparison.Ordinal) && days < 2) days += 7;
        return new(at, PlanDate.Day(today.AddDays(days)), true);
    }

    private static int NextYear(int month, int day, DateOnly today) =>
        month > today.Month || (month == today.Month && day >= today.Day) ? today.Year : today.Year + 1;

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1900 and <= 2199 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;

    private static int NamedYear(Match match) => Number(match, "year") is var year && year < 100 ? 2000 + year : year;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\b(?:(?<iso>\d{4}-\d{2}-\d{2})"
        + @"|(?<d>\d{1,2})[/.](?<m>\d{1,2})[/.](?<y>\d{4}|\d{2})"
        + @"|" + DayName + @"(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>" + Months + @")\b" + Year
        + @"|" + DayName + @"(?<month>" + Months + @") (?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)" + Year
        + @"|(?:(?<=\b(?<cue>in|by|until|till|for|of|early|late|mid|since|cabinet|on|from) ))(?<month>" + Months + @")\b(?: (?<year>20\d\d)| '(?<year>[23]\d))?"
        + @"|(?<month>" + Months + @")\b(?:(?: (?<year>20\d\d)| '(?<year>[23]\d))|(?<after>(?= cabinet\b| council\b| executive\b| meeting\b)))?"
        + @"|(?:next |this |in |late |early )?(?<season>spring|summer|autumn|winter)(?: (?<seasonyear>20\d\d))?"
        + @"|in (?:about )?(?<count>" + Numbers.Pattern + @"|a|an) (?<unit>day|week|month|year)s?(?: time)?"
        + @"|(?:next |this |on |by )?(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
        + @"|today|tonight|tomorrow|next week|next month)\b")]
    private static partial Regex AnyDate();
}
