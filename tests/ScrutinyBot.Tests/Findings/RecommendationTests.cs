using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Findings;
using ScrutinyBot.Dialogs.Understanding;
using ScrutinyBot.Tests.Engine;

namespace ScrutinyBot.Tests.Findings;

public sealed class RecommendationTests
{
    private static Talk Recommending(params string[] said) => Review.After([Review.First, Review.Heard, Review.Recommended, .. said]);

    [Fact]
    public void Each_is_checked_and_no_word_is_changed()
    {
        var talk = Recommending();

        Assert.Contains("2: passes every check.", talk.Words, StringComparison.Ordinal);
        Assert.Contains("1: “communicate better” is vague", talk.Words, StringComparison.Ordinal);
        Assert.Contains("3: “look at” is vague", talk.Words, StringComparison.Ordinal);
        Assert.Contains("4: it is outside the council's reach", talk.Words, StringComparison.Ordinal);
        Assert.Equal("the hub should communicate better with carers", Review.Recommendations(talk).Find(1)!.Text);
    }

    [Fact]
    public void Fixing_makes_up_no_owner_and_no_date()
    {
        var talk = Recommending("fix 1 and 3. drop 4");

        var list = Review.Recommendations(talk);
        Assert.Equal([1, 2, 3, 5], list.Rows.Select(r => r.Number));
        Assert.Contains("[who]", list.Find(1)!.Text, StringComparison.Ordinal);
        Assert.Contains("[date]", list.Find(3)!.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("240k", list.Find(3)!.Text, StringComparison.Ordinal);
        Assert.Equal("cabinet member to publish a yearly report on carers views, first one by 30 september 2027", list.Find(2)!.Text);
    }

    [Theory]
    [InlineData("1: director of children's services, 30 june 2027")]
    [InlineData("1 is for the director of children's services by 30 june 2027")]
    [InlineData("1 goes to director of children's services, 30 june 2027")]
    public void Blanks_are_filled_by_what_the_member_says(string said)
    {
        var fixedOne = Review.Recommendations(Recommending("fix 1", said)).Find(1)!;

        Assert.Equal("30 June 2027", fixedOne.By?.Text);
        Assert.EndsWith("director of children's services", fixedOne.Owner, StringComparison.Ordinal);
        Assert.DoesNotContain("[who]", fixedOne.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("[date]", fixedOne.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5 is the groups own wording so leave it but put a date on, 31 july")]
    [InlineData("leave 5 as it is. put a date on 5, 31 july")]
    [InlineData("keep 5 as it is, and 5 by 31 july")]
    public void The_groups_own_wording_stays_and_gets_its_date(string said)
    {
        var kept = Review.Recommendations(Recommending(said)).Find(5)!;

        Assert.Equal("ask children in care before any further change", kept.Text);
        Assert.Equal("31 July 2027", kept.By?.Text);
        Assert.True(kept.KeptAsWritten);
    }

    [Fact]
    public void A_fixed_one_can_be_put_back() =>
        Assert.Equal("look at the finances", Review.Recommendations(Recommending("fix 3", "put 3 back")).Find(3)!.Text);

    [Fact]
    public void What_one_rests_on_can_be_said()
    {
        var row = Review.Recommendations(Recommending("5 rests on line 1 and E2")).Find(5)!;

        Assert.Equal(("line-1", 2, false), (row.Lines[0], row.Evidence[0], row.TieIsProposed));
    }

    [Theory]
    [InlineData("cabinet gets the report 8 april 2027. when do we check up")]
    [InlineData("the report goes to cabinet on 8 april 2027, when should we look back?")]
    public void The_check_is_six_months_after_the_executive_gets_the_report(string said)
    {
        var talk = Recommending(said);

        Assert.Contains("8 October 2027", talk.Words, StringComparison.Ordinal);
        Assert.Contains("8 April 2027", talk.Words, StringComparison.Ordinal);
        Assert.Contains(Dialog().Reminders(Moment(talk)), r => r.On == new DateOnly(2027, 10, 8));
    }

    [Theory]
    [InlineData("response due 8 june. they've said yes to 2, partly on 1, not heard on the others")]
    [InlineData("response due 8 june. 2 accepted, 1 partly, the others awaiting a response")]
    [InlineData("they must respond by 8 june. accepted 2. 1 in part. nothing yet on the rest")]
    public void Responses_are_heard_in_either_order(string said)
    {
        var talk = Recommending("drop 4", "cabinet gets the report 8 april 2027", said);

        Assert.Equal("8 June 2027", talk.Answers.Get<PlanDate>(FindingsKeys.ResponseDue)?.Text);
        Assert.Equal(
            [ExecutiveResponse.Partly, ExecutiveResponse.Accepted, ExecutiveResponse.Awaited, ExecutiveResponse.Awaited],
            Review.Recommendations(talk).Rows.Select(r => r.Response));
    }

    [Fact]
    public void A_refusal_keeps_its_reason_and_progress_its_note()
    {
        var talk = Recommending("cabinet said no to 3 because there is no money", "1 green, 2 amber as it started late");

        Assert.Equal("there is no money", Review.Recommendations(talk).Find(3)!.Reason);
        Assert.Equal((ProgressColour.Amber, "it started late"), (Review.Recommendations(talk).Find(2)!.Progress!.Value, Review.Recommendations(talk).Find(2)!.ProgressNote));
    }

    [Theory]
    [InlineData("now recommendations")]
    [InlineData("track our recommendations")]
    [InlineData("i'm logging evidence for our review of short breaks")]
    [InlineData("want to write up our recommendations")]
    [InlineData("can we start an evidence log")]
    public void A_first_sentence_starts_it(string said)
    {
        var talk = Review.After(said);

        Assert.Equal("findings", talk.Answers.Get<string>(EngineKeys.Dialog));
    }

    private static FindingsDialog Dialog() => new(Talk.Vocabulary);

    private static DialogMoment Moment(Talk talk) => new(talk.Answers, talk.State.Focus, ScrutinyBot.Tests.Content.ShippedLibrary.Result.Library, new(2026, 11, 21));
}
