using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Reminders;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Tests.Reminders;

/// <summary>A reminder that a member asks for, from the asking to the telling.</summary>
public sealed class OwnReminderTests : ReminderFixture
{
    private const string Witnesses = "remind me on 3 March to chase the witnesses";

    [Fact]
    public async Task It_is_told_once_on_its_day_with_what_can_be_said_next()
    {
        Assert.Contains("on Wednesday 3 March 2027: chase the witnesses", await SayAsync(Witnesses), StringComparison.Ordinal);

        Assert.Equal("", await ComesAtAsync("2027-03-03 08:59"));
        Assert.Equal("**Reminder:** chase the witnesses.\n[Snooze a week|No more reminders]", await ComesAtAsync("2027-03-03 09:00"));
        Assert.Equal("", await ComesAtAsync("2027-03-04 09:00"));
    }

    [Fact]
    public async Task One_that_came_due_while_the_bot_was_down_is_told_once_and_says_the_day_it_was_for()
    {
        await SayAsync(Witnesses);
        await RestartAtAsync("2027-03-05 11:00");

        Assert.StartsWith("**Reminder** for Wednesday 3 March 2027: chase the witnesses.", await ComesAtAsync("2027-03-05 11:00"), StringComparison.Ordinal);
        await RestartAtAsync("2027-03-05 12:00");
        Assert.Equal("", await ComesAtAsync("2027-03-05 12:00"));
    }

    [Fact]
    public async Task After_a_start_in_the_night_it_waits_for_the_morning_and_after_one_on_Friday_evening_for_Monday()
    {
        await SayAsync(Witnesses);
        await RestartAtAsync("2027-03-03 22:00");
        Assert.Equal("", await ComesAtAsync("2027-03-03 22:00"));
        Assert.Equal("", await ComesAtAsync("2027-03-04 07:59"));
        Assert.Equal("", await ComesAtAsync("2027-03-05 19:00"));
        Assert.Equal("", await ComesAtAsync("2027-03-07 12:00"));
        Assert.Contains("for Wednesday 3 March 2027", await ComesAtAsync("2027-03-08 08:00"), StringComparison.Ordinal);
        Assert.Equal("", await ComesAtAsync("2027-03-09 08:00"));
    }

