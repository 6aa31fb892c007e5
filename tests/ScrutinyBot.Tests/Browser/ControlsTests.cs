using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ScrutinyBot.Tests.Browser;

[Collection(ChromiumTests.Name)]
public sealed class ControlsTests(ChromiumFixture chromium)
{
    [Fact]
    public async Task A_whole_conversation_by_its_controls_ends_with_a_document()
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        var page = open.Page;
        await open.SayAsync("Anytown Borough Council");
        await open.WaitForAsync("How far has the proposal come?");
        await open.PressAsync("Developing a proposal");
        await open.WaitForAsync("What is in scope?");
        await open.PressAsync("Skip this question");
        await open.WaitForAsync("When does cabinet decide?");
        await page.GetByLabel("Date", new() { Exact = true }).FillAsync("2027-03-03");
        await open.PressAsync("Use this date");
        await open.WaitForAsync("Which areas should the review look at?");
        await page.GetByLabel("Money").CheckAsync();
        await open.PressAsync("Use what is ticked (2 ticked)");
        await open.WaitForAsync("In which order?");
        await open.PressAsync("Down Outcomes for children");
        await open.PressAsync("Use this order");
        await open.WaitForAsync("How sure are you that the business case is sound?");
        await page.GetByRole(AriaRole.Radio, new() { Name = "4" }).CheckAsync();
        await open.PressAsync("Use this number");
        await open.WaitForAsync("How strong is each of these?");
        await page.GetByRole(AriaRole.Group, new() { Name = "Workforce" }).GetByLabel("3").CheckAsync();
        await open.PressAsync("Use these ratings (3 of 3)");
        await open.WaitForAsync("Make the scoping document now?");
        await open.PressAsync("Yes, make it");

        var link = open.Log.GetByRole(AriaRole.Link, new() { Name = "Scoping document" });
        var download = await page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        Assert.Equal("Scoping document – Anytown’s trust.md", download.SuggestedFilename);
        Assert.Equal("# Scoping document\n", await File.ReadAllTextAsync(await download.PathAsync()));

        var draft = page.GetByRole(AriaRole.Region, new() { Name = "Your draft" });
        await Expect(draft).ToContainTextAsync("Developing a proposal");
        await Expect(draft).ToContainTextAsync("Skipped");
        await Expect(draft).ToContainTextAsync("2027-03-03");
        await Expect(draft).ToContainTextAsync("Money\nAccountability and governance");
        await Expect(draft.GetByRole(AriaRole.Link, new() { Name = "Scoping document" })).ToBeVisibleAsync();
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Everything_can_be_typed()
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        await open.TypeUntilAsync("Make the scoping document now?");
        await open.SayAsync("1");
        await Expect(open.Log.GetByRole(AriaRole.Link, new() { Name = "Scoping document" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_question_that_was_answered_gives_way_to_its_answer_and_a_way_to_change_it()
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        await open.TypeUntilAsync("How far has the proposal come?");
        await open.PressAsync("Considering");
        await open.WaitForAsync("What is in scope?");
        await Expect(open.Page.GetByRole(AriaRole.Button, new() { Name = "Already running" })).ToHaveCountAsync(0);

        await open.PressAsync("Change answer: How far has the proposal come?");
        await open.WaitForAsync("How far has the proposal come?");
        await Expect(open.Log).ToContainTextAsync("Nothing changes until you answer.");
        await open.PressAsync("Already running");

        await open.WaitForAsync("What is in scope?");
        await Expect(open.Log.GetByText("Your answer now: Already running").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_row_of_the_draft_is_changed_from_the_draft()
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        await open.TypeUntilAsync("What is in scope?");
        await open.PressAsync("Change Council");
        await open.WaitForAsync("Which council is this for?");
        await Expect(open.Log).ToContainTextAsync("change Council");
    }

    [Fact]
    public async Task Undo_takes_back_the_last_answer()
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        await open.TypeUntilAsync("What is in scope?");
        await open.PressAsync("Undo");
        await open.WaitForAsync("How far has the proposal come?");
    }

    [Fact]
    public async Task A_second_click_on_the_same_button_is_not_a_second_answer()
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        await open.TypeUntilAsync("How far has the proposal come?");
        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Considering" }).DblClickAsync();
        await open.WaitForAsync("What is in scope?");
        await Expect(open.Log.Locator(".own")).ToHaveCountAsync(2);
    }

    [Theory]
    [InlineData("Which areas should the review look at?", "Use what is ticked", "Tick at least one")]
    [InlineData("When does cabinet decide?", "Use this date", "Give the day, month and year")]
    [InlineData("How sure are you that the business case is sound?", "Use this number", "Pick a number first")]
    public async Task A_control_with_nothing_in_it_says_what_is_missing(string question, string button, string sentence)
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        await open.TypeUntilAsync(question);
        foreach (var box in await open.Page.GetByRole(AriaRole.Checkbox, new() { Checked = true }).AllAsync()) await box.UncheckAsync();
        await open.PressAsync(button);
        await Expect(open.Page.GetByText(sentence)).ToBeVisibleAsync();
        await Expect(open.Question).ToHaveTextAsync(question);
    }

    [Fact]
    public async Task An_empty_message_is_not_sent()
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        await open.SayAsync("   ");
        await Expect(open.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "Write something first" })).ToBeVisibleAsync();
        Assert.Single(open.Host.Store.Commits);
    }

    [Fact]
    public async Task Lines_are_written_with_shift_and_enter()
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        await open.TypeUntilAsync("What is in scope?");
        await Expect(open.Page.GetByText("One to a line.")).ToBeVisibleAsync();
        await open.Composer.PressSequentiallyAsync("Placements");
        await open.Composer.PressAsync("Shift+Enter");
        await open.Composer.PressSequentiallyAsync("Leaving care");
        await open.Composer.PressAsync("Enter");
        await open.WaitForAsync("When does cabinet decide?");
        await Expect(open.Log.Locator(".own").Last).ToContainTextAsync("Placements\nLeaving care");
    }
}
