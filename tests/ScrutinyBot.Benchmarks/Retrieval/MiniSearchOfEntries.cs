using System.Text.Json;
using ScrutinyBot.Content;
using ScrutinyBot.Evaluation;

namespace ScrutinyBot.Benchmarks.Retrieval;

/// <summary>minisearch over the library's entries, finding mistyped and unfinished words too.</summary>
internal static class MiniSearchOfEntries
{
    public static async Task<(Measured? Measured, string? WhyNot)> MeasureAsync(
        Library library, IReadOnlyList<EvaluationQuestion> questions, int rounds, TimeSpan warmUp)
    {
        var first = new
        {
            questions = questions.Select(q => q.Question), best = Citations.Entries, rounds, warmUpMilliseconds = warmUp.TotalMilliseconds,
            stopWords = FullTextTable.StopWords, weights = EntryFields.Weights.ToDictionary(w => w.Name, w => w.Weight, StringComparer.Ordinal),
        };
        var (result, whyNot) = await NodeScript.RunAsync("retrieval.mjs", [first, .. library.Entries.Select(Named)]);
        if (result is not { } found) return (null, whyNot);
        return (new(
            "minisearch, entries", TimeSpan.FromMilliseconds(found.GetProperty("buildMilliseconds").GetDouble()),
            [.. found.GetProperty("found").EnumerateArray().Select(hits => Citations.Of(hits.EnumerateArray().Select(i => library.Entries[i.GetInt32()])))],
            found.GetProperty("microseconds").Deserialize<double[][]>()!, AllocatedBytes: null), null);
    }

    private static Dictionary<string, string> Named(Entry entry) =>
        EntryFields.Weights.Zip(EntryFields.Of(entry)).ToDictionary(f => f.First.Name, f => f.Second, StringComparer.Ordinal);
}
