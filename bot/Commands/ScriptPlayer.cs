using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ScrutinyBot.Channels.Console;
using ScrutinyBot.Content;
using ScrutinyBot.Conversations;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Commands;

/// <summary>Plays a script as a new user would: a new database file, deleted afterwards.</summary>
internal sealed class ScriptPlayer(Surroundings surroundings, IConfiguration configuration, Library library, DateOnly? today)
{
    /// <summary>Where documents go, in full; null when only their names are wanted.</summary>
    public string? DocumentsFolder { get; init; }

    /// <summary>The same folder as it was typed, for the list of documents.</summary>
    public string? DocumentsAsGiven { get; init; }

    public async Task<Played> PlayAsync(Script script, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("scrutinybot-replay-");
        try
        {
            return await new Run(this, script.Id, Path.Combine(folder.FullName, "replay.db")).PlayAsync(script, ct);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private BotServices Open(string database)
    {
        var store = new ConfigurationBuilder()
            .AddConfiguration(configuration)
            .AddInMemoryCollection([new("Storage:Kind", "Sqlite"), new("Storage:Sqlite:Path", database)])
            .Build();
        return BotServices.Open(surroundings, store, services =>
        {
            // Read-only, and the same after a restart: loading it anew each time would only take time.
            services.TryAddSingleton(library);
            if (today is { } day) services.TryAddSingleton<TimeProvider>(new DayClock(day));
        });
    }

    private sealed class Run(ScriptPlayer player, string id, string database)
    {
        private static readonly UserId User = new("replay:user");
        private readonly ConversationId conversation = new("replay:" + id[..Math.Min(id.Length, 150)]);
        private readonly List<string> documents = [];

        public async Task<Played> PlayAsync(Script script, CancellationToken ct)
        {
            var turns = new List<PlayedTurn>();
            var bot = player.Open(database);
            try
            {
                foreach (var said in script.Turns)
                {
                    if (said is not null)
                    {
                        turns.Add(await PlayAsync(bot, said, turns.Count + 1, ct));
                        continue;
                    }

                    await bot.DisposeAsync();
                    bot = player.Open(database);
                }

                return new(script.Id, turns, await AnswersAsync(bot, ct), documents);
            }
            finally
            {
                await bot.DisposeAsync();
            }
        }

        private async Task<PlayedTurn> PlayAsync(BotServices bot, string said, int number, CancellationToken ct)
        {
            var replies = new List<Reply>();
            try
            {
                var activity = new ActivityId(string.Create(CultureInfo.InvariantCulture, $"turn:{number}"));
                replies.AddRange((await bot.Conversations.HandleAsync(conversation, User, activity, new Incoming.Said(said), ct)).Replies);
                foreach (var turn in await bot.Conversations.RunJobsAsync(conversation, ct)) replies.AddRange(turn.Replies);
                await KeepDocumentsAsync(bot, replies, ct);
            }
            catch (Exception e) when (e is TurnFailedException or StoreUnavailableException)
            {
                replies.Add(new Reply.Notice(e.Message));
            }
#pragma warning disable CA1031 // Do not catch general exception types: one bad turn must not end a run of many conversations.
            catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
            {
                replies.Add(new Reply.Notice($"This turn failed ({e.GetType().Name}: {e.Message})."));
            }

            return new(said, [.. replies.Select(Shown)]);
        }

        private async Task KeepDocumentsAsync(BotServices bot, List<Reply> replies, CancellationToken ct)
        {
            if (player.DocumentsFolder is null)
            {
                documents.AddRange(replies.OfType<Reply.Document>().Select(d => d.Item.FileName));
                return;
            }

            var folder = SavedDocuments.FolderName(id);
            var paths = await SavedDocuments.SaveAsync(bot.Store, conversation, replies, Path.Combine(player.DocumentsFolder, folder), ct);
            documents.AddRange(paths.Select(p => Path.Combine(player.DocumentsAsGiven!, folder, Path.GetFileName(p))));
        }

        private async Task<Dictionary<string, JsonElement>> AnswersAsync(BotServices bot, CancellationToken ct)
        {
            var stored = await bot.Store.LoadAsync(conversation, ct);
            return (stored?.State ?? ConversationState.Empty).Answers
                .Where(a => !a.Key.StartsWith('$'))
                .ToDictionary(a => a.Key, a => a.Value, StringComparer.Ordinal);
        }

        private static PlayedReply Shown(Reply reply) => new(
            KindOf(reply),
            PlainText.Of(reply),
            reply is Reply.Prompt prompt ? [.. prompt.View.Choices.Select(c => c.Label)] : [],
            reply is Reply.Citations citations ? [.. citations.Items.Select(c => c.Section.ToString())] : []);

        private static string KindOf(Reply reply) => reply.GetType().Name.ToLowerInvariant();
    }
}
