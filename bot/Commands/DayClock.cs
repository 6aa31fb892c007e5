namespace ScrutinyBot.Commands;

/// <summary>A clock that starts at nine in the morning of a given day and runs on from there, so that a run can be repeated.</summary>
internal sealed class DayClock(DateOnly day) : TimeProvider
{
    private readonly DateTimeOffset start = new(day, new TimeOnly(9, 0), TimeSpan.Zero);
    private readonly long started = System.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => start + System.GetElapsedTime(started);
}
