using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Tests.Engine;

/// <summary>"Log it": a question that the sources do not answer is kept for the scrutiny officer.</summary>
public sealed class OfficerQuestionTests
{
    private const string Figures = "how many children did we place outside the borough last month?";

    [Fact]
    public void A_refusal_that_an_officer_can_mend_ends_with_the_offer()
    {
        var talk = Refused(Talk.WithKeyLines());

        Assert.EndsWith(Refusals.LogIt, Assert.Single(talk.Last.Replies.OfType<Reply.Text>()).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_refusal_offers_nothing()
    {
        var talk = Talk.WithKeyLines();

        talk.Say("should i sue the director of children's services");

        Assert.DoesNotContain("log it", talk.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("log it")]
    [InlineData("log that for the officer")]
    [InlineData("yes log it please")]
    [InlineData("Yes, please log that.")]
    [InlineData("can you log it for my scrutiny officer?")]
    [InlineData("pass it on to the officer")]
    [InlineData("please send that to our scrutiny officer")]
    [InlineData("ask the officer")]
    [InlineData("yes please")]
    public void The_question_is_kept_as_it_was_typed(string said)
    {
        foreach (var talk in (Talk[])[Talk.WithKeyLines(), InTheMiddle()])
        {
            Refused(talk);
            var open = talk.Open;

            talk.Say(said);

            var kept = Assert.Single(talk.Last.ForOfficer);
            Assert.Equal((Figures, new DateOnly(2026, 11, 21), false), (kept.Words, kept.AskedOn, kept.TakenBack));
            Assert.Contains($"I have kept this for your scrutiny officer: “{Figures}”", talk.Words, StringComparison.Ordinal);
            Assert.Equal(open, talk.Open);
            Assert.Empty(talk.Last.Changes);
        }
    }

    [Fact]
    public void Said_twice_it_is_kept_once()
    {
        var talk = Refused(InTheMiddle());
        talk.Say("log it");

        talk.Say("log it");

        Assert.Empty(talk.Last.ForOfficer);
        Assert.Contains("already", talk.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_taken_back_only_when_that_is_said()
    {
        var talk = Refused(InTheMiddle());
        talk.Say("log it");

        talk.Say("undo");
        Assert.Empty(talk.Last.ForOfficer);

        talk.Say("don't log it");
        Assert.True(Assert.Single(talk.Last.ForOfficer).TakenBack);
        Assert.Contains("Taken back", talk.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_and_the_wish_to_log_it_may_come_together()
    {
        var talk = Talk.WithKeyLines();

        talk.Say("how many children did we place outside the borough last month, log it please");

        Assert.Equal("how many children did we place outside the borough last month", Assert.Single(talk.Last.ForOfficer).Words);
    }

    [Fact]
    public void With_nothing_unanswered_there_is_nothing_to_keep()
    {
        var talk = Talk.WithKeyLines();

        talk.Say("log it");

        Assert.Empty(talk.Last.ForOfficer);
        Assert.Contains("no unanswered question", talk.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_that_shows_a_child_at_risk_is_never_kept()
    {
        var talk = Refused(Talk.WithKeyLines());
        talk.Say("Oscar Fenn, 5, of 9 Mill Lane is being hurt by his stepdad tonight");

        talk.Say("log it");
        Assert.Empty(talk.Last.ForOfficer);

        talk.Say("my neighbour's girl, she's 6, of 9 Mill Lane keeps crying, log it for the officer");
        Assert.Empty(talk.Last.ForOfficer);
        Assert.False(talk.Last.KeepsMessage);
    }

    [Fact]
    public void Yes_to_logging_is_not_yes_to_what_else_is_offered()
    {
        var talk = InTheMiddle();
        talk.State = talk.State with { Focus = talk.State.Focus with { Offer = new Offer("Shall I go ahead?", "Done.", [new Change(Keys.Council, null, AnswerSet.ToJson("Wrong"))]) } };
        Refused(talk);

        talk.Say("yes, log it");

        Assert.Single(talk.Last.ForOfficer);
        Assert.Equal("none", talk.Recorded(Keys.Council));
        Assert.Equal("Shall I go ahead?", talk.Question?.Question);
    }

    private static Talk InTheMiddle()
    {
        var talk = Talk.WithKeyLines();
        talk.Say("cabinet is considering a community interest company for adoption");
        return talk;
    }

    private static Talk Refused(Talk talk)
    {
        talk.Say(Figures);
        Assert.Contains(Refusals.LogIt, talk.Words, StringComparison.Ordinal);
        return talk;
    }
}
