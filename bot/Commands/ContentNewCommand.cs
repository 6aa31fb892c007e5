using System.CommandLine;
using System.Text;
using ScrutinyBot.Content;
using ScrutinyBot.Content.Loading;

namespace ScrutinyBot.Commands;

/// <summary><c>content new</c>: a file to begin an entry with.</summary>
internal static class ContentNewCommand
{
    public static Command Build(Surroundings surroundings, string[] settings)
    {
        var kind = new Argument<string>("kind") { Description = "What the entry is, for example guidance or case." };
        var id = new Argument<string>("id") { Description = "The entry's id: lower-case words joined by hyphens." };
        var publication = new Option<string>("--publication") { Description = "The publication it rests on, as in sources.yaml.", HelpName = "P", Required = true };
        var title = new Option<string?>("--title") { Description = "The idea in a few words.", HelpName = "T" };
        var command = new Command("new", "Begin an entry: write its file, with every field it needs.") { kind, id, publication, title };
        command.SetAction((result, ct) => RunAsync(
            surroundings, settings, result.GetRequiredValue(kind), result.GetRequiredValue(id), result.GetRequiredValue(publication), result.GetValue(title), ct));
        return command;
    }

    private static async Task<int> RunAsync(
        Surroundings surroundings, string[] settings, string kind, string id, string publication, string? title, CancellationToken ct)
    {
        var folder = ContentCommand.FolderOf(surroundings, settings);
        var plan = NewEntry.Plan(folder, LibraryLoader.Load(folder), kind, id, publication, string.IsNullOrWhiteSpace(title) ? null : title);
        if (plan is not NewEntry.Planned planned) throw new CommandFailedException(string.Join('\n', ((NewEntry.Refused)plan).Reasons));

        var path = Path.GetFullPath(Path.Combine(folder, planned.File));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // Fails where a file has appeared since, so that nobody's words are written over.
        await using (var file = new FileStream(path, FileMode.CreateNew)) await file.WriteAsync(Encoding.UTF8.GetBytes(planned.Text), ct);
        await surroundings.Out.WriteLineAsync(path);
        await surroundings.Out.WriteLineAsync("Open this file in a text editor and fill it in. Then run: content check");
        return 0;
    }
}
