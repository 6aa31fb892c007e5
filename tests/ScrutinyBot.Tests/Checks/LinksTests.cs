using ScrutinyBot.Tests.Content;

namespace ScrutinyBot.Tests.Checks;

public sealed class LinksTests : IDisposable
{
    private readonly CheckedLibrary library = new();

    public void Dispose() => library.Dispose();

    [Theory]
    [InlineData("See [the area](../areas/area-money.md). It helps.")]
    [InlineData("See [the folder](../areas). It helps.")]
    [InlineData("See https://www.example.org/page_(one)?q=2#three. It helps.")]
    [InlineData("See [the site](https://example.org/a \"A title\"). It helps.")]
    [InlineData("See <https://example.org>. Write to [us](mailto:clerk@example.org).")]
    [InlineData("See [the site][1]. It helps.\n\n[1]: https://example.org/a")]
    [InlineData("The ratio is 3:1 (see the table). It helps.")]
    public void A_link_that_leads_somewhere_is_passed_over(string body)
    {
        library.WriteBody(body);

        Assert.Empty(library.Mistakes());
    }

    [Theory]
    [InlineData("See [the area](../areas/area-gold.md).", "The link '../areas/area-gold.md' leads to a file that does not exist. A path counts from the folder of the entry; correct it, or take the link out.")]
    [InlineData("See [the list](/etc/hosts).", "The link '/etc/hosts' leads to a file that does not exist. A path counts from the folder of the entry; correct it, or take the link out.")]
    [InlineData("See [the area](#money).", "The link '#money' leads to a heading, but entries have none. Take it out.")]
    [InlineData("See [the area]().", "A link leads nowhere: there is nothing between its brackets. Write the address there, or take the link out.")]
    [InlineData("See [it](https:/example.org).", "'https:/example.org' is not a web address. Write it as https://www.example.org/page, or take it out.")]
    [InlineData("See https://example for more.", "'https://example' is not a web address. Write it as https://www.example.org/page, or take it out.")]
    [InlineData("See www.example.org.", "The web address 'www.example.org' has no beginning. Write https://www.example.org.")]
    [InlineData("Write to [us](mailto:clerk).", "'mailto:clerk' is not an e-mail address. Correct it, or take the link out.")]
    [InlineData("See [it](javascript:alert).", "The link 'javascript:alert' starts with 'javascript:', which no reader can follow. Use https: or take it out.")]
    public void A_link_that_leads_nowhere_is_named_with_its_line(string sentence, string expected)
    {
        library.WriteBody($"Begin with what it costs.\n{sentence}");

        Assert.Equal([$"{SmallLibrary.Guidance}:17: {expected}"], library.Mistakes());
    }

    [Fact]
    public void Notes_on_what_is_dated_or_differs_are_looked_through_too()
    {
        library.Change(SmallLibrary.Guidance, "authority: good-practice", "authority: good-practice\ndated: See www.example.org.\ndiffers: See [it](gone.md).");

        Assert.Equal(
            [
                $"{SmallLibrary.Guidance}:14: The web address 'www.example.org' has no beginning. Write https://www.example.org.",
                $"{SmallLibrary.Guidance}:15: The link 'gone.md' leads to a file that does not exist. A path counts from the folder of the entry; correct it, or take the link out.",
            ],
            library.Mistakes());
    }
}
