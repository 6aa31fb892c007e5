using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ScrutinyBot.Tests.Browser;

[Collection(ChromiumTests.Name)]
public sealed class AccessibilityTests(ChromiumFixture chromium)
{
    private static readonly Dictionary<string, BrowserNewContextOptions> Windows = new(StringComparer.Ordinal)
    {
        ["light"] = new() { ViewportSize = new() { Width = 1280, Height = 800 }, ColorScheme = ColorScheme.Light, BypassCSP = true },
        ["dark"] = new() { ViewportSize = new() { Width = 1280, Height = 800 }, ColorScheme = ColorScheme.Dark, BypassCSP = true },
        ["phone"] = new() { ViewportSize = new() { Width = 390, Height = 780 }, HasTouch = true, IsMobile = true, BypassCSP = true },
        ["narrow"] = new() { ViewportSize = new() { Width = 320, Height = 640 }, BypassCSP = true },
        // A window of 1280 by 800 at 200 %, and at 400 %.
        ["zoomed"] = new() { ViewportSize = new() { Width = 640, Height = 400 }, BypassCSP = true },
        ["zoomed far"] = new() { ViewportSize = new() { Width = 320, Height = 256 }, BypassCSP = true },
    };

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    [InlineData("phone")]
    [InlineData("narrow")]
    [InlineData("zoomed")]
    [InlineData("zoomed far")]
    public async Task No_rule_is_broken_and_nothing_is_cut_off_at_any_step(string window)
    {
        await using var open = await OpenPage.OpenAsync(chromium, Windows[window]);
        await open.Page.EvaluateAsync(ChromiumFixture.AxeRules());
        foreach (var (question, answer) in OpenPage.Answers)
        {
            await open.WaitForAsync(question);
            await CheckAsync(open, question);
            await open.Composer.FillAsync(answer);
            await open.PressAsync("Send");
        }

        await Expect(open.Log.GetByRole(AriaRole.Link, new() { Name = "Scoping document" })).ToBeVisibleAsync();
        await CheckAsync(open, "the end");
        if (await open.Page.GetByRole(AriaRole.Tab).CountAsync() > 0)
        {
            await open.Page.GetByRole(AriaRole.Tab, new() { Name = "Your draft" }).ClickAsync();
            await CheckAsync(open, "the draft");
        }

        await open.PressAsync("My conversations");
        await Expect(open.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Link)).ToBeVisibleAsync();
        await CheckAsync(open, "the list");
    }

    [Fact]
    public async Task A_whole_conversation_can_be_had_with_the_keyboard_alone()
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        var keys = open.Page.Keyboard;
        await keys.PressAsync("Tab");
        await Expect(open.Page.GetByRole(AriaRole.Link, new() { Name = "Skip to your message" })).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await Expect(open.Composer).ToBeFocusedAsync();
        await keys.TypeAsync("Anytown");
        await keys.PressAsync("Enter");

        await open.WaitForAsync("How far has the proposal come?");
        await TabBackToAsync(open, "Already running");
        await keys.PressAsync("Space");
        await open.WaitForAsync("What is in scope?");
        await Expect(open.Composer).ToBeFocusedAsync();
        await TabBackToAsync(open, "Skip this question");
        await keys.PressAsync("Enter");
        await open.WaitForAsync("When does cabinet decide?");
        await keys.TypeAsync("next spring");
        await keys.PressAsync("Enter");
        await open.WaitForAsync("Which areas should the review look at?");
        await TabBackToAsync(open, "Use what is ticked");
        await keys.PressAsync("Shift+Tab");
        await keys.PressAsync("Space");
        await TabToAsync(open, "Use what is ticked (2 ticked)");
        await keys.PressAsync("Enter");
        await open.WaitForAsync("In which order?");
        await TabBackToAsync(open, "Up Accountability and governance");
        await keys.PressAsync("Enter");
        await Expect(open.Page.GetByRole(AriaRole.Button, new() { Name = "Up Accountability and governance" })).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await keys.PressAsync("Enter");
        await TabToAsync(open, "Use this order");
        await keys.PressAsync("Enter");
        await open.WaitForAsync("How sure are you that the business case is sound?");
        await TabBackToAsync(open, "Use this number");
        await keys.PressAsync("Shift+Tab");
        await keys.PressAsync("ArrowUp");
        await TabToAsync(open, "Use this number");
        await keys.PressAsync("Enter");
        await open.WaitForAsync("How strong is each of these?");
        await TabBackToAsync(open, "Use these ratings (2 of 3)");
        for (var row = 0; row < 3; row++) await keys.PressAsync("Shift+Tab");
        await keys.PressAsync("ArrowRight");
        await TabToAsync(open, "Use these ratings (3 of 3)");
        await keys.PressAsync("Enter");
        await open.WaitForAsync("Make the scoping document now?");

        await Expect(open.Page.Locator("#draft-body")).ToContainTextAsync("Accountability and governance\nOutcomes for children\nMoney");
    }

    [Fact]
    public async Task A_screen_reader_finds_its_way_by_landmarks_headings_and_a_live_log()
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        var page = open.Page;
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en-GB");
        await Expect(page.GetByRole(AriaRole.Banner)).ToHaveCountAsync(1);
        await Expect(page.GetByRole(AriaRole.Main)).ToHaveCountAsync(1);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("ScrutinyBot");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 3, Name = "Which council is this for?" })).ToBeVisibleAsync();
        Assert.Equal("polite", await open.Log.GetAttributeAsync("aria-live"));
        Assert.Equal("false", await open.Log.GetAttributeAsync("aria-busy"));
    }

    [Fact]
    public async Task On_a_phone_the_chat_and_the_draft_are_two_tabs()
    {
        await using var open = await OpenPage.OpenAsync(chromium, Windows["phone"]);
        await open.Composer.FillAsync("Anytown");
        await open.PressAsync("Send");
        await open.WaitForAsync("How far has the proposal come?");
        var draft = open.Page.GetByRole(AriaRole.Tabpanel, new() { Name = "Your draft" });
        await Expect(draft).ToBeHiddenAsync();

        await open.Page.GetByRole(AriaRole.Tab, new() { Name = "Your draft (changed)" }).ClickAsync();
        await Expect(draft).ToContainTextAsync("Anytown");
        await open.Page.Keyboard.PressAsync("ArrowLeft");
        await Expect(open.Page.GetByRole(AriaRole.Tab, new() { Name = "Chat" })).ToBeFocusedAsync();
        await Expect(open.Composer).ToBeVisibleAsync();

        await open.Page.GetByRole(AriaRole.Tab, new() { Name = "Your draft" }).ClickAsync();
        await draft.GetByRole(AriaRole.Button, new() { Name = "Change Council" }).ClickAsync();
        await open.WaitForAsync("Which council is this for?");
        await Expect(draft).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_theme_follows_the_system_until_it_is_chosen_and_then_stays()
    {
        await using var open = await OpenPage.OpenAsync(chromium, new() { ColorScheme = ColorScheme.Dark });
        var toggle = open.Page.GetByRole(AriaRole.Button, new() { Name = "Dark theme" });
        await Expect(toggle).ToHaveAttributeAsync("aria-pressed", "true");
        var dark = await GroundAsync(open);

        await toggle.ClickAsync();
        await open.Page.ReloadAsync();

        await Expect(toggle).ToHaveAttributeAsync("aria-pressed", "false");
        Assert.NotEqual(dark, await GroundAsync(open), StringComparer.Ordinal);
    }

    private static Task<string> GroundAsync(OpenPage open) => open.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor");

    private static Task TabBackToAsync(OpenPage open, string name) => PressUntilFocusedAsync(open, "Shift+Tab", name);

    private static Task TabToAsync(OpenPage open, string name) => PressUntilFocusedAsync(open, "Tab", name);

    private static async Task PressUntilFocusedAsync(OpenPage open, string key, string name)
    {
        for (var presses = 0; presses < 40; presses++)
        {
            await open.Page.Keyboard.PressAsync(key);
            if (await open.Page.EvaluateAsync<bool>("name => document.activeElement.matches('button') && document.activeElement.innerText.replace(/\\s+/g, ' ').includes(name)", name)) return;
        }

        Assert.Fail($"The keyboard does not reach \"{name}\".");
    }

    private static async Task CheckAsync(OpenPage open, string step)
    {
        // Colours are measured when they have settled.
        await open.Page.EvaluateAsync("Promise.all(document.getAnimations().map(animation => animation.finish()))");
        var broken = await open.Page.EvaluateAsync<string[]>(
            """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
              .flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target} ${node.failureSummary}`))
            """);
        var tooWide = await open.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth");
        var tooSmall = await open.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('button, input, summary, textarea, a')]
              .filter(e => e.checkVisibility() && !e.classList.contains('skip-link'))
              .filter(e => e.getBoundingClientRect().height < 23.9 || e.getBoundingClientRect().width < 23.9).map(e => e.outerHTML)
            """);

        Assert.True(broken.Length == 0, $"At \"{step}\": {string.Join("\n", broken)}");
        Assert.False(tooWide, $"At \"{step}\" the page scrolls sideways.");
        Assert.True(tooSmall.Length == 0, $"At \"{step}\" too small to hit: {string.Join("\n", tooSmall)}");
    }
}
