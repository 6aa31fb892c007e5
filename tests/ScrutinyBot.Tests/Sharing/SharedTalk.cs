using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging.Abstractions;
using ScrutinyBot.Conversations;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Storage;
using ScrutinyBot.Storage.Sqlite;
using ScrutinyBot.Tests.Engine;

namespace ScrutinyBot.Tests.Sharing;

/// <summary>Several people who talk to the real turn service on a real file, each in a conversation of their own, on a day that can be set.</summary>
internal sealed partial class SharedTalk : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sharing-");
    private readonly Dictionary<string, StoredTurn> last = new(StringComparer.Ordinal);
    private readonly SetClock clock = new(Talk.Morning);
    private int said;

    public SqliteStore Store { get; private set; } = null!;

    public ConversationService Service { get; private set; } = null!;

    /// <summary>The code that was given last.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The moment at which things are said; each message comes a second after the one before.</summary>
    public DateTimeOffset Now
    {
        get => clock.Now;
        set => clock.Now = value;
    }

    public static Task<SharedTalk> BeginAsync() => BeginAsync(Talk.Shipped);

    public static async Task<SharedTalk> BeginAsync(IConversationEngine engine)
    {
        var talk = new SharedTalk();
        talk.Store = await SqliteStore.OpenAsync(Path.Combine(talk.folder.FullName, "bot.db"), default);
        talk.Service = talk.AnotherService(engine);
        return talk;
    }

    /// <summary>A draft that Cllr Finch shares and Ms Okafor has joined, both in the middle of the key lines.</summary>
    public static async Task<SharedTalk> OfTwoAsync()
    {
        var talk = await BeginAsync();
        await talk.SayAsync("finch", "cabinet wants to move children's services into a trust, areas: finance, voice and accountability");
        await talk.SayAsync("finch", "share");
        await talk.SayAsync("finch", "Cllr Finch");
        await talk.SayAsync("okafor", "join {code} as Ms Okafor");
        return talk;
    }

    /// <summary>A service of its own on the same file, as in a process of its own.</summary>
    public ConversationService AnotherService(IConversationEngine engine) => new(
        Store, engine, [], new ConversationSettings { PollEvery = TimeSpan.FromMilliseconds(20) }, clock, NullLogger<ConversationService>.Instance);

    public static ConversationId Of(string who) => new($"test:{who}");

    /// <summary>Somebody says something; {code} stands for the code given last.</summary>
    public async Task<string> SayAsync(string who, string text, string? conversation = null, string? name = null)
    {
        Now = Now.AddSeconds(1);
        var turn = await Service.HandleAsync(
            Of(conversation ?? who), new Sender(new UserId($"test:{who}"), name), new ActivityId($"a{++said}"), new Incoming.Said(text.Replace("{code}", Code, StringComparison.Ordinal)), default);
        last[who] = turn;
        if (GivenCode().Match(Words(turn)) is { Success: true } code) Code = code.Groups["code"].Value;
        return Words(turn);
    }

    /// <summary>The last turn of somebody.</summary>
    public StoredTurn LastOf(string who) => last[who];

    public async Task<ConversationState> StateOfAsync(string who) => (await Store.LoadAsync(Of(who), default))!.State;

    /// <summary>The answers that two people would see, as JSON, without what is each one's own.</summary>
    public async Task<string> DraftOfAsync(string who) => Talk.Json(new AnswerSet((await StateOfAsync(who)).SharedPart()));

    /// <summary>Everything told in a turn, but for the open question.</summary>
    public static string Words(StoredTurn turn) => string.Join('\n', turn.Replies.Select(r => r switch
    {
        Reply.Text text => text.Words,
        Reply.Notice notice => notice.Words,
        Reply.Table table => table.Caption + "\n" + string.Join('\n', table.Rows.Select(row => string.Join(" | ", row))),
        _ => "",
    }));

    public async ValueTask DisposeAsync()
    {
        Service.Dispose();
        await Store.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [GeneratedRegex(@"Here is the code: \*\*(?<code>\w{4}-\w{4})\*\*")]
    private static partial Regex GivenCode();

    private sealed class SetClock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
