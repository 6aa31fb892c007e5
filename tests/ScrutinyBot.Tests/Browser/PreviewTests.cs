using ScrutinyBot.Channels.Web;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Replies;
using static Microsoft.Playwright.Assertions;

namespace ScrutinyBot.Tests.Browser;

[Collection(ChromiumTests.Name)]
public sealed class PreviewTests(ChromiumFixture chromium)
{
    [Fact]
    public async Task A_preview_opened_from_a_folder_looks_as_on_the_page()
    {
        var citation = new Citation(new("a-guide", "start"), "A guide", "A centre", 2017, "Where to start");
        Reply[] replies =
        [
            new Reply.Text("**Start with the money**\n\n- Not </script><b>markup</b>\n- Another"),
            new Reply.Notice("Prices are of 2017."),
            new Reply.Citations([citation]),
        ];
        var folder = Directory.CreateTempSubdirectory("preview-");
        var file = Path.Combine(folder.FullName, "preview.html");
        File.WriteAllText(file, PreviewPage.Of("Start with <the money>", replies, PageFiles.Load()));
        await using var context = await chromium.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);

        await page.GotoAsync(new Uri(file).AbsoluteUri);

        await Expect(page).ToHaveTitleAsync("Start with <the money>: preview");
        await Expect(page.Locator(".said strong")).ToHaveTextAsync("Start with the money");
        await Expect(page.Locator(".said li").First).ToHaveTextAsync("Not </script><b>markup</b>");
        await Expect(page.Locator(".notice")).ToContainTextAsync("Prices are of 2017.");
        await Expect(page.GetByText("A guide, A centre, 2017: Where to start")).ToBeVisibleAsync();
        Assert.NotEqual("rgba(0, 0, 0, 0)", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor"));
        Assert.Empty(complaints);
        folder.Delete(recursive: true);
    }
}
