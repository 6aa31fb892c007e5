using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ScrutinyBot.Dialogs.Exports;

namespace ScrutinyBot.Tests.Imports;

/// <summary>Builds Word files as Word itself would, for tests to read.</summary>
internal static class WordDocuments
{
    public static byte[] With(params OpenXmlElement[] body) => With("", body);

    public static byte[] With(string title, params OpenXmlElement[] body)
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                Style("Title", "Title"), Style("Heading1", "heading 1"), Style("Heading2", "heading 2"),
                // A council's own style, a heading only by what it is based on.
                new Style { Type = StyleValues.Paragraph, StyleId = "OurHeading", StyleName = new StyleName { Val = "Our heading" }, BasedOn = new BasedOn { Val = "Heading1" } });
            main.Document = new Document(new Body(body.Select(e => e.CloneNode(deep: true))));
            word.PackageProperties.Title = title;
        }

        return stream.ToArray();
    }

    public static Paragraph Paragraph(string text, string? style = null) => new(
        new ParagraphProperties(style is null ? [] : new OpenXmlElement[] { new ParagraphStyleId { Val = style } }), Run(text));

    public static Run Run(string text, params OpenXmlElement[] properties) =>
        new(new RunProperties(properties), new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    public static Table Table(params string[][] rows) =>
        new(rows.Select(r => new TableRow(r.Select(c => new TableCell(Paragraph(c))))));

    private static Style Style(string id, string name) => new() { Type = StyleValues.Paragraph, StyleId = id, StyleName = new StyleName { Val = name } };
}
