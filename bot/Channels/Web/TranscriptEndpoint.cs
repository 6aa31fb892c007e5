using ScrutinyBot.Conversations;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Channels.Web;

/// <summary>GET /api/conversations/{id}?after=version: what was said, and the draft.</summary>
internal static class TranscriptEndpoint
{
    public static void Map(RouteGroupBuilder api) => api.MapGet("/{id}", ReadAsync);

    private static async Task<IResult> ReadAsync(HttpContext context, string id, IStore store, IConversations conversations)
    {
        if (await Ownership.FindAsync(context, store, id) is not { } conversation) return Problem.NotFound();
        WebUser.Renew(context);
        var ct = context.RequestAborted;
        // The draft is read after the turns: it may be newer than they are, and then an event brings the missing turn, but never older.
        var turns = await ShownTurns.ReadAsync(store, conversation.Id, EventsEndpoint.AfterOf(context.Request), ct);
        return Results.Json(new Transcript(id, turns, await conversations.DraftAsync(conversation.Id, ct)), WebJson.Options);
    }

    private sealed record Transcript(string Id, IReadOnlyList<ShownTurn> Turns, DraftView? Draft);
}
