using System.CommandLine;
using System.Globalization;
using System.Runtime.CompilerServices;
using ScrutinyBot.Composition;

namespace ScrutinyBot.Commands;

/// <summary><c>replay</c>: plays whole conversations from a file, each as a new user in a store of its own.</summary>
internal static class ReplayCommand
{
    public static Command Build(Surroundings surroundings, string[] settings)
    {
        var input = new Argument<string>("in") { HelpName = "IN.jsonl", Description = "The conversations: a JSON object with id and turns on each line." };
        var output = new Option<string>("--out") { HelpName = "OUT.jsonl", Description = "Where to write how they went.", Required = true };
        var documents = new Option<string?>("--documents") { HelpName = "DIR", Description = "Where to write the documents that were made." };
        var today = DayOption.Of("--today", "The day on which to play them. Default: today.");
        var command = new Command("replay", "Play conversations from a file.") { input, output, documents, today };
        command.SetAction((result, ct) => RunAsync(
            surroundings, settings, result.GetRequiredValue(input), result.GetRequiredValue(output), result.GetValue(documents), result.GetValue(today), ct));
        return command;
    }

    private static async Task<int> RunAsync(
        Surroundings surroundings, string[] settings, string input, string output, string? documents, DateOnly? today, CancellationToken ct)
    {
        var scripts = JsonLines.Read(surroundings.PathOf(input), Script.From);
        var configuration = Settings.Read(surroundings.WorkingDirectory, settings);
        var library = ContentFolder.Load(ContentFolder.Find(configuration, surroundings.WorkingDirectory));
        var player = new ScriptPlayer(surroundings, configuration, library, today)
        {
            DocumentsFolder = documents is null ? null : surroundings.PathOf(documents), DocumentsAsGiven = documents,
        };
        await JsonLines.WriteAsync(surroundings.PathOf(output), PlayAllAsync(player, scripts, ct), ct);
        return 0;
    }

    private static async IAsyncEnumerable<Played> PlayAllAsync(
        ScriptPlayer player, IReadOnlyList<Script> scripts, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var script in scripts) yield return await player.PlayAsync(script, ct);
    }
}
