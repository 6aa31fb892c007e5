using ScrutinyBot.Dialogs.Reminders;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Tests.Reminders;

/// <summary>What the draft of a review is reminded of. The day is Monday 1 February 2027.</summary>
public sealed class ReviewReminderTests : ReminderFixture
{
    [Fact]
    public async Task The_steps_of_the_timetable_and_the_six_month_review_are_reminders_and_it_is_said_where_they_come()
    {
        await DraftAsync();
        var said = await SayAsync("witnesses 20 April, pre-meeting 12 April, report to cabinet 30 June");

        Assert.Contains("The six-month review falls on 30 December 2027, counted from the report (30 June 2027). On Thursday 30 December 2027 I will put a reminder in this conversation; you will see it when you next have it open.", said, StringComparison.Ordinal);
        Assert.Collection(
            await ListAsync(),
            r => Assert.StartsWith("Friday 9 April 2027: Your pre-meeting is on 12 April 2027.", r, StringComparison.Ordinal),
            r => Assert.StartsWith("Tuesday 13 April 2027: Witnesses come on 20 April 2027.", r, StringComparison.Ordinal),
            r => Assert.StartsWith("Wednesday 23 June 2027: The report is due on 30 June 2027.", r, StringComparison.Ordinal),
            r => Assert.StartsWith("Thursday 30 December 2027: It is six months since the report (30 June 2027).", r, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_date_that_moved_is_reminded_of_on_its_new_day_only()
    {
        await DraftAsync();
        await SayAsync("witnesses 20 April");
        await SayAsync("witness session is on 27 April after all");

        Assert.Equal("", await ComesAtAsync("2027-04-13 08:00"));
        Assert.Contains("Witnesses come on 27 April 2027", await ComesAtAsync("2027-04-20 08:00"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_answer_that_made_it_there_is_no_reminder_and_with_it_there_is_one_again()
    {
        await DraftAsync();
        await SayAsync("witnesses 20 April");
        await SayAsync("undo");
        Assert.Empty(await ListAsync());
        Assert.Equal("", await ComesAtAsync("2027-03-01 09:00"));
        await SayAsync("redo");
        Assert.Contains("Witnesses come on 20 April 2027", await ComesAtAsync("2027-04-13 08:00"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_undone_before_the_day_says_nothing_on_it()
    {
        await DraftAsync();
        await SayAsync("witnesses 20 April");
        await SayAsync("undo");
        var before = (await Bot.Store.LoadAsync(Trust, default))!.State;
        Assert.Equal("", await ComesAtAsync("2027-04-13 08:00"));
        var after = (await Bot.Store.LoadAsync(Trust, default))!.State;
        Assert.Equal(StoreJson.Write(before with { Version = 0, Reminders = ReminderLedger.Empty }), StoreJson.Write(after with { Version = 0, Reminders = ReminderLedger.Empty }));
    }

    [Fact]
    public async Task The_day_before_the_papers_of_a_meeting_must_go_out_it_says_so()
    {
        await DraftAsync();
        await SayAsync("we meet on 18 March 2027");
        Assert.Contains("Tuesday 9 March 2027: The papers for your meeting on 18 March 2027", string.Join('\n', await ListAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_that_was_left_is_reminded_of_all_the_same()
    {
        await DraftAsync();
        await SayAsync("witnesses 20 April");
        await SayAsync("stop");
        Assert.Contains("Witnesses come on 20 April 2027", await ComesAtAsync("2027-04-13 08:00"), StringComparison.Ordinal);
        Assert.Contains("Back to: Draft key lines", await SayAsync("open it"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Snoozed_and_then_given_another_date_it_goes_by_the_date()
    {
        await DraftAsync();
        await SayAsync("witnesses 20 April");
        await ComesAtAsync("2027-04-13 08:00");
        await SayAsync("snooze until 15 April");
        await SayAsync("witness session is on 27 April after all");
        Assert.Equal("", await ComesAtAsync("2027-04-15 08:00"));
        Assert.Contains("Witnesses come on 27 April 2027", await ComesAtAsync("2027-04-20 08:00"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_reminders_are_off_none_is_promised()
    {
        await DraftAsync();
        await SayAsync("no more reminders");
        var said = await SayAsync("witnesses 20 April, report 30 June");
        Assert.Contains("You have switched reminders off here, so I won't remind you of it.", said, StringComparison.Ordinal);
        Assert.DoesNotContain("I will remind you before", said, StringComparison.Ordinal);
    }

    private async Task DraftAsync()
    {
        await SayAsync("help me draft key lines of enquiry, officers are drawing up a contract for a charity to run the leaving care service, we are Tidewell Borough Council");
        await SayAsync("areas: finance and accountability");
        await SayAsync("keep them all");
        await SayAsync("keep the questions");
        for (var i = 0; i < 3; i++) await SayAsync("skip");
    }
}
