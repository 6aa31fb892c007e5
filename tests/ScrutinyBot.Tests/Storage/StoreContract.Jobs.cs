using System.Text;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Storage;
using static ScrutinyBot.Tests.Storage.Commits;

namespace ScrutinyBot.Tests.Storage;

public abstract partial class StoreContract
{
    [Fact]
    public async Task A_job_is_taken_once_and_reads_as_it_was_asked_for()
    {
        var due = Monday.AddHours(-1);
        await CommitAsync(On(0, "a").Asking(Job("export-1", due)));

        var job = Assert.Single(await TakeJobsAsync(Monday));
        Assert.Equal((Trust, Chair, 1), (job.Conversation, job.User, job.Attempt));
        Assert.Equal(Json(Job("export-1", due)), Json(job.Request));
        Assert.Empty(await TakeJobsAsync(Monday));
    }

    [Fact]
    public async Task A_job_is_not_taken_before_it_is_due()
    {
        await CommitAsync(On(0, "a").Asking(Job("later", Monday.AddDays(1)), Job("now")));
        var now = Assert.Single(await TakeJobsAsync(Monday));
        Assert.Equal("now", now.Request.Key);
        await Store.FailJobAsync(now.Id, "gone", null, None);
        Assert.Empty(await TakeJobsAsync(Monday.AddDays(1).AddMilliseconds(-1)));
        Assert.Equal("later", Assert.Single(await TakeJobsAsync(Monday.AddDays(1))).Request.Key);
    }

    [Fact]
    public async Task A_job_asked_for_twice_under_one_key_is_done_once()
    {
        await CommitAsync(On(0, "a").Asking(Job("export")));
        await CommitAsync(On(1, "b").Asking(Job("export"), Job("other")));
        await CommitAsync(On(0, "c", conversation: new("test:other")).Asking(Job("export")));
        Assert.Equal(3, (await TakeJobsAsync(Monday.AddDays(1))).Count);
    }

    [Fact]
    public async Task A_job_whose_lease_ran_out_can_be_taken_again()
    {
        await CommitAsync(On(0, "a").Asking(Job("j")));
        await TakeJobsAsync(Monday);
        Assert.Empty(await TakeJobsAsync(Monday + Lease - TimeSpan.FromMilliseconds(1)));
        Assert.Equal(2, Assert.Single(await TakeJobsAsync(Monday + Lease)).Attempt);
    }

    [Fact]
    public async Task Two_workers_never_take_the_same_job()
    {
        for (var i = 0; i < 40; i++) await CommitAsync(On(i, $"a{i}").Asking(Job($"j{i}")));
        await using var other = await OpenAsync();
        IStore[] stores = [Store, other];
        var taken = await Task.WhenAll(Enumerable.Range(0, 20).Select(i =>
            Task.Run(() => stores[i % 2].TakeJobsAsync(3, Monday.AddDays(1), Lease, null, None))));
        var keys = taken.SelectMany(t => t).Select(j => j.Request.Key).ToList();
        Assert.Equal(40, keys.Count);
        Assert.Equal(40, keys.Distinct().Count());
    }

    [Fact]
    public async Task Jobs_can_be_taken_for_one_conversation_only()
    {
        await CommitAsync(On(0, "a").Asking(Job("mine")));
        await CommitAsync(On(0, "b", conversation: new("test:other")).Asking(Job("other")));
        Assert.Equal("mine", Assert.Single(await Store.TakeJobsAsync(9, Monday, Lease, Trust, None)).Request.Key);
        Assert.Equal("other", Assert.Single(await TakeJobsAsync(Monday)).Request.Key);
    }

    [Fact]
    public async Task A_failed_job_waits_until_its_next_attempt()
    {
        await CommitAsync(On(0, "a").Asking(Job("j")));
        var job = Assert.Single(await TakeJobsAsync(Monday));
        await Store.FailJobAsync(job.Id, "TimeoutException", Monday.AddSeconds(10), None);
        Assert.Empty(await TakeJobsAsync(Monday.AddSeconds(9)));
        Assert.Equal(2, Assert.Single(await TakeJobsAsync(Monday.AddSeconds(10))).Attempt);
    }

    [Fact]
    public async Task A_job_given_up_is_never_taken_again()
    {
        await CommitAsync(On(0, "a").Asking(Job("j")));
        var job = Assert.Single(await TakeJobsAsync(Monday));
        await Store.FailJobAsync(job.Id, "gone", null, None);
        await Store.FailJobAsync(job.Id, "late news", Monday, None);
        Assert.Empty(await TakeJobsAsync(Monday.AddYears(1)));
    }

    [Fact]
    public async Task A_job_ends_with_the_turn_that_records_its_result()
    {
        await CommitAsync(On(0, "a").Asking(Job("j")));
        var job = Assert.Single(await TakeJobsAsync(Monday));
        Assert.IsType<CommitOutcome.VersionConflict>(await Store.CommitAsync(On(0, "job:1") with { EndsJob = job.Id }, None));
        Assert.Single(await TakeJobsAsync(Monday + Lease));

        await CommitAsync(On(1, "job:1") with { EndsJob = job.Id });
        await Store.FailJobAsync(job.Id, "late news", Monday, None);
        Assert.Empty(await TakeJobsAsync(Monday.AddYears(1)));
    }

    [Fact]
    public async Task A_job_whose_turn_was_there_already_ends_too()
    {
        await CommitAsync(On(0, "a").Asking(Job("j")));
        var job = Assert.Single(await TakeJobsAsync(Monday));
        await CommitAsync(On(1, "job:1"));
        Assert.IsType<CommitOutcome.Redelivered>(await Store.CommitAsync(On(2, "job:1") with { EndsJob = job.Id }, None));
        Assert.Empty(await TakeJobsAsync(Monday.AddYears(1)));
    }

    [Fact]
    public async Task A_document_is_kept_with_its_turn_and_belongs_to_its_conversation()
    {
        var scope = Document("scope", "words and \0 bytes");
        await CommitAsync(On(0, "a") with { Documents = [scope, Document("lines", "")] });

        var kept = await Store.DocumentAsync(Trust, "scope", None);
        Assert.Equal(scope.Ref, kept!.Ref);
        Assert.Equal(scope.Bytes.ToArray(), kept.Bytes.ToArray());
        Assert.Equal(0, (await Store.DocumentAsync(Trust, "lines", None))!.Bytes.Length);
        Assert.Null(await Store.DocumentAsync(Trust, "witnesses", None));
        Assert.Null(await Store.DocumentAsync(new("test:other"), "scope", None));
    }

    [Fact]
    public async Task A_document_of_a_turn_that_lost_is_not_kept()
    {
        await CommitAsync(On(0, "a"));
        await Store.CommitAsync(On(0, "b") with { Documents = [Document("scope", "bytes")] }, None);
        Assert.Null(await Store.DocumentAsync(Trust, "scope", None));
    }

    private static StoredDocument Document(string id, string content)
    {
        var bytes = Encoding.UTF8.GetBytes(content);
        return new StoredDocument(new DocumentRef(id, $"{id}.docx", "application/test", bytes.Length, "A document"), bytes);
    }

    private Task<IReadOnlyList<StoredJob>> TakeJobsAsync(DateTimeOffset now) => Store.TakeJobsAsync(99, now, Lease, null, None);
}
