using ScrutinyBot.Storage;

namespace ScrutinyBot.Conversations;

/// <summary>Runs due jobs for as long as the host runs: woken by a turn that asked for one, and by the clock.</summary>
public sealed class JobWorker(ConversationService conversations, ILogger<JobWorker> log) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, conversations.Settings.JobsAtOnce).Select(_ => WorkAsync(stoppingToken)));

    private async Task WorkAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                if (!await conversations.RunNextJobAsync(stopping)) await conversations.WaitForJobAsync(stopping);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // Do not catch general exception types: the worker outlives whatever one job does.
            catch (Exception e)
#pragma warning restore CA1031
            {
                if (e is StoreUnavailableException) log.StoreUnavailable(e.Message);
                else log.WorkerFaltered(e.GetType().Name);
                await PauseAsync(stopping);
            }
        }
    }

    // Not woken by a signal: what went wrong should have time to pass.
    private async Task PauseAsync(CancellationToken stopping) =>
        await Task.Delay(conversations.Settings.PollEvery, conversations.Clock, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
