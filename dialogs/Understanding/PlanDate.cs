using System.Globalization;
using System.Text.Json.Serialization;

namespace ScrutinyBot.Dialogs.Understanding;

/// <summary>A date as exact as it was said: a day, a month, a season or about a day. <c>First</c> and <c>Last</c> are the days it may be.</summary>
public sealed record PlanDate(string Text, DateOnly First, DateOnly Last)
{
    public static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>True for a single day.</summary>
    [JsonIgnore]
    public bool IsDay => First == Last;

    /// <summary>A single day.</summary>
    public static PlanDate Day(DateOnly day) => new(day.ToString("d MMMM yyyy", British), day, day);

    /// <summary>A calendar month.</summary>
    public static PlanDate Month(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return new(first.ToString("MMMM yyyy", British), first, first.AddMonths(1).AddDays(-1));
    }

    /// <summary>Some days either side of a day that was reckoned, not said.</summary>
    public static PlanDate About(DateOnly day, int within) =>
        new($"about {day.ToString("d MMMM yyyy", British)}", day.AddDays(-within), day.AddDays(within));

    /// <summary>True when it is certain that this comes before the other.</summary>
    public bool IsBefore(PlanDate other) => Last < other.First;

    /// <summary>The same day or month in another year; 29 February becomes the last of the month.</summary>
    public PlanDate InYear(int year) => First.Year == year ? this
        : IsDay ? Day(new DateOnly(year, First.Month, Math.Min(First.Day, DateTime.DaysInMonth(year, First.Month))))
        : First.Day == 1 && Last == First.AddMonths(1).AddDays(-1) ? Month(year, First.Month)
        : this;

    /// <summary>In the year of the date it puts right, unless that is over by then.</summary>
    public PlanDate InYearOf(PlanDate was, DateOnly today) => InYear(was.First.Year) is var moved && moved.Last >= today ? moved : this;

    /// <summary>The same date some months on; a day that the month lacks becomes its last.</summary>
    public PlanDate AddMonths(int months) => IsDay
        ? Day(First.AddMonths(months))
        : About(First.AddDays((Last.DayNumber - First.DayNumber) / 2).AddMonths(months), 15);
}
