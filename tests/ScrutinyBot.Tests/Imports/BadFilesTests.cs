using System.IO.Compression;
using System.Text;
using ScrutinyBot.Imports;
using ScrutinyBot.Storage.Sqlite;

namespace ScrutinyBot.Tests.Imports;

/// <summary>Files that cannot be read are refused with a reason, and nothing of them is stored.</summary>
public sealed class BadFilesTests : IDisposable
{
    private static readonly byte[] OldOffice = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[2000]];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("import-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public Task A_document_with_a_password() => RefusedAsync("x.docx", OldOffice, "protected with a password");

    [Fact]
    public Task A_document_cut_short()
    {
        var whole = WordDocuments.With(WordDocuments.Paragraph("Words."));
        return RefusedAsync("x.docx", whole[..(whole.Length / 2)], "It is damaged");
    }

    [Fact]
    public Task A_document_whose_text_is_damaged() => RefusedAsync("x.docx", Zip(("word/document.xml", "<w:document><w:bo"u8.ToArray())), "It is damaged");

    [Fact]
    public Task A_zip_file_that_is_no_document() => RefusedAsync("x.docx", Zip(("notes.txt", "Words."u8.ToArray())), "a zip file that holds no Word document");

    [Fact]
    public Task A_workbook_with_another_name() => RefusedAsync("x.docx", Zip(("xl/workbook.xml", "<x/>"u8.ToArray())), "an Excel workbook");

    [Fact]
    public Task Text_with_the_name_of_a_document() => RefusedAsync("x.docx", "Just words."u8.ToArray(), "it is no Word document");

    [Fact]
    public Task A_document_that_unpacks_to_far_more() =>
        RefusedAsync("x.docx", Zip(("word/document.xml", "<x/>"u8.ToArray()), ("word/media/image1.png", new byte[310 << 20])), "Unpacked, it is larger than 300 MB");

    [Fact]
    public Task A_document_nested_without_end() => RefusedAsync(
        "x.docx", Zip(("word/document.xml", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000))))), "nested too deeply");

    [Fact]
    public Task A_page_nested_without_end() =>
        RefusedAsync("x.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 100_000)) + "Words."), "nested too deeply");

    [Fact]
    public Task Markdown_nested_without_end() => RefusedAsync("x.md", Encoding.UTF8.GetBytes(new string('>', 100_000) + " Words."), "nested too deeply");

    [Fact]
    public Task A_picture_with_the_name_of_a_text() => RefusedAsync("x.txt", [0x89, .. "PNG\r\n"u8, .. new byte[100]], "it is a picture");

    [Fact]
    public Task A_pdf_with_the_name_of_a_page() => RefusedAsync("x.html", "%PDF-1.7 words"u8.ToArray(), "it is a PDF file");

    [Fact]
    public Task A_document_with_the_name_of_a_text() => RefusedAsync("x.md", WordDocuments.With(WordDocuments.Paragraph("Words.")), "a Word, Excel or zip file");

    [Fact]
    public Task A_page_with_the_name_of_a_text() => RefusedAsync("x.txt", "<!DOCTYPE html><p>Words."u8.ToArray(), "it is a web page");

    [Fact]
    public Task Text_with_the_name_of_a_page() => RefusedAsync("x.html", "Costs < 9 million."u8.ToArray(), "it has no HTML in it");

    [Fact]
    public Task Data_with_the_name_of_a_text() => RefusedAsync("x.txt", [.. Enumerable.Range(0, 3000).Select(i => (byte)(i % 32))], "no text but data");

    [Fact]
    public Task An_empty_file() => RefusedAsync("x.txt", [], "It is empty");

    [Theory]
    [InlineData("x.txt", " \n\n ... \n")]
    [InlineData("x.html", "<html><body><img src=x><script>words()</script></body></html>")]
    [InlineData("x.md", "---\n")]
    public Task A_file_without_words(string name, string text) => RefusedAsync(name, Encoding.UTF8.GetBytes(text), "It holds no words");

    [Fact]
    public Task A_kind_that_is_not_known() => RefusedAsync("x.pdf", "%PDF-1.7"u8.ToArray(), "Files that end in \".pdf\" cannot be read");

    [Fact]
    public Task A_file_that_is_not_there() => RefusedAsync("x.txt", null, "There is no such file");

    [Fact]
    public async Task A_file_that_is_too_large_is_not_opened()
    {
        await using (var file = File.Create(PathOf("x.txt"))) file.SetLength(DocumentImport.MostBytes + 1);
        // Nobody else may open it now; only its length can be seen.
        await using var locked = new FileStream(PathOf("x.txt"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        await RefusedAsync("x.txt", null, "It has 51 MB; up to 50 MB can be read");
    }

    [Fact]
    public Task A_date_in_the_future() =>
        RefusedAsync("x.txt", "Words."u8.ToArray(), "22 November 2026, is in the future", ImportFixture.Details with { Date = new(2026, 11, 22) });

    [Theory]
    [InlineData(" ", "Its publisher is empty")]
    [InlineData(null, "Its publisher is longer than 300 characters")]
    public Task Details_that_say_nothing(string? publisher, string reason) =>
        RefusedAsync("x.txt", "Words."u8.ToArray(), reason, ImportFixture.Details with { Publisher = publisher ?? new string('x', 301) });

    private async Task RefusedAsync(string name, byte[]? bytes, string reason, ImportDetails? details = null)
    {
        if (bytes is not null) await File.WriteAllBytesAsync(PathOf(name), bytes);
        await using var store = await SqliteStore.OpenAsync(PathOf("bot.db"), default);

        var result = await new DocumentImport(store, ImportFixture.Clock).ImportAsync(PathOf(name), details ?? ImportFixture.Details, default);

        Assert.Contains(reason, Assert.IsType<ImportResult.Refused>(result).Reason, StringComparison.Ordinal);
        Assert.Empty(await store.CouncilDocuments.ListAsync(default));
        Assert.Equal(0, await store.CouncilDocuments.VersionAsync(default));
    }

    private string PathOf(string name) => Path.Combine(folder.FullName, name);

    private static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
