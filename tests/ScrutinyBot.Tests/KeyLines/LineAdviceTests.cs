using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Wordings;
using ScrutinyBot.Tests.Content;

namespace ScrutinyBot.Tests.KeyLines;

public sealed class LineAdviceTests
{
    [Theory]
    [InlineData("How will the trust be held to account?")]
    [InlineData("In what ways do care leavers shape the service?")]
    [InlineData("What difference has the contract made for families, and to whom?")]
    [InlineData("To what extent does the board hear from children and young people?")]
    [InlineData("What safeguards stop the service failing to safeguard a child?")]
    public void A_good_line_is_left_in_peace(string line) => Assert.Empty(LineAdvice.For(line));

    [Theory]
    [InlineData("Is the contract working?", AdviceKind.Closed)]
    [InlineData("Whether carers are paid on time", AdviceKind.Closed)]
    [InlineData("Why has the council wasted so much money on consultants?", AdviceKind.Accusing)]
    [InlineData("Who is to blame for the delay?", AdviceKind.Accusing)]
    [InlineData("Isn't this just privatisation by the back door?", AdviceKind.Leading)]
    [InlineData("Surely families will lose out, won't they?", AdviceKind.Leading)]
    [InlineData("How is the service paid for, and who checks the quality?", AdviceKind.SeveralThings)]
    [InlineData("Are savings real and do parents notice?", AdviceKind.SeveralThings)]
    [InlineData("Should the government fund children's services better?", AdviceKind.OutOfReach)]
    [InlineData("How could Parliament change the law on trusts?", AdviceKind.OutOfReach)]
    [InlineData("Is the service any good?", AdviceKind.HardToEvidence)]
    public void What_there_is_to_say_about_a_line(string line, AdviceKind kind)
    {
        var advice = Assert.Single(LineAdvice.For(line), a => a.Kind == kind);

        Assert.NotNull(ShippedLibrary.Result.Library.Cite(SectionRef.TryParse(advice.Source)!));
    }

    [Fact]
    public void A_line_that_needs_two_breaths_is_long() =>
        Assert.Contains(LineAdvice.For("How " + string.Join(' ', Enumerable.Repeat("very", 50)) + " far?"), a => a.Kind == AdviceKind.TooLong);

    [Fact]
    public void Advice_in_words_names_every_reason()
    {
        var words = LineAdvice.InWords(LineAdvice.For("Isn't this just a cut?"));

        Assert.Contains("leads the witness", words, StringComparison.Ordinal);
        Assert.StartsWith("fine", LineAdvice.InWords([]), StringComparison.Ordinal);
    }
}
