using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using ScrutinyBot.CrashDummy;
using ScrutinyBot.Dialogs.Engine;
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

    private async Task<IReadOnlyList<Acknowledged>> TalkUntilKilledAsync(int round)
    {
        var lines = new ConcurrentQueue<string>();
        // Some kills come within the first turns, some later.
        var killAfter = Random.Shared.Next(1, 400);
        using var process = Start(round);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            lines.Enqueue(line);
            if (lines.Count == killAfter) process.Kill();
        }

        await process.WaitForExitAsync();
        Assert.True(lines.Count >= killAfter, $"It ended by itself: {await process.StandardError.ReadToEndAsync()}");
        return [.. lines.Select(l => Acknowledged.Read(l, round))];
    }

    private Process Start(int round) => Process.Start(new ProcessStartInfo("dotnet")
    {
        ArgumentList = { typeof(CountingEngine).Assembly.Location, Database, round.ToString(System.Globalization.CultureInfo.InvariantCulture) },
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
