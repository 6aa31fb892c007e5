using System.Diagnostics;

namespace ScrutinyBot.Benchmarks.Passages;

/// <summary>SQLite's full-text search over passages.</summary>
internal static class FullTextSearch
{
    public static Measured Measure(string[] passages, string[] questions, int best, int warmUp)
    {
        var started = Stopwatch.GetTimestamp();
        using var table = new FullTextTable([("passage", 1)], passages.Select(p => new[] { p }));
        var build = Stopwatch.GetElapsedTime(started);
        foreach (var question in questions.Take(warmUp)) table.Find(question, best);
        return Measured.Of("FTS5 (SQLite)", build, table.Bytes, questions, q => table.Find(q, best));
    }
}
