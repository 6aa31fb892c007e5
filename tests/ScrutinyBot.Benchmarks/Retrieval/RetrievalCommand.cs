using System.CommandLine;
using ScrutinyBot.Commands;

namespace ScrutinyBot.Benchmarks.Retrieval;

/// <summary><c>retrieval</c>: how well and how fast a gold section is found.</summary>
internal static class RetrievalCommand
{
    public static Command Build()
    {
        var questions = new Option<string[]>("--questions")
        {
            HelpName = "FILE.jsonl", Description = "The questions; all of tests/evaluation when none are named.", AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [.. Directory.GetFiles(Path.Combine(Clone.Folder, "tests", "evaluation"), "*.jsonl").Order(StringComparer.Ordinal)],
        };
        var sources = new Option<string?>("--sources") { HelpName = "DIR", Description = "A folder with the publications' texts and outline.json." };
        var rounds = new Option<int>("--rounds") { HelpName = "N", Description = "How often each question is asked.", DefaultValueFactory = _ => 30 };
        rounds.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1) result.AddError("--rounds must be at least 1.");
        });
        var command = new Command("retrieval", "Measure how well and how fast a gold section is found.") { questions, sources, rounds };
        command.SetAction(async (result, _) =>
        {
            try
            {
                await RetrievalBenchmark.RunAsync(result.GetRequiredValue(questions), result.GetValue(sources), result.GetValue(rounds), Console.Out);
                return 0;
            }
            catch (CommandFailedException failed)
            {
                await Console.Error.WriteLineAsync(failed.Message);
                return 1;
            }
        });
        return command;
    }
}
