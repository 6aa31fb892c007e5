using Microsoft.Playwright;
using ScrutinyBot.Tests.Web;

namespace ScrutinyBot.Tests.Browser;

/// <summary>The page of a host of its own, open in a browser window of its own; says what a person would do.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    private OpenPage(PageHost host, IBrowserContext context, IPage page)
    {
        Host = host;
        this.context = context;
        Page = page;
        page.PageError += (_, error) => complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" && message.Text.Contains("Content Security Policy", StringComparison.Ordinal)) complaints.Add(message.Text);
        };
    }

    public PageHost Host { get; }

    public IPage Page { get; }

    /// <summary>What the browser complained of: errors of scripts, and anything the content security policy stopped.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    public ILocator Composer => Page.GetByLabel("Your message");

    /// <summary>The open question.</summary>
    public ILocator Question => Page.Locator(".prompt:not(.is-settled) .question");

    public ILocator Log => Page.GetByRole(AriaRole.Log);

    /// <summary>Starts a host and opens its page.</summary>
    public static async Task<OpenPage> OpenAsync(ChromiumFixture chromium, BrowserNewContextOptions? options = null)
    {
        var host = await PageHost.StartAsync();
        var window = await chromium.Browser.NewContextAsync(options ?? new BrowserNewContextOptions());
        var open = new OpenPage(host, window, await window.NewPageAsync());
        await open.Page.GotoAsync(host.Address);
        await open.WaitForAsync("Which council is this for?");
        return open;
    }

    /// <summary>Waits until this is the open question.</summary>
    public Task WaitForAsync(string question) => Assertions.Expect(Question).ToHaveTextAsync(question, new() { Timeout = 20_000 });

    /// <summary>Types a message and sends it.</summary>
    public async Task SayAsync(string text)
    {
        await Composer.FillAsync(text);
        await Composer.PressAsync("Enter");
    }

    /// <summary>Presses a button by its name.</summary>
    public Task PressAsync(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name }).First.ClickAsync();

    /// <summary>Answers by typing until this is the open question.</summary>
    public async Task TypeUntilAsync(string question)
    {
        foreach (var (asked, answer) in Answers)
        {
            await WaitForAsync(asked);
            if (asked == question) return;
            await SayAsync(answer);
        }
    }

    /// <summary>The script, with an answer to each question.</summary>
    public static IReadOnlyList<(string Question, string Answer)> Answers { get; } =
    [
        ("Which council is this for?", "Anytown Borough Council"),
        ("How far has the proposal come?", "2"),
        ("What is in scope?", "Placements"),
        ("When does cabinet decide?", "March"),
        ("Which areas should the review look at?", "1"),
        ("In which order?", "1"),
        ("How sure are you that the business case is sound?", "4"),
        ("How strong is each of these?", "1"),
        ("Make the scoping document now?", "1"),
    ];

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        await Host.DisposeAsync();
    }
}
