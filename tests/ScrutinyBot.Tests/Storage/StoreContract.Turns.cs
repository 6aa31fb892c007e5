using System.Text.Json;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Storage;
using static ScrutinyBot.Tests.Storage.Commits;

namespace ScrutinyBot.Tests.Storage;

public abstract partial class StoreContract
{
    [Fact]
    public async Task A_conversation_that_has_not_begun_is_absent()
    {
        Assert.Null(await Store.LoadAsync(Trust, None));
        Assert.Empty(await Store.TranscriptAsync(Trust, 0, None));
        Assert.Empty(await Store.ListAsync(Chair, 10, None));
        Assert.Null(await Store.DocumentAsync(Trust, "scope", None));
    }

    [Fact]
    public async Task A_conversation_reads_as_it_was_committed()
    {
        var first = On(0, "a");
        await CommitAsync(first);
        var second = On(1, "b", first.Turn.After) with { User = new UserId("test:officer") };
        await CommitAsync(second);

        var loaded = await Store.LoadAsync(Trust, None);
        Assert.NotNull(loaded);
        Assert.Equal(Trust, loaded.Id);
        Assert.Equal(Chair, loaded.User);
        Assert.Equal(second.At, loaded.ChangedAt);
        Assert.Equal(2, loaded.State.Version);
        Assert.Equal(Json(second.Turn.After), Json(loaded.State));
    }

    [Fact]
    public async Task Answers_read_back_are_sorted_and_found_by_their_exact_key()
    {
        // Equal, or otherwise ordered, by the rules of a language: a soft hyphen counts for nothing there, and "a" comes before "B".
        var state = ConversationState.Empty;
        foreach (var key in new[] { "B", "a", "co\u00ADop", "coop", "line/10", "line/2", "$dialog" })
            state = state with { Answers = state.Answers.Add(key, JsonSerializer.SerializeToElement(key)) };
        await CommitAsync(On(0, "x", state));

        var answers = (await Store.LoadAsync(Trust, None))!.State.Answers;
        Assert.Equal(["$dialog", "B", "a", "coop", "co\u00ADop", "line/10", "line/2", "x"], answers.Keys);
        Assert.Equal("coop", answers["coop"].GetString());
    }

    [Fact]
    public async Task Every_kind_of_message_and_reply_reads_as_it_was_committed()
    {
        var section = new Citation(new SectionRef("adm-scrutiny", "scoping"), "Title", "Publisher", 2010, "Scoping");
        Reply[] replies =
        [
            new Reply.Text("One.\n- two **three**"),
            new Reply.Notice("Heard: \"children’s trust\" \U0001F600 مرحبا <b>&amp;"),
            new Reply.Table("Lines", ["No", "Line"], [["1", "How?"], ["2", "What?"]]),
            new Reply.Citations([section]),
            new Reply.Document(new DocumentRef("d1", "scope.docx", "application/x", 5, "Scope")),
            new Reply.Prompt(new PromptView
            {
                Key = "stage", Kind = PromptKind.Choices, Question = "How far?", Hint = "Pick.", Section = "About", Optional = true,
                Choices = [new Choice("c", "Considering", "An idea", true), new Choice("d", "Developing")], Progress = new Progress(1, 7),
            }),
        ];
        Incoming[] messages =
        [
            new Incoming.Joined(), new Incoming.Said(new string('x', 100_000)), new Incoming.Said("\0\u0001\uFFFF"),
            new Incoming.Pressed("stage", ["c", "d"], 3), new Incoming.JobFinished("export", JsonSerializer.SerializeToElement(new { ok = true })),
        ];
        for (var i = 0; i < messages.Length; i++)
        {
            var commit = On(i, $"m{i}");
            await CommitAsync(commit with { Incoming = messages[i], Turn = commit.Turn with { Replies = replies } });
        }

        var turns = await Store.TranscriptAsync(Trust, 0, None);
        Assert.Equal(messages.Select(Json), turns.Select(t => Json(t.Incoming)));
        Assert.All(turns, t => Assert.Equal(Json<IReadOnlyList<Reply>>(replies), Json(t.Replies)));
    }

