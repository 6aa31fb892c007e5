using System.Net;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Exports;

namespace ScrutinyBot.Tests.Web;

public sealed partial class PageFilesTests
{
    [Fact]
    public async Task The_page_and_everything_it_loads_is_served_by_the_bot_itself()
    {
        await using var host = await PageHost.StartAsync();
        using var client = new PageClient(host);
        using var page = await client.GetAsync("/");
        var html = await page.Content.ReadAsStringAsync();
        var files = Address().Matches(html).Select(m => m.Groups["address"].Value).ToList();

        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType!.ToString());
        Assert.DoesNotContain("http:", html, StringComparison.Ordinal);
        Assert.DoesNotContain("https:", html, StringComparison.Ordinal);
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            using var response = await client.GetAsync(file);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Fact]
    public async Task Files_may_be_kept_for_ever_because_their_address_changes_with_them_and_the_page_is_asked_for_again()
    {
        await using var host = await PageHost.StartAsync();
        using var client = new PageClient(host);
        using var page = await client.GetAsync("/");
        var script = Address().Matches(await page.Content.ReadAsStringAsync()).Select(m => m.Groups["address"].Value).First(a => a.EndsWith("page.js", StringComparison.Ordinal));
        using var current = await client.GetAsync(script);
        using var old = await client.GetAsync("/assets/0000/js/page.js");
        using var again = await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { { "If-None-Match", page.Headers.ETag!.ToString() } } });

        Assert.Equal("no-cache", page.Headers.CacheControl!.ToString());
        Assert.Contains("immutable", current.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal("no-cache", old.Headers.CacheControl!.ToString());
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/api/conversations")]
    [InlineData("/api/conversations/web:none")]
    [InlineData("/no-such-page")]
    public async Task Every_answer_carries_the_headers_that_keep_strangers_out(string path)
    {
        await using var host = await PageHost.StartAsync();
        using var client = new PageClient(host);
        using var response = await client.GetAsync(path);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();

        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("same-origin", response.Headers.GetValues("Cross-Origin-Opener-Policy").Single());
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_says_so()
    {
        await using var host = await PageHost.StartAsync();
        using var client = new PageClient(host);
        foreach (var (method, path) in new[] { (HttpMethod.Get, "/no-such-page"), (HttpMethod.Get, "/no-such.png"), (HttpMethod.Delete, "/api/conversations") })
        {
            using var response = await client.SendAsync(new HttpRequestMessage(method, path));
            await PageClient.SentenceAsync(response, HttpStatusCode.NotFound);
        }
    }

    [GeneratedRegex("(href|src)=\"(?<address>/assets/[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();
}
