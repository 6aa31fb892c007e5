using ScrutinyBot.Commands;
using ScrutinyBot.Conversations;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Channels.Console;

/// <summary>A conversation at a terminal, from greeting to goodbye. Every turn is stored before it is shown.</summary>
internal sealed class TerminalConversation(
    IConversations conversations, IStore store, TerminalScreen screen, LineInput input, ConversationId conversation, string documentsFolder)
{
    /// <summary>Whoever sits at this terminal.</summary>
    public static readonly UserId User = new("console:user");

    /// <summary>What a conversation's id begins with.</summary>
    public const string Prefix = "console:";

    private const int MostShownAgain = 20;

    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(15);

    private long shown;

    public async Task RunAsync(CancellationToken ct)
    {
        try
        {
            await OpenAsync(ct);
            while (true)
            {
                screen.AskForLine();
                if (await ReadLineAsync(ct) is not { } line) break;
                if (line.Trim() is "quit" or "exit" or "bye") break;
                if (!string.IsNullOrWhiteSpace(line)) await PlayAsync(new Incoming.Said(line), ct);
            }
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // Ctrl+C is a way to leave like any other.
        }

        screen.Tell("");
        screen.Tell($"Your draft is kept. Go on with it by: chat --conversation {conversation.Value[Prefix.Length..]}");
    }

    private async Task OpenAsync(CancellationToken ct)
    {
        screen.Tell($"Conversation {conversation}. Type \"help\" to see what you can say, \"quit\" to leave.");
        if (await store.LoadAsync(conversation, ct) is not { } stored)
        {
            await PlayAsync(new Incoming.Joined(), ct);
            return;
        }

        screen.Tell("This is where you had got to:");
        // What came by itself since the person last spoke, such as a reminder, is part of it.
        var all = await store.TranscriptAsync(conversation, Math.Max(0, stored.State.Version - MostShownAgain), ct);
        foreach (var turn in all.Skip(Math.Max(0, all.ToList().FindLastIndex(t => t.Incoming is not Incoming.JobFinished)))) screen.Show(turn.Replies);
        shown = stored.State.Version;
        await RunJobsAsync(ct);
    }

    private async Task PlayAsync(Incoming incoming, CancellationToken ct)
    {
        try
        {
            var activity = new ActivityId($"console:{Guid.NewGuid():N}");
            // Whoever sits at this terminal sits at the machine.
            var spoken = incoming with { From = Speaker.Unknown with { AtTheMachine = true } };
            await ShowAsync(await conversations.HandleAsync(conversation, User, activity, spoken, ct), ct);
            await RunJobsAsync(ct);
        }
        catch (TurnFailedException e)
        {
            screen.Show([new Reply.Notice(e.Message)]);
        }
    }

    private async Task RunJobsAsync(CancellationToken ct)
    {
        foreach (var turn in await conversations.RunJobsAsync(conversation, ct)) await ShowAsync(turn, ct);
    }

    private async Task ShowAsync(StoredTurn turn, CancellationToken ct)
    {
        shown = Math.Max(shown, turn.Version);
        screen.Show(turn.Replies);
        foreach (var path in await SavedDocuments.SaveAsync(store, conversation, turn.Replies, documentsFolder, ct)) screen.Tell($"Saved as {path}");
    }

    // A reminder that comes due while nobody types is shown, whichever process played its turn.
    private async Task<string?> ReadLineAsync(CancellationToken ct)
    {
        var line = input.ReadAsync(ct);
        while (await Task.WhenAny(line, Task.Delay(LookEvery, ct)) != line)
        {
            ct.ThrowIfCancellationRequested();
            await RunJobsAsync(ct);
            foreach (var turn in await store.TranscriptAsync(conversation, shown, ct)) await ShowAsync(turn, ct);
        }
        return await line;
    }
}
