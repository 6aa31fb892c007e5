using ScrutinyBot.Dialogs.Engine;

namespace ScrutinyBot.Tests.Engine;

public sealed class CommandTests
{
    private readonly Talk talk = Talk.In(Asked.InTurn(Asked.Name, Asked.Place, Asked.Weather));

    [Fact]
    public void Back_opens_the_question_answered_last_with_its_answer_kept()
    {
        talk.Say("Harvest fair");
        talk.Say("The green");

        talk.Say("back");

        Assert.Equal("place", talk.Open);
        Assert.Equal("\"The green\"", talk.Recorded("place"));
    }

    [Fact]
    public void Back_twice_goes_back_two_questions()
    {
        talk.Say("Harvest fair");
        talk.Say("The green");

        talk.Say("back");
        talk.Say("go back");

        Assert.Equal("name", talk.Open);
    }

    [Fact]
    public void Back_at_the_beginning_says_that_there_is_nothing_to_go_back_to()
    {
        talk.Say("back");

        Assert.Contains("no earlier question", talk.Words, StringComparison.Ordinal);
        Assert.Equal("name", talk.Open);
    }

    [Fact]
    public void A_question_opened_by_back_is_followed_by_the_one_that_was_open()
    {
        talk.Say("Harvest fair");
        talk.Say("The green");
        talk.Say("back");

        talk.Say("The mill");

        Assert.Equal("weather", talk.Open);
        Assert.Contains("changed from The green to The mill", talk.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("change name")]
    [InlineData("change the title")]
    [InlineData("can I change the name?")]
    [InlineData("edit Name")]
    public void Change_opens_the_question_that_it_names(string words)
    {
        talk.Say("Harvest fair");

        talk.Say(words);

        Assert.Equal("name", talk.Open);
        Assert.Equal("\"Harvest fair\"", talk.Recorded("name"));
    }

    [Fact]
    public void Undo_takes_the_last_answer_back_and_redo_brings_it_again()
    {
        talk.Say("Harvest fair");

        talk.Say("undo");
        Assert.Equal(("none", "name"), (talk.Recorded("name"), talk.Open));

        talk.Say("redo");
        Assert.Equal(("\"Harvest fair\"", "place"), (talk.Recorded("name"), talk.Open));
    }

    [Fact]
    public void Undo_reaches_all_the_way_back()
    {
        talk.Say("Harvest fair");
        talk.Say("The green");
        talk.Say("sunny");

        talk.Say("undo");
        talk.Say("undo that");
        talk.Say("no, undo the last one please");

        Assert.Equal("name", talk.Open);
    }

    [Fact]
    public void A_new_answer_after_an_undo_leaves_nothing_to_redo()
    {
        talk.Say("Harvest fair");
        talk.Say("undo");
        talk.Say("Spring fair");

        talk.Say("redo");

        Assert.Contains("nothing to redo", talk.Words, StringComparison.Ordinal);
        Assert.Equal("\"Spring fair\"", talk.Recorded("name"));
    }

    [Fact]
    public void An_undo_and_an_answer_in_one_message_are_two_steps()
    {
        var wishing = Talk.In(new SmallDialog([Asked.Name], d => d.AskAsync(Asked.Name))
        {
            Wishes = new() { ["plant it"] = m => new(m.Answers.With("tree", "oak"), []), ["water it"] = m => new(m.Answers.With("water", true), []) },
        });
        wishing.Say("plant it");
        wishing.Say("undo, and water it");
        Assert.Equal(("none", "true"), (wishing.Recorded("tree"), wishing.Recorded("water")));

        wishing.Say("undo");
        Assert.Equal(("none", "none"), (wishing.Recorded("tree"), wishing.Recorded("water")));
    }

    [Fact]
    public void An_answer_taken_back_in_the_same_breath_leaves_the_earlier_ones()
    {
        var wishing = Talk.In(new SmallDialog([Asked.Name, Asked.Place], d => d.AskAsync(Asked.Name))
        {
            Wishes = new() { ["plant it"] = m => new(m.Answers.With("tree", "oak"), []), ["water it"] = m => new(m.Answers.With("water", true), []) },
        });
        wishing.Say("plant it");

        wishing.Say("water it. no, undo that");

        Assert.Equal(("\"oak\"", "none"), (wishing.Recorded("tree"), wishing.Recorded("water")));
    }

    [Fact]
    public void Undo_past_the_beginning_ends_at_the_menu_and_redo_comes_back()
    {
        talk.Say("undo");
        Assert.Equal(DialogCatalogue.MenuKey, talk.Open);

        talk.Say("undo");
        Assert.Contains("nothing to undo", talk.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Something_said_after_an_undo_past_the_beginning_is_still_heard()
    {
        var dialog = new SmallDialog([Asked.Name], d => d.AskAsync(Asked.Name)) { Wishes = new() { ["plant it"] = m => new(m.Answers.With("tree", "oak"), []) } };
        var wishing = Talk.In(dialog);

        wishing.Say("undo, then plant it");

        Assert.Equal(("\"oak\"", "name"), (wishing.Recorded("tree"), wishing.Open));
    }

    [Fact]
    public void Restart_begins_afresh_and_can_be_undone()
    {
        talk.Say("Harvest fair");

        talk.Say("restart");
        Assert.Empty(talk.State.Answers);
        Assert.Equal(DialogCatalogue.MenuKey, talk.Open);

        talk.Say("undo");
        Assert.Equal("\"Harvest fair\"", talk.Recorded("name"));
    }

    [Fact]
    public void Stop_leaves_the_dialog_and_keeps_the_answers()
    {
        talk.Say("Harvest fair");

        talk.Say("stop");

        Assert.Equal(("\"Harvest fair\"", DialogCatalogue.MenuKey), (talk.Recorded("name"), talk.Open));
        talk.Press(DialogCatalogue.MenuKey, "small");
        Assert.Equal("place", talk.Open);
    }

    [Theory]
    [InlineData("pause")]
    [InlineData("got to go, the kettle is on")]
    [InlineData("back in a minute")]
    public void Pause_keeps_everything_and_asks_nothing(string words)
    {
        talk.Say("Harvest fair");

        talk.Say(words);

        Assert.Null(talk.Open);
        Assert.Contains("Everything is kept", talk.Words, StringComparison.Ordinal);
        Assert.Equal("none", talk.Recorded("place"));
        talk.Say("hello again");
        Assert.Equal("place", talk.Open);
    }

    [Fact]
    public void Help_says_what_can_be_said_and_repeats_the_question()
    {
        talk.Say("help");

        foreach (var word in (string[])["undo", "redo", "back", "skip", "change", "summary", "pause", "restart", "export"])
            Assert.Contains(word, talk.Words, StringComparison.Ordinal);
        Assert.Equal("name", talk.Open);
    }

    [Theory]
    [InlineData("summary")]
    [InlineData("where had we got to?")]
    [InlineData("show me the whole thing")]
    public void Summary_tells_what_is_recorded_and_repeats_the_question(string words)
    {
        talk.Say("Harvest fair");

        talk.Say(words);

        Assert.Contains("Name: Harvest fair", talk.Words, StringComparison.Ordinal);
        Assert.Equal("place", talk.Open);
    }

    [Fact]
    public void Skip_leaves_the_open_question_for_the_list_of_gaps()
    {
        talk.Say("skip");

        Assert.Contains("Name: not known yet", talk.Words, StringComparison.Ordinal);
        Assert.Equal("place", talk.Open);
    }

    [Fact]
    public void A_question_for_the_library_is_answered_with_its_source_and_the_open_one_repeated()
    {
        talk.Say("what is a key line of enquiry?");

        Assert.Single(talk.Last.Replies.OfType<ScrutinyBot.Dialogs.Replies.Reply.Citations>());
        Assert.Equal(("none", "name"), (talk.Recorded("name"), talk.Open));
    }

    [Fact]
    public void No_more_than_a_hundred_steps_are_kept()
    {
        for (var i = 0; i < 120; i++)
        {
            talk.Say("change name");
            talk.Say($"Fair number {i}");
        }

        Assert.Equal(ConversationState.MostSteps, talk.State.Undo.Count);
    }
}
