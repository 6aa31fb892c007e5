namespace ScrutinyBot.Dialogs.Engine;

/// <summary>The time of day where the councils are.</summary>
internal static class LocalTime
{
    private static readonly TimeZoneInfo Local = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static DateTimeOffset Of(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Local);

    /// <summary>The first moment of a day.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => day == DateOnly.MinValue ? DateTimeOffset.MinValue
        : new(day.ToDateTime(TimeOnly.MinValue), Local.GetUtcOffset(day.ToDateTime(TimeOnly.MinValue)));
}
