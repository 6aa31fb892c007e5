using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.RoleGuide;
using ScrutinyBot.Tests.Engine;

namespace ScrutinyBot.Tests.RoleGuide;

/// <summary>The lists of the guide: made when asked for, as many rows as asked for, and fitted to what is known.</summary>
public sealed class RoleListTests
{
    private const string Start = "new lead member for childrens, second week, all in house, requires improvement";

    [Theory]
    [InlineData("first 100 days then, not too long", RoleList.Plan, 9)]
    [InlineData("what do i do first", RoleList.Plan, 9)]
    [InlineData("a plan for my first three months please, no more than 6 steps", RoleList.Plan, 6)]
    [InlineData("can you do me an agenda for my 1:1 with the dcs, 45 mins", RoleList.Agenda, 6)]
    [InlineData("one to one with the director, half an hour", RoleList.Agenda, 5)]
    [InlineData("what should i be looking at every month then. five things", RoleList.Monthly, 5)]
    [InlineData("monthly list pls, 4 of them", RoleList.Monthly, 4)]
    [InlineData("which figures to watch", RoleList.Monthly, 0)]
    [InlineData("what numbers should i look at each month? six", RoleList.Monthly, 6)]
    [InlineData("what should i ask the director", RoleList.Director, 5)]
    [InlineData("give me 4 questions for my dcs", RoleList.Director, 4)]
    [InlineData("3 questions for the company's chair, for the first month", RoleList.Chair, 3)]
    [InlineData("what would you ask the trust's chair? two questions", RoleList.Chair, 2)]
    [InlineData("does the plan go to cabinet?", RoleList.Plan, 0)]
    [InlineData("when is the next monthly meeting?", RoleList.Monthly, 0)]
    public void A_list_is_made_when_it_is_asked_for(string message, RoleList list, int rows)
    {
        var talk = Talk.WithKeyLines();
        talk.Say(Start);
        talk.Say(message);

        Assert.Equal(rows, Table(talk, list)?.Rows.Count ?? 0);
    }

    [Theory]
    [InlineData(30, 5)]
    [InlineData(45, 6)]
    [InlineData(60, 7)]
    [InlineData(20, 4)]
    [InlineData(7, 5)]
    [InlineData(33, 5)]
    public void The_minutes_of_a_meeting_add_up(int total, int items) =>
        Assert.Equal(total, AgendaMinutes.Share(total, items, new Dictionary<int, int>()).Sum());

