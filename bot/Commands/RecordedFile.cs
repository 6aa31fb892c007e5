using System.Text.Json;
using ScrutinyBot.Evaluation;

namespace ScrutinyBot.Commands;

/// <summary>The file of figures reached so far: an object with a set's name for each set, and in it a number for each figure.</summary>
internal static class RecordedFile
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <exception cref="CommandFailedException">The file cannot be read, or holds nothing for the set.</exception>
    public static RecordedFigures Read(string path, string set)
    {
        if (!File.Exists(path)) throw new CommandFailedException($"There is no file {path}. Check the path, or make it with --record.");
        if (!ReadAll(path).TryGetValue(set, out var values))
            throw new CommandFailedException($"{Path.GetFileName(path)} has no figures for the set '{set}'. Record them with --record.");
        return values.Keys.FirstOrDefault(key => Figure.All.All(f => f.Key != key)) is { } unknown
            ? throw new CommandFailedException(
                $"{Path.GetFileName(path)}: there is no figure '{unknown}' ({set}). Use any of {string.Join(", ", Figure.All.Select(f => f.Key))}.")
            : new(set, values);
    }

    /// <summary>Puts the figures of a set in the place of those it had; other sets stay as they are.</summary>
    public static void Write(string path, RecordedFigures figures)
    {
        var all = File.Exists(path) ? ReadAll(path) : [];
        all[figures.Set] = new(figures.Values);
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        File.WriteAllText(path, JsonSerializer.Serialize(all, Indented) + "\n");
    }

    private static SortedDictionary<string, Dictionary<string, double>> ReadAll(string path)
    {
        try
        {
            var all = JsonSerializer.Deserialize<SortedDictionary<string, Dictionary<string, double>>>(File.ReadAllText(path));
            if (all is not null && all.Values.All(v => v is not null)) return new(all, StringComparer.Ordinal);
        }
        catch (JsonException)
        {
            // Said below, as for a file that is valid JSON of another kind.
        }

        throw new CommandFailedException(
            $"{Path.GetFileName(path)} is not as it should be. " + """It looks like {"own": {"recallAt3": 90.0}}; make it anew with --record.""");
    }
}
