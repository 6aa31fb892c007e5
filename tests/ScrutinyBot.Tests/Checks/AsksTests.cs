using ScrutinyBot.Tests.Content;

namespace ScrutinyBot.Tests.Checks;

public sealed class AsksTests : IDisposable
{
    private readonly CheckedLibrary library = new();

    public void Dispose() => library.Dispose();

    [Fact]
    public void Nearly_the_same_ask_in_two_entries_is_a_warning()
    {
        library.Add("g-risks", "can we see the risk registers", "what frightens you", "is it safe");
        library.Add("g-two", "should we see the risk register", "the registered risks", "anything else we need");

        Assert.Equal(
            ["library/a-guide/guidance/g-two.md:9: The ask 'should we see the risk register' is nearly 'can we see the risk registers' of 'g-risks'. Keep it where the answer is better, or use other words."],
            library.Warnings());
        Assert.Empty(library.Mistakes());
    }

    [Fact]
    public void The_order_of_the_words_makes_no_difference()
    {
        library.Add("g-checks", "who can check us between inspections", "what frightens you", "is it safe");
        library.Add("g-two", "between inspections who checks us", "why bother", "anything else we need");

        Assert.Contains("g-two.md:9: The ask 'between inspections who checks us' is nearly 'who can check us between inspections'", Assert.Single(library.Warnings()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what is a peer review", "what do you do when the peer review is over")]
    [InlineData("outsourcing", "do we have to outsource")]
    [InlineData("what is it", "who is there")]
    public void Asks_that_share_what_they_are_about_but_ask_something_else_are_passed_over(string one, string other)
    {
        library.Add("g-risks", one, "what frightens you", "is it safe");
        library.Add("g-two", other, "why bother", "anything else we need");

        Assert.Empty(library.Warnings());
    }

    [Fact]
    public void An_entry_may_say_the_same_in_two_ways()
    {
        library.Add("g-risks", "can we see the risk register", "should we see the risk register", "is it safe");

        Assert.Empty(library.Warnings());
    }

    [Fact]
    public void The_very_same_ask_is_a_mistake_and_not_a_warning_besides()
    {
        library.Add("g-risks", "can we see the risk register", "what frightens you", "is it safe");
        library.Add("g-two", "Can we see the risk register?", "why bother", "anything else we need");

        Assert.Equal(
            ["library/a-guide/guidance/g-two.md:9: The ask 'Can we see the risk register?' is already in 'g-risks'. Keep it where the answer is better."],
            library.Mistakes());
        Assert.Empty(library.Warnings());
    }

    [Fact]
    public void Fewer_than_three_asks_or_more_than_24_are_a_warning()
    {
        library.Add("g-none", "why bother");
        library.Add("g-many", [.. Enumerable.Range(1, 25).Select(n => $"number{n}")]);
        library.Add("g-enough", [.. Enumerable.Range(31, 24).Select(n => $"number{n}")]);

        Assert.Equal(
            [
                "library/a-guide/guidance/g-many.md:8: There are 25 asks. Keep the 24 that differ most; if they ask different things, make two entries.",
                "library/a-guide/guidance/g-none.md:8: There is one ask. Add more: other people use other words.",
            ],
            library.Warnings());
    }

    [Fact]
    public void Kinds_that_are_known_by_names_need_no_asks()
    {
        library.Change("library/a-guide/areas/area-money.md", "names: [finances]", "names: [finances]\nasks: [what has it cost us]");

        Assert.Empty(library.Warnings());
    }

    [Fact]
    public void The_line_of_a_warning_is_where_the_asks_begin()
    {
        library.Change(SmallLibrary.Guidance, "  - who pays for it all\n", "");

        Assert.Equal([$"{SmallLibrary.Guidance}:8: There are two asks. Add more: other people use other words."], library.Warnings());
    }
}
