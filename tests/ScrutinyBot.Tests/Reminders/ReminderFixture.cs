using Microsoft.Extensions.Logging.Abstractions;
using ScrutinyBot.Conversations;
using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Reminders;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Reminders;
using ScrutinyBot.Storage;
using ScrutinyBot.Storage.Sqlite;
using ScrutinyBot.Tests.Content;
using ScrutinyBot.Tests.Engine;

namespace ScrutinyBot.Tests.Reminders;

/// <summary>The real service on a real file with the dialogs as they are shipped, and a clock that the test moves. It begins on Monday 1 February 2027.</summary>
public abstract class ReminderFixture : IAsyncLifetime
{
    protected static readonly ConversationId Trust = new("web:trust");
    protected static readonly UserId Chair = new("web:chair");

    private static readonly AnswerComposer Composer = new(ShippedLibrary.Result.Library, ShippedLibrary.Search);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("reminders-");
    private readonly List<Process> processes = [];

    private protected MovableClock Clock { get; } = new("2027-02-01 10:00");

    private protected ReminderTimes Times { get; set; } = ReminderTimes.Usual;

    private protected Process Bot { get; private set; } = null!;

    protected static ConversationSettings Settings { get; } = new() { PushChannels = ["teams"] };

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
        var engine = new ConversationEngine(new DialogCatalogue(ScrutinyBot.Dialogs.Journeys.All(Talk.Vocabulary), Talk.Vocabulary.Spelling), ShippedLibrary.Result.Library, Composer) { Times = Times };
        var process = new Process(store, new ConversationService(store, engine, [new ReminderJobHandler()], Settings, Clock, NullLogger<ConversationService>.Instance));
        processes.Add(process);
        return process;
    }

    /// <summary>Stops the bot and starts it again at a later moment.</summary>
    private protected async Task RestartAtAsync(string utc)
    {
        await Bot.DisposeAsync();
        Clock.Put(utc);
        Bot = await StartAsync();
    }

    protected async Task<string> SayAsync(string text, ConversationId? conversation = null) => Words(
        [await Bot.Service.HandleAsync(conversation ?? Trust, Chair, new ActivityId(Guid.NewGuid().ToString()), new Incoming.Said(text), default)]);

    /// <summary>What the bot says by itself at a moment; empty when nothing.</summary>
    protected async Task<string> ComesAtAsync(string utc, ConversationId? conversation = null)
    {
        Clock.Put(utc);
        return Words(await Bot.Service.RunJobsAsync(conversation ?? Trust, default));
    }

    /// <summary>The days and words of the reminders to come.</summary>
    protected async Task<IReadOnlyList<string>> ListAsync()
    {
        var turn = await Bot.Service.HandleAsync(Trust, Chair, new ActivityId(Guid.NewGuid().ToString()), new Incoming.Said("what reminders have I got?"), default);
        return [.. turn.Replies.OfType<Reply.Table>().SelectMany(t => t.Rows).Select(r => $"{r[1]}: {r[2]}")];
    }

    private protected static string Words(IEnumerable<StoredTurn> turns) => string.Join('\n', turns.SelectMany(t => t.Replies).Select(r => r switch
    {
        Reply.Text text => text.Words,
        Reply.Notice notice => notice.Words,
        Reply.Prompt prompt => $"[{string.Join('|', prompt.View.Choices.Select(c => c.Label))}]",
        _ => "",
    }));

    private protected sealed record Process(SqliteStore Store, ConversationService Service) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            Service.Dispose();
            await Store.DisposeAsync();
        }
    }
}
