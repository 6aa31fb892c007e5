using System.Globalization;

namespace ScrutinyBot.Tests.Reminders;

/// <summary>A clock that stands where a test puts it.</summary>
internal sealed class MovableClock(string utc) : TimeProvider
{
    private DateTimeOffset now = Read(utc);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => now;

    public override long GetTimestamp() => now.Ticks;

    /// <summary>Puts it to a moment in UTC, for example "2027-03-03 09:00".</summary>
    public void Put(string utc) => now = Read(utc);

    public static DateTimeOffset Read(string utc) => DateTimeOffset.Parse(utc + "Z", CultureInfo.InvariantCulture);
}
