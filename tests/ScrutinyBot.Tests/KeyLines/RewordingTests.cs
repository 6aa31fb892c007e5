using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Wordings;
using ScrutinyBot.Tests.Content;

namespace ScrutinyBot.Tests.KeyLines;

public sealed class RewordingTests
{
    [Theory]
    [InlineData("How is it paid for, and who checks the quality?", "How is it paid for?|Who checks the quality?")]
    [InlineData("Are savings real and do parents notice?", "Are savings real?|Do parents notice?")]
    [InlineData("How is it run? Who decides?", "How is it run?|Who decides?")]
    [InlineData("How do staff and partners work together?", "How do staff and partners work together?")]
    [InlineData("How are money, staff and buildings shared", "How are money, staff and buildings shared?")]
    public void A_line_that_asks_several_things_comes_apart(string line, string parts) => Assert.Equal(parts.Split('|'), Rewording.Parts(line));

    [Theory]
    [InlineData("Is the contract working?", "How far is the contract working?")]
    [InlineData("Don't families notice?", "How far do families notice?")]
    [InlineData("Whether carers are paid on time", "What would show whether carers are paid on time?")]
    [InlineData("How well are children heard?", "How well are children heard?")]
    public void A_closed_line_is_opened(string line, string open) => Assert.Equal(open, Rewording.Open(line));

    [Theory]
    [InlineData("Why has the council wasted so much money on consultants?")]
    [InlineData("Has the council failed to listen to parents?")]
    [InlineData("Isn't this just privatisation by the back door?")]
    [InlineData("Why hasn't anyone bothered to ask care leavers?")]
    [InlineData("Surely the board is obviously useless?")]
    public void A_neutral_line_neither_accuses_nor_leads_nor_can_be_answered_with_yes(string line)
    {
        var neutral = Rewording.Neutral(line);

        Assert.DoesNotContain(LineAdvice.For(neutral), a => a.Kind is AdviceKind.Accusing or AdviceKind.Leading or AdviceKind.Closed);
        Assert.EndsWith("?", neutral, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_the_library_needs_no_advice_about_its_tone() =>
        Assert.All(ShippedLibrary.Result.Library.OfKind(ScrutinyBot.Content.EntryKind.Line), entry => Assert.DoesNotContain(
            LineAdvice.For(ScrutinyBot.Content.Wording.Fill(entry.Text!, ScrutinyBot.Content.Blanks.Default)),
            a => a.Kind is AdviceKind.Accusing or AdviceKind.Leading or AdviceKind.Closed));
}
