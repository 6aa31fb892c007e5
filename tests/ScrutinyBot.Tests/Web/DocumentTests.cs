using System.Net;

namespace ScrutinyBot.Tests.Web;

public sealed class DocumentTests
{
    [Fact]
    public async Task A_document_is_kept_under_its_own_name_and_not_opened_in_the_page()
    {
        await using var host = await PageHost.StartAsync();
        using var client = new PageClient(host);
        var conversation = await client.BeginAsync();
        await EventsTests.SayEverythingAsync(client, conversation);
        var id = (await client.TurnsAsync(conversation))[^1].GetProperty("replies").EnumerateArray()
            .Single(r => r.GetProperty("kind").GetString() == "document").GetProperty("item").GetProperty("id").GetString();

        using var response = await client.GetAsync($"{conversation}/documents/{id}");

        Assert.Equal("# Scoping document\n", await response.Content.ReadAsStringAsync());
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("Scoping document – Anytown’s trust.md", response.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("text/markdown", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task A_document_that_is_gone_says_how_to_make_it_again()
    {
        await using var host = await PageHost.StartAsync();
        using var client = new PageClient(host);
        using var response = await client.GetAsync($"{await client.BeginAsync()}/documents/none");
        Assert.Contains("export", await PageClient.SentenceAsync(response, HttpStatusCode.NotFound), StringComparison.Ordinal);
    }
}
