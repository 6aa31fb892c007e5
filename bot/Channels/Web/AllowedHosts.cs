using System.Net;

namespace ScrutinyBot.Channels.Web;

/// <summary>
/// Answers only under this computer's own names until <c>AllowedHosts</c> says otherwise, so that no page elsewhere can reach
/// the bot by pointing a name of its own at 127.0.0.1. Where it is set, ASP.NET Core's own host filter does the checking.
/// </summary>
internal sealed class AllowedHosts(string? configured)
{
    private readonly bool loopbackOnly = string.IsNullOrWhiteSpace(configured);

    public Task CheckAsync(HttpContext context, RequestDelegate next) =>
        !loopbackOnly || IsLoopback(context.Request.Host.Host)
            ? next(context)
            : Problem.BadRequest(
                "This bot answers only to people on the computer it runs on. To use it under another name, put that name into the " +
                "setting AllowedHosts.").ExecuteAsync(context);

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
