using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Tests.Understanding;

public sealed class NumbersTests
{
    [Theory]
    [InlineData("7", 7)]
    [InlineData(" 12 ", 12)]
    [InlineData("seven", 7)]
    [InlineData("twenty", 20)]
    [InlineData("a couple", 2)]
    [InlineData("couple of", 2)]
    [InlineData("a few", 3)]
    [InlineData("half a dozen", 6)]
    [InlineData("many", null)]
    [InlineData("-3", null)]
    [InlineData("1.5", null)]
    [InlineData("", null)]
    [InlineData("99999999999", null)]
    public void Numbers_in_figures_and_words(string word, int? number) => Assert.Equal(number, Numbers.Read(word));

    [Theory]
    [InlineData("first", 1)]
    [InlineData("twelfth", 12)]
    [InlineData("last", -1)]
    [InlineData("final", -1)]
    [InlineData("1st", 1)]
    [InlineData("2nd", 2)]
    [InlineData("3rd", 3)]
    [InlineData("11th", 11)]
    [InlineData("123", null)]
    [InlineData("15%", null)]
    [InlineData("3pm", null)]
    [InlineData("zeroth", null)]
    [InlineData("fist", null)]
    public void Ordinals(string word, int? place) => Assert.Equal(place, Numbers.ReadOrdinal(word));

    [Theory]
    [InlineData(1, "one")]
    [InlineData(10, "ten")]
    [InlineData(11, "11")]
    public void Small_numbers_are_written_in_words(int number, string words) => Assert.Equal(words, Numbers.InWords(number));
}
