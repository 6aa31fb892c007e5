namespace ScrutinyBot.Channels.Web;

/// <summary>
/// Lets only our own page change anything. A form on another site cannot set the header, a script there may not send it, and a browser
/// that tells where a request comes from is believed.
/// </summary>
internal static class SameOrigin
{
    /// <summary>The header that the page sends with every change; its value does not matter.</summary>
    public const string Header = "X-ScrutinyBot";

    public static ValueTask<object?> CheckAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var request = call.HttpContext.Request;
        return HttpMethods.IsGet(request.Method) || IsOurPage(request)
            ? next(call)
            : ValueTask.FromResult<object?>(Problem.Of(
                StatusCodes.Status403Forbidden, "Only this bot's own page may send messages. Open the page and try again there."));
    }

    private static bool IsOurPage(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        // Only the authority is compared: behind a proxy that ends TLS, the scheme seen here is not the browser's.
        return request.Headers.ContainsKey(Header)
            && site is "" or "same-origin"
            && (origin.Length == 0
                || (Uri.TryCreate(origin, UriKind.Absolute, out var uri)
                    && uri.Authority.Equals(WithoutDefaultPort(request, uri), StringComparison.OrdinalIgnoreCase)));
    }

    private static string WithoutDefaultPort(HttpRequest request, Uri origin) =>
        request.Host.Port is { } port && origin.IsDefaultPort && port == origin.Port ? request.Host.Host : request.Host.Value ?? "";
}
