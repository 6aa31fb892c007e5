using System.Security.Cryptography;
using System.Text;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Channels.Web;

/// <summary>Who is at the page: a random number in a cookie, and nothing else about them.</summary>
/// <remarks>
/// The cookie is first set by an answer to our own page's script, never by a plain visit: somebody who follows a link from an email sends
/// no SameSite=Strict cookie, and setting a new one then would take their conversations from them.
/// </remarks>
internal static class WebUser
{
    public const string Cookie = "scrutinybot-user";
    private const int Bits = 128;

    /// <summary>The person whose cookie came with the request, or null.</summary>
    public static UserId? Find(HttpContext context) =>
        context.Request.Cookies[Cookie] is { } secret && IsOurs(secret) ? IdOf(secret) : null;

    /// <summary>The person whose cookie came with the request, or a new one; the cookie is good for another year.</summary>
    public static UserId FindOrAdd(HttpContext context)
    {
        var secret = context.Request.Cookies[Cookie] is { } sent && IsOurs(sent)
            ? sent : Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bits / 8));
        Keep(context, secret);
        return IdOf(secret);
    }

    /// <summary>Makes the cookie that came with the request good for another year.</summary>
    public static void Renew(HttpContext context)
    {
        if (context.Request.Cookies[Cookie] is { } sent && IsOurs(sent)) Keep(context, sent);
    }

    private static void Keep(HttpContext context, string secret) =>
        context.Response.Cookies.Append(Cookie, secret, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(365),
            Path = "/",
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps,
        });

    private static bool IsOurs(string secret) => secret.Length == Bits / 4 && secret.All(char.IsAsciiHexDigitLower);

    // The store holds a hash, so that somebody who reads a backup cannot take a person's place at the page.
    private static UserId IdOf(string secret) =>
        new($"web:{Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(secret)).AsSpan(0, Bits / 8))}");
}
