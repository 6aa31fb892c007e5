using Microsoft.Extensions.Logging.Abstractions;
using ScrutinyBot.Conversations;
using ScrutinyBot.CrashDummy;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Storage;
using ScrutinyBot.Storage.Sqlite;

// ScrutinyBot.CrashDummy DATABASE ROUND: plays turns of several conversations at once until it is killed, and prints a line
// "CONVERSATION VERSION TEXT" for each turn that was acknowledged.
// "reminders DATABASE MOMENT" tells the reminders that are due then.
if (args is ["reminders", var database, var moment])
{
    await RemindersRun.RunAsync(database, DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture));
    return;
}

const int Conversations = 8;
var (path, round) = (args[0], args[1]);

await using var store = await SqliteStore.OpenAsync(path, CancellationToken.None);
using var service = new ConversationService(
    store, new CountingEngine(mostAnswers: 40), [], new ConversationSettings(), TimeProvider.System, NullLogger<ConversationService>.Instance);
var acknowledged = TextWriter.Synchronized(new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true });

await Task.WhenAll(Enumerable.Range(0, Conversations).Select(TalkAsync));

async Task TalkAsync(int number)
{
    var conversation = new ConversationId($"test:{number}");
    for (var i = 0; ; i++)
    {
        var text = $"round-{round}-message-{i}";
        var turn = await service.HandleAsync(
            conversation, new UserId("test:user"), new ActivityId(text), new Incoming.Said(text), CancellationToken.None);
        await acknowledged.WriteLineAsync($"{number} {turn.Version} {text}");
    }
}
