using ScrutinyBot.Dialogs.Mentoring;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Tests.Content;
using ScrutinyBot.Tests.Engine;

namespace ScrutinyBot.Tests.Mentoring;

public sealed class PromptTests
{
    private static readonly MentoringWords Words = new(ShippedLibrary.Result.Library);

    [Theory]
    [InlineData("stop getting sucked into the day to day", "focus")]
    [InlineData("get a proper handle on the data", "data")]
    [InlineData("chairing corporate parenting", "corporate-parenting")]
    [InlineData("dealing with the local paper", "press")]
    [InlineData("getting cabinet colleagues on board", "political")]
    [InlineData("getting on with the new DCS", "director")]
    [InlineData("asking tougher questions", "scrutiny")]
    [InlineData("working out what the improvement board is for", "board")]
    [InlineData("learning to juggle", null)]
    public void An_aim_in_anybodys_words_is_matched_to_its_kind(string aim, string? kind) => Assert.Equal(kind, Words.KindOf(aim));

    [Fact]
    public void No_more_prompts_than_asked_for_with_the_promises_first_and_none_on_what_is_left_out()
    {
        var talk = SessionHearingTests.Started("session with my mentee on tuesday, an hour on teams, requires improvement");
        talk.Say("two aims: getting ready for ofsted, better data");
        talk.Say("questions please, no more than 6");
        talk.Say("no ofsted ones, hes sick of it");
        talk.Say("last time he said he'd meet the care leavers forum. start with what happened about that");

        var rows = talk.Last.Replies.OfType<Reply.Table>().Last().Rows;
        Assert.InRange(rows.Count, 3, 6);
        Assert.Contains("meet the care leavers forum", rows[0][1], StringComparison.Ordinal);
        Assert.DoesNotContain(rows.Skip(1), r => r[1].Contains("nspect", StringComparison.Ordinal) || r[1].Contains("judgement", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_prompt_rests_on_a_section_and_every_kind_of_aim_has_prompts()
    {
        var prompts = Words.Session.Bank("prompts");

        Assert.All(prompts, p => Assert.NotEmpty(p.Sources));
        Assert.All(Words.Session.Bank("aim-kinds"), k => Assert.True(prompts.Count(p => p.Group == k.Id) >= 3, $"There are fewer than three prompts for {k.Id}."));
    }

    [Fact]
    public void The_follow_up_is_remembered_for_six_months_after_the_last_meeting()
    {
        var talk = SessionHearingTests.Started("session with my mentee on tuesday");
        var dialog = new SessionDialog(Words);

        var reminder = Assert.Single(dialog.Reminders(new(talk.Answers, ScrutinyBot.Dialogs.Engine.Focus.None, ShippedLibrary.Result.Library, new DateOnly(2026, 11, 21))));
        Assert.Equal(new DateOnly(2027, 5, 24), reminder.On);
    }
}
