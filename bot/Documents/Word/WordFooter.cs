using DocumentFormat.OpenXml.Packaging;
using ScrutinyBot.Documents.Model;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ScrutinyBot.Documents.Word;

/// <summary>The foot of every page, where the template has none: what this is, and "Page 2 of 9".</summary>
internal static class WordFooter
{
    private const string RelationshipId = "rIdReviewFooter";
    private const int LongestTitle = 70;

    public static W.FooterReference AddTo(MainDocumentPart main, Document document, WordTemplate template)
    {
        var paragraph = new WordText(template.Styles).Paragraph(WordStyles.Footer, [
            WordText.Run($"{document.Subtitle}: {PlainText.Shorten(document.Title, LongestTitle)}"),
            new W.Run(new W.TabChar()),
            WordText.Run("Page "), Field("PAGE"), WordText.Run(" of "), Field("NUMPAGES"),
        ]);
        paragraph.ParagraphProperties!.Tabs = new W.Tabs(
            new W.TabStop { Val = W.TabStopValues.Right, Position = template.Page.TextWidth(document.Landscape) });
        var part = main.AddNewPart<FooterPart>(RelationshipId);
        part.Footer = new W.Footer(paragraph);
        part.Footer.Save();
        return new() { Type = W.HeaderFooterValues.Default, Id = RelationshipId };
    }

    // The number is what shows until Word has laid out the pages, which it does on opening.
    private static W.SimpleField Field(string name) => new(WordText.Run("1")) { Instruction = $" {name} " };
}