    [Fact]
    public void Minutes_given_to_an_item_stay_and_the_others_make_room()
    {
        var talk = Talk.WithKeyLines();
        talk.Say(Start);
        talk.Say("agenda for my one to one, half an hour");
        talk.Say("make 4 15 minutes");

        var minutes = Table(talk, RoleList.Agenda)!.Rows.Select(r => int.Parse(r[3], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(15, minutes[3]);
        Assert.Equal(30, minutes.Sum());
    }

    [Fact]
    public void A_plan_is_fitted_again_and_what_the_member_changed_stays()
    {
        var talk = Talk.WithKeyLines();
        talk.Say("new lead member for childrens, second week, all in house, we were good last time");
        talk.Say("first 100 days");
        talk.Say("add one: have lunch with the care leavers");
        talk.Say("change 1 to: See the director on the first day");
        talk.Say("sorry, it's inadequate");

        var rows = Texts(talk, RoleList.Plan);
        Assert.Contains("Have lunch with the care leavers", rows);
        Assert.Contains("See the director on the first day", rows);
        Assert.Contains(rows, r => r.Contains("inadequate", StringComparison.Ordinal));
        Assert.DoesNotContain(rows, r => r.Contains("first signs of slipping", StringComparison.Ordinal));
        Assert.Contains("What you changed yourself is as you left it", talk.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Taken_out_and_left_in_after_all_but_moved_is_one_wish()
    {
        var talk = Talk.WithKeyLines();
        talk.Say(Start);
        talk.Say("first 100 days");
        talk.Say("take out hearing from children... no actually leave it in but move it to the first week");

        var row = Assert.Single(Table(talk, RoleList.Plan)!.Rows, r => r[2].StartsWith("Hear from children", StringComparison.Ordinal));
        Assert.Equal("First week", row[1]);
    }

    [Fact]
    public void Words_about_something_else_take_the_place_of_a_row_without_its_source()
    {
        var talk = Talk.WithKeyLines();
        talk.Say(Start);
        talk.Say("five things to look at every month");
        var before = Texts(talk, RoleList.Monthly);
        talk.Say("change number 2 to how many children wait for a school place");

        var after = Texts(talk, RoleList.Monthly);
        Assert.Equal("How many children wait for a school place", after[1]);
        Assert.Equal([before[0], .. before.Skip(2)], [after[0], .. after.Skip(2)]);
        Assert.Equal("", Table(talk, RoleList.Monthly)!.Rows[1][2]);
    }

    [Fact]
    public void Who_has_run_the_services_for_years_is_not_asked_about_the_first_weeks()
    {
        var talk = Talk.WithKeyLines();
        talk.Say("lead member for childrens, 2 years in. its been a trust since 2015");
        talk.Say("questions for the chair");

        Assert.DoesNotContain(Texts(talk, RoleList.Chair), t => t.Contains("transition", StringComparison.Ordinal) || t.Contains("first weeks", StringComparison.Ordinal));
    }

    [Fact]
    public void Days_to_look_back_on_are_remembered_where_the_start_is_known()
    {
        var talk = Talk.WithKeyLines();
        talk.Say("new lead member for childrens, i started on 9 november, in house");
        talk.Say("100 day plan");
        var library = Content.ShippedLibrary.Result.Library;
        var moment = new DialogMoment(talk.Answers, Focus.None, library, new(2026, 11, 21));

        Assert.Equal([new(2026, 12, 9), new(2027, 2, 17)], new RoleGuideDialog(library).Reminders(moment).Select(r => r.On));
    }

    [Theory]
    [InlineData("someone in my ward has rung about her sons social worker. can i just ask to see the file")]
    [InlineData("a mum from my ward rang, her lad is in foster care and she isnt happy, what can i do")]
    [InlineData("could i look at a child's record if a parent asks me to")]
    [InlineData("a constituent emailed me about his grandson's placement")]
    public void Nothing_is_kept_of_a_residents_call(string message)
    {
        var talk = Talk.WithKeyLines();
        talk.Say(Start);
        var before = Talk.Json(talk.Answers);
        var turn = talk.Say(message);

        Assert.False(turn.KeepsMessage);
        Assert.Equal(before, Talk.Json(talk.Answers));
        Assert.Contains("999", talk.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("taking my daughter swimming, back later")]
    [InlineData("school run, speak tonight")]
    [InlineData("got to collect the kids from football")]
    [InlineData("dinner time, ttyl")]
    public void What_a_pause_is_for_is_nobodys_business(string message)
    {
        var talk = Talk.WithKeyLines();
        talk.Say(Start);
        var before = Talk.Json(talk.Answers);
        talk.Say(message);

        Assert.Equal(before, Talk.Json(talk.Answers));
        Assert.Contains("Everything is kept", talk.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("whats mine and whats the directors", "The director's:")]
    [InlineData("whats the difference between me and the dcs", "The director's:")]
    [InlineData("where does my job end and the director's begin?", "The director's:")]
    [InlineData("do i have to go to scrutiny", "somebody else's job")]
    [InlineData("can i sit on the scrutiny committee too?", "somebody else's job")]
    [InlineData("does the dcs move over to the trust as well", "In all four case studies")]
    [InlineData("would our director stay with us or go across", "In all four case studies")]
    [InlineData("what happens to my duties if we set up a company?", "stays accountable")]
    [InlineData("will i still be responsible once its a trust", "stays accountable")]
    [InlineData("whats a corporate parent then", "parent of the children in its care")]
    [InlineData("what are my legal duties", "over 150")]
    public void What_the_guide_explains_is_explained_with_its_sources(string question, string words)
    {
        var talk = Talk.WithKeyLines();
        talk.Say(Start);
        talk.Say(question);

        Assert.Contains(words, talk.Words, StringComparison.OrdinalIgnoreCase);
        Assert.Single(talk.Last.Replies.OfType<Reply.Citations>());
    }

    private static Reply.Table? Table(Talk talk, RoleList list)
    {
        var library = Content.ShippedLibrary.Result.Library;
        var dialog = new RoleGuideDialog(library);
        var moment = new DialogMoment(talk.Answers, Focus.None, library, new(2026, 11, 21));
        if (!RoleLists.IsMade(list, talk.Answers)) return null;
        var made = RoleLists.Made(talk.Answers).ToList();
        return dialog.Summary(moment).OfType<Reply.Table>().Skip(1).ElementAt(made.IndexOf(list));
    }

    private static List<string> Texts(Talk talk, RoleList list) => [.. Table(talk, list)!.Rows.Select(r => list == RoleList.Plan ? r[2] : r[1])];
}
