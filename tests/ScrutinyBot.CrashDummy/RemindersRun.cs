using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using ScrutinyBot.Content;
using ScrutinyBot.Content.Search;
using ScrutinyBot.Conversations;
using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Understanding;
using ScrutinyBot.Reminders;
using ScrutinyBot.Storage;
using ScrutinyBot.Storage.Sqlite;

namespace ScrutinyBot.CrashDummy;

/// <summary>Tells the reminders that are due at a moment until none is left, or until it is killed, and prints the version of each turn that was
/// acknowledged. The engine is the real one, with no dialogs and an empty library.</summary>
public static class RemindersRun
{
    private const string Channel = "teams";

    /// <summary>The conversations that it looks after.</summary>
    public static IReadOnlyList<ConversationId> Conversations { get; } = [.. Enumerable.Range(0, 8).Select(i => new ConversationId(string.Create(CultureInfo.InvariantCulture, $"{Channel}:{i}")))];

    /// <summary>A service on a store whose clock stands at a moment.</summary>
    public static ConversationService Service(IStore store, DateTimeOffset moment)
    {
        var library = new Library([], [], []);
        var engine = new ConversationEngine(new DialogCatalogue([], new Spelling([])), library, new AnswerComposer(library, new LibrarySearch(library)));
        return new ConversationService(
            store, engine, [new ReminderJobHandler()], new ConversationSettings { PushChannels = [Channel] }, new StandingClock(moment), NullLogger<ConversationService>.Instance);
    }

    public static async Task RunAsync(string path, DateTimeOffset moment)
    {
        await using var store = await SqliteStore.OpenAsync(path, CancellationToken.None);
        using var service = Service(store, moment);
        foreach (var conversation in Conversations)
        {
            foreach (var turn in await service.RunJobsAsync(conversation, CancellationToken.None))
                await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{conversation} {turn.Version}"));
        }
    }

    private sealed class StandingClock(DateTimeOffset moment) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => moment;
    }
}
