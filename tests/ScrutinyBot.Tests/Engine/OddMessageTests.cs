using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Tests.Engine;

/// <summary>Messages that nobody means, and messages in other scripts.</summary>
public sealed class OddMessageTests
{
    private readonly Talk talk = Talk.In(Asked.InTurn(Asked.Name, Asked.Place));

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t ")]
    [InlineData("...")]
    [InlineData("\0\u0001\u001b")]
    [InlineData("🎉🎉")]
    [InlineData("\u202e\u200f")]
    public void A_message_without_words_gets_a_sentence_and_the_question_again(string text)
    {
        var turn = talk.Say(text);

        Assert.Empty(turn.Changes);
        Assert.Contains("did not get any words", talk.Words, StringComparison.Ordinal);
        Assert.Equal("name", talk.Open);
    }

    [Fact]
    public void A_message_of_a_hundred_thousand_characters_is_refused_with_a_sentence()
    {
        var turn = talk.Say(new string('x', 100_000));

        Assert.Empty(turn.Changes);
        Assert.Contains("longer than 8000 characters", talk.Words, StringComparison.Ordinal);
        Assert.Equal("name", talk.Open);
    }

    [Fact]
    public void A_message_at_the_limit_is_read()
    {
        talk.Say(string.Concat(Enumerable.Repeat("harvest ", ConversationEngine.MostCharacters / 8)));

        Assert.Contains("Please say it more briefly", talk.Words, StringComparison.Ordinal);
        Assert.Equal("none", talk.Recorded("name"));
    }

    [Theory]
    [InlineData("مهرجان الحصاد")]
    [InlineData("יריד הקציר")]
    [InlineData("Ярмарка урожая")]
    [InlineData("收穫祭り会場")]
    [InlineData("Ffair y Cynhaeaf, Llanfairpwllgwyngyll")]
    [InlineData("Harvest fair 🎃🍂")]
    [InlineData("Fête d’été à l’église")]
    public void An_answer_in_any_script_is_kept_as_typed(string text)
    {
        talk.Say(text);

        Assert.Equal(text, talk.Answers.Get<string>("name"));
        Assert.Equal("place", talk.Open);
    }

    [Fact]
    public void Control_characters_are_left_out_of_an_answer()
    {
        talk.Say("Harvest\u0000 \u001b[31mfair\u0007");

        Assert.Equal("Harvest [31mfair", talk.Answers.Get<string>("name"));
    }

    [Fact]
    public void A_broken_half_of_an_emoji_does_no_harm()
    {
        talk.Say("Harvest \ud83c fair");

        Assert.Single(talk.Last.Replies.OfType<Reply.Prompt>());
    }

    [Fact]
    public void Joining_greets_once()
    {
        var fresh = Talk.WithKeyLines();

        fresh.Play(new Incoming.Joined());
        Assert.StartsWith("Hello.", fresh.Words, StringComparison.Ordinal);
        Assert.Equal(DialogCatalogue.MenuKey, fresh.Open);

        fresh.Play(new Incoming.Joined());
        Assert.DoesNotContain("Hello.", fresh.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("small-talk")]
    public void A_press_on_something_that_the_menu_lacks_does_no_harm(string value)
    {
        var fresh = Talk.WithKeyLines();

        fresh.Press(DialogCatalogue.MenuKey, value);

        Assert.Empty(fresh.State.Answers);
    }
}
