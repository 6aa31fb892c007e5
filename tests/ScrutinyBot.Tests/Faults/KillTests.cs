using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using ScrutinyBot.CrashDummy;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Storage;
using ScrutinyBot.Storage.Sqlite;

namespace ScrutinyBot.Tests.Faults;

/// <summary>A process that plays turns is killed without warning, again and again, on one database.</summary>
public sealed class KillTests : IDisposable
{
    private const int Rounds = 6;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kill-");

    private string Database => Path.Combine(folder.FullName, "bot.db");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Whatever_was_acknowledged_before_a_kill_is_there_once()
    {
        var acknowledged = new List<Acknowledged>();
        for (var round = 0; round < Rounds; round++)
        {
            acknowledged.AddRange(await TalkUntilKilledAsync(round));
            Assert.Equal("ok", IntegrityCheck());
            await EverythingIsThereOnceAsync(acknowledged);
        }

        Assert.Equal(Rounds, acknowledged.Select(a => a.Round).Distinct().Count());
    }

    [Fact]
    public async Task Every_reminder_is_told_once_and_pushed_once_however_often_the_process_that_tells_them_is_killed()
    {
        const int Each = 12;
        await using (var store = await SqliteStore.OpenAsync(Database, default))
        {
            using var service = RemindersRun.Service(store, new(2027, 2, 1, 10, 0, 0, TimeSpan.Zero));
            foreach (var conversation in RemindersRun.Conversations)
            {
                for (var i = 0; i < Each; i++) await service.HandleAsync(conversation, new UserId("test:user"), new($"{i}"), new Incoming.Said($"remind me on 3 March to do thing {i}"), default);
            }
        }

        var moment = new DateTimeOffset(2027, 3, 3, 9, 0, 0, TimeSpan.Zero);
        // What a killed process had taken is free again when its lease has run out.
        for (var round = 0; round < Rounds; round++, moment = moment.AddMinutes(10)) await RunUntilKilledAsync(moment, killAfter: Random.Shared.Next(1, 14));
        await RunUntilKilledAsync(moment, killAfter: int.MaxValue);

        await using var after = await SqliteStore.OpenAsync(Database, default);
        foreach (var conversation in RemindersRun.Conversations)
        {
            var told = (await after.TranscriptAsync(conversation, 0, default)).SelectMany(t => t.Replies).OfType<Reply.Text>().Select(t => t.Words);
            Assert.Equal(Enumerable.Range(0, Each).Select(i => $"**Reminder:** do thing {i}.").Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
        }

        Assert.Equal(RemindersRun.Conversations.Count * Each, await PushedRemindersAsync(after));
    }

    private static async Task<int> PushedRemindersAsync(SqliteStore store)
    {
        var pushed = 0;
        var later = new DateTimeOffset(2028, 1, 1, 0, 0, 0, TimeSpan.Zero);
        while (await store.TakeDeliveriesAsync(99, later, TimeSpan.FromMinutes(1), default) is { Count: > 0 } deliveries)
        {
            pushed += deliveries.Count(d => d.Reply is Reply.Text { Words: var words } && words.StartsWith("**Reminder", StringComparison.Ordinal));
            foreach (var delivery in deliveries) await store.MarkDeliveryAsync(delivery.Id, DeliveryState.Delivered, null, default);
        }

        return pushed;
    }

    private async Task RunUntilKilledAsync(DateTimeOffset moment, int killAfter)
    {
        using var process = Start("reminders", Database, moment.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        var lines = 0;
        while (await process.StandardOutput.ReadLineAsync() is not null)
        {
            if (++lines == killAfter) process.Kill();
        }

        await process.WaitForExitAsync();
        Assert.True(killAfter < int.MaxValue || process.ExitCode == 0, await process.StandardError.ReadToEndAsync());
    }

    private async Task<IReadOnlyList<Acknowledged>> TalkUntilKilledAsync(int round)
    {
        var lines = new ConcurrentQueue<string>();
        // Some kills come within the first turns, some later.
        var killAfter = Random.Shared.Next(1, 400);
        using var process = Start(Database, round.ToString(System.Globalization.CultureInfo.InvariantCulture));
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            lines.Enqueue(line);
            if (lines.Count == killAfter) process.Kill();
        }

        await process.WaitForExitAsync();
        Assert.True(lines.Count >= killAfter, $"It ended by itself: {await process.StandardError.ReadToEndAsync()}");
        return [.. lines.Select(l => Acknowledged.Read(l, round))];
    }

    private static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", [typeof(CountingEngine).Assembly.Location, .. arguments])
    {
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private async Task EverythingIsThereOnceAsync(IReadOnlyList<Acknowledged> acknowledged)
    {
        await using var store = await SqliteStore.OpenAsync(Database, default);
        foreach (var conversation in acknowledged.GroupBy(a => a.Conversation))
        {
            var id = new ConversationId($"test:{conversation.Key}");
            var transcript = await store.TranscriptAsync(id, 0, default);
            Assert.Equal(Enumerable.Range(1, transcript.Count).Select(v => (long)v), transcript.Select(t => t.Version));
            Assert.Equal(transcript.Count, (await store.LoadAsync(id, default))!.State.Version);

            var said = transcript.ToDictionary(t => ((Incoming.Said)t.Incoming).Text, t => t.Version, StringComparer.Ordinal);
            foreach (var turn in conversation) Assert.Equal(turn.Version, said[turn.Text]);
        }
    }

    private string? IntegrityCheck()
    {
        SQLitePCL.Batteries_V2.Init();
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        return (string?)command.ExecuteScalar();
    }

    private sealed record Acknowledged(int Round, string Conversation, long Version, string Text)
    {
        public static Acknowledged Read(string line, int round)
        {
            var parts = line.Split(' ');
            return new(round, parts[0], long.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture), parts[2]);
        }
    }
}
