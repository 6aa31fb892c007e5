using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ScrutinyBot.Documents.Word;

/// <summary>The zip file around a Word document.</summary>
internal static class WordPackage
{
    private const string ContentTypes = "[Content_Types].xml", RootRelationships = "_rels/.rels";
    private static readonly DateTimeOffset FixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>An empty Word document.</summary>
    public static byte[] Blank()
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            main.Document = new W.Document(new W.Body());
        }
        return stream.ToArray();
    }

    /// <summary>A template as a document: the two differ in one word of the list of parts.</summary>
    public static byte[] AsDocument(byte[] template) => Rewrite(template, (name, bytes) => name != ContentTypes ? bytes
        : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace(
            "wordprocessingml.template.main+xml", "wordprocessingml.document.main+xml", StringComparison.Ordinal)));

    /// <summary>The same file with nothing in it that depends on when or where it was made.</summary>
    public static byte[] Settle(byte[] package) => Rewrite(package, (name, bytes) => name == RootRelationships ? Renumber(bytes) : bytes);

    /// <summary>Takes the text out of a template, and with it every part that only the text needed or that tells of its author.</summary>
    public static void KeepOnlyTheLook(WordprocessingDocument word)
    {
        var main = word.MainDocumentPart!;
        if (main.VbaProjectPart is not null) throw new InvalidDataException("Holds macros.");
        foreach (var part in main.Parts.Select(p => p.OpenXmlPart).Where(p => !IsLook(p)).ToList()) main.DeletePart(part);
        foreach (var relationship in main.HyperlinkRelationships.Cast<ReferenceRelationship>().Concat(main.ExternalRelationships).ToList())
            main.DeleteReferenceRelationship(relationship);
        foreach (var part in word.Parts.Select(p => p.OpenXmlPart).Where(p => p is ExtendedFilePropertiesPart or ThumbnailPart).ToList())
            word.DeletePart(part);
        Unbind(main.DocumentSettingsPart ?? main.AddNewPart<DocumentSettingsPart>("rIdReviewSettings"));
    }

    private static bool IsLook(OpenXmlPart part) => part is StyleDefinitionsPart or StylesWithEffectsPart or ThemePart or FontTablePart
        or NumberingDefinitionsPart or DocumentSettingsPart or WebSettingsPart or HeaderPart or FooterPart or FootnotesPart or EndnotesPart
        or CustomXmlPart;

    // A document that pointed back to the template would have Word look for it; a protected one could not be edited.
    private static void Unbind(DocumentSettingsPart part)
    {
        var settings = part.Settings ??= new W.Settings();
        settings.RemoveAllChildren<W.AttachedTemplate>();
        settings.RemoveAllChildren<W.MailMerge>();
        settings.RemoveAllChildren<W.DocumentProtection>();
        settings.RemoveAllChildren<W.WriteProtection>();
        foreach (var relationship in part.ExternalRelationships.ToList()) part.DeleteExternalRelationship(relationship);
        if (settings.GetFirstChild<W.Compatibility>() is null) settings.AddChild(Compatibility());
        settings.Save();
    }

    // Without it Word opens the file in "compatibility mode".
    private static W.Compatibility Compatibility() => new(new W.CompatibilitySetting
    {
        Name = W.CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15",
    });

    private static byte[] Rewrite(byte[] package, Func<string, byte[], byte[]> change)
    {
        using var source = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        using var target = new MemoryStream();
        using (var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Readers that sniff a file's kind look for the list of parts first.
            foreach (var entry in source.Entries.OrderBy(e => e.FullName != ContentTypes).ThenBy(e => e.FullName, StringComparer.Ordinal))
            {
                var copy = zip.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = FixedTime;
                using var to = copy.Open();
                to.Write(change(entry.FullName, Read(entry)));
            }
        }
        return target.ToArray();
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        using var bytes = new MemoryStream();
        from.CopyTo(bytes);
        return bytes.ToArray();
    }

    // The SDK gives the package's own relationships random ids; nothing refers to them.
    private static byte[] Renumber(byte[] relationships)
    {
        var root = XElement.Parse(Encoding.UTF8.GetString(relationships).TrimStart('\uFEFF'));
        var ordered = root.Elements().OrderBy(e => (string?)e.Attribute("Target"), StringComparer.Ordinal).ToList();
        for (var i = 0; i < ordered.Count; i++) ordered[i].SetAttributeValue("Id", $"rId{i + 1}");
        root.ReplaceNodes(ordered);
        return Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + root.ToString(SaveOptions.DisableFormatting));
    }
}
