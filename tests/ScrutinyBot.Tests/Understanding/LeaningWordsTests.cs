using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Tests.Understanding;

public sealed class LeaningWordsTests
{
    [Theory]
    [InlineData("and in slough?")]
    [InlineData("and in slough")]
    [InlineData("what about the cost")]
    [InlineData("ok, and for a mutual?")]
    [InlineData("in kingston?")]
    [InlineData("and doncaster?")]
    [InlineData("why?")]
    [InlineData("why is that")]
    [InlineData("tell me more")]
    [InlineData("thanks, more please")]
    [InlineData("since when?")]
    [InlineData("for example?")]
    public void Words_that_lean_on_the_answer_before(string plain) => Assert.True(LeaningWords.Lean(plain));

    [Theory]
    [InlineData("slough")]
    [InlineData("in march")]
    [InlineData("and the finance committee")]
    [InlineData("what about the second one?")]
    [InlineData("and line 2?")]
    [InlineData("for the reason that cabinet asked us to look at it")]
    [InlineData("cabinet is considering a trust")]
    [InlineData("thanks")]
    public void Words_that_stand_alone(string plain) => Assert.False(LeaningWords.Lean(plain));

    [Theory]
    [InlineData("who scrutinises it?", true)]
    [InlineData("how long did they take?", true)]
    [InlineData("is that still so? when was that?", true)]
    [InlineData("how long?", true)]
    [InlineData("who is the director in Kent today?", false)]
    [InlineData("is there evidence that mutuals cost less?", false)]
    public void A_question_may_lean_when_it_does_not_say_what_it_is_about(string question, bool leans) =>
        Assert.Equal(leans, LeaningWords.MayLean(question));
}
