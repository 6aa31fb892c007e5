using System.Net;

namespace ScrutinyBot.Tests.Web;

public sealed class OwnershipTests
{
    [Fact]
    public async Task A_conversation_is_there_for_the_browser_that_began_it_and_for_no_other()
    {
        await using var host = await PageHost.StartAsync();
        using var anna = new PageClient(host);
        using var ben = new PageClient(host);
        var annas = await anna.BeginAsync();
        await ben.BeginAsync();

        foreach (var path in new[] { annas, $"{annas}/events", $"{annas}/documents/any" })
        {
            using var response = await ben.GetAsync(path);
            await PageClient.SentenceAsync(response, HttpStatusCode.NotFound);
        }

        using var message = await ben.PostAsync($"{annas}/messages", new { activityId = "1", text = "Hello" });
        await PageClient.SentenceAsync(message, HttpStatusCode.NotFound);
        Assert.Single(await anna.TurnsAsync(annas));
    }

    [Fact]
    public async Task The_list_holds_a_persons_own_conversations_newest_first()
    {
        await using var host = await PageHost.StartAsync();
        using var anna = new PageClient(host);
        using var ben = new PageClient(host);
        var first = await anna.BeginAsync();
        var second = await anna.BeginAsync();
        await ben.BeginAsync();
        await anna.SayAsync(first, "Anytown");

        using var response = await anna.GetAsync("/api/conversations");
        var listed = await PageClient.JsonAsync(response);

        Assert.Equal([first, second], listed.EnumerateArray().Select(c => $"/api/conversations/{c.GetProperty("id").GetString()}").ToArray());
        Assert.Equal("Review of the proposed children's trust, Anytown", listed[0].GetProperty("title").GetString());
    }

    [Fact]
    public async Task The_cookie_is_long_random_and_out_of_reach_of_scripts_and_other_sites()
    {
        await using var host = await PageHost.StartAsync();
        using var client = new PageClient(host);
        using var response = await client.PostAsync("/api/conversations");
        var cookie = response.Headers.GetValues("Set-Cookie").Single();

        Assert.Matches("^scrutinybot-user=[0-9a-f]{32}; ", cookie);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("max-age=31536000", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Opening_a_conversation_makes_the_cookie_good_for_another_year()
    {
        await using var host = await PageHost.StartAsync();
        using var client = new PageClient(host);
        var conversation = await client.BeginAsync();
        using var response = await client.GetAsync(conversation);
        Assert.StartsWith(
            $"scrutinybot-user={client.Cookies.GetAllCookies()["scrutinybot-user"]!.Value}; max-age=31536000",
            response.Headers.GetValues("Set-Cookie").Single(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_visit_without_the_cookie_does_not_replace_it_so_a_link_in_an_email_costs_nobody_their_conversations()
    {
        await using var host = await PageHost.StartAsync();
        using var visitor = new PageClient(host);
        foreach (var path in new[] { "/", "/api/conversations" })
        {
            using var response = await visitor.GetAsync(path);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.False(response.Headers.Contains("Set-Cookie"));
        }
    }

    [Fact]
    public async Task The_store_does_not_hold_what_is_in_the_cookie()
    {
        await using var host = await PageHost.StartAsync();
        using var client = new PageClient(host);
        await client.BeginAsync();
        var secret = client.Cookies.GetAllCookies()["scrutinybot-user"]!.Value;
        Assert.DoesNotContain(host.Store.Commits, c => c.User.Value.Contains(secret, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("../../../../../../../../etc/passw")]
    public async Task A_cookie_that_is_not_ours_is_nobodys(string value)
    {
        await using var host = await PageHost.StartAsync();
        using var client = new PageClient(host);
        client.Cookies.Add(new Uri(host.Address), new Cookie("scrutinybot-user", value));
        using var response = await client.GetAsync("/api/conversations");
        Assert.Equal(0, (await PageClient.JsonAsync(response)).GetArrayLength());
    }
}
