using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ScrutinyBot.Tests.Browser;

/// <summary>The control that rates several rows on one scale, and the charts that come of it. The accessibility rules are checked with all others.</summary>
[Collection(ChromiumTests.Name)]
public sealed class RatingsTests(ChromiumFixture chromium)
{
    private const string Question = "How strong is each of these?";

    [Fact]
    public async Task Each_row_is_a_group_with_its_name_and_what_was_rated_before_is_chosen()
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        await open.TypeUntilAsync(Question);

        await Expect(Row(open, "Workforce").GetByRole(AriaRole.Radio)).ToHaveCountAsync(6);
        await Expect(Row(open, "Workforce").GetByRole(AriaRole.Radio, new() { Checked = true })).ToHaveCountAsync(0);
        await Expect(Row(open, "Leadership").GetByLabel("4")).ToBeCheckedAsync();
        await Expect(Row(open, "Money").GetByLabel("Don't know")).ToBeCheckedAsync();
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task What_is_rated_is_sent_row_by_row_and_shown_by_name()
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        await open.TypeUntilAsync(Question);
        await Row(open, "Workforce").GetByLabel("Don't know").CheckAsync();
        await Row(open, "Money").GetByLabel("2").CheckAsync();
        await open.PressAsync("Use these ratings (3 of 3)");

        await open.WaitForAsync("Make the scoping document now?");
        await Expect(open.Log.Locator(".own").Last).ToContainTextAsync("Workforce: Don't know");
        await Expect(open.Log.Locator(".own").Last).ToContainTextAsync("Money: 2");
        await Expect(open.Page.Locator("#draft-body")).ToContainTextAsync("workforce=not-known");
    }

    [Fact]
    public async Task A_chart_is_a_picture_with_a_name_and_its_words_and_has_its_figures_below()
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        await open.TypeUntilAsync("Make the scoping document now?");

        var radar = open.Log.GetByRole(AriaRole.Img, new() { Name = "How strong each is" });
        await Expect(radar).ToBeVisibleAsync();
        Assert.Equal("Workforce 3 (2), Leadership and governance 4 (4), Money not rated (1).", await radar.Locator("desc").TextContentAsync());
        await Expect(radar.Locator(".chart-nowpoint")).ToHaveCountAsync(3);
        await open.Log.GetByText("Show as a table").First.ClickAsync();
        await Expect(open.Log.GetByRole(AriaRole.Table, new() { Name = "How strong each is" })).ToContainTextAsync("Workforce");
        await Expect(open.Log.GetByRole(AriaRole.Img, new() { Name = "Where that is" })).ToBeVisibleAsync();
        Assert.Empty(open.Complaints);
    }

    private static ILocator Row(OpenPage open, string name) => open.Page.GetByRole(AriaRole.Group, new() { Name = name });
}
