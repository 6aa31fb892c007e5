using ScrutinyBot.Conversations;
using ScrutinyBot.CrashDummy;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Storage;
using ScrutinyBot.Storage.Sqlite;

namespace ScrutinyBot.Tests.Conversations;

/// <summary>What a channel can rely on when it hands in a message.</summary>
public sealed class TurnTests : ServiceFixture
{
    [Fact]
    public async Task A_turn_is_played_on_what_was_said_before_and_is_in_the_store()
    {
        var service = Service();
        Assert.Equal("1: hello", Words(await SayAsync(service, "hello")));
        var turn = await SayAsync(service, "trust");
        Assert.Equal(("2: trust", 2), (Words(turn), turn.Version));

        var stored = await Store.LoadAsync(Trust, default);
        Assert.Equal(["said-000001", "said-000002"], stored!.State.Answers.Keys);
        Assert.Equal("Draft of 2 answers", Assert.Single(await Store.ListAsync(Chair, 9, default)).Title);
        Assert.Equal("Draft of 2 answers", (await service.DraftAsync(Trust, default))!.Title);
        Assert.Null(await service.DraftAsync(new("web:other"), default));
    }

    [Fact]
    public async Task What_a_turn_gives_at_once_is_what_the_transcript_gives_later()
    {
        var turn = await SayAsync(Service(), "hello");
        var stored = Assert.Single(await Store.TranscriptAsync(Trust, 0, default));
        Assert.Equal((turn.Version, turn.At, turn.Incoming), (stored.Version, stored.At, stored.Incoming));
        Assert.Equal(turn.Replies, stored.Replies);
    }

    [Fact]
    public async Task A_redelivered_activity_changes_nothing_and_is_answered_as_the_first_time()
    {
        var service = Service();
        await SayAsync(service, "hello", "a1");
        await SayAsync(service, "trust", "a2");
        Assert.Equal("1: hello", Words(await SayAsync(service, "hello", "a1")));
        Assert.Equal("1: hello", Words(await SayAsync(Service(), "hello", "a1")));
        Assert.Equal("3: next", Words(await SayAsync(service, "next")));
    }

