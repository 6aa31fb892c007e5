using System.Diagnostics;
using System.Globalization;

namespace ScrutinyBot.Benchmarks.Passages;

/// <summary>What one way of searching took. Times per question in milliseconds, in rising order.</summary>
internal sealed record Measured(string Name, double BuildSeconds, double MemoryMegabytes, double[] Milliseconds)
{
    public static Measured Of<T>(string name, TimeSpan build, long memoryBytes, string[] questions, Func<string, T> ask)
    {
        var times = new double[questions.Length];
        for (var i = 0; i < questions.Length; i++)
        {
            var started = Stopwatch.GetTimestamp();
            ask(questions[i]);
            times[i] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        Array.Sort(times);
        return new(name, build.TotalSeconds, memoryBytes / (double)(1 << 20), times);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name,-14} {BuildSeconds,9:F1} {MemoryMegabytes,11:F0} {At(0.5),8:F2} {At(0.95),8:F2} {At(0.99),8:F2} {Milliseconds[^1],9:F2}");

    private double At(double share) => Milliseconds[Math.Min((int)(share * Milliseconds.Length), Milliseconds.Length - 1)];
}
