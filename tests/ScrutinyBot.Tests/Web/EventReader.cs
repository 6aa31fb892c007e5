using System.Text.Json;

namespace ScrutinyBot.Tests.Web;

/// <summary>Reads server-sent events as a browser does.</summary>
public sealed class EventReader : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly HttpResponseMessage response;
    private readonly StreamReader lines;

    private EventReader(HttpResponseMessage response, StreamReader lines)
    {
        this.response = response;
        this.lines = lines;
    }

    public static async Task<EventReader> OpenAsync(PageClient client, string path, string? lastEventId = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (lastEventId is not null) request.Headers.Add("Last-Event-ID", lastEventId);
        var opened = await client.OpenAsync(request);
        Assert.Equal("text/event-stream", opened.Content.Headers.ContentType?.MediaType);
        return new EventReader(opened, new StreamReader(await opened.Content.ReadAsStreamAsync()));
    }

    /// <summary>The next event; comments are passed over.</summary>
    public async Task<(string Id, JsonElement Data)> NextAsync()
    {
        var id = "";
        while (true)
        {
            var line = await LineAsync();
            if (line.StartsWith("id: ", StringComparison.Ordinal)) id = line[4..];
            if (line.StartsWith("data: ", StringComparison.Ordinal)) return (id, JsonDocument.Parse(line[6..]).RootElement);
        }
    }

    /// <summary>The next comment, which a browser passes over.</summary>
    public async Task<string> NextCommentAsync()
    {
        while (true)
        {
            if (await LineAsync() is { } line && line.StartsWith(':')) return line;
        }
    }

    public void Dispose()
    {
        lines.Dispose();
        response.Dispose();
    }

    private async Task<string> LineAsync() =>
        await lines.ReadLineAsync().WaitAsync(Patience) ?? throw new EndOfStreamException("The stream ended before what was waited for.");
}
