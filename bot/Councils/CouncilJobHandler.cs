using System.Text.Json;
using ScrutinyBot.Conversations;
using ScrutinyBot.Dialogs.Council;
using ScrutinyBot.Documents.Word;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Councils;

/// <summary>Keeps what an administrator said of the council. Done again, it keeps the same.</summary>
public sealed class CouncilJobHandler(CouncilProfiles profiles) : IJobHandler
{
    public string Kind => CouncilDialog.JobKind;

    public async Task<JobResult> RunAsync(StoredJob job, CancellationToken ct)
    {
        var said = job.Request.Payload.Deserialize<CouncilSaid>(JsonSerializerOptions.Web)
            ?? throw new JsonException("The payload of a council profile job is null; it must be what was said.");
        CheckTemplate(said.TemplatePath);
        await profiles.SayAsync(said, job.User, ct);
        return new JobResult(JsonSerializer.SerializeToElement(new { saved = true }), []);
    }

    // Here and not at the next export, so that the one who typed the path reads what is wrong with it.
    private static void CheckTemplate(string? path)
    {
        if (string.IsNullOrWhiteSpace(path)) return;
        try
        {
            WordTemplate.Read(path);
        }
        catch (WordTemplateException e)
        {
            throw new JobFailedException(e.Message, e);
        }
    }
}
