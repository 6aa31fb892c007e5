using DocumentFormat.OpenXml.Packaging;
using ScrutinyBot.Documents.Model;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ScrutinyBot.Documents.Word;

/// <summary>Writes a document as a Word file. The same document and template give the same bytes.</summary>
public static class WordWriter
{
    public static byte[] Write(Document document, WordTemplate template)
    {
        using var stream = template.Open();
        using (var word = WordprocessingDocument.Open(stream, isEditable: true))
        {
            var main = word.MainDocumentPart!;
            var section = template.Page.Section(document.Landscape);
            if (!template.Page.HasFooter) section.PrependChild(WordFooter.AddTo(main, document, template));
            var numbering = main.NumberingDefinitionsPart!.Numbering;
            main.Document = new W.Document(new W.Body([.. new WordBody(template, numbering, new WordPicture(main, template.Page.TextWidth(document.Landscape)), document.Landscape).Of(document), section]));
            numbering.Save();
            main.Document.Save();
            WordProperties.Write(word, document);
        }
        return WordPackage.Settle(stream.ToArray());
    }
}
