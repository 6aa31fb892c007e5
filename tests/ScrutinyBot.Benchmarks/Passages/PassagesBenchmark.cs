using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using ScrutinyBot.Content.Passages;
using ScrutinyBot.Imports;
using ScrutinyBot.Storage;
using ScrutinyBot.Storage.Sqlite;

namespace ScrutinyBot.Benchmarks.Passages;

/// <summary>How long a question takes over many passages: our index, SQLite's full-text search in memory, and minisearch, on the same passages
/// and questions in one run.</summary>
internal static class PassagesBenchmark
{
    private const int Best = 3;
    private const int WarmUp = 100;
    private const int PassagesInDocument = 1000;

    public static async Task RunAsync(int count, int questionCount, string realTexts, TextWriter output)
    {
        var made = new MadePassages(realTexts);
        var passages = made.Take(count);
        var questions = made.Questions(questionCount, passages);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{count:N0} passages ({Math.Min(count, made.RealPassages.Length):N0} real), {passages.Sum(p => (long)p.Length) >> 20} MB; {questionCount:N0} questions, best {Best}"));
        await output.WriteLineAsync("                 build s   memory MB   p50 ms   p95 ms   p99 ms   most ms");
        await output.WriteLineAsync(Ours(passages, questions).ToString());
        await output.WriteLineAsync((await StoredAsync(passages, questions)).ToString());
        await output.WriteLineAsync(FullTextSearch.Measure(passages, questions, Best, WarmUp).ToString());
        await output.WriteLineAsync(await MiniSearch.MeasureAsync(passages, questions, Best, WarmUp));
    }

    private static Measured Ours(string[] passages, string[] questions)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var started = Stopwatch.GetTimestamp();
        var builder = new PassageIndexBuilder();
        for (var i = 0; i < passages.Length; i++) builder.Add(i, "", "", passages[i]);
        var index = builder.Build();
        builder = null;
        var build = Stopwatch.GetElapsedTime(started);
        var memory = GC.GetTotalMemory(forceFullCollection: true) - before;
        foreach (var question in questions.Take(WarmUp)) index.Find(question, Best);
        return Measured.Of("ours", build, memory, questions, q => index.Find(q, Best));
    }

    // As the bot asks: with a look at whether the documents have changed, and the passages read from the store's file.
    private static async Task<Measured> StoredAsync(string[] passages, string[] questions)
    {
        var folder = Directory.CreateTempSubdirectory("passages-");
        try
        {
            await using var store = await SqliteStore.OpenAsync(Path.Combine(folder.FullName, "bench.db"), CancellationToken.None);
            foreach (var (number, chunk) in passages.Chunk(PassagesInDocument).Index())
            {
                await store.CouncilDocuments.ImportAsync(
                    new($"Document {number}", "Nobody", new(2026, 1, 1), "none", Replaces: null,
                        [.. chunk.Select((p, i) => new NewPassage([], string.Create(CultureInfo.InvariantCulture, $"paragraph {i + 1}"), p))], DateTimeOffset.UnixEpoch),
                    CancellationToken.None);
            }

            var before = GC.GetTotalMemory(forceFullCollection: true);
            var search = new CouncilDocumentSearch(store, NullLogger<CouncilDocumentSearch>.Instance);
            var started = Stopwatch.GetTimestamp();
            search.WarmUp();
            var build = Stopwatch.GetElapsedTime(started);
            var memory = GC.GetTotalMemory(forceFullCollection: true) - before;
            foreach (var question in questions.Take(WarmUp)) search.Find(question, Best);
            return Measured.Of("ours, stored", build, memory, questions, q => search.Find(q, Best));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
