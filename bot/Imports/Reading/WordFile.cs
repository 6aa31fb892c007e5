using System.IO.Packaging;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ScrutinyBot.Imports.Reading;

/// <summary>Reads a Word document: its body as printed, with insertions accepted and deletions, comments and hidden text left out.
/// Headers, footers and footnotes are not read.</summary>
internal static class WordFile
{
    private const string Damaged = "It is damaged, or no Word document. Open it in Word and save it as .docx again.";

    public static ReadDocument Read(byte[] bytes)
    {
        CheckKind(bytes);
        try
        {
            WordPackageCheck.Check(bytes);
            using var stream = new MemoryStream(bytes, writable: false);
            using var word = WordprocessingDocument.Open(stream, isEditable: false);
            var main = word.MainDocumentPart ?? throw new UnreadableDocumentException(Damaged);
            var reading = new WordReading(new WordHeadings(main.StyleDefinitionsPart?.Styles));
            foreach (var element in Body(main)) reading.Take(element);
            var title = reading.Title ?? word.PackageProperties.Title;
            return new(string.IsNullOrWhiteSpace(title) ? null : title.Trim(), PassageSplitter.Split(reading.Blocks, "paragraph"));
        }
        catch (Exception e) when (e is OpenXmlPackageException or InvalidDataException or FileFormatException or XmlException or IOException
            or ArgumentException or FormatException or InvalidOperationException or NotSupportedException or UriFormatException or KeyNotFoundException)
        {
            throw new UnreadableDocumentException(Damaged, e);
        }
    }

    private static void CheckKind(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith("PK\u0003\u0004"u8)) return;
        throw new UnreadableDocumentException(Signatures.KindOf(bytes) switch
        {
            Signatures.OldOffice => "It is protected with a password, or saved by a Word before 2007. Open it in Word, take the password off, and save it as .docx.",
            { } kind => $"It is not what its name says: it is {kind}. Save it as .docx.",
            null => "It is not what its name says: it is no Word document. If it is plain text, give it a name that ends in .txt.",
        });
    }

    // One element of the body at a time: a long document as a whole would take many times its size in memory.
    private static IEnumerable<OpenXmlElement> Body(MainDocumentPart main)
    {
        using var reader = OpenXmlReader.Create(main);
        while (reader.Read() && reader.ElementType != typeof(W.Body))
        {
        }

        if (!reader.ReadFirstChild()) yield break;
        do
        {
            if (reader.LoadCurrentElement() is { } element) yield return element;
        }
        while (reader.ReadNextSibling());
    }
}
