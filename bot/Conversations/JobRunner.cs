using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Conversations;

/// <summary>Runs a job that was taken from the store and commits the turn that its result makes.</summary>
internal sealed class JobRunner(
    IStore store, TurnPlayer player, IEnumerable<IJobHandler> handlers, ConversationSettings settings, TimeProvider clock, ILogger log)
{
    private const int MostCommitAttempts = 3;
    private const string GaveUp = "This could not be done, although I tried several times. Please try again later.";
    private const string NobodyDoesIt = "I can't do this here: the bot is not set up for it. Please tell whoever runs the bot.";

    private readonly FrozenDictionary<string, IJobHandler> handlers = handlers.ToFrozenDictionary(h => h.Kind, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<long, bool> running = [];

    /// <summary>Takes one due job; null when there is none.</summary>
    public async Task<StoredJob?> TakeAsync(ConversationId? only, CancellationToken ct) =>
        (await store.TakeJobsAsync(1, clock.GetUtcNow(), settings.JobLease, only, ct)).SingleOrDefault();

    /// <summary>Runs the job; the turn it ended in, or null when it has not ended yet.</summary>
    /// <param name="retryAtOnce">True when somebody waits at a terminal: then a failed job is due again without delay.</param>
    public async Task<StoredTurn?> RunAsync(StoredJob job, bool retryAtOnce, CancellationToken ct)
    {
        // A lease can run out while a handler that does not heed its token is still at work here.
        if (!running.TryAdd(job.Id, true)) return null;
        try
        {
            var started = clock.GetTimestamp();
            if (await AttemptAsync(job, retryAtOnce, ct) is not { } result) return null;
            var turn = await FinishAsync(job, result, ct);
            var took = clock.GetElapsedTime(started);
            if (turn is not null) log.JobEnded(job.Id, job.Request.Kind, job.Attempt, took.TotalMilliseconds);
            return turn;
        }
        finally
        {
            running.TryRemove(job.Id, out _);
        }
    }

    // Gives the result to record, a failure included; null when the job is to be tried again later.
    private async Task<JobResult?> AttemptAsync(StoredJob job, bool retryAtOnce, CancellationToken ct)
    {
        if (!handlers.TryGetValue(job.Request.Kind, out var handler)) return GiveUp(job, "no handler", NobodyDoesIt);
        // Attempts that ended with the whole process count too: such a job must not take the bot down for ever.
        if (job.Attempt > settings.MostJobAttempts) return GiveUp(job, "too many attempts", GaveUp);

        using var limit = new CancellationTokenSource(settings.JobLimit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, ct);
        try
        {
            return await handler.RunAsync(job, either.Token);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            await store.FailJobAsync(job.Id, "stopping", clock.GetUtcNow(), CancellationToken.None);
            throw;
        }
        catch (JobFailedException e)
        {
            return GiveUp(job, nameof(JobFailedException), e.Message);
        }
#pragma warning disable CA1031 // Do not catch general exception types: whatever a handler throws, the job is tried again.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return await RetryLaterAsync(job, e.GetType().Name, retryAtOnce);
        }
    }

    private async Task<JobResult?> RetryLaterAsync(StoredJob job, string fault, bool retryAtOnce)
    {
        if (job.Attempt >= settings.MostJobAttempts) return GiveUp(job, fault, GaveUp);
        var wait = retryAtOnce ? TimeSpan.Zero : BackOff(job.Attempt);
        log.JobFailed(job.Id, job.Request.Kind, fault, job.Attempt, wait.TotalSeconds);
        await store.FailJobAsync(job.Id, fault, clock.GetUtcNow() + wait, CancellationToken.None);
        return null;
    }

    // Doubles with every attempt; up to half of it is left to chance, so that jobs which failed together do not come back together.
    private TimeSpan BackOff(int attempt) =>
        settings.JobRetryAfter * Math.Pow(2, attempt - 1) * (0.75 + (Random.Shared.NextDouble() * 0.5));

    private JobResult GiveUp(StoredJob job, string fault, string sentence)
    {
        log.JobGivenUp(job.Id, job.Request.Kind, fault, job.Attempt);
        return Failure(sentence);
    }

    private static JobResult Failure(string sentence) =>
        new(JsonSerializer.SerializeToElement(new { failed = true, message = sentence }), []);

    // The work is done: whatever goes wrong now, it is not done again as long as this process lives.
    private async Task<StoredTurn?> FinishAsync(StoredJob job, JobResult result, CancellationToken ct)
    {
        try
        {
            return await CommitAsync(job, result, ct);
        }
        catch (TurnFailedException e) when (!e.Retryable)
        {
            return await FinishWithoutResultAsync(job, e);
        }
    }

    // The dialog stumbled over the result; it may still manage to say that the job failed.
    private async Task<StoredTurn?> FinishWithoutResultAsync(StoredJob job, TurnFailedException fault)
    {
        log.JobTurnFailed(job.Id, job.Request.Kind, fault.InnerException?.GetType().Name ?? nameof(TurnFailedException));
        try
        {
            return await CommitAsync(job, Failure(GaveUp), CancellationToken.None);
        }
        catch (TurnFailedException e) when (!e.Retryable)
        {
            await store.FailJobAsync(job.Id, "the turn failed", retryAt: null, CancellationToken.None);
            return null;
        }
    }

    private async Task<StoredTurn> CommitAsync(StoredJob job, JobResult result, CancellationToken ct)
    {
        var message = new Message(
            job.Conversation, job.User, new ActivityId(FormattableString.Invariant($"job:{job.Id}")),
            new Incoming.JobFinished(job.Request.Key, result.Result))
        {
            EndsJob = job.Id,
            Documents = result.Documents,
        };
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await player.PlayAsync(message, CancellationToken.None);
            }
            catch (Exception e) when (attempt < MostCommitAttempts && IsPassing(e))
            {
                await Task.Delay(settings.JobRetryAfter, clock, ct);
            }
        }
    }

    private static bool IsPassing(Exception e) => e is StoreUnavailableException or TurnFailedException { Retryable: true };
}