    [Fact]
    public async Task Messages_sent_at_once_are_all_played_one_after_the_other()
    {
        var service = Service();
        var turns = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => SayAsync(service, $"m{i}")));
        Assert.Equal(Enumerable.Range(1, 50).Select(v => (long)v), turns.Select(t => t.Version).Order());
    }

    [Fact]
    public async Task Two_processes_on_one_store_lose_nothing()
    {
        await using var second = await SqliteStore.OpenAsync(Database, default);
        ConversationService[] services = [Service(), Service(new CountingEngine(), second)];
        var turns = await Task.WhenAll(Enumerable.Range(0, 2).Select(async i =>
        {
            var mine = new List<StoredTurn>();
            for (var n = 0; n < 25; n++) mine.Add(await SayAsync(services[i], $"process {i}, message {n}"));
            return mine;
        }));
        Assert.Equal(Enumerable.Range(1, 50).Select(v => (long)v), turns.SelectMany(t => t).Select(t => t.Version).Order());
        Assert.Equal(50, (await Store.LoadAsync(Trust, default))!.State.Answers.Count);
    }

    [Fact]
    public async Task What_is_kept_in_memory_is_never_trusted_over_the_store()
    {
        var (here, elsewhere) = (Service(), Service());
        await SayAsync(here, "one");
        await SayAsync(elsewhere, "two");
        Assert.Equal("3: three", Words(await SayAsync(here, "three")));
        Assert.Equal("Draft of 3 answers", (await elsewhere.DraftAsync(Trust, default))!.Title);
    }

    [Fact]
    public async Task A_mistake_in_a_dialog_is_a_sentence_and_spoils_nothing()
    {
        var service = Service();
        await SayAsync(service, "hello");
        var failed = await Assert.ThrowsAsync<TurnFailedException>(() => SayAsync(service, "boom", "a1"));
        Assert.Contains("was not taken in", failed.Message, StringComparison.Ordinal);
        Assert.False(failed.Retryable);
        Assert.Equal("2: better", Words(await SayAsync(service, "better", "a1")));
    }

    [Fact]
    public async Task A_mistake_is_logged_without_what_was_said()
    {
        await Assert.ThrowsAsync<TurnFailedException>(() => SayAsync(Service(), "boom"));
        var (number, line) = Assert.Single(Log.Lines);
        Assert.Equal(300, number);
        Assert.Contains("InvalidOperationException", line, StringComparison.Ordinal);
        Assert.Contains(Trust.Value, line, StringComparison.Ordinal);
        Assert.DoesNotContain("boom", line, StringComparison.Ordinal);
        Assert.DoesNotContain("A mistake in a dialog.", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_without_a_title_does_not_cost_the_turn()
    {
        var service = Service(new Titled(() => throw new InvalidOperationException()), Store);
        Assert.Equal(1, (await SayAsync(service, "hello")).Version);
        Assert.Equal("", Assert.Single(await Store.ListAsync(Chair, 9, default)).Title);
        Assert.Equal(303, Assert.Single(Log.Lines).Event);
    }

    [Fact]
    public async Task A_title_is_one_line()
    {
        await SayAsync(Service(new Titled(() => "A trust\nfor\0 Barset \uD83D\uDE00\uD83D "), Store), "hello");
        Assert.Equal("A trust for  Barset \uD83D\uDE00\uFFFD", Assert.Single(await Store.ListAsync(Chair, 9, default)).Title);
    }

    [Fact]
    public async Task A_long_title_is_cut_between_characters()
    {
        await SayAsync(Service(new Titled(() => new string('x', 197) + "\uD83D\uDE00\uD83D\uDE00"), Store), "hello");
        Assert.Equal(new string('x', 197) + "\uD83D\uDE00…", Assert.Single(await Store.ListAsync(Chair, 9, default)).Title);
    }

    [Fact]
    public async Task A_channel_that_hangs_up_does_not_stop_a_turn_that_has_begun()
    {
        using var hangUp = new CancellationTokenSource();
        var engine = new Titled(() =>
        {
            hangUp.Cancel();
            return "";
        });
        var turn = await Service(engine, Store).HandleAsync(Trust, Chair, new("a"), new Incoming.Said("hello"), hangUp.Token);
        Assert.Equal(1, turn.Version);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Service().HandleAsync(Trust, Chair, new("b"), new Incoming.Said("hello"), hangUp.Token));
    }

    [Fact]
    public async Task A_turn_that_waits_too_long_for_its_place_asks_to_be_sent_again()
    {
        Settings = Settings with { TurnLimit = TimeSpan.FromMilliseconds(50) };
        using var gate = new ManualResetEventSlim();
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var service = Service(new Titled(() =>
        {
            begun.TrySetResult();
            gate.Wait();
            return "";
        }), Store);
        var slow = Task.Run(() => SayAsync(service, "slow"));
        await begun.Task;
        var failed = await Assert.ThrowsAsync<TurnFailedException>(() => SayAsync(service, "waiting"));
        Assert.True(failed.Retryable);
        gate.Set();
        await Record.ExceptionAsync(() => slow);
    }

    [Fact]
    public async Task A_store_that_fails_is_said_and_the_next_message_is_played_when_it_works_again()
    {
        var service = Service();
        await SayAsync(service, "one");
        await using var broken = await SqliteStore.OpenAsync(Database, default);
        await broken.DisposeAsync();
        await Assert.ThrowsAsync<StoreUnavailableException>(() => SayAsync(Service(new CountingEngine(), broken), "two"));
        Assert.Equal(302, Assert.Single(Log.Lines).Event);
        Assert.Equal("2: two", Words(await SayAsync(service, "two")));
    }

    [Fact]
    public async Task Only_replies_of_push_channels_enter_the_outbox()
    {
        Settings = Settings with { PushChannels = ["teams"] };
        var service = Service();
        await SayAsync(service, "hello");
        await SayAsync(service, "hello", conversation: new("teams:1"));
        var delivery = Assert.Single(await Store.TakeDeliveriesAsync(9, DateTimeOffset.UtcNow.AddDays(1), TimeSpan.FromMinutes(1), default));
        Assert.Equal(new ConversationId("teams:1"), delivery.Conversation);
    }

    [Fact]
    public async Task Who_waits_for_a_turn_is_woken_by_it_and_not_by_others()
    {
        Settings = Settings with { PollEvery = TimeSpan.FromHours(1) };
        var service = Service();
        await SayAsync(service, "one");
        await service.WaitForNewsAsync(Trust, 0, 0, default);

        var waiting = service.WaitForNewsAsync(Trust, 1, 0, default);
        await SayAsync(service, "elsewhere", conversation: new("web:other"));
        Assert.False(waiting.IsCompleted);
        await SayAsync(service, "two");
        await waiting.WaitAsync(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Who_waits_is_woken_by_a_turn_that_another_process_played()
    {
        var waiting = Service().WaitForNewsAsync(Trust, 0, 0, default);
        await SayAsync(Service(), "one");
        await waiting.WaitAsync(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Who_stops_waiting_is_forgotten()
    {
        var signal = new TurnSignal();
        using (signal.Listen(Trust))
        using (signal.Listen(Trust)) Assert.Equal(1, signal.Waiting);
        Assert.Equal(0, signal.Waiting);

        using var stop = new CancellationTokenSource();
        var waiting = Service().WaitForNewsAsync(Trust, 0, 0, stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    private sealed class Titled(Func<string> title) : IConversationEngine
    {
        private readonly CountingEngine inner = new();

        public Turn Play(ConversationState before, Incoming incoming, DateTimeOffset now) => inner.Play(before, incoming, now);

        public DraftView? View(ConversationState state, DateTimeOffset now) => new(title(), new Progress(1, 1), [], []);
    }
}
