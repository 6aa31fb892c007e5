using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Tests.Understanding;

public sealed class ChoiceMatcherTests
{
    private static readonly Option[] Areas =
    [
        new("money", "Finance and resources", ["finance", "money", "budgets"]),
        new("voice", "Voice of children", ["voice", "children's voice", "participation"]),
        new("form", "Form and governance", ["governance", "form"]),
        new("staff", "Staff and workforce", ["workforce", "staff"]),
        new("quality", "Quality of practice", ["quality"]),
    ];

    [Theory]
    [InlineData("1", "money")]
    [InlineData("the second one", "voice")]
    [InlineData("2nd", "voice")]
    [InlineData("number 3 please", "form")]
    [InlineData("option 4", "staff")]
    [InlineData("the last one", "quality")]
    [InlineData("last but one", "staff")]
    [InlineData("1, 3 and the last one", "money form quality")]
    [InlineData("1 3", "")]
    [InlineData("1-3", "money voice form")]
    [InlineData("2 to 4", "voice form staff")]
    [InlineData("the first two", "money voice")]
    [InlineData("last three", "form staff quality")]
    [InlineData("money", "money")]
    [InlineData("Finance and resources", "money")]
    [InlineData("quality of", "quality")]
    [InlineData("voice, then money, then staff", "voice money staff")]
    [InlineData("staff & quality", "staff quality")]
    [InlineData("money\nvoice", "money voice")]
    [InlineData("money and money", "money")]
    [InlineData("maybe the money one", "money")]
    [InlineData("budget", "money")]
    public void What_is_picked_in_the_order_it_was_said(string words, string values) =>
        Assert.Equal(values.Split(' ', StringSplitOptions.RemoveEmptyEntries), ChoiceMatcher.Pick(words, Areas).Values);

    [Theory]
    [InlineData("all", "money voice form staff quality")]
    [InlineData("all of them", "money voice form staff quality")]
    [InlineData("yes, the lot", "money voice form staff quality")]
    [InlineData("all of them apart from the last", "money voice form staff")]
    [InlineData("everything except money and voice", "form staff quality")]
    [InlineData("all but 1", "voice form staff quality")]
    [InlineData("all but the first two", "form staff quality")]
    [InlineData("the usual ones but not staff", "money voice form quality")]
    [InlineData("1-4 but not 2", "money form staff")]
    [InlineData("none of them", "")]
    [InlineData("neither", "")]
    public void All_none_and_all_but_some(string words, string values)
    {
        var picked = ChoiceMatcher.Pick(words, Areas);

        Assert.Equal(values.Split(' ', StringSplitOptions.RemoveEmptyEntries), picked.Values);
        Assert.Empty(picked.NotFound);
    }

    [Theory]
    [InlineData("6")]
    [InlineData("0")]
    [InlineData("123")]
    [InlineData("7-9")]
    [InlineData("the cat")]
    [InlineData("f")]
    public void What_is_not_there_is_not_picked(string words)
    {
        var picked = ChoiceMatcher.Pick(words, Areas);

        Assert.Empty(picked.Values);
        Assert.NotEmpty(picked.NotFound);
    }

    [Fact]
    public void What_fits_nothing_is_named_beside_what_was_picked()
    {
        var picked = ChoiceMatcher.Pick("money, voice and the moon", Areas);

        Assert.Equal(["money", "voice"], picked.Values);
        Assert.Equal(["moon"], picked.NotFound);
    }

    [Fact]
    public void A_beginning_that_two_labels_share_picks_neither() =>
        Assert.Empty(ChoiceMatcher.Pick("foster", [new("a", "Foster care", []), new("b", "Foster panels", [])]).Values);

    [Fact]
    public void An_option_that_is_called_just_what_was_typed_is_picked_whatever_else_the_words_mean() =>
        Assert.Equal(["b"], ChoiceMatcher.Pick("not yet", [new("a", "Now", []), new("b", "Later", ["not yet"])]).Values);

    [Theory]
    [InlineData("all", true)]
    [InlineData("none of these", true)]
    [InlineData("all my worries", false)]
    public void All_and_none_are_told_from_other_words(string words, bool isAllOrNone) => Assert.Equal(isAllOrNone, ChoiceMatcher.IsAllOrNone(words));
}
