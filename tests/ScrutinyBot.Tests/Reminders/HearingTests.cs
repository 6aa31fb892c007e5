using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Tests.Engine;

namespace ScrutinyBot.Tests.Reminders;

/// <summary>What people say about reminders, outside any dialog and in the middle of one. The day is Saturday 21 November 2026.</summary>
public sealed class HearingTests
{
    [Theory]
    [InlineData("remind me on 3 March to chase the witnesses", "3 March 2027", "chase the witnesses")]
    [InlineData("Remind me to chase the witnesses on 3 march please", "3 March 2027", "chase the witnesses")]
    [InlineData("can you remind me about the pre-meeting on Tuesday 12 January?", "12 January 2027", "the pre-meeting")]
    [InlineData("please remind us next month to book a room", "1 December 2026", "book a room")]
    [InlineData("could you remind me in two weeks to ring Priya", "5 December 2026", "ring Priya")]
    [InlineData("remind me in a fortnight to ring Priya", "5 December 2026", "ring Priya")]
    [InlineData("set a reminder for 5 May to check the recommendations", "5 May 2027", "check the recommendations")]
    [InlineData("set me a reminder: check the recommendations, 5 May", "5 May 2027", "check the recommendations")]
    [InlineData("give me a nudge on friday about the agenda", "27 November 2026", "the agenda")]
    [InlineData("don't let me forget to order the papers on 2/12/2026", "2 December 2026", "order the papers")]
    [InlineData("put in a reminder for 14 january that the papers go out", "14 January 2027", "the papers go out")]
    [InlineData("reminder: 14 January, papers go out", "14 January 2027", "papers go out")]
    [InlineData("nudge me tomorrow", "22 November 2026", "")]
    [InlineData("remind me the day after tomorrow to email Democratic Services", "23 November 2026", "email Democratic Services")]
    [InlineData("remind me on the 14th to send the scope to Cllr Ahmed", "14 December 2026", "send the scope to Cllr Ahmed")]
    [InlineData("i need a reminder a week on monday to sign off the report", "30 November 2026", "sign off the report")]
    [InlineData("pls remind me 3 March chase witnesses", "3 March 2027", "chase witnesses")]
    [InlineData("remind me on 3 March to prepare for the meeting on 14 April", "3 March 2027", "prepare for the meeting on 14 April")]
    [InlineData("ok and remind me about the visit at the end of next month, thanks", "31 December 2026", "the visit")]
    [InlineData("remind me in six months to see what became of it", "21 May 2027", "see what became of it")]
    public void A_reminder_is_heard_with_its_day_and_its_words_in_a_dialog_and_outside(string words, string day, string what)
    {
        foreach (var talk in new[] { Talk.WithKeyLines(), InDialog() })
        {
            talk.Say(words);
            Assert.Contains(what.Length == 0 ? $"{day}." : $"{day}: {what}.", talk.Words, StringComparison.Ordinal);
            Assert.DoesNotContain("note", talk.Words, StringComparison.Ordinal);
            Assert.Equal("none", talk.Recorded("timetable"));
            Assert.Equal("none", talk.Recorded("decision-date"));
        }
    }

    [Theory]
    [InlineData("remind me what we agreed")]
    [InlineData("remind me where we got to")]
    [InlineData("remind me who chairs the panel")]
    [InlineData("remind me how triangulation works")]
    [InlineData("remind me of the seven enablers")]
    [InlineData("remind me why we picked finance")]
    [InlineData("cabinet decides on 3 March")]
    [InlineData("the witnesses need a reminder of what scrutiny is")]
    [InlineData("what does the prompt say")]
    public void What_only_sounds_like_one_is_none(string words)
    {
        foreach (var talk in new[] { Talk.WithKeyLines(), InDialog() })
        {
            talk.Say(words);
            Assert.DoesNotContain("I will put a reminder", talk.Words, StringComparison.Ordinal);
            Assert.DoesNotContain("shall I remind you", talk.Words, StringComparison.Ordinal);
            Assert.Equal("none", talk.Recorded("$reminders/own"));
        }
    }