    [Fact]
    public async Task On_the_weekend_of_the_clock_change_it_comes_on_Monday_by_the_new_time_and_says_so_beforehand()
    {
        Assert.Contains("27 March 2027 is a Saturday, so it comes on Monday 29 March 2027", await SayAsync("remind me on 27 March to book the visit"), StringComparison.Ordinal);

        Assert.Equal("", await ComesAtAsync("2027-03-29 06:59"));
        Assert.StartsWith("**Reminder** for Saturday 27 March 2027: book the visit.", await ComesAtAsync("2027-03-29 07:00"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_processes_tell_it_once()
    {
        await SayAsync(Witnesses);
        var second = await StartAsync();
        Clock.Put("2027-03-03 09:00");

        await Task.WhenAll(Enumerable.Range(0, 6).Select(i => (i % 2 == 0 ? Bot : second).Service.RunJobsAsync(Trust, default)));

        Assert.Single(await Bot.Store.TranscriptAsync(Trust, 0, default), t => t.Incoming is Incoming.JobFinished);
    }

    [Fact]
    public async Task When_a_process_died_in_the_middle_of_it_another_one_tells_it()
    {
        await SayAsync(Witnesses);
        Clock.Put("2027-03-03 09:00");
        Assert.Single(await Bot.Store.TakeJobsAsync(1, Clock.GetUtcNow(), TimeSpan.FromMinutes(3), Trust, default));
        await RestartAtAsync("2027-03-03 09:02");

        Assert.Equal("", await ComesAtAsync("2027-03-03 09:02"));
        Assert.StartsWith("**Reminder:** chase the witnesses.", await ComesAtAsync("2027-03-03 09:04"), StringComparison.Ordinal);
        Assert.Equal("", await ComesAtAsync("2027-03-03 10:04"));
    }

    [Fact]
    public async Task A_channel_that_is_pushed_to_gets_it_through_the_outbox_once_and_is_told_so()
    {
        var teams = new ConversationId("teams:1");
        Assert.Contains("I will remind you here on Wednesday 3 March 2027", await SayAsync(Witnesses, teams), StringComparison.Ordinal);
        while (await TakeAsync() is { } before) await Bot.Store.MarkDeliveryAsync(before.Id, DeliveryState.Delivered, null, default);

        await ComesAtAsync("2027-03-03 09:00", teams);
        await ComesAtAsync("2027-03-03 09:30", teams);

        var pushed = new List<Reply>();
        while (await TakeAsync() is { } delivery)
        {
            pushed.Add(delivery.Reply);
            await Bot.Store.MarkDeliveryAsync(delivery.Id, DeliveryState.Delivered, null, default);
        }

        Assert.Equal(["**Reminder:** chase the witnesses."], pushed.OfType<Reply.Text>().Select(t => t.Words));
        Assert.Single(pushed.OfType<Reply.Prompt>());

        async Task<StoredDelivery?> TakeAsync() => (await Bot.Store.TakeDeliveriesAsync(1, Clock.GetUtcNow(), TimeSpan.FromMinutes(1), default)).SingleOrDefault();
    }

    [Fact]
    public async Task Snoozed_it_comes_again_a_week_later()
    {
        await SayAsync(Witnesses);
        await ComesAtAsync("2027-03-03 09:00");
        Assert.Contains("again on Wednesday 10 March 2027", await SayAsync("snooze that a week"), StringComparison.Ordinal);

        Assert.Equal("", await ComesAtAsync("2027-03-09 12:00"));
        Assert.StartsWith("**Reminder:** chase the witnesses.", await ComesAtAsync("2027-03-10 09:00"), StringComparison.Ordinal);
        Assert.Equal("", await ComesAtAsync("2027-03-17 09:00"));
    }

    [Fact]
    public async Task Its_choices_can_be_pressed_or_picked_by_number_and_an_old_press_still_finds_it()
    {
        await SayAsync(Witnesses);
        await ComesAtAsync("2027-03-03 09:00");
        Assert.Contains("again on Wednesday 10 March 2027", await SayAsync("1"), StringComparison.Ordinal);
        await SayAsync("thanks");

        Clock.Put("2027-03-05 09:00");
        var pressed = await Bot.Service.HandleAsync(Trust, Chair, new("late"), new Incoming.Pressed("$reminder/own/1", ["snooze"], 2), default);
        Assert.Contains("again on Friday 12 March 2027", Words([pressed]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Moved_it_comes_on_the_new_day_only()
    {
        await SayAsync(Witnesses);
        Assert.Contains("now for Wednesday 5 May 2027; it was for 3 March 2027", await SayAsync("move the reminder to 5 May"), StringComparison.Ordinal);

        Assert.Equal("", await ComesAtAsync("2027-03-03 09:00"));
        Assert.StartsWith("**Reminder:** chase the witnesses.", await ComesAtAsync("2027-05-05 08:00"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cancel the reminder")]
    [InlineData("undo")]
    [InlineData("no more reminders")]
    public async Task Taken_back_it_does_not_come(string words)
    {
        await SayAsync(Witnesses);
        await SayAsync(words);
        Assert.Equal("", await ComesAtAsync("2027-03-03 09:00"));
    }

    [Fact]
    public async Task Undone_and_done_again_it_comes_once()
    {
        await SayAsync(Witnesses);
        Assert.Equal("Undone: the reminder “chase the witnesses” for 3 March 2027 is taken out.", (await SayAsync("undo")).Split('\n')[0]);
        await SayAsync("redo");
        Assert.StartsWith("**Reminder:**", await ComesAtAsync("2027-03-03 09:00"), StringComparison.Ordinal);
        Assert.Equal("", await ComesAtAsync("2027-03-04 09:00"));
    }

    [Fact]
    public async Task Reminders_that_are_switched_on_again_come_and_those_due_meanwhile_do_not()
    {
        await SayAsync(Witnesses);
        await SayAsync("remind me on 10 March to order the papers");
        await SayAsync("no more reminders please");
        Assert.Equal("", await ComesAtAsync("2027-03-03 09:00"));
        Assert.Contains("One is to come", await SayAsync("reminders on again"), StringComparison.Ordinal);

        Assert.Equal("", await ComesAtAsync("2027-03-04 09:00"));
        Assert.Contains("order the papers", await ComesAtAsync("2027-03-10 09:00"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_switched_them_off_and_asks_for_one_is_asked_whether_to_switch_them_on()
    {
        await SayAsync("no more reminders");
        Assert.Contains("Shall I", Prompted(await SayTurnAsync(Witnesses)), StringComparison.Ordinal);
        await SayAsync("yes please");
        Assert.StartsWith("**Reminder:**", await ComesAtAsync("2027-03-03 09:00"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pre_election_period_holds_it_back_unless_asked_otherwise()
    {
        Times = ReminderTimes.Usual with { PreElection = [new(new(2027, 3, 22), new(2027, 5, 6))] };
        await RestartAtAsync("2027-02-01 10:00");
        Assert.Contains("pre-election period (from 22 March 2027 to 6 May 2027), so it comes on Friday 7 May 2027", await SayAsync("remind me on 14 April to order the papers"), StringComparison.Ordinal);
        Assert.Equal("", await ComesAtAsync("2027-04-14 08:00"));
        Assert.Contains("for Wednesday 14 April 2027", await ComesAtAsync("2027-05-07 08:00"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asked_otherwise_it_comes_in_the_pre_election_period_and_not_again_after_it()
    {
        Times = ReminderTimes.Usual with { PreElection = [new(new(2027, 3, 22), new(2027, 5, 6))] };
        await RestartAtAsync("2027-02-01 10:00");
        await SayAsync("remind me on 14 April to order the papers");
        await SayAsync("remind me in the pre-election period too");
        Assert.Contains("order the papers", await ComesAtAsync("2027-04-14 08:00"), StringComparison.Ordinal);
        Assert.Equal("", await ComesAtAsync("2027-05-07 08:00"));
    }

    [Fact]
    public async Task In_the_middle_of_a_draft_it_leaves_the_open_question_where_it_was()
    {
        await SayAsync("cabinet wants to move children's services into a trust");
        var before = (await Bot.Store.LoadAsync(Trust, default))!.State.Answers;
        Assert.Contains("3 March 2027", await SayAsync(Witnesses), StringComparison.Ordinal);
        Assert.DoesNotContain("note", await SayAsync("what reminders have I got?"), StringComparison.Ordinal);
        await ComesAtAsync("2027-03-03 09:00");
        await SayAsync("we're thinking about it, it's only an idea");
        Assert.Equal("\"Considering\"", (await Bot.Store.LoadAsync(Trust, default))!.State.Answers["stage"].GetRawText());
        Assert.False(before.ContainsKey("timetable"));
    }

    [Fact]
    public async Task Opened_it_goes_back_to_the_draft_in_which_it_was_asked_for()
    {
        await SayAsync("cabinet wants to move children's services into a trust");
        await SayAsync(Witnesses);
        await SayAsync("stop");
        Assert.Contains("Open it", await ComesAtAsync("2027-03-03 09:00"), StringComparison.Ordinal);
        Assert.Contains("Back to: Draft key lines of enquiry", await SayAsync("open it"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restart_of_the_draft_keeps_it()
    {
        await SayAsync("cabinet wants to move children's services into a trust");
        await SayAsync(Witnesses);
        await SayAsync("restart");
        Assert.StartsWith("**Reminder:** chase the witnesses.", await ComesAtAsync("2027-03-03 09:00"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_that_does_nothing_about_reminders_asks_for_no_job()
    {
        await SayAsync(Witnesses);
        for (var i = 0; i < 5; i++) await SayAsync("hello");
        Clock.Put("2028-01-01 09:00");
        Assert.Single(await Bot.Store.TakeJobsAsync(99, Clock.GetUtcNow(), TimeSpan.FromMinutes(1), null, default));
    }

    private async Task<StoredTurn> SayTurnAsync(string text) =>
        await Bot.Service.HandleAsync(Trust, Chair, new ActivityId(Guid.NewGuid().ToString()), new Incoming.Said(text), default);

    private static string Prompted(StoredTurn turn) => turn.Replies.OfType<Reply.Prompt>().Single().View.Question;
}
