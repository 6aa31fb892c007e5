using ScrutinyBot.Dialogs.Engine;

namespace ScrutinyBot.Tests.Engine;

/// <summary>Offers, and presses on controls that are no longer the last ones shown.</summary>
public sealed class ControlTests
{
    [Fact]
    public void A_press_on_an_old_control_opens_its_question_and_writes_nothing()
    {
        var talk = Talk.In(Asked.InTurn(Asked.Weather, Asked.Name));
        var shown = talk.State.Version;
        talk.Say("rain");

        var turn = talk.PressShownAt(shown, "weather", "snow");

        Assert.Empty(turn.Changes);
        Assert.Equal(("\"rain\"", "weather"), (talk.Recorded("weather"), talk.Open));
        Assert.Contains("I have changed nothing", talk.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Pressed_again_where_it_was_opened_it_counts()
    {
        var talk = Talk.In(Asked.InTurn(Asked.Weather, Asked.Name));
        talk.Say("rain");
        talk.Press("weather", "snow");

        talk.Press("weather", "snow");

        Assert.Equal(("\"snow\"", "name"), (talk.Recorded("weather"), talk.Open));
    }

    [Theory]
    [InlineData("weather")]
    [InlineData("name")]
    public void A_press_that_brings_no_value_opens_its_question_and_writes_nothing(string key)
    {
        var talk = Talk.In(Asked.InTurn(Asked.Weather, Asked.Name));
        talk.Say("rain");

        var turn = talk.Press(key);

        Assert.Empty(turn.Changes);
        Assert.Equal(key, talk.Open);
    }

    [Fact]
    public void A_press_on_a_control_that_no_dialog_knows_writes_nothing()
    {
        var talk = Talk.In(Asked.InTurn(Asked.Weather));

        var turn = talk.Press("moon-phase", "full");

        Assert.Empty(turn.Changes);
        Assert.Equal("weather", talk.Open);
    }

    [Fact]
    public void An_edit_that_sets_things_aside_is_shown_before_it_is_done()
    {
        var talk = InSnow();

        Assert.Contains("Plants for sale", talk.Words, StringComparison.Ordinal);
        Assert.Equal(("\"rain\"", Offer.PromptKey), (talk.Recorded("weather"), talk.Open));
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("go ahead")]
    [InlineData("ok")]
    [InlineData("👍")]
    public void Yes_does_what_was_offered_and_undo_takes_it_back(string words)
    {
        var talk = InSnow();

        talk.Say(words);
        Assert.Equal("\"snow\"", talk.Recorded("weather"));

        talk.Say("undo");
        Assert.Equal("\"rain\"", talk.Recorded("weather"));
    }

    [Theory]
    [InlineData("no")]
    [InlineData("no thanks")]
    [InlineData("never mind")]
    [InlineData("👎")]
    public void No_leaves_everything_as_it_was(string words)
    {
        var talk = InSnow();

        var turn = talk.Say(words);

        Assert.Empty(turn.Changes);
        Assert.Contains("left it as it was", talk.Words, StringComparison.Ordinal);
        Assert.Null(talk.State.Focus.Offer);
    }

    [Theory]
    [InlineData("yes", "\"snow\"")]
    [InlineData("no", "\"rain\"")]
    public void An_offer_can_be_answered_by_its_control(string value, string recorded)
    {
        var talk = InSnow();

        talk.Press(Offer.PromptKey, value);

        Assert.Equal(recorded, talk.Recorded("weather"));
    }

    [Fact]
    public void A_late_press_on_an_offer_does_nothing_and_says_so()
    {
        var talk = InSnow();
        var shown = talk.State.Version;
        talk.Say("no");

        var turn = talk.PressShownAt(shown, Offer.PromptKey, "yes");

        Assert.Empty(turn.Changes);
        Assert.Contains("no longer open", talk.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_press_meant_for_an_earlier_offer_does_not_answer_a_later_one()
    {
        var talk = InSnow();
        var shown = talk.State.Version;
        talk.Say("no");
        talk.Say("change weather");
        talk.Say("snow");
        Assert.Equal(Offer.PromptKey, talk.Open);

        talk.PressShownAt(shown, Offer.PromptKey, "yes");

        Assert.Equal("\"rain\"", talk.Recorded("weather"));
    }

    [Fact]
    public void An_offer_stands_through_a_question_and_ends_when_something_else_is_done()
    {
        var talk = InSnow();
        talk.Say("what is a key line of enquiry?");
        Assert.Equal(Offer.PromptKey, talk.Open);

        talk.Say("summary");
        Assert.Null(talk.State.Focus.Offer);
    }

    // Stalls are chosen, plants among them, and now snow is said instead of rain.
    private static Talk InSnow()
    {
        var dialog = new SmallDialog([Asked.Weather, Asked.Stands, Asked.Name], async d =>
        {
            await d.AskAsync(Asked.Weather);
            await d.AskAsync(Asked.Stands);
            await d.AskAsync(Asked.Name);
        })
        {
            LeavesOut = a => a.Get<string>("weather") == "snow" && a.Get<IReadOnlyList<string>>("stands")?.Contains("plants") == true ? ["Plants for sale"] : [],
        };
        var talk = Talk.In(dialog);
        talk.Say("rain");
        talk.Say("cakes and plants");
        talk.Say("change weather");
        talk.Say("snow");
        return talk;
    }
}
