using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Engine.Prompts;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Tests.Engine;

public sealed class ReplayTests
{
    [Fact]
    public void The_first_question_without_an_answer_is_asked_and_nothing_after_it_is_reached()
    {
        var reached = new List<string?>();
        var talk = Talk.In(new SmallDialog([Asked.Name, Asked.Place], async d =>
        {
            reached.Add(await d.AskAsync(Asked.Name));
            reached.Add(await d.AskAsync(Asked.Place));
        }));

        Assert.Equal("name", talk.Open);
        Assert.Empty(reached);
    }

    [Fact]
    public void A_recorded_answer_comes_back_at_once_and_the_next_question_is_asked()
    {
        string? name = null;
        var talk = Talk.In(new SmallDialog([Asked.Name, Asked.Place], async d =>
        {
            name = await d.AskAsync(Asked.Name);
            await d.AskAsync(Asked.Place);
        }));

        talk.Say("Harvest fair");

        Assert.Equal("Harvest fair", name);
        Assert.Equal("place", talk.Open);
    }

    [Fact]
    public void A_dialog_that_has_come_to_its_end_asks_nothing()
    {
        var talk = Talk.In(Asked.InTurn(Asked.Name));

        talk.Say("Harvest fair");

        Assert.Null(talk.Open);
        Assert.Contains("That is all.", talk.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_said_before_is_not_said_again()
    {
        var talk = Talk.In(new SmallDialog([Asked.Name, Asked.Place], async d =>
        {
            d.Say(new Reply.Text("Welcome."));
            var name = await d.AskAsync(Asked.Name);
            d.Say(new Reply.Text($"A fine name, {name}."));
            await d.AskAsync(Asked.Place);
        }));
        Assert.Contains("Welcome.", talk.Words, StringComparison.Ordinal);

        talk.Say("Harvest fair");
        Assert.DoesNotContain("Welcome.", talk.Words, StringComparison.Ordinal);
        Assert.Contains("A fine name, Harvest fair.", talk.Words, StringComparison.Ordinal);

        talk.Say("The green");
        Assert.DoesNotContain("A fine name", talk.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_edit_changes_in_the_telling_is_said_anew()
    {
        var talk = Talk.In(new SmallDialog([Asked.Name], async d => d.Say(new Reply.Text($"Welcome to {await d.AskAsync(Asked.Name)}."))));
        talk.Say("Harvest fair");

        talk.Say("change name");
        talk.Say("Spring fair");

        Assert.Contains("Welcome to Spring fair.", talk.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_asked_twice_is_an_error_that_says_what_to_do()
    {
        var twice = new SmallDialog([Asked.Name], async d =>
        {
            await d.AskAsync(Asked.Name);
            await d.AskAsync(Asked.Name);
        });
        var talk = Talk.In(twice);

        var error = Assert.Throws<DuplicatePromptKeyException>(() => talk.Say("Harvest fair"));

        Assert.Equal("Dialog 'small' asks two questions under the key 'name'. Give one of them a key of its own: answers are stored by key.", error.Message);
        Assert.Equal(("small", "name"), (error.Dialog, error.Key));
    }

    [Fact]
    public void Two_prompts_declared_under_one_key_are_an_error_too()
    {
        var dialog = new SmallDialog([Asked.Name, new TextPrompt("name", "First", "Again?") { Label = "Name" }], _ => Task.CompletedTask);

        Assert.Equal("name", Assert.Throws<DuplicatePromptKeyException>(() => dialog.FindPrompt("name")).Key);
    }

    [Fact]
    public void A_mistake_in_the_telling_is_not_swallowed()
    {
        var broken = new SmallDialog([Asked.Name], async d =>
        {
            await d.AskAsync(Asked.Name);
            throw new InvalidTimeZoneException("a mistake");
        });
        var talk = Talk.In(broken);

        Assert.Throws<InvalidTimeZoneException>(() => talk.Say("Harvest fair"));
    }

    [Theory]
    [InlineData("don't know yet")]
    [InlineData("skip")]
    [InlineData("no idea, sorry")]
    public void A_question_left_open_gives_no_value_and_is_not_asked_again(string words)
    {
        var name = "something";
        var talk = Talk.In(new SmallDialog([Asked.Name, Asked.Place], async d =>
        {
            name = await d.AskAsync(Asked.Name);
            await d.AskAsync(Asked.Place);
        }));

        talk.Say(words);

        Assert.Null(name);
        Assert.Equal("place", talk.Open);
        Assert.True(talk.Answers.IsNotKnown("name"));
    }

    [Fact]
    public void Whoever_answers_something_further_on_is_not_taken_back()
    {
        var talk = Talk.In(TwoSections(early: Asked.Place));

        talk.Say("go further");

        Assert.Equal("later-two", talk.Open);
        Assert.Equal("none", talk.Recorded("place"));
    }

    [Fact]
    public void A_question_that_is_needed_is_asked_until_what_needs_it_is_there()
    {
        var needed = new TextPrompt("needed", "First", "What is needed?") { Label = "Needed", NeededUntil = ["later-two"] };
        var talk = Talk.In(TwoSections(early: needed));

        talk.Say("go further");
        Assert.Equal("needed", talk.Open);

        talk.Say("go on to the end");
        Assert.Null(talk.Open);
    }

    [Fact]
    public void A_milestone_shows_a_section_to_be_reached_though_no_prompt_records_it()
    {
        var later = new TextPrompt("later", "Second", "And later?") { Label = "Later" };
        var dialog = new SmallDialog([Asked.Name, later], async d =>
        {
            await d.AskAsync(Asked.Name);
            await d.AskAsync(later);
        })
        {
            Reached = [("drawing", "Second")],
            Wishes = new() { ["draw it"] = m => new Granted(m.Answers.With("drawing", true), []) },
        };
        var talk = Talk.In(dialog);

        talk.Say("draw it");

        Assert.Equal("later", talk.Open);
    }

    [Fact]
    public void The_prompt_says_how_far_the_dialog_is()
    {
        var talk = Talk.In(TwoSections(early: Asked.Place));
        Assert.Equal(new Progress(1, 2), talk.Question!.Progress);

        talk.Say("go further");

        Assert.Equal(new Progress(2, 2), talk.Question!.Progress);
    }

    // "go further" answers the first later question, "go on to the end" the second.
    private static SmallDialog TwoSections(TextPrompt early)
    {
        var one = new TextPrompt("later-one", "Second", "One?") { Label = "One" };
        var two = new TextPrompt("later-two", "Second", "Two?") { Label = "Two" };
        return new SmallDialog([early, one, two], async d =>
        {
            await d.AskAsync(early);
            await d.AskAsync(one);
            await d.AskAsync(two);
        })
        {
            Wishes = new()
            {
                ["go further"] = m => new Granted(m.Answers.With("later-one", "yes indeed"), []),
                ["go on to the end"] = m => new Granted(m.Answers.With("later-two", "yes indeed"), []),
            },
        };
    }
}
