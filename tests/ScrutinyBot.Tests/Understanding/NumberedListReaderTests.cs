using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Tests.Understanding;

public sealed class NumberedListReaderTests
{
    [Theory]
    [InlineData("1. One thing\n2. Another")]
    [InlineData("1) One thing\n2) Another")]
    [InlineData("here they are:\n 1 - One thing \n\n 2 - Another\nthanks")]
    [InlineData("1: One thing\r\n2: Another\r")]
    public void Numbered_lines_are_items_with_their_numbers(string typed) =>
        Assert.Equal([new ListItem(1, "One thing"), new ListItem(2, "Another")], NumberedListReader.Read(typed));

    [Theory]
    [InlineData("- One thing\n- Another")]
    [InlineData("• One thing\n• Another")]
    [InlineData("* One thing\n* Another")]
    public void Bullets_are_items_without_numbers(string typed) =>
        Assert.Equal([new ListItem(null, "One thing"), new ListItem(null, "Another")], NumberedListReader.Read(typed));

    [Theory]
    [InlineData("1. Only one thing")]
    [InlineData("no list at all")]
    [InlineData("")]
    [InlineData("we met 3 times\nand twice in 2026")]
    public void Fewer_than_two_items_are_no_list(string typed) => Assert.Empty(NumberedListReader.Read(typed));
}
