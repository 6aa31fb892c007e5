using System.Text.Json;
using ScrutinyBot.Conversations;
using ScrutinyBot.Dialogs.Reminders;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Reminders;

/// <summary>A reminder's job has nothing to do but to come at its time: whether it is told is decided by the turn that it ends in, on the answers as
/// they are then.</summary>
public sealed class ReminderJobHandler : IJobHandler
{
    public string Kind => ReminderLedger.JobKind;

    public Task<JobResult> RunAsync(StoredJob job, CancellationToken ct) =>
        Task.FromResult(new JobResult(JsonSerializer.SerializeToElement(new { due = true }), []));
}
