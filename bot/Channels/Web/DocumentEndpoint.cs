using Microsoft.Net.Http.Headers;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Channels.Web;

/// <summary>GET /api/conversations/{id}/documents/{documentId}: a document, to be kept and not to be opened in the page.</summary>
internal static class DocumentEndpoint
{
    public static void Map(RouteGroupBuilder api) => api.MapGet("/{id}/documents/{documentId}", SendAsync);

    private static async Task<IResult> SendAsync(HttpContext context, string id, string documentId, IStore store)
    {
        if (await Ownership.FindAsync(context, store, id) is not { } conversation) return Problem.NotFound();
        if (await store.DocumentAsync(conversation.Id, documentId, context.RequestAborted) is not { } document)
            return Problem.Of(StatusCodes.Status404NotFound, "This document is not here any more. Type export to make it again.");

        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(document.Ref.FileName);
        context.Response.Headers.ContentDisposition = disposition.ToString();
        return Results.Bytes(document.Bytes, document.Ref.MediaType);
    }
}
