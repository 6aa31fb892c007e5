using System.CommandLine;
using ScrutinyBot.Composition;
using ScrutinyBot.Content;

namespace ScrutinyBot.Commands;

/// <summary><c>content</c>: for those who write the library.</summary>
internal static class ContentCommand
{
    private static readonly string[] Kinds = [.. Enum.GetNames<EntryKind>().Select(k => k.ToLowerInvariant())];

    public static Command Build(Surroundings surroundings, string[] settings) => new("content", "Check, list, add to or preview what the bot knows.")
    {
        ContentCheckCommand.Build(surroundings, settings),
        List(surroundings, settings),
        ContentNewCommand.Build(surroundings, settings),
        ContentPreviewCommand.Build(surroundings, settings),
        ContentVectorsCommand.Build(surroundings, settings),
        ImportCommand.Build(surroundings, settings),
        DocumentsCommand.List(surroundings, settings),
        DocumentsCommand.Remove(surroundings, settings),
    };

    /// <summary>The folder that the library is read from, and written to.</summary>
    public static string FolderOf(Surroundings surroundings, string[] settings) =>
        ContentFolder.Find(Settings.Read(surroundings.WorkingDirectory, settings), surroundings.WorkingDirectory);

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
        var library = ContentFolder.Load(FolderOf(surroundings, settings));
        var entries = library.Entries.Where(e => kind is null || e.Kind.ToString().Equals(kind, StringComparison.OrdinalIgnoreCase)).ToArray();
        var idWidth = entries.Select(e => e.Id.Length).DefaultIfEmpty(0).Max();
        foreach (var entry in entries.OrderBy(e => e.Kind).ThenBy(e => e.Order))
            await surroundings.Out.WriteLineAsync($"{entry.Kind.ToString().ToLowerInvariant(),-10} {entry.Id.PadRight(idWidth)}  {entry.Title}");
        return 0;
    }
}
