using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using ScrutinyBot.Conversations;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Channels.Web;

/// <summary>POST /api/conversations/{id}/messages: something said, or a control pressed. The answer is the turn that came of it.</summary>
internal static class MessageEndpoint
{
    public const int MostCharacters = 100_000;

    public const string TooLong =
        "That message has more than 100,000 characters, which is more than one message can hold. Send it in parts; nothing was recorded.";

    private const string NotReadable = "The message could not be read. Reload the page and send it again.";

    /// <summary>Room for the longest message at the six bytes that JSON may need for a character, and for the rest of the body.</summary>
    private const int MostBytes = (6 * MostCharacters) + 40_000;

    public static void Map(RouteGroupBuilder api) =>
        api.MapPost("/{id}/messages", HandleAsync).WithMetadata(new BodyLimit());

    private static async Task<IResult> HandleAsync(HttpContext context, string id, IStore store, IConversations conversations)
    {
        if (!context.Request.HasJsonContentType()) return Problem.BadRequest("A message has to be sent as application/json.");
        if (await ReadAsync(context.Request) is not { } message) return Problem.BadRequest(NotReadable);
        if (message.Text?.Length > MostCharacters) return Problem.Of(StatusCodes.Status413PayloadTooLarge, TooLong);
        if (message.ActivityOrNull() is not { } activity || message.IncomingOrNull() is not { } incoming)
            return Problem.BadRequest(NotReadable);
        if (await Ownership.FindAsync(context, store, id) is not { } conversation) return Problem.NotFound();

        using var limit = TurnLimit.Start();
        var turn = await conversations.HandleAsync(conversation.Id, conversation.User, activity, incoming with { From = Speaker.Unknown with { AtTheMachine = AtTheMachine.Is(context) } }, limit.Token);
        var shown = await ShownTurns.ShowAsync(store, conversation.Id, [turn], limit.Token);
        return Results.Json(new ShownEvent(shown[0], await conversations.DraftAsync(conversation.Id, limit.Token)), WebJson.Options);
    }

    private static async Task<Message?> ReadAsync(HttpRequest request)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<Message>(request.Body, WebJson.Options, request.HttpContext.RequestAborted);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Either <c>Text</c>, or <c>PromptKey</c> with <c>Values</c> and <c>Asked</c>.</summary>
    private sealed record Message(string? ActivityId, string? Text, string? PromptKey, IReadOnlyList<string?>? Values, long? Asked)
    {
        /// <summary>The page's ids are kept apart from those the bot gives itself, so that no message can pass for a finished job.</summary>
        public ActivityId? ActivityOrNull() => ActivityId is { Length: > 0 and <= 100 } ? new ActivityId($"page:{ActivityId}") : null;

        public Incoming? IncomingOrNull() => this switch
        {
            { Text: { } text, PromptKey: null } => new Incoming.Said(text),
            { Text: null, PromptKey: { Length: > 0 and <= 500 } key, Values: { } values, Asked: { } asked } when values.All(v => v is not null) =>
                new Incoming.Pressed(key, [.. values.Select(v => v!)], asked),
            _ => null,
        };
    }

    private sealed class BodyLimit : IRequestSizeLimitMetadata
    {
        public long? MaxRequestBodySize => MostBytes;
    }
}
