using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using ScrutinyBot.Conversations;
using ScrutinyBot.CrashDummy;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Storage;
using ScrutinyBot.Storage.Sqlite;

namespace ScrutinyBot.Tests.Conversations;

/// <summary>The turn service on a real file with a small engine; what it logs is kept.</summary>
public abstract class ServiceFixture : IAsyncLifetime
{
    protected static readonly ConversationId Trust = new("web:trust");
    protected static readonly UserId Chair = new("web:chair");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("service-");
    private readonly List<ConversationService> services = [];

    private protected KeptLog Log { get; } = new();

    protected SqliteStore Store { get; private set; } = null!;

    protected ConversationSettings Settings { get; set; } = new()
    {
        PollEvery = TimeSpan.FromMilliseconds(20),
        JobRetryAfter = TimeSpan.FromMilliseconds(1),
    };

    protected string Database => Path.Combine(folder.FullName, "bot.db");

    public async Task InitializeAsync() => Store = await SqliteStore.OpenAsync(Database, default);

    public async Task DisposeAsync()
    {
        foreach (var service in services) service.Dispose();
        await Store.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>A service of its own, as in a process of its own.</summary>
    protected ConversationService Service(params IJobHandler[] handlers) => Service(new CountingEngine(), Store, handlers);

    private protected ConversationService Service(IConversationEngine engine, IStore store, params IJobHandler[] handlers)
    {
        var service = new ConversationService(store, engine, handlers, Settings, TimeProvider.System, Log);
        services.Add(service);
        return service;
    }

    protected static Task<StoredTurn> SayAsync(ConversationService service, string text, string? activity = null, ConversationId? conversation = null) =>
        service.HandleAsync(conversation ?? Trust, Chair, new ActivityId(activity ?? Guid.NewGuid().ToString()), new Incoming.Said(text), default);

    protected static string Words(StoredTurn turn) => ((Dialogs.Replies.Reply.Text)Assert.Single(turn.Replies)).Words;

    private protected sealed class KeptLog : ILogger<ConversationService>
    {
        public ConcurrentQueue<(int Event, string Line)> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue((eventId.Id, formatter(state, exception) + exception));
    }
}
