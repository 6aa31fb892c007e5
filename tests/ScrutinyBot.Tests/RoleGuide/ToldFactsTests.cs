using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.RoleGuide;
using ScrutinyBot.Tests.Engine;

namespace ScrutinyBot.Tests.RoleGuide;

/// <summary>What is recorded of the facts in messages as lead members type them, on 21 November 2026.</summary>
public sealed class ToldFactsTests
{
    // A fact is "key=answer as described"; "-" is nothing recorded. The keys go without their prefix.
    [Theory]
    [InlineData("just been made lead member for childrens services", "time=Less than three months; started=-")]
    [InlineData("im the new portfolio holder, third week", "time=Less than three months; started=about 4 November 2026")]
    [InlineData("lead member here, been doing it about 18 months", "time=More than a year; started=about 21 May 2025")]
    [InlineData("ive been lead member since may", "time=Three months to a year; started=May 2026")]
    [InlineData("i'm cabinet member for children, 2 yrs in", "time=More than a year")]
    [InlineData("new lead member. i started last tuesday", "time=Less than three months; started=17 November 2026")]
    [InlineData("im lead member for childrens. our trust has been running 3 years", "time=-; model=A children's trust")]
    [InlineData("new lead member here, we're requires improvement", "position=Requires improvement")]
    [InlineData("new lead member here, ofsted gave us inadequate", "position=Inadequate")]
    [InlineData("new lead member here. rated outstanding at the last inspection", "position=Good or outstanding")]
    [InlineData("new lead member here. we dropped from good to requires improvement", "position=Requires improvement; before=Good or outstanding")]
    [InlineData("new lead member here. we went from inadequate to RI in june", "position=Requires improvement; before=Inadequate")]
    [InlineData("new lead member here. we were good, the time before that inadequate", "position=Good or outstanding")]
    [InlineData("new lead member here. we used to be good, now we are inadequate", "position=Inadequate; before=Good or outstanding")]
    [InlineData("new lead member here. what happens if we're judged inadequate?", "position=-")]
    [InlineData("new lead member here. good morning, good to be here", "position=-")]
    [InlineData("new lead member here. dont know how we were judged", "position=Not known yet")]
    [InlineData("new lead member, all in-house", "model=The council itself")]
    [InlineData("new lead member, there's no trust or company or anything, we run it ourselves", "model=The council itself")]
    [InlineData("new lead member. we have a wholly owned company since 2019", "model=A company; move-date=2019")]
    [InlineData("new lead member. services transfer to a children's trust in april 2027", "model=A children's trust; move-date=April 2027")]
    [InlineData("new lead member. its a shared service with the county next door since 2021", "model=A service shared with another council; move-date=2021")]
    [InlineData("new lead member. a charity runs it", "model=Somebody else: a charity, a mutual, a contractor")]
    [InlineData("new lead member. i sit on the nhs trust board as well", "model=-")]
    [InlineData("new lead member. what would change if we had a trust?", "model=-")]
    [InlineData("new lead member. i did planning before", "background=planning")]
    [InlineData("new lead member, used to chair licensing", "background=licensing")]
    public void A_fact_is_recorded_as_it_was_meant(string message, string facts)
    {
        var talk = Talk.WithKeyLines();
        talk.Say(message);

        Assert.Equal("role-guide", talk.Answers.Get<string>(EngineKeys.Dialog));
        var dialog = new RoleGuideDialog(Content.ShippedLibrary.Result.Library);
        var moment = new DialogMoment(talk.Answers, Focus.None, Content.ShippedLibrary.Result.Library, new(2026, 11, 21));
        foreach (var fact in facts.Split("; "))
        {
            var (key, wanted) = (fact.Split('=')[0], fact.Split('=')[1]);
            var words = dialog.FindPrompt("role-" + key)!.Describe(talk.Answers, moment);
            Assert.Equal(wanted == "-" ? "" : wanted, words);
        }
    }

    [Theory]
    [InlineData("its moving to a trust next year")]
    [InlineData("im mentoring a new lead member in an inadequate council on thursday")]
    [InlineData("our lead member is new and wants to know what to ask")]
    [InlineData("im cabinet member for highways, can you help with potholes")]
    [InlineData("cabinet wants a trust, we need key lines of enquiry")]
    public void Somebody_else_does_not_start_the_guide(string message)
    {
        var talk = Talk.WithKeyLines();
        talk.Say(message);

        Assert.NotEqual("role-guide", talk.Answers.Get<string>(EngineKeys.Dialog));
    }

    [Fact]
    public void A_correction_changes_that_answer_alone()
    {
        var talk = Talk.WithKeyLines();
        talk.Say("new lead member, second week, all in house, we were good last time");
        talk.Say("sorry, officers tell me we're RI, good was the one before");

        Assert.Equal("requires-improvement", talk.Answers.Get<string>(RoleKeys.Position));
        Assert.Equal("good", talk.Answers.Get<string>(RoleKeys.Before));
        Assert.Equal("in-house", talk.Answers.Get<string>(RoleKeys.Model));
        Assert.Equal("weeks", talk.Answers.Get<string>(RoleKeys.Time));
        Assert.Equal("none", talk.Recorded(EngineKeys.Notes));
    }
}
