using ScrutinyBot.Councils;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Conversations;

/// <summary>The one way in for every channel. Safe to use from many threads; several processes may work on one store.</summary>
public sealed class ConversationService : IConversations, IDisposable
{
    private readonly IStore store;
    private readonly IConversationEngine engine;
    private readonly CouncilProfiles? council;
    private readonly TurnSignal turns = new();
    private readonly JobSignal jobs = new();
    private readonly TurnPlayer player;
    private readonly JobRunner runner;

    public ConversationService(
        IStore store, IConversationEngine engine, IEnumerable<IJobHandler> handlers, ConversationSettings settings, TimeProvider clock,
        ILogger<ConversationService> log, CouncilProfiles? council = null)
    {
        this.council = council;
        this.store = store;
        this.engine = engine;
        Settings = settings;
        Clock = clock;
        player = new TurnPlayer(store, engine, turns, jobs, settings, clock, council, log);
        runner = new JobRunner(store, player, handlers, settings, clock, log);
    }

    internal ConversationSettings Settings { get; }

    internal TimeProvider Clock { get; }

    public async Task<StoredTurn> HandleAsync(
        ConversationId conversation, Sender sender, ActivityId activity, Incoming incoming, CancellationToken ct)
    {
        if (incoming is Incoming.Joined joined)
            incoming = joined with { Remembered = await RememberedFacts.OfAsync(store, sender.User, except: conversation, ct) };
        var from = incoming.From with { IsAdministrator = council?.MayChange(sender.User, incoming.From.AtTheMachine) ?? false };
        return await player.PlayAsync(new Message(conversation, sender.User, activity, incoming with { From = Speaker.Unknown }) { From = from, Name = sender.Name }, ct);
    }

    public async Task<DraftView?> DraftAsync(ConversationId conversation, CancellationToken ct) =>
        await store.LoadAsync(conversation, ct) is { } stored && await KnowCouncilAsync(ct) ? engine.View(stored.State, Clock.GetUtcNow()) : null;

    public async Task WaitForNewsAsync(ConversationId conversation, long afterVersion, long atRevision, CancellationToken ct)
    {
        while (true)
        {
            // Listening comes before looking, so that a turn committed in between is not missed.
            using var listener = turns.Listen(conversation);
            if ((await store.TranscriptAsync(conversation, afterVersion, ct)).Count > 0) return;
            if (await store.RevisionAsync(conversation, ct) != atRevision) return;
            using var woken = CancellationTokenSource.CreateLinkedTokenSource(ct);
            await Task.WhenAny(listener.Raised, Task.Delay(Settings.PollEvery, Clock, woken.Token));
            await woken.CancelAsync();
            ct.ThrowIfCancellationRequested();
        }
    }

    public async Task<IReadOnlyList<StoredTurn>> RunJobsAsync(ConversationId conversation, CancellationToken ct)
    {
        var ended = new List<StoredTurn>();
        while (await runner.TakeAsync(conversation, ct) is { } job)
        {
            await KnowCouncilAsync(ct);
            if (await runner.RunAsync(job, retryAtOnce: true, ct) is { } turn) ended.Add(turn);
        }

        return ended;
    }

    public void Dispose() => player.Dispose();

    /// <summary>Runs one due job of any conversation; false when there is none.</summary>
    internal async Task<bool> RunNextJobAsync(CancellationToken ct)
    {
        if (await runner.TakeAsync(only: null, ct) is not { } job) return false;
        // There may be more: another loop of the worker can look while this one works.
        jobs.Raise();
        await KnowCouncilAsync(ct);
        await runner.RunAsync(job, retryAtOnce: false, ct);
        return true;
    }

    // What another process was told of the council is known here before anything is made of it.
    private async ValueTask<bool> KnowCouncilAsync(CancellationToken ct)
    {
        if (council is not null) await council.RefreshAsync(ct);
        return true;
    }

    internal Task WaitForJobAsync(CancellationToken ct) => jobs.WaitAsync(Settings.PollEvery, Clock, ct);
}
