using System.CommandLine;
using System.Text;
using ScrutinyBot.Channels.Console;
using ScrutinyBot.Channels.Web;
using ScrutinyBot.Content;
using ScrutinyBot.Content.Loading;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Documents;
using ScrutinyBot.Documents.Markdown;

namespace ScrutinyBot.Commands;

/// <summary><c>content preview</c>: an entry as each channel shows it, by the channel's own renderer.</summary>
internal static class ContentPreviewCommand
{
    public static Command Build(Surroundings surroundings, string[] settings)
    {
        var id = new Argument<string>("id") { Description = "The entry's id." };
        var html = new Option<string?>("--html") { Description = "Write how the page shows it to this file, to be opened in a browser.", HelpName = "FILE" };
        var command = new Command("preview", "Show how an entry looks in the terminal, on the page and in documents.") { id, html };
        command.SetAction((result, ct) => RunAsync(surroundings, settings, result.GetRequiredValue(id), result.GetValue(html), ct));
        return command;
    }

    private static async Task<int> RunAsync(Surroundings surroundings, string[] settings, string id, string? html, CancellationToken ct)
    {
        var loaded = LibraryLoader.Load(ContentCommand.FolderOf(surroundings, settings));
        var entry = Find(id, loaded);
        var replies = EntryReplies.Of(entry, loaded.Library);
        var today = DateOnly.FromDateTime(surroundings.Clock.GetLocalNow().DateTime);

        var screen = new TerminalScreen(surroundings.Out, surroundings.IsTerminal);
        screen.Tell("In the terminal:");
        screen.Show(replies);
        if (EntryPart.Of(entry, loaded.Library, today) is { } document)
        {
            screen.Tell("");
            screen.Tell("In documents, here in Markdown:");
            await surroundings.Out.WriteLineAsync();
            await surroundings.Out.WriteAsync(MarkdownWriter.Write(document));
        }

        screen.Tell("");
        if (html is null)
        {
            screen.Tell("On the page: add --html preview.html and open that file in a browser.");
            return 0;
        }

        var path = surroundings.PathOf(html);
        await File.WriteAllTextAsync(path, PreviewPage.Of(entry.Title, replies, PageFiles.Load()), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), ct);
        screen.Tell($"On the page: open {path} in a browser.");
        return 0;
    }

    private static Entry Find(string id, LoadResult loaded)
    {
        if (loaded.Library.Find(id) is { } entry) return entry;
        var its = loaded.Mistakes.Where(m => Path.GetFileNameWithoutExtension(m.File) == id).ToList();
        if (its.Count > 0) throw new CommandFailedException($"The entry '{id}' cannot be shown while it has mistakes:\n{string.Join('\n', its)}");
        var nearest = Nearest.To(id, loaded.Library.Entries.Select(e => e.Id), 5);
        throw new CommandFailedException(nearest.Count > 0
            ? $"There is no entry '{id}'. Did you mean: {string.Join(", ", nearest)}?"
            : $"There is no entry '{id}'. Run \"content list\" to see the ids of all.");
    }
}
