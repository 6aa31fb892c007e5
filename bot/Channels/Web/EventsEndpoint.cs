using System.Globalization;
using System.Text.Json;
using ScrutinyBot.Conversations;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Channels.Web;

/// <summary>
/// GET /api/conversations/{id}/events?after=version: turns as server-sent events, each with its version for an id, and the draft alone when another
/// conversation that shares it has changed it. Everything comes from the store, so a page that connects again with the last version it has misses
/// nothing, whatever happened in between.
/// </summary>
internal static class EventsEndpoint
{
    /// <summary>Often enough for proxies that close quiet connections after half a minute.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    public static void Map(RouteGroupBuilder api) => api.MapGet("/{id}/events", StreamAsync);

    /// <summary>The last version that the page has: the browser's own note of it first, then the address; 0 when there is none.</summary>
    public static long AfterOf(HttpRequest request) =>
        Number(request.Headers["Last-Event-ID"]) ?? Number(request.Query["after"]) ?? 0;

    private static async Task<IResult> StreamAsync(
        HttpContext context, string id, IStore store, IConversations conversations, IHostApplicationLifetime life)
    {
        if (await Ownership.FindAsync(context, store, id) is not { } conversation) return Problem.NotFound();

        var response = context.Response;
        response.ContentType = "text/event-stream; charset=utf-8";
        // Some proxies collect a response before they pass it on, unless told not to.
        response.Headers["X-Accel-Buffering"] = "no";
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, life.ApplicationStopping);
        try
        {
            await WriteAsync(response, "retry: 1000\n\n", ending.Token);
            await FollowAsync(response, conversation.Id, AfterOf(context.Request), store, conversations, ending.Token);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // The page has gone, or the bot is being stopped; the page connects again with the last version it has.
        }

        return Results.Empty;
    }

    private static async Task FollowAsync(
        HttpResponse response, ConversationId id, long version, IStore store, IConversations conversations, CancellationToken ct)
    {
        var clock = response.HttpContext.RequestServices.GetService<TimeProvider>() ?? TimeProvider.System;
        // Of a shared draft the page may have missed what others did, so a stream begins with how it stands.
        long shown = 0;
        while (true)
        {
            var revision = await store.RevisionAsync(id, ct);
            var turns = await ShownTurns.ReadAsync(store, id, version, ct);
            var draft = turns.Count > 0 || revision != shown ? await conversations.DraftAsync(id, ct) : null;
            if (turns.Count == 0 && revision != shown)
            {
                var data = JsonSerializer.Serialize(new ShownDraft(draft), WebJson.Options);
                await WriteAsync(response, $"event: draft\ndata: {data}\n\n", ct);
            }

            shown = revision;
            foreach (var turn in turns)
            {
                version = turn.Version;
                var data = JsonSerializer.Serialize(new ShownEvent(turn, draft), WebJson.Options);
                await WriteAsync(response, string.Create(CultureInfo.InvariantCulture, $"id: {version}\nevent: turn\ndata: {data}\n\n"), ct);
            }

            var next = conversations.WaitForNewsAsync(id, version, revision, ct);
            while (!next.IsCompleted)
            {
                await Task.WhenAny(next, Task.Delay(Heartbeat, clock, ct));
                ct.ThrowIfCancellationRequested();
                if (!next.IsCompleted) await WriteAsync(response, ": still here\n\n", ct);
            }

            await next;
        }
    }

    private static async Task WriteAsync(HttpResponse response, string text, CancellationToken ct)
    {
        await response.WriteAsync(text, ct);
        await response.Body.FlushAsync(ct);
    }

    private static long? Number(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
