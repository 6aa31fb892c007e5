using System.Globalization;
using BenchmarkDotNet.Running;
using ScrutinyBot.Benchmarks;
using ScrutinyBot.Benchmarks.Passages;
using ScrutinyBot.Benchmarks.Retrieval;
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
    case ["passages", .. var count]:
        await PassagesBenchmark.RunAsync(count is [var number, ..] ? int.Parse(number, CultureInfo.InvariantCulture) : 100_000, 2000, RealTexts(), Console.Out);
        return 0;
    case ["retrieval", .. var options]:
        return await RetrievalCommand.Build().Parse(options).InvokeAsync();
    default:
        Console.WriteLine("dotnet run -c Release --project tests/ScrutinyBot.Benchmarks -- turns | replay [--job short] | hear [--job short] | passages [COUNT] | retrieval [--questions FILE...] [--sources DIR] [--rounds N]");
        return 1;
}

// The publications are not part of the repository; where their texts lie beside it, they are searched too.
static string RealTexts() => Path.Combine(Environment.CurrentDirectory, "..", "shared", "sources");
