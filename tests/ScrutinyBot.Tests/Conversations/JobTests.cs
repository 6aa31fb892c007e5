using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using ScrutinyBot.Conversations;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Tests.Conversations;

/// <summary>What becomes of work that a dialog asked for.</summary>
public sealed class JobTests : ServiceFixture
{
    [Fact]
    public async Task A_job_runs_once_and_its_result_becomes_a_turn_with_its_documents()
    {
        var document = new StoredDocument(new DocumentRef("d1", "scope.md", "text/markdown", 3, "Scope"), "abc"u8.ToArray());
        var export = new Handler("export", _ => new JobResult(JsonSerializer.SerializeToElement("made"), [document]));
        var service = Service(export);
        await SayAsync(service, "job export");

        var turn = Assert.Single(await service.RunJobsAsync(Trust, default));
        Assert.Equal("2: job-1 ended", Words(turn));
        Assert.Equal("made", (await ResultAsync()).GetString());
        Assert.Equal(document.Ref, (await Store.DocumentAsync(Trust, "d1", default))!.Ref);

        Assert.Empty(await service.RunJobsAsync(Trust, default));
        var job = Assert.Single(export.Ran);
        Assert.Equal((Trust, Chair, 1), (job.Conversation, job.User, job.Attempt));
    }

    [Fact]
    public async Task A_terminal_runs_the_jobs_of_its_own_conversation_only()
    {
        var export = new Handler("export", Ok);
        var service = Service(export);
        await SayAsync(service, "job export", conversation: new("web:other"));
        Assert.Empty(await service.RunJobsAsync(Trust, default));
        Assert.Empty(export.Ran);
    }

    [Fact]
    public async Task A_job_that_is_not_due_is_left_for_later()
    {
        var remind = new Handler("remind", Ok);
        var service = Service(remind);
        await SayAsync(service, "later remind");
        Assert.Empty(await service.RunJobsAsync(Trust, default));
        Assert.Empty(remind.Ran);
    }

