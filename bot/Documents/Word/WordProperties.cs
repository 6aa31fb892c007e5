using System.Globalization;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using ScrutinyBot.Documents.Model;

namespace ScrutinyBot.Documents.Word;

/// <summary>The properties that file managers, screen readers and records systems show.</summary>
internal static class WordProperties
{
    private const int Longest = 250;
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    public static void Write(WordprocessingDocument word, Document document)
    {
        // Written by hand: the packaging library would give the part a random name.
        var part = word.CoreFilePropertiesPart ?? word.AddCoreFilePropertiesPart();
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        stream.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + Properties(document).ToString(SaveOptions.DisableFormatting)));
    }

    private static XElement Properties(Document document)
    {
        var creator = document.Creator.Length > 0 ? PlainText.Shorten(document.Creator, Longest) : "ScrutinyBot";
        return new(Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core), new XAttribute(XNamespace.Xmlns + "dc", Dc),
            new XAttribute(XNamespace.Xmlns + "dcterms", Terms), new XAttribute(XNamespace.Xmlns + "xsi", Xsi),
            Moment("created", document.PreparedOn),
            new XElement(Dc + "creator", creator),
            new XElement(Dc + "language", "en-GB"),
            new XElement(Core + "lastModifiedBy", creator),
            Moment("modified", document.PreparedOn),
            new XElement(Dc + "subject", document.Subtitle),
            new XElement(Dc + "title", PlainText.Shorten($"{document.Title}: {document.Subtitle.ToLowerInvariant()}", Longest)));
    }

    private static XElement Moment(string name, DateOnly day) => new(Terms + name, new XAttribute(Xsi + "type", "dcterms:W3CDTF"),
        day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture));
}
