using ScrutinyBot.Content.Loading;

namespace ScrutinyBot.Content;

/// <summary>A mistake in a content file, with the place to mend it. <c>Line</c> counts from 1.</summary>
public sealed record ContentMistake(string File, int Line, string Message)
{
    public override string ToString() => $"{File}:{Line}: {Message}";
}

/// <summary>What loading gave: a library, and every mistake found. With mistakes, the library holds the entries that had none.</summary>
public sealed record LoadResult(Library Library, IReadOnlyList<ContentMistake> Mistakes)
{
    /// <summary>Where everything stands, with or without mistakes.</summary>
    internal Places Places { get; init; } = Places.None;
}

/// <summary>Reads the library from a folder that holds <c>sources.yaml</c>, <c>themes.yaml</c>, <c>library/</c> and, for the words of dialogs,
/// <c>dialogs/</c>.</summary>
public static class LibraryLoader
{
    internal const string EntriesFolder = "library";

    /// <summary>Loads everything and reports every mistake at once; never throws for a mistake in a file.</summary>
    public static LoadResult Load(string folder)
    {
        var mistakes = new Mistakes();
        if (!Directory.Exists(folder))
        {
            mistakes.Add(folder, 1, "This folder does not exist. Name the folder that holds sources.yaml, themes.yaml and library/ (setting Content:Path).");
            return new(new([], [], []), mistakes.InOrder());
        }

        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var publications = SourcesReader.Read(folder, mistakes, lines);
        var themes = ThemesReader.Read(folder, mistakes);
        var entries = ReadEntries(folder, mistakes);
        var sound = new LibraryChecks(entries, themes, publications, mistakes).Sound();
        var scripts = new ScriptsReader(folder, publications, mistakes).Read();
        return new(new(sound, themes.Select(t => t.Theme), publications, scripts), mistakes.InOrder()) { Places = new(entries, lines) };
    }

    private static List<ReadEntry> ReadEntries(string folder, Mistakes mistakes)
    {
        var entries = new List<ReadEntry>();
        if (!Directory.Exists(Path.Combine(folder, EntriesFolder)))
        {
            mistakes.Add(EntriesFolder, 1, "This folder is missing. Put it back: it holds the entries, a Markdown file each.");
            return entries;
        }

        foreach (var file in EntryFiles(folder))
        {
            if (TextFile.Read(folder, file, mistakes) is { } text && EntryReader.Read(file, text, mistakes) is { } entry) entries.Add(entry);
        }

        if (entries.Count == 0 && mistakes.Count == 0)
            mistakes.Add(EntriesFolder, 1, "This folder holds no entries. Put at least one Markdown file in it (docs/authoring.md).");
        return entries;
    }

    /// <summary>The files of entries, relative to the folder, in order.</summary>
    internal static IEnumerable<string> EntryFiles(string folder) => Directory
        .EnumerateFiles(Path.Combine(folder, EntriesFolder), "*.md", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);
}
