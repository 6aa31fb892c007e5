using System.Security.Cryptography;
using System.Text.Json;
using ScrutinyBot.Conversations;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Storage;
using Format = ScrutinyBot.Dialogs.Exports.DocumentFormat;

namespace ScrutinyBot.Documents;

/// <summary>Does an <c>export</c> job: makes each document asked for in each format. Done again, it gives the same documents under the same ids.</summary>
public sealed class ExportJobHandler(DocumentFactory factory) : IJobHandler
{
    public string Kind => ExportRequest.JobKind;

    public Task<JobResult> RunAsync(StoredJob job, CancellationToken ct)
    {
        var request = job.Request.Payload.Deserialize<ExportRequest>(JsonSerializerOptions.Web)
            ?? throw new JsonException("The payload of an export job is null; it must be an export request.");
        var documents = new List<StoredDocument>();
        foreach (var kind in request.Documents.Distinct())
        {
            foreach (var format in request.Formats.Distinct())
            {
                ct.ThrowIfCancellationRequested();
                documents.Add(Make(request.Draft, kind, format));
            }
        }
        var result = new ExportResult([.. documents.Select(d => d.Ref)]);
        return Task.FromResult(new JobResult(JsonSerializer.SerializeToElement(result, JsonSerializerOptions.Web), documents));
    }

    private StoredDocument Make(Draft draft, DraftDocument kind, Format format)
    {
        var bytes = factory.Make(draft, kind, format);
        var reference = new DocumentRef(IdOf(bytes), DocumentNames.FileName(draft, kind, format), DocumentNames.MediaType(format),
            bytes.Length, DocumentNames.Description(kind, format));
        return new(reference, bytes);
    }

    // 128 bits of the hash tell any two documents apart and keep an address short.
    private static string IdOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16));
}
