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

    public async Task RunAsync(CancellationToken ct)
    {
        try
        {
            await OpenAsync(ct);
            while (true)
            {
                screen.AskForLine();
                if (await input.ReadAsync(ct) is not { } line) break;
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
        var last = await store.TranscriptAsync(conversation, Math.Max(0, stored.State.Version - 1), ct);
        screen.Show(last.SelectMany(t => t.Replies));
    }

    private async Task PlayAsync(Incoming incoming, CancellationToken ct)
    {
        try
        {
            var activity = new ActivityId($"console:{Guid.NewGuid():N}");
            await ShowAsync((await conversations.HandleAsync(conversation, User, activity, incoming, ct)).Replies, ct);
            foreach (var turn in await conversations.RunJobsAsync(conversation, ct)) await ShowAsync(turn.Replies, ct);
        }
        catch (TurnFailedException e)
        {
            screen.Show([new Reply.Notice(e.Message)]);
        }
    }

    private async Task ShowAsync(IReadOnlyList<Reply> replies, CancellationToken ct)
    {
        screen.Show(replies);
        foreach (var path in await SavedDocuments.SaveAsync(store, conversation, replies, documentsFolder, ct)) screen.Tell($"Saved as {path}");
    }
}
