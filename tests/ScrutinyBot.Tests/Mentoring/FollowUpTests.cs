using System.Collections.Immutable;
using ScrutinyBot.Dialogs.Mentoring;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Tests.Engine;

namespace ScrutinyBot.Tests.Mentoring;

public sealed class FollowUpTests
{
    [Theory]
    [InlineData("now shes 4, 3 and 3", "up 2|up 1|the same")]
    [InlineData("now 4, 3, 2", "up 2|up 1|down 1")]
    [InlineData("chairing is a 4 now, data 2 and press 1", "up 2|the same|down 2")]
    [InlineData("chairing went from 2 to 5", "up 3|not rated now|not rated now")]
    public void The_ratings_are_compared_in_plain_words(string now, string expected)
    {
        var talk = WithAims();
        talk.Say(now);

        Assert.Equal(expected.Split('|'), Comparison(talk).Select(r => r[3]));
    }

    [Fact]
    public void A_corrected_rating_is_compared_again_and_the_reason_is_kept_without_blame()
    {
        var talk = WithAims();
        talk.Say("now shes 4, 3 and 3");
        talk.Say("no hang on press is a 2 now, she had a rotten august");

        Assert.Equal("down 1", Comparison(talk)[2][3]);
        Assert.Contains("no failing", talk.Words, StringComparison.Ordinal);
        Assert.Equal(["She had a rotten august"], talk.Answers.Get<ImmutableList<string>>(Keys.Context)!);
    }

    [Theory]
    [InlineData("so did it work")]
    [InlineData("was it worth it?")]
    [InlineData("has the mentoring made any difference?")]
    public void Whether_it_worked_is_said_no_better_than_the_ratings(string words)
    {
        var talk = WithAims();
        talk.Say("now 4, 3, 2");
        talk.Say(words);

        Assert.Contains("Partly.", talk.Words, StringComparison.Ordinal);
        Assert.Contains("do not prove", talk.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("she doesnt want to be a mentor herself, not yet anyway. put it kindly", "not-yet")]
    [InlineData("she would love to mentor someone", "interested")]
    [InlineData("mentoring others isnt for her", "not-wished")]
    [InlineData("i havent asked her about being a mentor", "not-asked")]
    public void Becoming_a_mentor_is_recorded_as_it_was_said(string words, string expected)
    {
        var talk = WithAims();
        talk.Say("now 4, 3, 2");
        talk.Say(words);

        Assert.Equal($"\"{expected}\"", talk.Recorded(Keys.BecomeMentor));
    }

    [Fact]
    public void What_helped_and_what_did_not_are_told_apart()
    {
        var talk = WithAims();
        talk.Say("now 4, 3, 2");
        talk.Say("she says sitting in on each others meetings helped most. the reading list didnt");

        Assert.Equal(["Sitting in on each others meetings"], talk.Answers.Get<ImmutableList<string>>(Keys.Helped)!);
        Assert.Equal(["Reading list"], talk.Answers.Get<ImmutableList<string>>(Keys.NotHelped)!);
    }

    [Fact]
    public void The_aims_and_ratings_of_the_sessions_are_taken_over()
    {
        var talk = SessionHearingTests.Started("session with my mentee on tuesday");
        talk.Say("two aims: better data 2/5, dealing with the press 3/5");
        talk.Say("six-month follow-up");
        talk.Say("now 3 and 3");

        Assert.Equal(["up 1", "the same"], Comparison(talk).Select(r => r[3]));
    }

    [Fact]
    public void Twelve_May_is_the_last_one() => Assert.Contains("12 May 2026", WithAims().Recorded(Keys.Ended), StringComparison.Ordinal);

    private static Talk WithAims()
    {
        var talk = SessionHearingTests.Started("six month catch up with my mentee this week. we finished on 12 may. you wont have our notes they were on paper");
        talk.Say("three aims. chairing corporate parenting 2/5, asking for better data 2/5, dealing with the press 3/5. thats where she was at the start");
        return talk;
    }

    private static IReadOnlyList<IReadOnlyList<string>> Comparison(Talk talk) => talk.Last.Replies.OfType<Reply.Table>().Single(t => t.Columns.Count == 4).Rows;
}
