using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ScrutinyBot.Tests.Browser;

[Collection(ChromiumTests.Name)]
public sealed class NothingIsLostTests(ChromiumFixture chromium)
{
    [Fact]
    public async Task A_reload_shows_the_conversation_the_draft_and_what_was_being_written()
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        await open.TypeUntilAsync("How far has the proposal come?");
        await open.PressAsync("Considering");
        await open.WaitForAsync("What is in scope?");
        await open.Composer.FillAsync("Half a thought");

        await open.Page.ReloadAsync();

        await open.WaitForAsync("What is in scope?");
        await Expect(open.Log.Locator(".own")).ToHaveTextAsync(["You: Anytown Borough Council", "You: Considering"]);
        await Expect(open.Page.Locator("#draft-body")).ToContainTextAsync("Considering");
        await Expect(open.Composer).ToHaveValueAsync("Half a thought");
    }

    [Fact]
    public async Task A_restart_of_the_server_in_the_middle_of_a_conversation_loses_nothing_and_doubles_nothing()
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        await open.TypeUntilAsync("How far has the proposal come?");

        await open.Host.StopAsync();
        await Expect(open.Page.GetByText("The connection was lost.")).ToBeVisibleAsync();
        await open.PressAsync("Developing a proposal");
        await Expect(open.Page.GetByText("no connection to the bot")).ToBeVisibleAsync();
        await open.Host.StartAgainAsync();

        await open.WaitForAsync("What is in scope?");
        await open.SayAsync("Placements");
        await open.WaitForAsync("When does cabinet decide?");
        await Expect(open.Log.Locator(".own")).ToHaveCountAsync(3);
        Assert.Equal(4, open.Host.Store.Commits.Count);
    }

    [Fact]
    public async Task A_message_written_while_the_server_is_away_outlives_a_reload()
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        await open.Page.RouteAsync("**/messages", route => route.AbortAsync());
        await open.SayAsync("Anytown Borough Council");
        await Expect(open.Page.GetByText("no connection to the bot")).ToBeVisibleAsync();

        await open.Page.UnrouteAllAsync();
        await open.Page.ReloadAsync();

        await open.WaitForAsync("How far has the proposal come?");
        await Expect(open.Log.Locator(".own")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task An_answer_that_gets_lost_on_the_way_back_is_not_recorded_twice()
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        var lost = 0;
        await open.Page.RouteAsync("**/messages", async route =>
        {
            if (Interlocked.Increment(ref lost) > 1)
            {
                await route.ContinueAsync();
                return;
            }

            await route.FetchAsync();
            await route.AbortAsync();
        });
        await open.SayAsync("Anytown Borough Council");

        await open.WaitForAsync("How far has the proposal come?");
        await open.SayAsync("1");
        await open.WaitForAsync("What is in scope?");
        await Expect(open.Log.Locator(".own")).ToHaveCountAsync(2);
        Assert.Equal(3, open.Host.Store.Commits.Count);
    }

    [Fact]
    public async Task A_message_that_the_server_stumbles_over_comes_back_to_the_box_and_holds_nothing_up()
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        await open.Page.RouteAsync("**/messages", route => route.FulfillAsync(new() { Status = 500, Json = new { sentence = "Something went wrong." } }));
        await open.SayAsync("Anytown Borough Council");
        await Expect(open.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "Something went wrong." })).ToBeVisibleAsync();
        await Expect(open.Composer).ToHaveValueAsync("Anytown Borough Council");

        await open.Page.UnrouteAllAsync();
        await open.PressAsync("Send");
        await open.WaitForAsync("How far has the proposal come?");
        await Expect(open.Log.Locator(".own")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Two_windows_on_one_conversation_show_the_same()
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        var other = await open.Page.Context.NewPageAsync();
        await other.GotoAsync(open.Page.Url);
        await Expect(other.Locator(".question")).ToHaveTextAsync("Which council is this for?");

        await open.Page.BringToFrontAsync();
        await open.SayAsync("Anytown Borough Council");
        await open.WaitForAsync("How far has the proposal come?");

        await other.BringToFrontAsync();
        await Expect(other.Locator(".prompt:not(.is-settled) .question")).ToHaveTextAsync("How far has the proposal come?");
    }

    [Fact]
    public async Task A_new_conversation_leaves_the_old_one_in_the_list()
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        await open.TypeUntilAsync("How far has the proposal come?");
        await open.PressAsync("New conversation");
        await open.WaitForAsync("Which council is this for?");

        await open.PressAsync("My conversations");
        var list = open.Page.GetByRole(AriaRole.Dialog, new() { Name = "My conversations" });
        await Expect(list.GetByRole(AriaRole.Link)).ToHaveCountAsync(2);
        await list.GetByRole(AriaRole.Link, new() { Name = "Anytown Borough Council" }).ClickAsync();

        await open.WaitForAsync("How far has the proposal come?");
    }

    [Fact]
    public async Task A_conversation_in_which_nothing_was_said_is_not_left_behind_for_a_newer_one()
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        await open.PressAsync("New conversation");
        await Expect(open.Page.GetByText("This conversation is new")).ToBeVisibleAsync();
        await Expect(open.Composer).ToBeFocusedAsync();
        Assert.Single(open.Host.Store.Commits);
    }

    [Fact]
    public async Task What_an_older_page_kept_and_cannot_be_read_does_not_stop_the_page()
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        await open.Page.EvaluateAsync("localStorage.setItem(`scrutinybot.pending.${new URLSearchParams(location.search).get('c')}`, '[{cut')");
        await open.Page.ReloadAsync();
        await open.WaitForAsync("Which council is this for?");
        await open.SayAsync("Anytown");
        await open.WaitForAsync("How far has the proposal come?");
    }

    [Fact]
    public async Task Somebody_elses_conversation_says_so_and_offers_a_new_one()
    {
        await using var open = await OpenPage.OpenAsync(chromium);
        await using var stranger = await chromium.Browser.NewContextAsync();
        var page = await stranger.NewPageAsync();
        await page.GotoAsync(open.Page.Url);

        await Expect(page.GetByText("This conversation is not here")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Start a new conversation" }).ClickAsync();
        await Expect(page.Locator(".question")).ToHaveTextAsync("Which council is this for?");
    }
}
