using System.CommandLine;
using ScrutinyBot.Composition;
using ScrutinyBot.Content;
using ScrutinyBot.Content.Loading;

namespace ScrutinyBot.Commands;

/// <summary><c>content check</c> and <c>content list</c>: for those who write the library.</summary>
internal static class ContentCommand
{
    private static readonly string[] Kinds = [.. Enum.GetNames<EntryKind>().Select(k => k.ToLowerInvariant())];

    public static Command Build(Surroundings surroundings, string[] settings) => new("content", "Check or list what the bot knows.")
    {
        Check(surroundings, settings), List(surroundings, settings),
        ImportCommand.Build(surroundings, settings), DocumentsCommand.List(surroundings, settings), DocumentsCommand.Remove(surroundings, settings),
    };

    private static Command Check(Surroundings surroundings, string[] settings)
    {
        var sources = new Option<string?>("--sources")
        {
            Description = "A folder with the publications as .txt files: report also nine or more words in a row that stand in one of them.",
            HelpName = "DIR",
        };
        var command = new Command("check", "List every mistake in the content, with file and line.") { sources };
        command.SetAction((result, _) => CheckAsync(surroundings, settings, result.GetValue(sources)));
        return command;
    }

    private static async Task<int> CheckAsync(Surroundings surroundings, string[] settings, string? sources)
    {
        var folder = ContentFolder.Find(Settings.Read(surroundings.WorkingDirectory, settings), surroundings.WorkingDirectory);
        var (library, mistakes) = LibraryLoader.Load(folder);
        if (sources is not null) mistakes = [.. mistakes, .. SharedWording(surroundings.PathOf(sources), folder, library)];
        foreach (var mistake in mistakes) await surroundings.Out.WriteLineAsync(mistake.ToString());
        await surroundings.Out.WriteLineAsync(mistakes.Count switch
        {
            0 => $"No mistakes in {library.Entries.Count} entries.",
            1 => "1 mistake.",
            _ => $"{mistakes.Count} mistakes.",
        });
        return mistakes.Count == 0 ? 0 : 1;
    }

    private static IReadOnlyList<ContentMistake> SharedWording(string sources, string folder, Library library)
    {
        if (!Directory.Exists(sources)) throw new CommandFailedException($"There is no folder {sources}. Name the one that holds the publications as .txt files.");
        var texts = Directory.GetFiles(sources, "*.txt");
        if (texts.Length == 0) throw new CommandFailedException($"The folder {sources} holds no .txt files. Name the one that holds the publications.");
        var publications = texts.Order(StringComparer.Ordinal).Select(t => (Path.GetFileNameWithoutExtension(t), File.ReadAllText(t)));
        var names = library.Publications.Select(p => p.Title)
            .Concat(library.OfKind(EntryKind.Reading).Select(e => e.Title))
            .Concat(library.OfKind(EntryKind.Term).SelectMany(e => e.Names));
        return new SharedWording(publications, names).In(folder);
    }

    private static Command List(Surroundings surroundings, string[] settings)
    {
        var kind = new Option<string?>("--kind") { Description = "Only entries of this kind.", HelpName = "KIND" };
        kind.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, Kinds);
        var command = new Command("list", "List the entries: kind, id and title.") { kind };
        command.SetAction((result, _) => ListAsync(surroundings, settings, result.GetValue(kind)));
        return command;
    }

    private static async Task<int> ListAsync(Surroundings surroundings, string[] settings, string? kind)
    {
        var library = ContentFolder.Load(ContentFolder.Find(Settings.Read(surroundings.WorkingDirectory, settings), surroundings.WorkingDirectory));
        var entries = library.Entries.Where(e => kind is null || e.Kind.ToString().Equals(kind, StringComparison.OrdinalIgnoreCase)).ToArray();
        var idWidth = entries.Select(e => e.Id.Length).DefaultIfEmpty(0).Max();
        foreach (var entry in entries.OrderBy(e => e.Kind).ThenBy(e => e.Order))
            await surroundings.Out.WriteLineAsync($"{entry.Kind.ToString().ToLowerInvariant(),-10} {entry.Id.PadRight(idWidth)}  {entry.Title}");
        return 0;
    }
}
