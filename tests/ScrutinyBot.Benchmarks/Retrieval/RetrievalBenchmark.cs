using System.Diagnostics;
using System.Globalization;
using ScrutinyBot.Commands;
using ScrutinyBot.Content;
using ScrutinyBot.Content.Search;
using ScrutinyBot.Evaluation;

namespace ScrutinyBot.Benchmarks.Retrieval;

/// <summary>How well and how fast a gold section is found: our search beside SQLite's full-text search and minisearch, on the same questions in one run.</summary>
internal static class RetrievalBenchmark
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    /// <param name="files">Questions in the form that docs/evaluation.md describes.</param>
    /// <param name="sources">A folder with the publications' texts and outline.json; null where they are not to be had.</param>
    public static async Task RunAsync(IReadOnlyList<string> files, string? sources, int rounds, TextWriter output)
    {
        var library = LibraryLoader.Load(Clone.Content).Library;
        var questions = files.SelectMany(EvaluationFile.Read).ToList();
        var paragraphs = sources is null ? null : PublishedParagraph.ReadAll(sources);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{library.Entries.Count:N0} entries, {library.Entries.Sum(e => e.Asks.Count):N0} asks; {questions.Count:N0} questions, {questions.Count(q => q.Answerable):N0} answerable, each asked {rounds} times; {Environment.ProcessorCount} processors"));
        List<Measured> measured =
        [
            Measure("ours, words and meaning", () => new OurSearch(library, WordVectors.Load(Clone.Content)), questions, rounds),
            Measure("ours, words", () => new OurSearch(library, null), questions, rounds),
            Measure("FTS5, entries", () => new FullTextOfEntries(library), questions, rounds),
        ];
        if (paragraphs is not null) measured.Add(Measure("FTS5, publications", () => new FullTextOfPublications(paragraphs), questions, rounds));
        var (mini, whyNot) = await MiniSearchOfEntries.MeasureAsync(library, questions, rounds, WarmUp);
        if (mini is not null) measured.Add(mini);

        var match = new GoldMatch(library.Publications);
        foreach (var line in TextTable.Lines([Measured.Header, .. measured.Select(m => m.Row(questions, match))])) await output.WriteLineAsync(line);
        await output.WriteLineAsync("\"p99 of medians\": each question's median counts once, which leaves out what other programs and garbage collections took.");
        if (paragraphs is null) await output.WriteLineAsync("FTS5 over the publications is left out: name the folder with their texts by --sources.");
        if (mini is null) await output.WriteLineAsync($"minisearch is left out: {whyNot}");
    }

    private static Measured Measure(string name, Func<ISectionSearch> build, IReadOnlyList<EvaluationQuestion> questions, int rounds)
    {
        build().Dispose(); // so that the next is not slowed by compiling
        GC.Collect();
        var started = Stopwatch.GetTimestamp();
        using var search = build();
        var took = Stopwatch.GetElapsedTime(started);
        List<IReadOnlyList<SectionRef>> cited = [.. questions.Select(q => search.Find(q.Question))];
        for (var warm = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(warm) < WarmUp;)
        {
            foreach (var question in questions) search.Find(question.Question);
        }

        var times = Enumerable.Range(0, rounds).Select(_ => new double[questions.Count]).ToArray();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        foreach (var round in times)
        {
            for (var i = 0; i < round.Length; i++)
            {
                var asked = Stopwatch.GetTimestamp();
                search.Find(questions[i].Question);
                round[i] = Stopwatch.GetElapsedTime(asked).TotalMicroseconds;
            }
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return new(name, took, cited, times, (double)allocated / rounds / questions.Count);
    }
}
