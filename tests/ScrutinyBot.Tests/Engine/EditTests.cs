using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Tests.Engine;

/// <summary>What becomes of later answers when an earlier one, or the dialog itself, changes.</summary>
public sealed class EditTests
{
    [Fact]
    public void An_edited_answer_keeps_the_later_answers_that_still_make_sense()
    {
        var talk = Talk.In(Asked.InTurn(Asked.Weather, Asked.Stands, Asked.Name));
        talk.Say("rain");
        talk.Say("cakes and books");

        talk.Say("change weather");
        talk.Say("snow");

        Assert.Equal(("""["cakes","books"]""", "name"), (talk.Recorded("stands"), talk.Open));
    }

    [Fact]
    public void A_choice_that_is_no_longer_offered_is_asked_again_and_comes_back_when_the_edit_is_undone()
    {
        var talk = Talk.In(Asked.InTurn(Asked.Weather, Asked.Stands, Asked.Name));
        talk.Say("rain");
        talk.Say("cakes and plants");

        talk.Say("change weather");
        talk.Say("snow");
        Assert.Equal("stands", talk.Open);
        Assert.DoesNotContain(talk.Question!.Choices, c => c.Value == "plants");

        talk.Say("undo");
        Assert.Equal(("""["cakes","plants"]""", "name"), (talk.Recorded("stands"), talk.Open));
    }

    [Fact]
    public void A_choice_that_a_later_version_no_longer_offers_is_asked_again()
    {
        var talk = Talk.In(Asked.InTurn(Asked.Weather, Asked.Name));
        talk.Say("rain");
        var dry = Asked.WeatherOf("sun", "snow");

        var later = talk.With(Talk.EngineFor([Asked.InTurn(dry, Asked.Name)], new Spelling([])));
        later.Say("hello");

        Assert.Equal("weather", later.Open);
    }

    [Fact]
    public void An_answer_of_another_shape_than_an_earlier_version_recorded_is_asked_again()
    {
        var talk = Talk.In(Asked.InTurn(Asked.Hope, Asked.Name));
        talk.Say("3");
        talk.State = talk.State with { Answers = talk.State.Answers.SetItem("hope", AnswerSet.ToJson("very")) };

        talk.Say("hello");

        Assert.Equal("hope", talk.Open);
    }

    [Fact]
    public void A_new_version_of_a_dialog_is_told_once_and_answers_are_kept()
    {
        var talk = Talk.In(Asked.InTurn(Asked.Name, Asked.Place));
        talk.Say("Harvest fair");
        var second = new SmallDialog([Asked.Name, Asked.Weather], async d =>
        {
            await d.AskAsync(Asked.Name);
            await d.AskAsync(Asked.Weather);
        }, version: 2);

        var later = talk.With(Talk.EngineFor([second], new Spelling([])));
        later.Say("hello");
        Assert.Contains("has been improved", later.Words, StringComparison.Ordinal);
        Assert.Equal("weather", later.Open);

        later.Say("hello");
        Assert.DoesNotContain("has been improved", later.Words, StringComparison.Ordinal);
        Assert.Equal("\"Harvest fair\"", later.Recorded("name"));
    }

    [Fact]
    public void Being_told_of_a_new_version_is_no_step_to_undo()
    {
        var talk = Talk.In(Asked.InTurn(Asked.Name, Asked.Place));
        talk.Say("Harvest fair");
        var second = new SmallDialog([Asked.Name, Asked.Place], async d =>
        {
            await d.AskAsync(Asked.Name);
            await d.AskAsync(Asked.Place);
        }, version: 2);
        var later = talk.With(Talk.EngineFor([second], new Spelling([])));

        later.Say("hello");
        later.Say("undo");

        Assert.Equal("none", later.Recorded("name"));
        later.Say("hello");
        Assert.DoesNotContain("has been improved", later.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_given_again_unchanged_is_no_step()
    {
        var talk = Talk.In(Asked.InTurn(Asked.Name, Asked.Place));
        talk.Say("Harvest fair");
        talk.Say("change name");

        var turn = talk.Say("Harvest fair");

        Assert.Empty(turn.Changes);
        Assert.Equal("place", talk.Open);
    }
}
