using ScrutinyBot.Benchmarks;
using ScrutinyBot.CrashDummy;

switch (args)
{
    case ["turns", ..]:
        await TurnsBenchmark.RunAsync(new CountingEngine(mostAnswers: 40), TimeSpan.FromSeconds(10), Console.Out);
        return 0;
    default:
        Console.WriteLine("dotnet run -c Release --project tests/ScrutinyBot.Benchmarks -- turns");
        return 1;
}
