using Microsoft.Extensions.Logging.Abstractions;
using ScrutinyBot.Conversations;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Storage;
using ScrutinyBot.Storage.Sqlite;

namespace ScrutinyBot.Benchmarks;

/// <summary>Turns a second at 32 conversations at once, each on disk before it is acknowledged; beside it, in the same run and on the same
/// disk, the least a durable service can do without sharing: one small SQLite commit for each request.</summary>
internal static class TurnsBenchmark
{
    private const int Conversations = 32;

    public static async Task RunAsync(IConversationEngine engine, TimeSpan time, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("turns-");
        try
        {
            await output.WriteLineAsync($"{Conversations} conversations at once, SQLite synchronous=FULL, {Environment.ProcessorCount} processors");
            var turns = await TurnsAsync(Path.Combine(folder.FullName, "turns.db"), engine, time, output);
            var bare = await BareCommit.RunAsync(Path.Combine(folder.FullName, "bare.db"), Conversations, time, stateBytes: 0);
            var equal = await BareCommit.RunAsync(Path.Combine(folder.FullName, "equal.db"), Conversations, time, turns.StateBytes);
            await ReportAsync(output, "turns", turns.Load);
            await ReportAsync(output, "a commit each, short row", bare);
            await ReportAsync(output, "a commit each, and state", equal);
            await output.WriteLineAsync(
                $"turns : short row = {turns.Load.PerSecond / bare.PerSecond:F2}, "
                + $"turns : row and state = {turns.Load.PerSecond / equal.PerSecond:F2}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(LoadResult Load, int StateBytes)> TurnsAsync(
        string path, IConversationEngine engine, TimeSpan time, TextWriter output)
    {
        await using var store = await SqliteStore.OpenAsync(path, CancellationToken.None);
        using var service = new ConversationService(
            store, engine, [], new ConversationSettings(), TimeProvider.System, NullLogger<ConversationService>.Instance);
        var user = new UserId("web:user");
        var conversations = Enumerable.Range(0, Conversations).Select(i => new ConversationId($"web:{i}")).ToList();
        var load = await Load.RunAsync(Conversations, time, (client, i) => service.HandleAsync(
            conversations[client], user, new ActivityId($"{client}-{i}"),
            new Incoming.Said("What worries me is whether the money follows the child."), CancellationToken.None));
        var state = StoreJson.Write((await store.LoadAsync(conversations[0], CancellationToken.None))!.State).Length;
        await output.WriteLineAsync($"a conversation's state has {state} bytes");
        return (load, state);
    }

    private static Task ReportAsync(TextWriter output, string name, LoadResult r) => output.WriteLineAsync(
        $"{name,-26} {r.PerSecond,8:F0}/s   p50 {r.P50Milliseconds,7:F2} ms   p99 {r.P99Milliseconds,7:F2} ms   "
        + $"cpu {r.CpuMicrosecondsEach,6:F0} us each");
}
