using System.CommandLine;
using ScrutinyBot.Composition;
using ScrutinyBot.Conversations;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Commands;

/// <summary><c>export</c>: the documents of a stored conversation.</summary>
internal static class ExportCommand
{
    public static Command Build(Surroundings surroundings, string[] settings)
    {
        var conversation = new Argument<string>("conversation") { Description = "The conversation's id, for example console:tidewell." };
        var output = new Option<string>("--out") { Description = "The folder for the documents.", HelpName = "DIR", Required = true };
        var command = new Command("export", "Write the documents of a stored conversation to a folder.") { conversation, output };
        command.SetAction((result, ct) => RunAsync(surroundings, settings, result.GetRequiredValue(conversation), result.GetRequiredValue(output), ct));
        return command;
    }

    private static async Task<int> RunAsync(Surroundings surroundings, string[] settings, string name, string output, CancellationToken ct)
    {
        var id = name.Length is > 0 and <= 200 ? new ConversationId(name) : throw new CommandFailedException("A conversation's id has 1 to 200 characters.");
        await using var bot = BotServices.Open(surroundings, Settings.Read(surroundings.WorkingDirectory, settings));
        if (await bot.Store.LoadAsync(id, ct) is not { } conversation)
            throw new CommandFailedException($"There is no conversation {id}. Its id is shown by the page's address, and by chat when it begins.");

        var replies = await MakeAsync(bot.Conversations, conversation, ct);
        // Where nothing new can be made, the documents made before are as good as it gets.
        if (!replies.Any(r => r is Reply.Document)) replies = await MadeBeforeAsync(bot.Store, id, ct);
        var paths = await SavedDocuments.SaveAsync(bot.Store, id, replies, surroundings.PathOf(output), ct);
        if (paths.Count == 0) throw new CommandFailedException($"The conversation {id} has no draft to make documents of yet. Go on with it first.");
        foreach (var path in paths) await surroundings.Out.WriteLineAsync(path);
        return 0;
    }

    // The same as if the person had typed it, so that the documents show the draft as it is now.
    private static async Task<List<Reply>> MakeAsync(IConversations conversations, StoredConversation conversation, CancellationToken ct)
    {
        var activity = new ActivityId($"export:{Guid.NewGuid():N}");
        var turn = await conversations.HandleAsync(conversation.Id, conversation.User, activity, new Incoming.Said("export"), ct);
        var ended = await conversations.RunJobsAsync(conversation.Id, ct);
        return [.. turn.Replies, .. ended.SelectMany(t => t.Replies)];
    }

    private static async Task<List<Reply>> MadeBeforeAsync(IStore store, ConversationId id, CancellationToken ct)
    {
        var documents = (await store.TranscriptAsync(id, 0, ct)).SelectMany(t => t.Replies).OfType<Reply.Document>();
        return [.. documents.GroupBy(d => d.Item.FileName, StringComparer.Ordinal).Select(g => g.Last())];
    }
}