    [Fact]
    public async Task The_transcript_starts_after_the_version_asked_for()
    {
        for (var i = 0; i < 4; i++) await CommitAsync(On(i, $"a{i}"));
        await CommitAsync(On(0, "elsewhere", conversation: new ConversationId("test:other")));

        var turns = await Store.TranscriptAsync(Trust, 2, None);
        Assert.Equal([3, 4], turns.Select(t => t.Version));
        Assert.Equal([Monday.AddMinutes(2), Monday.AddMinutes(3)], turns.Select(t => t.At));
        Assert.Empty(await Store.TranscriptAsync(Trust, 4, None));
    }

    [Fact]
    public async Task A_turn_played_on_an_old_version_changes_nothing()
    {
        await CommitAsync(On(0, "a"));
        await CommitAsync(On(1, "b"));

        Assert.IsType<CommitOutcome.VersionConflict>(await Store.CommitAsync(On(0, "c").Asking(Job("j")).Replying("r"), None));
        Assert.IsType<CommitOutcome.VersionConflict>(await Store.CommitAsync(On(1, "c"), None));
        Assert.IsType<CommitOutcome.VersionConflict>(await Store.CommitAsync(On(7, "c"), None));
        Assert.IsType<CommitOutcome.VersionConflict>(await Store.CommitAsync(On(7, "c", conversation: new("test:new")), None));

        Assert.Equal(2, (await Store.LoadAsync(Trust, None))!.State.Version);
        Assert.Equal(2, (await Store.TranscriptAsync(Trust, 0, None)).Count);
        Assert.Empty(await Store.TakeJobsAsync(9, Monday.AddYears(1), Lease, null, None));
        Assert.Empty(await Store.TakeDeliveriesAsync(9, Monday.AddYears(1), Lease, None));
        Assert.Null(await Store.LoadAsync(new("test:new"), None));
    }

    [Fact]
    public async Task A_turn_that_does_not_end_in_the_next_version_is_refused()
    {
        var commit = On(0, "a");
        var leaping = commit with { Turn = commit.Turn with { After = commit.Turn.After with { Version = 2 } } };
        await Assert.ThrowsAsync<ArgumentException>(() => Store.CommitAsync(leaping, None));
        Assert.Null(await Store.LoadAsync(Trust, None));
    }

    [Fact]
    public async Task Of_turns_played_at_once_on_one_version_exactly_one_is_committed()
    {
        await using var other = await OpenAsync();
        IStore[] stores = [Store, other];
        for (var version = 0; version < 20; version++)
        {
            var played = version;
            var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(i =>
                Task.Run(() => stores[i % 2].CommitAsync(On(played, $"v{played}-{i}"), None))));
            Assert.Single(outcomes.OfType<CommitOutcome.Committed>());
            Assert.Equal(7, outcomes.OfType<CommitOutcome.VersionConflict>().Count());
        }

