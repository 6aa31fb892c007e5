using System.Globalization;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Tests.Understanding;

/// <summary>Dates as British people type them; today is Saturday, 21 November 2026.</summary>
public sealed class DateReaderTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Theory]
    [InlineData("14 january 2027", "2027-01-14")]
    [InlineData("14th january 2027", "2027-01-14")]
    [InlineData("the 14th of january, 2027", "2027-01-14")]
    [InlineData("january 14th 2027", "2027-01-14")]
    [InlineData("january the 14th", "2027-01-14")]
    [InlineData("14 jan", "2027-01-14")]
    [InlineData("1st sept 2027", "2027-09-01")]
    [InlineData("2nd dec", "2026-12-02")]
    [InlineData("3rd feb", "2027-02-03")]
    [InlineData("14/1/2027", "2027-01-14")]
    [InlineData("14/01/27", "2027-01-14")]
    [InlineData("14.1.2027", "2027-01-14")]
    [InlineData("2027-01-14", "2027-01-14")]
    [InlineData("29 february 2028", "2028-02-29")]
    [InlineData("today", "2026-11-21")]
    [InlineData("tomorrow", "2026-11-22")]
    [InlineData("in ten days", "2026-12-01")]
    [InlineData("in a day", "2026-11-22")]
    [InlineData("on friday", "2026-11-27")]
    [InlineData("next monday", "2026-11-23")]
    [InlineData("saturday", "2026-11-28")]
    public void A_day(string words, string day)
    {
        var date = Assert.Single(DateReader.Find(words, Today)).Date;

        Assert.True(date.IsDay);
        Assert.Equal(day, date.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("cabinet decides in march", "March 2027")]
    [InlineData("march 2028", "March 2028")]
    [InlineData("by may", "May 2027")]
    [InlineData("in november", "November 2026")]
    [InlineData("october", "October 2027")]
    [InlineData("may cabinet", "May 2027")]
    [InlineData("next month", "December 2026")]
    [InlineData("next spring", "spring 2027")]
    [InlineData("next autumn", "autumn 2027")]
    [InlineData("summer 2028", "summer 2028")]
    [InlineData("in three weeks", "about 12 December 2026")]
    [InlineData("in a couple of weeks time", "about 5 December 2026")]
    [InlineData("in about three months", "about 21 February 2027")]
    [InlineData("next week", "about 28 November 2026")]
    public void A_time_that_is_no_single_day(string words, string inWords)
    {
        var date = Assert.Single(DateReader.Find(words, Today)).Date;

        Assert.False(date.IsDay);
        Assert.Equal(inWords, date.Text);
    }

    [Theory]
    [InlineData("20 november", 2027)]
    [InlineData("21 november", 2026)]
    [InlineData("22 november", 2026)]
    [InlineData("31 december", 2026)]
    [InlineData("1 january", 2027)]
    public void A_date_without_a_year_is_the_next_to_come(string words, int year)
    {
        var found = Assert.Single(DateReader.Find(words, Today));

        Assert.False(found.YearSaid);
        Assert.Equal(year, found.Date.First.Year);
    }

    [Fact]
    public void A_date_without_a_year_is_in_the_year_of_the_date_named_before() =>
        Assert.Equal(["20 April 2028", "4 May 2028", "30 June 2028"],
            DateReader.Find("witnesses 20 april 2028, visit 4 may, report 30 june", Today).Select(d => d.Date.Text));

    [Theory]
    [InlineData("they may decide later")]
    [InlineData("staff march on regardless")]
    [InlineData("we may need more")]
    [InlineData("it may, or it may not")]
    [InlineData("the mark of a good line")]
    [InlineData("line 3 and line 4")]
    [InlineData("section 31 of the act")]
    [InlineData("a 50/50 split")]
    [InlineData("we meet now and then")]
    public void Words_that_only_look_like_dates_are_none(string words) => Assert.Empty(DateReader.Find(words, Today));

    [Theory]
    [InlineData("31 february")]
    [InlineData("30 feb 2027")]
    [InlineData("29 february 2027")]
    [InlineData("31/4/2027")]
    [InlineData("14/13/2027")]
    [InlineData("2027-02-30")]
    [InlineData("0 march 2027")]
    public void A_day_that_the_calendar_lacks_is_no_date_and_is_noticed(string words)
    {
        Assert.DoesNotContain(DateReader.Find(words, Today), d => d.Date.IsDay);
        Assert.True(DateReader.HoldsImpossibleDay(words, Today));
    }

    [Theory]
    [InlineData("14 january 2027")]
    [InlineData("in march")]
    [InlineData("no date here")]
    public void A_message_without_an_impossible_day_holds_none(string words) => Assert.False(DateReader.HoldsImpossibleDay(words, Today));

    [Fact]
    public void A_date_knows_where_it_stands()
    {
        const string Words = "cabinet meets on 14 january 2027 at ten";

        var at = Assert.Single(DateReader.Find(Words, Today)).At;

        Assert.Equal("14 january 2027", Words.Substring(at.Start, at.Length));
    }

    [Fact]
    public void Six_months_after_the_end_of_august_is_the_end_of_february() =>
        Assert.Equal("28 February 2027", PlanDate.Day(new(2026, 8, 31)).AddMonths(6).Text);

    [Fact]
    public void One_date_is_before_another_only_when_that_is_certain()
    {
        var day = PlanDate.Day(new(2027, 3, 10));

        Assert.False(day.IsBefore(PlanDate.Month(2027, 3)));
        Assert.True(day.IsBefore(PlanDate.Month(2027, 4)));
        Assert.False(PlanDate.Month(2027, 3).IsBefore(day));
    }
}
