using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace ScrutinyBot.Tests.Web;

/// <summary>A browser without a screen: keeps cookies, sends the page's header, and speaks the page's API.</summary>
public sealed class PageClient : IDisposable
{
    private readonly HttpClient http;

    public PageClient(PageHost host, bool ourHeader = true)
    {
        http = new HttpClient(new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = false }) { BaseAddress = new Uri(host.Address) };
        if (ourHeader) http.DefaultRequestHeaders.Add("X-ScrutinyBot", "1");
    }

    public CookieContainer Cookies { get; } = new();

    public Task<HttpResponseMessage> GetAsync(string path) => http.GetAsync(new Uri(path, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => http.SendAsync(request);

    /// <summary>Sends a request and answers as soon as the headers are there, as a stream needs it.</summary>
    public Task<HttpResponseMessage> OpenAsync(HttpRequestMessage request) => http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

    public Task<HttpResponseMessage> PostAsync(string path, HttpContent? content = null) => http.PostAsync(new Uri(path, UriKind.Relative), content);

    public Task<HttpResponseMessage> PostAsync(string path, object body) => PostAsync(path, JsonContent.Create(body));

    /// <summary>Begins a conversation and gives the path of its API.</summary>
    public async Task<string> BeginAsync()
    {
        using var response = await PostAsync("/api/conversations");
        return $"/api/conversations/{(await JsonAsync(response)).GetProperty("id").GetString()}";
    }

    /// <summary>Says something and gives the turn that came of it.</summary>
    public async Task<JsonElement> SayAsync(string conversation, string text, string? activityId = null)
    {
        using var response = await PostAsync($"{conversation}/messages", new { activityId = activityId ?? Guid.NewGuid().ToString("N"), text });
        return (await JsonAsync(response)).GetProperty("turn");
    }

    /// <summary>The turns of a conversation.</summary>
    public async Task<IReadOnlyList<JsonElement>> TurnsAsync(string conversation)
    {
        using var response = await GetAsync(conversation);
        return [.. (await JsonAsync(response)).GetProperty("turns").EnumerateArray()];
    }

    /// <summary>The JSON of an answer that must be a good one.</summary>
    public static async Task<JsonElement> JsonAsync(HttpResponseMessage response)
    {
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>The sentence of an answer that must be a refusal with this status, without a trace of what happened inside.</summary>
    public static async Task<string> SentenceAsync(HttpResponseMessage response, HttpStatusCode expected)
    {
        Assert.Equal(expected, response.StatusCode);
        var body = await response.Content.ReadAsStringAsync();
        Assert.DoesNotContain("Exception", body, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", body, StringComparison.Ordinal);
        var sentence = JsonDocument.Parse(body).RootElement.GetProperty("sentence").GetString()!;
        Assert.EndsWith(".", sentence, StringComparison.Ordinal);
        return sentence;
    }

    public void Dispose() => http.Dispose();
}
