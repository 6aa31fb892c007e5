using System.Security.Cryptography;
using ScrutinyBot.Councils;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Sharing;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Conversations;

/// <summary>Plays one incoming message: load, play, commit, and again when another turn came first.</summary>
internal sealed class TurnPlayer(
    IStore store, IConversationEngine engine, TurnSignal turns, JobSignal jobs, ConversationSettings settings, TimeProvider clock,
    CouncilProfiles? council, ILogger log) : IDisposable
{
    private readonly HotStates hot = new(settings.MostAnswersInMemory);
    private readonly StripedLock oneAtATime = new();

    /// <param name="ct">Heeded until the turn begins; from then on the turn has a time limit of its own.</param>
    public async Task<StoredTurn> PlayAsync(Message message, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        using var limit = new CancellationTokenSource(settings.TurnLimit, clock);
        try
        {
            if (council is not null) await council.RefreshAsync(limit.Token);
            using var held = await oneAtATime.EnterAsync(message.Conversation, limit.Token);
            return await PlayUntilCommittedAsync(message, limit.Token);
        }
        catch (OperationCanceledException e) when (limit.IsCancellationRequested)
        {
            throw TurnFailedException.Busy(e);
        }
        catch (StoreUnavailableException e)
        {
            hot.Drop(message.Conversation);
            log.StoreUnavailable(e.Message);
            throw;
        }
    }

    // As many changes as one answer can tell of.
    private const int MostHistory = 1000;

    // Stands in the transcript for a message that must not be kept.
    private static Incoming NotKept { get; } = new Incoming.Said("(This message was not kept.)");

    public void Dispose()
    {
        hot.Dispose();
        oneAtATime.Dispose();
    }

    private async Task<StoredTurn> PlayUntilCommittedAsync(Message message, CancellationToken ct)
    {
        for (var replays = 0; replays <= settings.MostReplays; replays++)
        {
            var commit = Play(message, await LoadAsync(message, ct));
            switch (await store.CommitAsync(commit, ct))
            {
                case CommitOutcome.Committed:
                    return Committed(commit);
                case CommitOutcome.Redelivered(var first):
                    hot.Drop(message.Conversation);
                    return first;
                default:
                    hot.Drop(message.Conversation);
                    // Only another process can have come first; both stepping back by chance lets both through.
                    await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(4 << replays)), clock, ct);
                    break;
            }
        }

        log.TurnKeptLosing(settings.MostReplays, message.Conversation);
        throw TurnFailedException.Busy();
    }

    // The conversation, with what the engine needs for this message.
    private async Task<ConversationState> LoadAsync(Message message, CancellationToken ct)
    {
        var before = hot.Find(message.Conversation) ?? await FromStoreAsync(message.Conversation, ct);
        var now = Now();
        var needs = engine.NeedsOf(before, message.Incoming, now);
        if (needs.Latest) before = await FromStoreAsync(message.Conversation, ct);
        return before with
        {
            Given = new Given
            {
                Speaker = message.EndsJob is null ? new Voice(message.User.Value, message.Name) : null,
                FreshCode = needs.FreshCode ? RandomNumberGenerator.GetString(ShareCode.Alphabet, ShareCode.Length) : null,
                FreshDraft = needs.FreshCode ? RandomNumberGenerator.GetHexString(32, lowercase: true) : null,
                Found = needs.Lookup is { } code ? await store.FindCodeAsync(code, message.Conversation, message.User, now, ct) : null,
                History = needs.HistorySince is { } since ? await store.HistoryAsync(message.Conversation, since, MostHistory, ct) : [],
            },
        };
    }

    private async Task<ConversationState> FromStoreAsync(ConversationId conversation, CancellationToken ct) =>
        (await store.LoadAsync(conversation, ct))?.State ?? ConversationState.Empty;

    private TurnCommit Play(Message message, ConversationState before)
    {
        var now = Now();
        try
        {
            var from = message.From with { IsReached = settings.Pushes(message.Conversation) };
            var turn = engine.Play(before, message.Incoming with { From = from }, now);
            return new TurnCommit
            {
                Conversation = message.Conversation,
                User = message.User,
                Name = turn.After.Membership?.NameOf(message.User.Value) ?? message.Name,
                Activity = message.Activity,
                ExpectedVersion = before.Version,
                ExpectedDraft = before.Shared,
                Incoming = turn.KeepsMessage ? message.Incoming : NotKept,
                Turn = turn,
                At = now,
                Title = Title(message.Conversation, turn.After, now),
                EndsJob = message.EndsJob,
                Documents = message.Documents,
                Push = settings.Pushes(message.Conversation),
            };
        }
#pragma warning disable CA1031 // Do not catch general exception types: a mistake in a dialog must reach the person as a sentence.
        catch (Exception e)
#pragma warning restore CA1031
        {
            log.TurnFailed(e.GetType().Name, message.Conversation, before.Version);
            throw TurnFailedException.Fault(e);
        }
    }

    private StoredTurn Committed(TurnCommit commit)
    {
        hot.Keep(commit.Conversation, commit.Turn.After);
        turns.Raise(commit.Conversation);
        foreach (var other in commit.Others()) turns.Raise(other);
        if (commit.Turn.Jobs.Count > 0) jobs.Raise();
        return new StoredTurn(commit.Turn.After.Version, commit.At, commit.Incoming, commit.Turn.Replies);
    }

    // A title is only for a list: a turn is not lost for want of one.
    private string Title(ConversationId conversation, ConversationState after, DateTimeOffset now)
    {
        try
        {
            return Titles.Clean(engine.View(after, now)?.Title ?? "");
        }
#pragma warning disable CA1031 // Do not catch general exception types: see above.
        catch (Exception e)
#pragma warning restore CA1031
        {
            log.TitleFailed(e.GetType().Name, conversation);
            return "";
        }
    }

    // Whole milliseconds, as the store keeps them, so that a turn reads the same at once and later.
    private DateTimeOffset Now() => DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
}

/// <summary>What is to be played, and for a job's result what ends with it.</summary>
internal sealed record Message(ConversationId Conversation, UserId User, ActivityId Activity, Incoming Incoming)
{
    /// <summary>Who speaks; nobody where a job has ended.</summary>
    public Speaker From { get; init; } = Speaker.Unknown;
    /// <summary>What the channel calls the person; null where it gives no name.</summary>
    public string? Name { get; init; }

    public long? EndsJob { get; init; }

    public IReadOnlyList<StoredDocument> Documents { get; init; } = [];
}
