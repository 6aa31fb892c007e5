using BenchmarkDotNet.Running;
using ScrutinyBot.Benchmarks;
using ScrutinyBot.CrashDummy;

switch (args)
{
    case ["turns", ..]:
        await TurnsBenchmark.RunAsync(new CountingEngine(mostAnswers: 40), TimeSpan.FromSeconds(10), Console.Out);
        return 0;
    case ["replay", .. var options]:
        BenchmarkRunner.Run<TurnCost>(args: ["--filter", "*Replay*", .. options]);
        return 0;
    case ["hear", .. var options]:
        BenchmarkRunner.Run<TurnCost>(args: ["--filter", "*Hear*", .. options]);
        return 0;
    default:
        Console.WriteLine("dotnet run -c Release --project tests/ScrutinyBot.Benchmarks -- turns | replay | hear [--job short]");
        return 1;
}
