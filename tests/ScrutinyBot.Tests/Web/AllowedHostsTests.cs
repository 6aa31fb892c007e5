using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

namespace ScrutinyBot.Tests.Web;

public sealed class AllowedHostsTests
{
    [Theory]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("localhost:8080", HttpStatusCode.OK)]
    [InlineData("[::1]", HttpStatusCode.OK)]
    [InlineData("scrutiny.example.gov.uk", HttpStatusCode.BadRequest)]
    [InlineData("127.0.0.1.example.org", HttpStatusCode.BadRequest)]
    [InlineData("192.168.1.10", HttpStatusCode.BadRequest)]
    public async Task Only_this_computers_own_names_are_answered_until_others_are_allowed(string name, HttpStatusCode expected)
    {
        await using var host = await PageHost.StartAsync();
        using var response = await AskAsync(host, name);
        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task A_name_that_is_configured_is_answered()
    {
        await using var host = await PageHost.StartAsync(b => b.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?>(StringComparer.Ordinal) { ["AllowedHosts"] = "scrutiny.example.gov.uk" }));
        using var response = await AskAsync(host, "scrutiny.example.gov.uk");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static async Task<HttpResponseMessage> AskAsync(PageHost host, string name)
    {
        using var client = new PageClient(host);
        return await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = name } });
    }
}
