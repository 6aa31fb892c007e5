using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Reminders;

/// <summary>Days on which nobody is reminded unless they asked for it; both ends included.</summary>
public sealed record PreElectionPeriod(DateOnly From, DateOnly To)
{
    public bool Holds(DateOnly day) => day >= From && day <= To;

    /// <summary>"from 22 March 2027 to 6 May 2027".</summary>
    public string InWords => $"from {PlanDate.Day(From).Text} to {PlanDate.Day(To).Text}";
}

/// <summary>When reminders may be told: nine in the morning in London, moved out of quiet hours. Pure and immutable.</summary>
public sealed record ReminderTimes
{
    /// <summary>The hours of a usual office.</summary>
    public static ReminderTimes Usual { get; } = new();

    /// <summary>When on its day a reminder is due, where that is no quiet time.</summary>
    public static readonly TimeOnly DueTime = new(9, 0);

    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>Quiet from this time of the day. The same as <see cref="QuietUntil"/>: no quiet hours.</summary>
    public TimeOnly QuietFrom { get; init; } = new(18, 0);

    /// <summary>Quiet until this time, of the next day where it is earlier than <see cref="QuietFrom"/>.</summary>
    public TimeOnly QuietUntil { get; init; } = new(8, 0);

    /// <summary>True when Saturdays and Sundays are quiet.</summary>
    public bool QuietWeekends { get; init; } = true;

    public IReadOnlyList<PreElectionPeriod> PreElection { get; init; } = [];

    /// <summary>The day in London.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(Local(moment));

    /// <summary>Nine in the morning of a day, whether that is quiet or not.</summary>
    public static DateTimeOffset Nine(DateOnly day) => At(day.ToDateTime(DueTime), DateTimeOffset.MinValue);

    /// <summary>When a reminder for a day is told.</summary>
    /// <param name="even">True where the person wants reminders in a pre-election period too.</param>
    public DateTimeOffset DueAt(DateOnly day, bool even) => NextAllowed(Nine(day), even);

    /// <summary>The moment itself, or the end of the quiet time that it falls in.</summary>
    public DateTimeOffset NextAllowed(DateTimeOffset moment, bool even)
    {
        while (QuietUntilAfter(Local(moment), even) is { } end) moment = At(end, moment);
        return moment;
    }

    /// <summary>The pre-election period that a day falls in, or null.</summary>
    public PreElectionPeriod? PeriodOf(DateOnly day) => PreElection.FirstOrDefault(p => p.Holds(day));

    // The end, on a London clock, of a quiet time that holds the moment; null when none does. Another may begin where it ends.
    private DateTime? QuietUntilAfter(DateTime local, bool even)
    {
        var day = DateOnly.FromDateTime(local);
        if (!even && PeriodOf(day) is { } period) return Midnight(period.To.AddDays(1));
        if (QuietWeekends && day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) return Midnight(day.AddDays(1));
        var time = TimeOnly.FromDateTime(local);
        // TimeOnly knows that a night reaches past midnight.
        if (!time.IsBetween(QuietFrom, QuietUntil)) return null;
        return (time < QuietUntil ? day : day.AddDays(1)).ToDateTime(QuietUntil);
    }

    private static DateTime Midnight(DateOnly day) => day.ToDateTime(TimeOnly.MinValue);

    private static DateTime Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, London).DateTime;

    // A clock that goes forward skips an hour, and what would have been in it is an hour later; one that goes back shows an hour twice, and the
    // first that is after the moment is meant.
    private static DateTimeOffset At(DateTime local, DateTimeOffset after)
    {
        if (London.IsInvalidTime(local)) local = local.AddHours(1);
        if (!London.IsAmbiguousTime(local)) return new DateTimeOffset(local, London.GetUtcOffset(local)).ToUniversalTime();
        return London.GetAmbiguousTimeOffsets(local).Select(offset => new DateTimeOffset(local, offset).ToUniversalTime()).Order().First(at => at > after);
    }
}
