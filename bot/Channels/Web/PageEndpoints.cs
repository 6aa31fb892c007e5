namespace ScrutinyBot.Channels.Web;

/// <summary>GET / and the files of the page.</summary>
internal static class PageEndpoints
{
    private static readonly string[] GetAndHead = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(WebApplication app, PageFiles files)
    {
        app.MapMethods("/", GetAndHead, (HttpContext context) => Send(context, files.Index, "no-cache"));
        app.MapMethods("/assets/{stamp}/{**path}", GetAndHead, (HttpContext context, string stamp, string path) => files.Find(path) is { } file
            // A page that was loaded before an upgrade asks under its old stamp: it gets the new file, once.
            ? Send(context, file, stamp == files.Stamp ? "public, max-age=31536000, immutable" : "no-cache")
            : Problem.Of(StatusCodes.Status404NotFound, "The page has no such file. Reload the page."));
    }

    private static IResult Send(HttpContext context, PageFile file, string caching)
    {
        context.Response.Headers.CacheControl = caching;
        return Results.Bytes(file.Bytes, file.MediaType, entityTag: file.Tag);
    }
}
