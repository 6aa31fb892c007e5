using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ScrutinyBot.Dialogs.Exports;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ScrutinyBot.Tests.Documents;

/// <summary>A Word file opened to look into.</summary>
internal sealed class OpenedWord : IDisposable
{
    private readonly WordprocessingDocument word;

    public OpenedWord(byte[] bytes) => word = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

    public MainDocumentPart Main => word.MainDocumentPart!;

    public W.Body Body => Main.Document.Body!;

    public CoreFilePropertiesPart Core => word.CoreFilePropertiesPart!;

    public string CoreXml
    {
        get
        {
            using var reader = new StreamReader(Core.GetStream());
            return reader.ReadToEnd();
        }
    }

    public IReadOnlyList<string> Mistakes =>
        [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];

    /// <summary>The texts of the paragraphs in a style, by the style's name.</summary>
    public IReadOnlyList<string> InStyle(string name)
    {
        var id = Main.StyleDefinitionsPart!.Styles!.Elements<W.Style>().Single(s => s.StyleName!.Val == name).StyleId!.Value;
        return [.. Body.Descendants<W.Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == id).Select(p => p.InnerText)];
    }

    public void Dispose() => word.Dispose();
}
