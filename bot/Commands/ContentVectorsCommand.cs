using System.CommandLine;
using System.Globalization;
using ScrutinyBot.Content.Search;
using ScrutinyBot.Content.Search.Fitting;

namespace ScrutinyBot.Commands;

/// <summary><c>content vectors</c>: fits general word vectors to the library and writes the file that the search loads.</summary>
internal static class ContentVectorsCommand
{
    public static Command Build(Surroundings surroundings, string[] settings)
    {
        var from = new Option<string>("--from")
        {
            Description = "General word vectors: on each line a word and its numbers, parted by spaces, frequent words first.", HelpName = "GLOVE.txt", Required = true,
        };
        var command = new Command("vectors", "Fit word vectors to the library; worth doing after many entries have changed.") { from };
        command.SetAction((result, _) => RunAsync(surroundings, settings, result.GetRequiredValue(from)));
        return command;
    }

    private static async Task<int> RunAsync(Surroundings surroundings, string[] settings, string from)
    {
        var path = surroundings.PathOf(from);
        if (!File.Exists(path)) throw new CommandFailedException($"There is no file {path}. Name a file of word vectors (docs/decisions/0006).");
        var folder = ContentCommand.FolderOf(surroundings, settings);
        try
        {
            var fitted = VectorFitting.Fit(Composition.ContentFolder.Load(folder), path);
            WordVectors.Write(Path.Combine(folder, WordVectors.FileName), fitted);
            await surroundings.Out.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"Wrote the vectors of {fitted.Count} words to {Path.Combine(folder, WordVectors.FileName)}. Run eval to see what it changed."));
            return 0;
        }
        catch (InvalidDataException error)
        {
            throw new CommandFailedException(error.Message);
        }
    }
}