    [Fact]
    public async Task A_job_that_fails_is_tried_again()
    {
        var export = new Handler("export", job => job.Attempt < 3 ? throw new TimeoutException("secret") : Ok(job));
        var service = Service(export);
        await SayAsync(service, "job export");
        Assert.Single(await service.RunJobsAsync(Trust, default));
        Assert.Equal([1, 2, 3], export.Ran.Select(j => j.Attempt));
        Assert.Equal([310, 310, 313], Log.Lines.Select(l => l.Event));
        Assert.DoesNotContain(Log.Lines, l => l.Line.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_job_that_keeps_failing_is_given_up_and_the_conversation_is_told()
    {
        var export = new Handler("export", _ => throw new TimeoutException());
        var service = Service(export);
        await SayAsync(service, "job export");
        Assert.Single(await service.RunJobsAsync(Trust, default));
        Assert.Equal(5, export.Ran.Count);
        await FailedAsync("Please try again later.");
        Assert.Empty(await service.RunJobsAsync(Trust, default));
    }

    [Fact]
    public async Task A_job_that_says_trying_again_is_no_use_is_not_tried_again()
    {
        var export = new Handler("export", _ => throw new JobFailedException("The council's template cannot be read."));
        var service = Service(export);
        await SayAsync(service, "job export");
        Assert.Single(await service.RunJobsAsync(Trust, default));
        Assert.Single(export.Ran);
        await FailedAsync("The council's template cannot be read.");
    }

    [Fact]
    public async Task A_job_that_nobody_can_do_is_told_to_the_conversation()
    {
        var service = Service();
        await SayAsync(service, "job unheard-of");
        Assert.Single(await service.RunJobsAsync(Trust, default));
        await FailedAsync("the bot is not set up for it");
    }

    [Fact]
    public async Task A_job_that_took_the_process_down_each_time_is_not_run_for_ever()
    {
        var export = new Handler("export", Ok);
        var service = Service(export);
        await SayAsync(service, "job export");
        for (var i = 0; i < 5; i++) await Store.TakeJobsAsync(1, DateTimeOffset.UtcNow.AddSeconds(i), TimeSpan.Zero, Trust, default);
        await Store.FailJobAsync(1, "test", DateTimeOffset.UtcNow.AddDays(-1), default);
        Assert.Single(await service.RunJobsAsync(Trust, default));
        Assert.Empty(export.Ran);
        await FailedAsync("Please try again later.");
    }

    [Fact]
    public async Task A_result_that_the_dialog_stumbles_over_does_not_run_the_job_again()
    {
        var export = new Handler("export", _ => new JobResult(JsonSerializer.SerializeToElement<string?>(null), []));
        var service = Service(export);
        await SayAsync(service, "job export");
        Assert.Single(await service.RunJobsAsync(Trust, default));
        Assert.Single(export.Ran);
        await FailedAsync("Please try again later.");
    }

    [Fact]
    public async Task A_job_runs_into_its_time_limit_and_is_tried_again()
    {
        Settings = Settings with { JobLimit = TimeSpan.FromMilliseconds(30) };
        var attempts = 0;
        var export = new Handler("export", Ok) { Before = ct => attempts++ == 0 ? Task.Delay(Timeout.Infinite, ct) : Task.CompletedTask };
        var service = Service(export);
        await SayAsync(service, "job export");
        Assert.Single(await service.RunJobsAsync(Trust, default));
        Assert.Equal(2, attempts);
    }

    [Fact]
    public async Task The_worker_runs_jobs_as_they_come_and_wakes_whoever_waits()
    {
        var export = new Handler("export", Ok);
        var service = Service(export);
        using var worker = new JobWorker(service, NullLogger<JobWorker>.Instance);
        await worker.StartAsync(default);
        for (var i = 0; i < 20; i++)
        {
            var turn = await SayAsync(service, "job export");
            await service.WaitForNewsAsync(Trust, turn.Version, 0, default).WaitAsync(TimeSpan.FromMinutes(1));
        }

        await worker.StopAsync(default);
        Assert.Equal(20, export.Ran.Select(j => j.Id).Distinct().Count());
        Assert.Equal(20, export.Ran.Count);
        Assert.Equal(40, (await Store.LoadAsync(Trust, default))!.State.Version);
    }

    [Fact]
    public async Task The_worker_runs_jobs_left_over_from_a_process_that_died()
    {
        await SayAsync(Service(), "job export");
        var export = new Handler("export", Ok);
        var service = Service(export);
        using var worker = new JobWorker(service, NullLogger<JobWorker>.Instance);
        await worker.StartAsync(default);
        await service.WaitForNewsAsync(Trust, 1, 0, default).WaitAsync(TimeSpan.FromMinutes(1));
        await worker.StopAsync(default);
        Assert.Single(export.Ran);
    }

    [Fact]
    public async Task A_job_interrupted_by_the_end_of_the_process_is_due_at_once_in_the_next()
    {
        var started = new TaskCompletionSource();
        var interrupted = new Handler("export", Ok)
        {
            Before = ct =>
            {
                started.TrySetResult();
                return Task.Delay(Timeout.Infinite, ct);
            },
        };
        var service = Service(interrupted);
        await SayAsync(service, "job export");
        using (var worker = new JobWorker(service, NullLogger<JobWorker>.Instance))
        {
            await worker.StartAsync(default);
            await started.Task.WaitAsync(TimeSpan.FromMinutes(1));
            await worker.StopAsync(default);
        }

        Assert.Equal("2: job-1 ended", Words(Assert.Single(await Service(new Handler("export", Ok)).RunJobsAsync(Trust, default))));
    }

    [Fact]
    public async Task A_job_that_nobody_can_do_does_not_stop_the_worker()
    {
        var export = new Handler("export", Ok);
        var service = Service(export);
        await SayAsync(service, "job crash");
        using var worker = new JobWorker(service, NullLogger<JobWorker>.Instance);
        await worker.StartAsync(default);
        await service.WaitForNewsAsync(Trust, 1, 0, default).WaitAsync(TimeSpan.FromMinutes(1));
        var turn = await SayAsync(service, "job export");
        await service.WaitForNewsAsync(Trust, turn.Version, 0, default).WaitAsync(TimeSpan.FromMinutes(1));
        await worker.StopAsync(default);
        Assert.Single(export.Ran);
    }

    private static JobResult Ok(StoredJob job) => new(JsonSerializer.SerializeToElement("ok"), []);

    private async Task<JsonElement> ResultAsync() => (await Store.LoadAsync(Trust, default))!.State.Answers["result-job-1"];

    private async Task FailedAsync(string sentence)
    {
        var result = await ResultAsync();
        Assert.True(result.GetProperty("failed").GetBoolean());
        Assert.Contains(sentence, result.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private sealed class Handler(string kind, Func<StoredJob, JobResult> run) : IJobHandler
    {
        public System.Collections.Concurrent.ConcurrentQueue<StoredJob> Ran { get; } = [];

        public Func<CancellationToken, Task> Before { get; init; } = _ => Task.CompletedTask;

        public string Kind => kind;

        public async Task<JobResult> RunAsync(StoredJob job, CancellationToken ct)
        {
            Ran.Enqueue(job);
            await Before(ct);
            return run(job);
        }
    }
}
