using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ScrutinyBot.Tests.Browser;

[Collection(ChromiumTests.Name)]
public sealed class WordsTests(ChromiumFixture chromium)
{
    [Fact]
    public async Task Markup_that_is_typed_is_shown_as_the_text_it_is()
    {
        const string Attack = "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script><b>bold</b>";
        await using var open = await OpenPage.OpenAsync(chromium);
        await open.SayAsync(Attack);
        await open.WaitForAsync("How far has the proposal come?");

        await Expect(open.Log.Locator(".own").Last).ToContainTextAsync(Attack);
        await Expect(open.Log.Locator(".said").Last).ToContainTextAsync(Attack);
        await Expect(open.Page.Locator("#draft-body")).ToContainTextAsync(Attack);
        Assert.Equal(0, await open.Page.Locator("main img, main script, main b").CountAsync());
        Assert.DoesNotContain("owned", await open.Page.EvaluateAsync<string>("document.title.replaceAll(\"'owned'\", '')"), StringComparison.Ordinal);
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task What_the_bot_says_has_lists_strong_words_tables_and_sources_of_their_own_kind()
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        await open.TypeUntilAsync("In which order?");

        await Expect(open.Log.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "takes back the last answer" }).Locator("strong")).ToHaveTextAsync("undo");
        await Expect(open.Log.Locator("ol:not(.options):not(.order) > li").First).ToHaveTextAsync("Keep the outcomes for children in every area.");

        var table = open.Page.GetByRole(AriaRole.Table, new() { Name = "What each stage lets a committee change" });
        await Expect(table.GetByRole(AriaRole.Columnheader)).ToHaveTextAsync(["Stage", "What is still open", "Who to hear first", "A document to ask for"]);
        await Expect(table.GetByRole(AriaRole.Row)).ToHaveCountAsync(4);
        Assert.Equal("0", await open.Page.GetByRole(AriaRole.Region, new() { Name = "What each stage lets a committee change" }).GetAttributeAsync("tabindex"));

        await open.Page.GetByText("Where this comes from: 2 sources").ClickAsync();
        await Expect(open.Page.GetByText("A guide to reviewing new arrangements, A publisher, 2016: Evidence for the review (good practice; may be out of date)")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Quotations_stand_word_for_word_under_their_heading_each_with_its_place()
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        await open.TypeUntilAsync("In which order?");

        var quotes = open.Log.GetByRole(AriaRole.Group, new() { Name = "From your council's documents" });
        await Expect(quotes.Locator("blockquote")).ToHaveCountAsync(2);
        Assert.Equal("The **board** meets <b>monthly</b>.\n- It was quorate.", await quotes.Locator("blockquote").First.TextContentAsync());
        Assert.Equal(0, await quotes.Locator("b, strong, li").CountAsync());
        await Expect(quotes.Locator("figcaption")).ToHaveTextAsync(["Improvement plan, Anytown Council, May 2026, paragraph 12", "Minutes of the board, line 3"]);
        await Expect(quotes.Locator("cite").First).ToHaveTextAsync("Improvement plan");
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task An_answer_longer_than_the_window_is_shown_from_its_beginning_with_a_way_to_its_question()
    {
        await using var open = await OpenPage.OpenAsync(chromium, new() { ViewportSize = new() { Width = 1000, Height = 520 } });
        await open.TypeUntilAsync("How far has the proposal come?");
        await open.SayAsync("1");
        await open.WaitForAsync("What is in scope?");
        await Expect(open.Log.Locator(".own").Last).ToBeInViewportAsync();
        await open.PressAsync("More below");
        await Expect(open.Question).ToBeInViewportAsync();
        await Expect(open.Page.GetByRole(AriaRole.Button, new() { Name = "More below" })).ToBeHiddenAsync();
    }

    [Fact]
    public async Task What_has_just_changed_in_the_draft_is_marked_and_in_view()
    {
        await using var open = await OpenPage.OpenAsync(chromium, new() { ViewportSize = new() { Width = 1000, Height = 520 } });
        await open.TypeUntilAsync("How strong is each of these?");
        var news = open.Page.Locator("#draft-body .is-new");

        await open.SayAsync("1");

        await open.WaitForAsync("Make the scoping document now?");
        await Expect(news).ToHaveCountAsync(1);
        await Expect(news).ToBeInViewportAsync();
        await open.SayAsync("1");
        await Expect(news.GetByRole(AriaRole.Link)).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData("مرحبا بالعالم")]
    [InlineData("👩‍👩‍👧‍👦 and 字")]
    [InlineData("a\u0001b\u202ec")]
    public async Task Any_text_is_shown_as_it_was_typed(string text)
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        await open.SayAsync(text);
        await open.WaitForAsync("How far has the proposal come?");
        await Expect(open.Log.Locator(".own").Last).ToContainTextAsync(text);
    }

    [Fact]
    public async Task A_very_long_message_is_sent_whole_and_shown_folded()
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        await open.SayAsync(string.Concat(Enumerable.Repeat("word ", 20_000)).Trim());
        await open.WaitForAsync("How far has the proposal come?");
        await Expect(open.Log.GetByText("Show all 99,999 characters")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_message_that_is_too_long_stays_in_the_box_with_what_to_do()
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        await open.SayAsync(new string('a', 100_001));
        await Expect(open.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "Send it in parts." })).ToBeVisibleAsync();
        Assert.Equal(100_001, (await open.Composer.InputValueAsync()).Length);
    }
}
