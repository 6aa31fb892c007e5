using Microsoft.Extensions.Logging.Abstractions;
using ScrutinyBot.Conversations;
using ScrutinyBot.Councils;
using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Council;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Storage;
using ScrutinyBot.Storage.Sqlite;
using ScrutinyBot.Tests.Content;
using ScrutinyBot.Tests.Engine;
using ScrutinyBot.Tests.Reminders;

namespace ScrutinyBot.Tests.Councils;

/// <summary>The real service on a real file with the dialogs as they are shipped, and a council. Priya is named an administrator, the chair is not.</summary>
public abstract class CouncilFixture : IAsyncLifetime
{
    protected const string Priya = "teams:priya";
    protected const string Chair = "teams:chair";

    private static readonly AnswerComposer Composer = new(ShippedLibrary.Result.Library, ShippedLibrary.Search);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("council-");
    private readonly List<Process> processes = [];

    private protected MovableClock Clock { get; } = new("2027-02-01 10:00");

    private protected CouncilProfile FromSettings { get; set; } = CouncilProfile.Unknown;

    private protected Process Bot { get; private set; } = null!;

    public async Task InitializeAsync() => Bot = await StartAsync();

    public async Task DisposeAsync()
    {
        foreach (var process in processes) await process.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>A process of its own on the same file.</summary>
    private protected async Task<Process> StartAsync()
    {
        var store = await SqliteStore.OpenAsync(Path.Combine(folder.FullName, "bot.db"), default);
        var profiles = new CouncilProfiles(FromSettings, [Priya], store.CouncilProfile, Clock);
        var catalogue = new DialogCatalogue(ScrutinyBot.Dialogs.Journeys.All(Talk.Vocabulary), Talk.Vocabulary.Spelling);
        var engine = new ConversationEngine(catalogue, ShippedLibrary.Result.Library, Composer) { Council = () => profiles.Current };
        var service = new ConversationService(store, engine, [new CouncilJobHandler(profiles)], new ConversationSettings(), Clock, NullLogger<ConversationService>.Instance, profiles);
        var process = new Process(store, service);
        processes.Add(process);
        return process;
    }

    private protected async Task RestartAsync()
    {
        await Bot.DisposeAsync();
        Bot = await StartAsync();
    }

    private protected Task<string> SayAsync(string user, params string[] texts) => SayAsync(Bot, user, atTheMachine: false, texts);

    /// <summary>What is replied to the last of the texts, with what jobs bring.</summary>
    private protected static async Task<string> SayAsync(Process bot, string user, bool atTheMachine, params string[] texts)
    {
        var conversation = new ConversationId($"test:{user}");
        var turns = new List<StoredTurn>();
        foreach (var text in texts)
        {
            var said = new Incoming.Said(text) { From = Speaker.Unknown with { AtTheMachine = atTheMachine } };
            turns = [await bot.Service.HandleAsync(conversation, new UserId(user), new ActivityId(Guid.NewGuid().ToString()), said, default)];
            turns.AddRange(await bot.Service.RunJobsAsync(conversation, default));
        }
        return string.Join('\n', turns.SelectMany(t => t.Replies).Select(Words));
    }

    private protected async Task<string> AnswerAsync(string user, string key) =>
        (await Bot.Store.LoadAsync(new ConversationId($"test:{user}"), default))!.State.Answers.TryGetValue(key, out var value) ? value.ToString() : "none";

    private static string Words(Reply reply) => reply switch
    {
        Reply.Text text => text.Words,
        Reply.Notice notice => notice.Words,
        Reply.Prompt prompt => $"{prompt.View.Question} [{string.Join('|', prompt.View.Choices.Select(c => c.Label))}]",
        Reply.Table table => string.Join('\n', table.Rows.Select(r => string.Join(": ", r))),
        _ => "",
    };

    private protected sealed record Process(SqliteStore Store, ConversationService Service) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            Service.Dispose();
            await Store.DisposeAsync();
        }
    }
}
