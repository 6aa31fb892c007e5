using System.Diagnostics;

namespace ScrutinyBot.Benchmarks;

/// <summary>What a load gave: requests a second, the median and the slowest hundredth, and processor time for each request.</summary>
internal sealed record LoadResult(double PerSecond, double P50Milliseconds, double P99Milliseconds, double CpuMicrosecondsEach);

/// <summary>Keeps a number of clients busy, each sending its next request when the last one was answered.</summary>
internal static class Load
{
    public static async Task<LoadResult> RunAsync(int clients, TimeSpan time, Func<int, int, Task> request)
    {
        await DriveAsync(clients, time / 5, request, start: 0); // warm up: compile, fill caches, let files grow
        var cpu = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        var took = await DriveAsync(clients, time, request, start: 1_000_000);
        var elapsed = clock.Elapsed;
        var used = Environment.CpuUsage.TotalTime - cpu;
        took.Sort();
        return new LoadResult(
            took.Count / elapsed.TotalSeconds, took[took.Count / 2], took[took.Count * 99 / 100], used.TotalMicroseconds / took.Count);
    }

    private static async Task<List<double>> DriveAsync(int clients, TimeSpan time, Func<int, int, Task> request, int start)
    {
        var until = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        var all = await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(async () =>
        {
            var took = new List<double>();
            for (var i = start; Stopwatch.GetTimestamp() < until; i++)
            {
                var begun = Stopwatch.GetTimestamp();
                await request(client, i);
                took.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }

            return took;
        })));
        return [.. all.SelectMany(t => t)];
    }
}
