using ScrutinyBot.Storage;

namespace ScrutinyBot.Channels.Web;

/// <summary>Turns whatever goes wrong into a sentence; what happened goes to the log, never to the page.</summary>
internal static class PlainErrors
{
    public static async Task CatchAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The browser has gone; nobody is left to tell.
        }
        catch (Exception error)
        {
            if (context.Response.HasStarted)
            {
                Log.StreamBroken(LoggerOf(context), error);
                context.Abort();
                return;
            }

            await SentenceFor(context, error).ExecuteAsync(context);
        }
    }

    private static IResult SentenceFor(HttpContext context, Exception error)
    {
        switch (error)
        {
            case BadHttpRequestException bad:
                return bad.StatusCode == StatusCodes.Status413PayloadTooLarge
                    ? Problem.Of(bad.StatusCode, MessageEndpoint.TooLong)
                    : Problem.Of(bad.StatusCode, "The request could not be read. Reload the page and try again.");
            case StoreUnavailableException or OperationCanceledException:
                Log.StoreUnavailable(LoggerOf(context), error);
                return Problem.Of(
                    StatusCodes.Status503ServiceUnavailable,
                    "The bot cannot reach its store just now, so nothing was recorded. Try again in a minute.");
            default:
                Log.Unexpected(LoggerOf(context), error);
                return Problem.Of(
                    StatusCodes.Status500InternalServerError,
                    "Something went wrong on our side and nothing was recorded. Try again; if it happens again, tell whoever runs this bot.");
        }
    }

    private static ILogger LoggerOf(HttpContext context) =>
        context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(WebChannel).FullName!);
}
