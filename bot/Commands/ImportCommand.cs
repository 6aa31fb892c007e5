using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ScrutinyBot.Composition;
using ScrutinyBot.Imports;
using ScrutinyBot.Imports.Reading;

namespace ScrutinyBot.Commands;

/// <summary><c>content import</c>: gives the bot a document of the council's own, or a folder of them.</summary>
internal static class ImportCommand
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");
    private static readonly string[] DateFormats = ["yyyy-MM-dd", "d/M/yyyy", "d MMMM yyyy", "d MMM yyyy"];

    public static Command Build(Surroundings surroundings, string[] settings)
    {
        var path = new Argument<string>("path") { Description = "The file, or a folder with files: .docx, .md, .txt or .html.", HelpName = "FILE|DIR" };
        var title = new Option<string?>("--title") { Description = "The document's title. Default: what it calls itself, else the file's name.", HelpName = "TITLE" };
        var publisher = new Option<string>("--publisher") { Description = "Who published it.", HelpName = "NAME", Required = true };
        var date = new Option<string>("--date") { Description = "The date it bears, for example 2026-03-31.", HelpName = "DATE", Required = true };
        var licence = new Option<string>("--licence") { Description = "The terms under which it may be quoted.", HelpName = "TERMS", Required = true };
        var replaces = new Option<string?>("--replaces") { Description = "The id of the document that this one supersedes, whatever the dates.", HelpName = "ID" };
        var command = new Command("import", "Give the bot a document of the council's own, or a folder of them.") { path, title, publisher, date, licence, replaces };
        command.SetAction((result, ct) => RunAsync(
            surroundings, settings, surroundings.PathOf(result.GetRequiredValue(path)),
            new(result.GetValue(title), result.GetRequiredValue(publisher), Date(result.GetRequiredValue(date)), result.GetRequiredValue(licence), result.GetValue(replaces)),
            ct));
        return command;
    }

    private static DateOnly Date(string text) =>
        DateOnly.TryParseExact(text.Trim(), DateFormats, British, DateTimeStyles.None, out var date) && date.Year >= 1800
            ? date
            : throw new CommandFailedException($"The date \"{text}\" cannot be read. Write it as 2026-03-31, 31/3/2026 or \"31 March 2026\".");

    private static async Task<int> RunAsync(Surroundings surroundings, string[] settings, string path, ImportDetails details, CancellationToken ct)
    {
        if (Directory.Exists(path)) return await ImportFolderAsync(surroundings, settings, path, details, ct);
        await using var bot = BotServices.Open(surroundings, Settings.Read(surroundings.WorkingDirectory, settings));
        switch (await bot.Get<DocumentImport>().ImportAsync(path, details, ct))
        {
            case ImportResult.Refused refused:
                throw new CommandFailedException($"{path} was not imported. {refused.Reason}");
            case ImportResult.Imported imported:
                await surroundings.Out.WriteLineAsync(Sentence(imported));
                break;
        }

        return 0;
    }

    private static async Task<int> ImportFolderAsync(Surroundings surroundings, string[] settings, string folder, ImportDetails details, CancellationToken ct)
    {
        if (details.Title is not null || details.Replaces is not null)
            throw new CommandFailedException("--title and --replaces are for one file. Leave them out for a folder: each document keeps the title it has.");
        var files = Files(folder);
        var known = files.Where(DocumentReader.Knows).ToArray();
        if (known.Length == 0) throw new CommandFailedException($"The folder {folder} holds no document that can be read: {string.Join(", ", DocumentReader.Endings)}.");
        await using var bot = BotServices.Open(surroundings, Settings.Read(surroundings.WorkingDirectory, settings));
        var failed = 0;
        foreach (var file in known)
        {
            var result = await bot.Get<DocumentImport>().ImportAsync(file, details, ct);
            var name = Path.GetRelativePath(folder, file);
            if (result is ImportResult.Imported imported) await surroundings.Out.WriteLineAsync($"{name}: {Sentence(imported)}");
            if (result is not ImportResult.Refused refused) continue;
            failed++;
            await surroundings.Error.WriteLineAsync($"{name} was not imported. {refused.Reason}");
        }

        await surroundings.Out.WriteLineAsync(Summary(known.Length - failed, failed, files.Except(known, StringComparer.Ordinal)));
        return failed == 0 ? 0 : 1;
    }

    // Files that programs hide (Word's lock files among them) are not documents.
    private static string[] Files(string folder)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        };
        return [.. Directory.EnumerateFiles(folder, "*", options)
            .Where(f => !Path.GetFileName(f).StartsWith('~') && !Path.GetFileName(f).StartsWith('.')).Order(StringComparer.Ordinal)];
    }

    private static string Sentence(ImportResult.Imported imported)
    {
        var document = imported.Document;
        var sentence = string.Create(British, $"Imported \"{document.Title}\" as {document.Id}: edition {document.Edition}, {Passages(document.Passages)}.");
        return imported.Superseded is { } old
            ? string.Create(British, $"{sentence} The edition of {old.Date:d MMMM yyyy} no longer answers.")
            : sentence;
    }

    private static string Passages(int count) => count == 1 ? "1 passage" : string.Create(British, $"{count:N0} passages");

    private static string Summary(int imported, int failed, IEnumerable<string> leftOut)
    {
        var endings = leftOut.Select(f => Path.GetExtension(f).ToLowerInvariant()).ToArray();
        var kinds = string.Join(", ", endings.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(e => e.Length == 0 ? "no ending" : e));
        return string.Create(British, $"{imported} imported, {failed} failed, {endings.Length} left out{(kinds.Length == 0 ? "" : $" ({kinds})")}.");
    }
}
