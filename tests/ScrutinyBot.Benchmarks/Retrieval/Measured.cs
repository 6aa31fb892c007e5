using System.Globalization;
using ScrutinyBot.Content;
using ScrutinyBot.Evaluation;

namespace ScrutinyBot.Benchmarks.Retrieval;

/// <summary>What one way of searching found and took.</summary>
/// <param name="Cited">By question, the sections cited.</param>
/// <param name="Microseconds">By round and question.</param>
/// <param name="AllocatedBytes">By the .NET heap for each question; null for what runs elsewhere.</param>
internal sealed record Measured(
    string Name, TimeSpan Build, IReadOnlyList<IReadOnlyList<SectionRef>> Cited, double[][] Microseconds, double? AllocatedBytes)
{
    public static string[] Header { get; } = ["engine", "recall at 3", "recall at 1", "build ms", "p50 us", "p95 us", "p99 us", "p99 of medians", "KB each"];

    public string[] Row(IReadOnlyList<EvaluationQuestion> questions, GoldMatch match)
    {
        var ranks = questions.Zip(Cited).Where(q => q.First.Answerable).Select(q => match.RankOf(q.First.Gold, q.Second)).ToList();
        var all = Microseconds.SelectMany(m => m).Order().ToArray();
        var medians = Enumerable.Range(0, questions.Count).Select(q => At([.. Microseconds.Select(round => round[q]).Order()], 0.5)).Order().ToArray();
        return
        [
            Name, Share.Among(ranks, r => r <= Citations.Most).ToString(), Share.Among(ranks, r => r == 1).ToString(), Whole(Build.TotalMilliseconds),
            Whole(At(all, 0.5)), Whole(At(all, 0.95)), Whole(At(all, 0.99)), Whole(At(medians, 0.99)), AllocatedBytes is { } bytes ? Whole(bytes / 1024) : "-",
        ];
    }

    private static double At(double[] rising, double share) => rising[Math.Min((int)(share * rising.Length), rising.Length - 1)];

    private static string Whole(double number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
