using System.Text.Json;
using ScrutinyBot.Conversations;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Tests.Commands;

/// <summary>Makes one small document for <see cref="TwoQuestionsEngine"/>.</summary>
internal sealed class NoteHandler : IJobHandler
{
    public string Kind => TwoQuestionsEngine.JobKind;

    public Task<JobResult> RunAsync(StoredJob job, CancellationToken ct)
    {
        var bytes = "A note.\n"u8.ToArray();
        var reference = new DocumentRef($"note-{job.Id}", "note.md", "text/markdown", bytes.Length, "The note");
        return Task.FromResult(new JobResult(JsonSerializer.SerializeToElement(new[] { reference }, JsonSerializerOptions.Web), [new(reference, bytes)]));
    }
}