        Assert.Equal(Enumerable.Range(1, 20).Select(v => (long)v), (await Store.TranscriptAsync(Trust, 0, None)).Select(t => t.Version));
    }

    [Fact]
    public async Task A_conflict_takes_nothing_from_the_turns_committed_with_it()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 100).Select(i =>
            Store.CommitAsync(On(i % 5 == 0 ? 3 : 0, "a", conversation: new ConversationId($"test:{i}")), None)));
        for (var i = 0; i < 100; i++)
        {
            Assert.Equal(i % 5 == 0, outcomes[i] is CommitOutcome.VersionConflict);
            Assert.Equal(i % 5 == 0, await Store.LoadAsync(new ConversationId($"test:{i}"), None) is null);
        }
    }

    [Fact]
    public async Task A_redelivered_activity_changes_nothing_and_gets_the_first_reply()
    {
        await CommitAsync(On(0, "a"));
        await CommitAsync(On(1, "b"));

        var again = On(2, "a").Asking(Job("j")).Replying("something else");
        var redelivered = Assert.IsType<CommitOutcome.Redelivered>(await Store.CommitAsync(again, None));
        Assert.Equal(1, redelivered.Turn.Version);
        Assert.Equal(Monday, redelivered.Turn.At);
        Assert.Equal(new Reply.Text("reply to a"), Assert.Single(redelivered.Turn.Replies));
        Assert.Equal(new Incoming.Said("said in a"), redelivered.Turn.Incoming);

        Assert.Equal(2, (await Store.LoadAsync(Trust, None))!.State.Version);
        Assert.Empty(await Store.TakeJobsAsync(9, Monday.AddYears(1), Lease, null, None));
        Assert.Empty(await Store.TakeDeliveriesAsync(9, Monday.AddYears(1), Lease, None));
    }

    [Fact]
    public async Task A_redelivery_is_known_before_the_version_is_looked_at()
    {
        await CommitAsync(On(0, "a"));
        Assert.IsType<CommitOutcome.Redelivered>(await Store.CommitAsync(On(0, "a"), None));
    }

    [Fact]
    public async Task The_same_activity_id_in_another_conversation_is_another_activity()
    {
        await CommitAsync(On(0, "a"));
        await CommitAsync(On(0, "a", conversation: new ConversationId("test:other")));
    }

    [Fact]
    public async Task One_activity_delivered_many_times_at_once_is_committed_once()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Store.CommitAsync(On(0, "a"), None))));
        Assert.Single(outcomes.OfType<CommitOutcome.Committed>());
        Assert.All(outcomes.OfType<CommitOutcome.Redelivered>(), o => Assert.Equal(1, o.Turn.Version));
        Assert.Equal(15, outcomes.OfType<CommitOutcome.Redelivered>().Count());
    }

    [Fact]
    public async Task A_persons_conversations_are_listed_newest_first_with_their_titles()
    {
        for (var i = 0; i < 5; i++)
            await CommitAsync(On(0, $"a{i}", conversation: new ConversationId($"test:{i}")) with { At = Monday.AddHours(i) });
        await CommitAsync(On(1, "b", conversation: new ConversationId("test:1")) with { At = Monday.AddDays(1) });
        await CommitAsync(On(0, "c", conversation: new ConversationId("test:mentor")) with { User = new UserId("test:mentor") });

        Assert.Equal(
            [
                new ConversationSummary(new("test:1"), "Title after b", Monday.AddDays(1), 2),
                new ConversationSummary(new("test:4"), "Title after a4", Monday.AddHours(4), 1),
                new ConversationSummary(new("test:3"), "Title after a3", Monday.AddHours(3), 1),
            ],
            await Store.ListAsync(Chair, 3, None));
    }

    [Fact]
    public async Task What_was_acknowledged_is_there_after_a_crash()
    {
        await CommitAsync(On(0, "a").Asking(Job("j")).Replying("one", "two"));
        await CommitAsync(On(1, "b") with { Documents = [Document("scope", "bytes")] });

        await using var after = await OpenAsAfterCrashAsync();
        Assert.Equal(2, (await after.LoadAsync(Trust, None))!.State.Version);
        Assert.Equal(2, (await after.TranscriptAsync(Trust, 0, None)).Count);
        Assert.Single(await after.TakeJobsAsync(9, Monday, Lease, null, None));
        Assert.Single(await after.TakeDeliveriesAsync(9, Monday, Lease, None));
        Assert.NotNull(await after.DocumentAsync(Trust, "scope", None));
        Assert.IsType<CommitOutcome.Redelivered>(await after.CommitAsync(On(0, "a"), None));
        Assert.IsType<CommitOutcome.Committed>(await after.CommitAsync(On(2, "c"), None));
    }

    [Fact]
    public async Task A_turn_cancelled_before_it_is_queued_is_not_committed()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.CommitAsync(On(0, "a"), new CancellationToken(canceled: true)));
        await CommitAsync(On(0, "b"));
        Assert.Single(await Store.TranscriptAsync(Trust, 0, None));
    }

    [Fact]
    public async Task A_store_that_is_closed_says_so()
    {
        var closed = await OpenAsync();
        await closed.DisposeAsync();
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => closed.CommitAsync(On(0, "a"), None));
        Assert.Contains("stopping", refused.Message, StringComparison.Ordinal);
    }
}
