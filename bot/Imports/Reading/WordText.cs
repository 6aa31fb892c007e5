using System.Text;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ScrutinyBot.Imports.Reading;

/// <summary>The words of a part of a Word document, as they would be printed.</summary>
internal static class WordText
{
    public static string Of(OpenXmlElement element)
    {
        var text = new StringBuilder();
        Append(text, element);
        return text.ToString();
    }

    /// <summary>The text boxes that hang on a paragraph. Word writes each twice, for itself and for older programs.</summary>
    public static IEnumerable<W.TextBoxContent> BoxesIn(W.Paragraph paragraph) => paragraph.Descendants<W.TextBoxContent>()
        .Where(b => !b.Ancestors<AlternateContentFallback>().Any() && b.Ancestors<W.TextBoxContent>().FirstOrDefault() is null);

    private static void Append(StringBuilder text, OpenXmlElement element)
    {
        foreach (var child in element.Elements())
        {
            switch (child)
            {
                case W.Text written:
                    text.Append(written.Text);
                    break;
                case W.TabChar or W.Break or W.CarriageReturn or W.PositionalTab:
                    text.Append(' ');
                    break;
                case W.NoBreakHyphen:
                    text.Append('-');
                    break;
                case W.Run { RunProperties.Vanish: { } vanish } when vanish.Val is null || vanish.Val.Value:
                case W.DeletedRun or W.MoveFromRun or W.TextBoxContent or AlternateContent or W.Drawing or W.Picture or W.EmbeddedObject:
                    break;
                case W.Paragraph:
                    Append(text, child);
                    text.Append(' ');
                    break;
                default:
                    Append(text, child);
                    break;
            }
        }
    }
}
