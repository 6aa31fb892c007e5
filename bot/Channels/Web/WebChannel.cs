namespace ScrutinyBot.Channels.Web;

/// <summary>The web page and what it talks to: the channel that works without any set-up.</summary>
public static class WebChannel
{
    /// <summary>Maps the page, its files and its API. Needs <c>IConversations</c> and <c>IStore</c> among the services.</summary>
    public static void MapWebChannel(this WebApplication app)
    {
        app.Use(SecurityHeaders.AddAsync);
        app.Use(PlainErrors.CatchAsync);
        app.Use(new AllowedHosts(app.Configuration["AllowedHosts"]).CheckAsync);

        PageEndpoints.Map(app, PageFiles.Load());

        var api = app.MapGroup("/api/conversations").AddEndpointFilter(SameOrigin.CheckAsync);
        ConversationEndpoints.Map(api);
        TranscriptEndpoint.Map(api);
        MessageEndpoint.Map(api);
        EventsEndpoint.Map(api);
        DocumentEndpoint.Map(api);

        app.MapFallback("{**path}", () => Problem.Of(StatusCodes.Status404NotFound, "There is nothing at this address. The page is at /."));
    }
}
