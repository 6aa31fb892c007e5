using System.CommandLine;
using System.Globalization;
using ScrutinyBot.Composition;
using ScrutinyBot.Content.Passages;

namespace ScrutinyBot.Commands;

/// <summary><c>content documents</c> and <c>content remove</c>: the council's own documents that the bot has.</summary>
internal static class DocumentsCommand
{
    private static readonly string[] Headings = ["id", "edition", "date", "passages", "imported", "title", "publisher", "licence", ""];

    public static Command List(Surroundings surroundings, string[] settings)
    {
        var command = new Command("documents", "List the council's own documents, with every edition.");
        command.SetAction((_, ct) => ListAsync(surroundings, settings, ct));
        return command;
    }

    public static Command Remove(Surroundings surroundings, string[] settings)
    {
        var id = new Argument<string>("id") { Description = "The document's id, as \"content documents\" shows it.", HelpName = "ID" };
        var command = new Command("remove", "Remove one of the council's own documents, with all its editions.") { id };
        command.SetAction((result, ct) => RemoveAsync(surroundings, settings, result.GetRequiredValue(id), ct));
        return command;
    }

    private static async Task<int> ListAsync(Surroundings surroundings, string[] settings, CancellationToken ct)
    {
        await using var bot = BotServices.Open(surroundings, Settings.Read(surroundings.WorkingDirectory, settings));
        var documents = await bot.Store.CouncilDocuments.ListAsync(ct);
        if (documents.Count == 0)
        {
            await surroundings.Out.WriteLineAsync("There are no documents yet. \"content import FILE\" adds one.");
            return 0;
        }

        string[][] rows = [Headings, .. documents.Select(Row)];
        var widths = Enumerable.Range(0, Headings.Length).Select(c => rows.Max(r => r[c].Length)).ToArray();
        foreach (var row in rows) await surroundings.Out.WriteLineAsync(string.Join("  ", row.Select((cell, c) => cell.PadRight(widths[c]))).TrimEnd());
        return 0;
    }

    private static async Task<int> RemoveAsync(Surroundings surroundings, string[] settings, string id, CancellationToken ct)
    {
        await using var bot = BotServices.Open(surroundings, Settings.Read(surroundings.WorkingDirectory, settings));
        if (!await bot.Store.CouncilDocuments.RemoveAsync(id, ct))
            throw new CommandFailedException($"There is no document {id}. \"content documents\" lists those there are.");
        await surroundings.Out.WriteLineAsync($"Removed {id}. The bot no longer answers from it.");
        return 0;
    }

    private static string[] Row(CouncilDocument document) =>
    [
        document.Id, document.Edition.ToString(CultureInfo.InvariantCulture), Day(document.Date), document.Passages.ToString(CultureInfo.InvariantCulture),
        Day(document.ImportedAt), document.Title, document.Publisher, document.Licence,
        document.SupersededAt is { } when ? $"superseded {Day(when)}" : "",
    ];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Day(DateTimeOffset moment) => Day(DateOnly.FromDateTime(moment.LocalDateTime));
}
