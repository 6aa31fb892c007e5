using System.Security.Cryptography;
using ScrutinyBot.Conversations;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Channels.Web;

/// <summary>POST /api/conversations begins one; GET lists the person's own.</summary>
internal static class ConversationEndpoints
{
    /// <summary>As many as a person can find their way in.</summary>
    private const int MostListed = 100;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("", BeginAsync);
        api.MapGet("", ListAsync);
    }

    private static async Task<IResult> BeginAsync(HttpContext context, IConversations conversations)
    {
        var user = WebUser.FindOrAdd(context);
        var id = new ConversationId($"web:{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16))}");
        using var limit = TurnLimit.Start();
        await conversations.HandleAsync(id, user, new ActivityId("joined"), new Incoming.Joined(), limit.Token);
        return Results.Json(new Begun(id.Value), WebJson.Options);
    }

    private static async Task<IResult> ListAsync(HttpContext context, IStore store)
    {
        if (WebUser.Find(context) is not { } user) return Results.Json(Array.Empty<Listed>(), WebJson.Options);
        var found = await store.ListAsync(user, MostListed, context.RequestAborted);
        return Results.Json(found.Select(c => new Listed(c.Id.Value, c.Title, c.ChangedAt)), WebJson.Options);
    }

    private sealed record Begun(string Id);

    private sealed record Listed(string Id, string Title, DateTimeOffset ChangedAt);
}
