namespace ScrutinyBot.Channels.Web;

/// <summary>What went wrong, in a sentence fit to be shown to the person at the page.</summary>
internal sealed record Problem(string Sentence)
{
    public const string NoSuchConversation =
        "This conversation is not here, or it was begun in another browser. Start a new one, or pick one under My conversations.";

    /// <summary>A result with this status and sentence.</summary>
    public static IResult Of(int status, string sentence) =>
        Results.Json(new Problem(sentence), WebJson.Options, statusCode: status);

    /// <summary>The answer to everything that asks for a conversation of somebody else, or of nobody.</summary>
    public static IResult NotFound() => Of(StatusCodes.Status404NotFound, NoSuchConversation);

    /// <summary>The answer to a request that the page would not send.</summary>
    public static IResult BadRequest(string sentence) => Of(StatusCodes.Status400BadRequest, sentence);
}
