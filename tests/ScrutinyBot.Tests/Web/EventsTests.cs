using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace ScrutinyBot.Tests.Web;

public sealed class EventsTests
{
    [Fact]
    public async Task Each_turn_is_an_event_whose_id_is_its_version_and_which_carries_the_draft()
    {
        await using var host = await PageHost.StartAsync();
        using var client = new PageClient(host);
        var conversation = await client.BeginAsync();
        using var stream = await EventReader.OpenAsync(client, $"{conversation}/events");

        var greeting = await stream.NextAsync();
        await client.SayAsync(conversation, "Anytown");
        var answer = await stream.NextAsync();

        Assert.Equal("1", greeting.Id);
        Assert.Equal(JsonValueKind.Null, greeting.Data.GetProperty("draft").ValueKind);
        Assert.Equal("2", answer.Id);
        Assert.Equal("Anytown", answer.Data.GetProperty("turn").GetProperty("incoming").GetProperty("text").GetString());
        Assert.Contains("Anytown", answer.Data.GetProperty("draft").GetProperty("title").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?after=2", null)]
    [InlineData("", "2")]
    [InlineData("?after=1", "2")]
    public async Task A_stream_goes_on_after_the_last_version_the_page_has(string query, string? lastEventId)
    {
        await using var host = await PageHost.StartAsync();
        using var client = new PageClient(host);
        var conversation = await client.BeginAsync();
        foreach (var text in new[] { "Anytown", "1", "skip" }) await client.SayAsync(conversation, text);

        using var stream = await EventReader.OpenAsync(client, $"{conversation}/events{query}", lastEventId);

        Assert.Equal(["3", "4"], [(await stream.NextAsync()).Id, (await stream.NextAsync()).Id]);
    }

    [Fact]
    public async Task A_document_that_is_made_later_arrives_by_itself()
    {
        await using var host = await PageHost.StartAsync();
        using var client = new PageClient(host);
        var conversation = await client.BeginAsync();
        await SayEverythingAsync(client, conversation);
        using var stream = await EventReader.OpenAsync(client, $"{conversation}/events?after=10");

        var done = await stream.NextAsync();

        Assert.Equal("job", done.Data.GetProperty("turn").GetProperty("incoming").GetProperty("kind").GetString());
        Assert.Contains(done.Data.GetProperty("turn").GetProperty("replies").EnumerateArray(), r => r.GetProperty("kind").GetString() == "document");
    }

    [Fact]
    public async Task A_restart_of_the_server_loses_nothing()
    {
        await using var host = await PageHost.StartAsync();
        using var client = new PageClient(host);
        var conversation = await client.BeginAsync();
        using var before = await EventReader.OpenAsync(client, $"{conversation}/events");
        await before.NextAsync();
        await client.SayAsync(conversation, "Anytown", "kept");

        await host.StopAsync();
        await host.StartAgainAsync();
        using var after = await EventReader.OpenAsync(client, $"{conversation}/events", lastEventId: "1");
        await client.SayAsync(conversation, "Anytown", "kept");
        await client.SayAsync(conversation, "2");

        Assert.Equal(["2", "3"], [(await after.NextAsync()).Id, (await after.NextAsync()).Id]);
    }

    [Fact]
    public async Task A_quiet_stream_shows_that_it_is_still_there()
    {
        await using var host = await PageHost.StartAsync(b => b.Services.AddSingleton<TimeProvider>(new HurriedClock()));
        using var client = new PageClient(host);
        var conversation = await client.BeginAsync();
        using var stream = await EventReader.OpenAsync(client, $"{conversation}/events?after=1");
        Assert.StartsWith(":", await stream.NextCommentAsync(), StringComparison.Ordinal);
    }

    internal static async Task SayEverythingAsync(PageClient client, string conversation)
    {
        foreach (var text in new[] { "Anytown", "2", "Placements", "March", "1", "1", "4", "1", "1" }) await client.SayAsync(conversation, text);
    }

    /// <summary>A clock whose seconds are milliseconds.</summary>
    private sealed class HurriedClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, dueTime > TimeSpan.Zero ? dueTime / 1000 : dueTime, period);
    }
}
