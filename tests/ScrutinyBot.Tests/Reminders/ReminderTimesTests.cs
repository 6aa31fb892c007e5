using FsCheck;
using FsCheck.Fluent;
using ScrutinyBot.Dialogs.Reminders;

namespace ScrutinyBot.Tests.Reminders;

/// <summary>When a reminder may be told. Moments are written in UTC.</summary>
public sealed class ReminderTimesTests
{
    private static readonly ReminderTimes Usual = ReminderTimes.Usual;

    [Theory]
    [InlineData("2027-03-03", "2027-03-03 09:00")] // a Wednesday in winter
    [InlineData("2027-06-02", "2027-06-02 08:00")] // a Wednesday in summer
    [InlineData("2027-03-27", "2027-03-29 07:00")] // a Saturday; the clocks go forward on the Sunday
    [InlineData("2027-03-28", "2027-03-29 07:00")] // the day on which they go forward
    [InlineData("2027-10-30", "2027-11-01 08:00")] // a Saturday; the clocks go back on the Sunday
    public void A_reminder_comes_at_nine_in_London_or_when_the_weekend_is_over(string day, string utc) =>
        Assert.Equal(Moment(utc), Usual.DueAt(Day(day), even: false));

    [Theory]
    [InlineData("2027-03-03 17:59", "2027-03-03 17:59")]
    [InlineData("2027-03-03 18:00", "2027-03-04 08:00")]
    [InlineData("2027-03-03 07:59", "2027-03-03 08:00")]
    [InlineData("2027-03-05 18:30", "2027-03-08 08:00")] // Friday evening
    [InlineData("2027-03-26 18:30", "2027-03-29 07:00")] // Friday evening before the clocks go forward
    [InlineData("2027-10-29 17:30", "2027-11-01 08:00")] // Friday evening before they go back
    public void What_comes_late_is_told_when_it_is_no_longer_quiet(string at, string utc) =>
        Assert.Equal(Moment(utc), Usual.NextAllowed(Moment(at), even: false));

    [Fact]
    public void Weekends_are_as_good_as_other_days_where_they_are_not_quiet() =>
        Assert.Equal(Moment("2027-03-06 09:00"), (Usual with { QuietWeekends = false }).DueAt(Day("2027-03-06"), even: false));

    [Fact]
    public void The_same_time_twice_means_no_quiet_hours() =>
        Assert.Equal(Moment("2027-03-03 23:30"), (Usual with { QuietFrom = new(8, 0), QuietUntil = new(8, 0) }).NextAllowed(Moment("2027-03-03 23:30"), even: false));

    [Fact]
    public void A_quiet_time_in_the_middle_of_the_day_ends_on_that_day() =>
        Assert.Equal(Moment("2027-03-03 13:00"), (Usual with { QuietFrom = new(12, 0), QuietUntil = new(13, 0) }).NextAllowed(Moment("2027-03-03 12:20"), even: false));

    [Fact]
    public void A_pre_election_period_holds_back_until_the_day_after_unless_asked_otherwise()
    {
        var times = Usual with { PreElection = [new(Day("2027-03-22"), Day("2027-05-06"))] };
        Assert.Equal(Moment("2027-05-07 07:00"), times.DueAt(Day("2027-04-14"), even: false));
        Assert.Equal(Moment("2027-04-14 08:00"), times.DueAt(Day("2027-04-14"), even: true));
    }

    [Fact]
    public void A_period_that_ends_on_a_Friday_is_followed_by_a_weekend() =>
        Assert.Equal(Moment("2027-05-10 07:00"), (Usual with { PreElection = [new(Day("2027-03-22"), Day("2027-05-07"))] }).DueAt(Day("2027-04-14"), even: false));

    [Theory]
    [InlineData("2027-03-28 00:30", "2027-03-28 01:30")] // half past one does not exist: the clocks go from one to two
    [InlineData("2027-10-31 00:10", "2027-10-31 00:30")] // ten past one, the first time
    [InlineData("2027-10-31 01:10", "2027-10-31 01:30")] // ten past one, the second time
    public void Quiet_hours_that_end_in_the_hour_of_a_clock_change_do_end(string at, string utc) =>
        Assert.Equal(Moment(utc), (Usual with { QuietWeekends = false, QuietFrom = new(22, 0), QuietUntil = new(1, 30) }).NextAllowed(Moment(at), even: false));

    [Fact]
    public void The_next_allowed_moment_is_never_earlier_is_itself_allowed_and_nothing_before_it_is()
    {
        var moments = ArbMap.Default.GeneratorFor<int>().Select(i => Moment("2027-01-01 00:00").AddMinutes(Math.Abs((long)i) % (3 * 366 * 24 * 60)));
        var hours = Gen.Choose(0, 47).Select(h => new TimeOnly(h / 2, h % 2 * 30));
        var times =
            from quietFrom in hours
            from quietUntil in hours
            from weekends in ArbMap.Default.GeneratorFor<bool>()
            from start in Gen.Choose(0, 700)
            from length in Gen.Choose(0, 60)
            let first = Day("2027-01-01").AddDays(start)
            select new ReminderTimes { QuietFrom = quietFrom, QuietUntil = quietUntil, QuietWeekends = weekends, PreElection = [new(first, first.AddDays(length))] };
        Prop.ForAll(moments.ToArbitrary(), times.ToArbitrary(), (at, t) =>
        {
            var next = t.NextAllowed(at, even: false);
            var between = at + ((next - at) / 2);
            return next >= at && t.NextAllowed(next, even: false) == next && (next == at || t.NextAllowed(between, even: false) > between) && (next - at).TotalDays < 66;
        }).QuickCheckThrowOnFailure();
    }

    private static DateTimeOffset Moment(string utc) => DateTimeOffset.Parse(utc + "Z", System.Globalization.CultureInfo.InvariantCulture);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
