using ScrutinyBot.Imports;

namespace ScrutinyBot.Tests.Imports;

/// <summary>What the tests of imports have in common.</summary>
internal static class ImportFixture
{
    public static ImportDetails Details { get; } = new(Title: null, "Ashcombe County Council", new DateOnly(2026, 3, 31), "Open Government Licence");

    /// <summary>It is 21 November 2026.</summary>
    public static TimeProvider Clock { get; } = new Stopped();

    private sealed class Stopped : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);
    }
}
