using System.Globalization;
using ScrutinyBot.Imports.Reading;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Imports;

/// <summary>Brings a file into the store: checks it, reads it, stores it whole or not at all.</summary>
public sealed class DocumentImport(IStore store, TimeProvider clock)
{
    /// <summary>The largest file that is read.</summary>
    public const long MostBytes = 50L << 20;

    private const int LongestDetail = 300;
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Imports one file.</summary>
    public async Task<ImportResult> ImportAsync(string path, ImportDetails details, CancellationToken ct)
    {
        try
        {
            return Mistake(details) is { } mistake ? new ImportResult.Refused(mistake)
                : await StoreAsync(DocumentReader.Read(path, await BytesAsync(path, ct)), path, details, ct);
        }
        catch (UnreadableDocumentException e)
        {
            return new ImportResult.Refused(e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new ImportResult.Refused("It cannot be opened. Check that this account may read it and that no other program holds it.");
        }
    }

    private string? Mistake(ImportDetails details)
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        if (details.Date > today) return $"Its date, {Day(details.Date)}, is in the future. Give the date that the document bears.";
        foreach (var (name, value) in new[] { ("title", details.Title), ("publisher", details.Publisher), ("licence", details.Licence) })
        {
            if (value is null) continue;
            if (string.IsNullOrWhiteSpace(value)) return $"Its {name} is empty. Say what it is.";
            if (value.Length > LongestDetail) return $"Its {name} is longer than {LongestDetail} characters. Shorten it.";
        }

        return null;
    }

    // The length is looked at first: a file that is too large is not even opened.
    private static async Task<byte[]> BytesAsync(string path, CancellationToken ct)
    {
        var file = new FileInfo(path);
        if (!file.Exists) throw new UnreadableDocumentException("There is no such file.");
        if (file.Length > MostBytes)
        {
            throw new UnreadableDocumentException(string.Create(
                British, $"It has {(file.Length >> 20) + 1} MB; up to {MostBytes >> 20} MB can be read. Take out pictures, or split it."));
        }

        return await File.ReadAllBytesAsync(path, ct);
    }

    private async Task<ImportResult> StoreAsync(ReadDocument read, string path, ImportDetails details, CancellationToken ct)
    {
        var title = OnOneLine(details.Title ?? read.Title ?? Path.GetFileNameWithoutExtension(path));
        if (title.Length > LongestDetail) title = title[..LongestDetail];
        var outcome = await store.CouncilDocuments.ImportAsync(
            new(title, OnOneLine(details.Publisher), details.Date, OnOneLine(details.Licence), details.Replaces, read.Passages, clock.GetUtcNow()), ct);
        return outcome switch
        {
            ImportOutcome.Imported done => new ImportResult.Imported(done.Document, done.Superseded),
            ImportOutcome.NotNewer { Current: var current } => new ImportResult.Refused(
                $"\"{current.Title}\" by {current.Publisher} is there already as {current.Id}, dated {Day(current.Date)}. A new edition needs a later date. "
                + $"To replace it all the same, add --replaces {current.Id}; if this is another document, give it another --title."),
            ImportOutcome.NothingToReplace { Id: var id } => new ImportResult.Refused(
                $"There is no document {id} to replace. \"content documents\" lists those there are."),
            ImportOutcome.TitleTaken { By: var other } => new ImportResult.Refused(
                $"Another document has this title and publisher: {other.Id}. Replace that one, or give this one another --title."),
            _ => throw new InvalidOperationException($"An import ended in a way that is not known: {outcome.GetType().Name}."),
        };
    }

    private static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", British);
}
