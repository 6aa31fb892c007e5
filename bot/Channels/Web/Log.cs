namespace ScrutinyBot.Channels.Web;

/// <summary>What the web channel tells the operator.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 401, Level = LogLevel.Warning, Message = "A page was told to try again, because the store could not be used")]
    public static partial void StoreUnavailable(ILogger log, Exception error);

    [LoggerMessage(EventId = 402, Level = LogLevel.Error, Message = "A request of the page failed in a way that was not foreseen")]
    public static partial void Unexpected(ILogger log, Exception error);

    [LoggerMessage(EventId = 403, Level = LogLevel.Warning, Message = "A page's stream of replies broke off; the page connects again by itself")]
    public static partial void StreamBroken(ILogger log, Exception error);
}
