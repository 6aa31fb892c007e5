using ScrutinyBot.Dialogs.Understanding;
using ScrutinyBot.Tests.Engine;

namespace ScrutinyBot.Tests.Understanding;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("govenance", "governance")]
    [InlineData("partnrships", "partnerships")]
    [InlineData("cabient", "cabinet")]
    [InlineData("chidlren", "children")]
    [InlineData("febuary", "february")]
    [InlineData("pls", "please")]
    public void A_word_that_matters_is_mended(string typed, string meant) => Assert.Equal(meant, Talk.Vocabulary.Spelling.Mend(typed));

    [Theory]
    [InlineData("fernmere")]
    [InlineData("tidewell")]
    [InlineData("finance")]
    [InlineData("trusts")]
    [InlineData("worked")]
    [InlineData("wording")]
    [InlineData("cat")]
    [InlineData("counsel")]
    [InlineData("xxxxxxxx")]
    public void Any_other_word_is_left_alone(string typed) => Assert.Equal(typed, Talk.Vocabulary.Spelling.Mend(typed));

    [Fact]
    public void A_word_as_near_to_one_as_to_another_is_left_alone() =>
        Assert.Equal("reporter", new Spelling(["reported", "reporters", "reportee"]).Mend("reporter"));
}
