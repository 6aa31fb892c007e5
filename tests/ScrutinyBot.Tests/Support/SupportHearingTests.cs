using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Tests.Engine;

namespace ScrutinyBot.Tests.Support;

public sealed class SupportHearingTests
{
    [Theory]
    [InlineData("its just the one team, everyone else is doing fine", "support-spread", "contained")]
    [InlineData("the mash is a worry but the rest of the service is solid", "support-spread", "contained")]
    [InlineData("nowt wrong elsewhere", "support-spread", "contained")]
    [InlineData("honestly its systemic", "support-spread", "widespread")]
    [InlineData("its not just one team, it goes right through", "support-spread", "widespread")]
    [InlineData("its been like this for years", "support-history", "persistent")]
    [InlineData("keeps coming back whatever we do", "support-history", "persistent")]
    [InlineData("it was fine until last spring", "support-history", "recent")]
    [InlineData("everyone knows what went wrong", "support-assess", "yes")]
    [InlineData("the top team is in denial", "support-assess", "no")]
    [InlineData("we know whats wrong but not why", "support-assess", "partly")]
    [InlineData("we've got a decent plan", "support-strategy", "yes")]
    [InlineData("the plan is agreed", "support-strategy", "yes")]
    [InlineData("there isnt a real plan", "support-strategy", "no")]
    [InlineData("its more of a wish list", "support-strategy", "partly")]
    [InlineData("theres a plan of sorts", "support-strategy", "yes|partly")]
    [InlineData("we just cant seem to make it happen", "support-implement", "partly")]
    [InlineData("delivery is slow", "support-implement", "partly")]
    [InlineData("the plan is on track", "support-implement", "yes")]
    [InlineData("we have an interim director", "support-leadership", "changing")]
    [InlineData("governance is weak", "support-oversight", "no")]
    [InlineData("we were rated inadequate", "support-position", "inadequate")]
    [InlineData("were in intervention", "support-position", "intervention")]
    public void Facts_are_heard_as_people_say_them(string said, string key, string values)
    {
        var talk = Started();

        talk.Say(said);

        Assert.Contains(talk.Answers.Get<string>(key), values.Split('|'));
    }

    [Theory]
    [InlineData("is that systemic")]
    [InlineData("what would be different if we had no plan?")]
    [InlineData("what if its everywhere")]
    public void What_is_asked_or_supposed_is_no_fact(string said)
    {
        var talk = Started();

        talk.Say(said);

        Assert.Equal("none", talk.Recorded("support-spread"));
        Assert.Equal("none", talk.Recorded("support-strategy"));
    }

    [Fact]
    public void The_story_stays_in_the_members_words()
    {
        var talk = new Talk(Talk.Shipped);

        talk.Say("lead member at Colne Marsh. our leaving care service has slipped since the head of service retired, everything else is ok. what's out there that might help");

        Assert.Equal("improvement-support", talk.Answers.Get<string>(EngineKeys.Dialog));
        Assert.Equal("Colne Marsh", talk.Answers.Get<string>("council"));
        Assert.Equal("our leaving care service has slipped", talk.Answers.Get<string>("support-area"));
        Assert.Contains("head of service retired", talk.Answers.Get<string>("support-cause"), StringComparison.Ordinal);
        Assert.Equal("contained", talk.Answers.Get<string>("support-spread"));
    }

    [Fact]
    public void A_plan_withdrawn_changes_the_reasoning_and_put_back_restores_it_without_a_question()
    {
        var talk = Told();
        var before = talk.Answers;

        talk.Say("scrap what i said about the plan, its just a list. does that change your answer?");
        Assert.Contains("Yes, it changes the suggestion", talk.Words, StringComparison.Ordinal);
        Assert.Contains("does not bring a trust into question", talk.Words, StringComparison.Ordinal);

        talk.Say("what would change your mind");
        talk.Say("no, put it back");
        Assert.Equal("yes", talk.Answers.Get<string>("support-strategy"));
        Assert.Equal(before.Get<string>("support-implement"), talk.Answers.Get<string>("support-implement"));
        Assert.Contains("focused external scrutiny", talk.Words, StringComparison.Ordinal);
        Assert.Equal("support-next", talk.Open);
    }

    [Theory]
    [InlineData("so what would you go for and why", "focused external scrutiny")]
    [InlineData("why not a trust?", "Why not another delivery model?")]
    [InlineData("how would we know if its systemic", "it looks contained")]
    [InlineData("what should we ask them", "What to ask whoever offers the help")]
    [InlineData("how much would it cost", "£3 million to £15 million")]
    [InlineData("has anyone done this", "Rochdale")]
    [InlineData("short version for the leader please", "about half a page")]
    [InlineData("when would you say otherwise", "What would change the suggestion")]
    public void Questions_about_the_case_are_answered_from_the_reasoning(string asked, string answer)
    {
        var talk = Told();

        talk.Say(asked);

        Assert.Contains(answer, talk.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("whats out there that might help", "improvement-support")]
    [InlineData("which form of support fits us", "improvement-support")]
    [InlineData("we're struggling at the front door, what help is there", "improvement-support")]
    [InlineData("what support is there for a new lead member", "support-navigator")]
    [InlineData("what training is there for me", "support-navigator")]
    [InlineData("I've just become lead member, which courses should I do", "support-navigator")]
    [InlineData("compare the trusts", "cases")]
    [InlineData("compare doncaster and slough", "cases")]
    [InlineData("which is most like us, we're a small unitary thinking of a company", "cases")]
    public void A_first_sentence_starts_the_journey_that_it_asks_for(string said, string dialog)
    {
        var talk = new Talk(Talk.Shipped);

        talk.Say(said);

        Assert.Equal(dialog, talk.Answers.Get<string>(EngineKeys.Dialog));
    }

    [Theory]
    [InlineData("how did doncaster do")]
    [InlineData("what is an improvement board")]
    [InlineData("what went wrong in slough")]
    [InlineData("who is director in birmingham")]
    [InlineData("does leadership essentials cost anything")]
    public void A_question_about_a_single_fact_stays_one_for_the_library(string said)
    {
        var talk = new Talk(Talk.Shipped);

        talk.Say(said);

        Assert.Null(talk.Answers.Get<string>(EngineKeys.Dialog));
    }

    private static Talk Started()
    {
        var talk = new Talk(Talk.Shipped);
        talk.Press(DialogCatalogue.MenuKey, "improvement-support");
        return talk;
    }

    private static Talk Told()
    {
        var talk = Started();
        talk.Say("one team, thresholds at the front door. two managers left last year");
        talk.Say("we know whats wrong and theres a plan");
        talk.Say("delivery is the trouble");
        talk.Say("what would you go for");
        return talk;
    }
}
