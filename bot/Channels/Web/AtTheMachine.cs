using System.Net;

namespace ScrutinyBot.Channels.Web;

/// <summary>Tells whether the person at the page sits at the machine on which the bot runs: then they could change its settings as well.</summary>
internal static class AtTheMachine
{
    private static readonly string[] SignsOfAProxy = ["X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Forwarded", "Via"];

    /// <summary>True for a connection from the machine itself to a page that answers under no name but the machine's own. Behind a proxy every
    /// connection comes from its machine, so any sign of one makes it false.</summary>
    public static bool Is(HttpContext context) =>
        string.IsNullOrWhiteSpace(context.RequestServices.GetRequiredService<IConfiguration>()["AllowedHosts"])
        && context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && !SignsOfAProxy.Any(context.Request.Headers.ContainsKey);
}