    [Theory]
    [InlineData("remind me to chase the witnesses", "5 May", "5 May 2027: chase the witnesses")]
    [InlineData("remind me at 3pm to chase the witnesses", "tomorrow", "22 November 2026: chase the witnesses")]
    [InlineData("remind me on 3 March 2020 to chase the witnesses", "3 March 2027", "3 March 2027: chase the witnesses")]
    [InlineData("set a reminder", "in march", "1 March 2027")]
    [InlineData("remind me", "next Tuesday please", "24 November 2026")]
    public void Without_a_day_that_will_do_it_is_asked_for_one(string first, string then, string heard)
    {
        foreach (var talk in new[] { Talk.WithKeyLines(), InDialog() })
        {
            talk.Say(first);
            Assert.Contains("On which day shall I remind you?", talk.Words, StringComparison.Ordinal);
            talk.Say(then);
            Assert.Contains(heard, talk.Words, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("what reminders have I got?")]
    [InlineData("list my reminders")]
    [InlineData("show me the reminders please")]
    [InlineData("have I got any reminders")]
    [InlineData("reminders?")]
    [InlineData("when will you remind me?")]
    [InlineData("are there any reminders set")]
    public void They_can_be_listed(string words)
    {
        var talk = Two();
        talk.Say(words);
        Assert.Equal(
            ["Wednesday 3 March 2027: chase the witnesses", "Wednesday 5 May 2027: check the recommendations"],
            talk.Last.Replies.OfType<Reply.Table>().Single().Rows.Select(r => $"{r[1]}: {r[2]}"));
    }

    [Theory]
    [InlineData("cancel the reminder about the witnesses", "I won't remind you of “chase the witnesses”")]
    [InlineData("cancel reminder 2", "I won't remind you of “check the recommendations”")]
    [InlineData("delete the second reminder please", "I won't remind you of “check the recommendations”")]
    [InlineData("drop the last reminder", "I won't remind you of “check the recommendations”")]
    [InlineData("you don't need to remind me about the witnesses", "I won't remind you of “chase the witnesses”")]
    [InlineData("forget reminder number 1", "I won't remind you of “chase the witnesses”")]
    [InlineData("cancel reminder 7", "I have no such reminder")]
    [InlineData("move reminder 1 to 12 April", "“chase the witnesses” is now for Monday 12 April 2027")]
    [InlineData("move the reminder for the witnesses to 12 april please", "“chase the witnesses” is now for Monday 12 April 2027")]
    [InlineData("change the first reminder to 12 April", "“chase the witnesses” is now for Monday 12 April 2027")]
    [InlineData("put the reminder about recommendations back to 1 June", "“check the recommendations” is now for Tuesday 1 June 2027")]
    [InlineData("snooze reminder 1 for two weeks", "again on Saturday 5 December 2026: chase the witnesses")]
    [InlineData("no, 6 May", "“check the recommendations” is now for Thursday 6 May 2027")]
    [InlineData("sorry, i meant 6 may", "“check the recommendations” is now for Thursday 6 May 2027")]
    [InlineData("move it to 6 May", "“check the recommendations” is now for Thursday 6 May 2027")]
    [InlineData("stop reminding me", "No more reminders in this conversation")]
    [InlineData("no more reminders thanks", "No more reminders in this conversation")]
    [InlineData("turn the reminders off", "No more reminders in this conversation")]
    [InlineData("please don't remind me again", "No more reminders in this conversation")]
    [InlineData("i don't want any reminders", "No more reminders in this conversation")]
    [InlineData("turn reminders back on", "Reminders are on in this conversation")]
    [InlineData("even in the election period remind me please, reminders during purdah are fine", "In a pre-election period too")]
    public void They_can_be_changed_in_many_words(string words, string said)
    {
        foreach (var talk in new[] { Two(), Two(InDialog()) })
        {
            talk.Say(words);
            Assert.Contains(said, talk.Words, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Where_it_is_not_clear_which_is_meant_they_are_shown()
    {
        var talk = Two();
        talk.Say("hello");
        talk.State = talk.State with { Focus = talk.State.Focus with { Reminder = null } };
        talk.Say("cancel the reminder");
        Assert.Contains("Which reminder do you mean?", talk.Words, StringComparison.Ordinal);
        Assert.Single(talk.Last.Replies.OfType<Reply.Table>());
    }

    [Fact]
    public void What_else_a_message_says_is_heard_too()
    {
        var talk = InDialog();
        talk.Say("it's only an idea so far. Remind me on 3 March to chase the witnesses. We are Tidewell Borough Council");
        Assert.Equal("\"Considering\"", talk.Recorded("stage"));
        Assert.Equal("\"Tidewell Borough Council\"", talk.Recorded("council"));
        Assert.Contains("3 March 2027: chase the witnesses", talk.Words, StringComparison.Ordinal);
    }

    private static Talk InDialog()
    {
        var talk = Talk.WithKeyLines();
        talk.Say("help me draft key lines of enquiry, cabinet wants to move children's services into a trust");
        return talk;
    }

    private static Talk Two(Talk? talk = null)
    {
        talk ??= Talk.WithKeyLines();
        talk.Say("remind me on 3 March to chase the witnesses");
        talk.Say("remind me on 5 May to check the recommendations");
        return talk;
    }
}
