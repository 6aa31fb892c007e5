using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ScrutinyBot.Imports.Reading;

/// <summary>Tells which paragraphs of a Word document are headings: by outline level or style, else short and all in bold.</summary>
internal sealed class WordHeadings(W.Styles? styles)
{
    // Under every real heading.
    private const int LevelOfBold = 10;
    private const int LongestBoldWords = 12;

    // Styles may be based on each other in a circle.
    private const int MostBases = 20;

    private readonly Dictionary<string, W.Style> byId = (styles?.Elements<W.Style>() ?? [])
        .Where(s => s.StyleId?.Value is not null).GroupBy(s => s.StyleId!.Value!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    /// <summary>True for the title of the document.</summary>
    public bool IsTitle(W.Paragraph paragraph) =>
        Bases(paragraph).Any(s => string.Equals(s.StyleName?.Val?.Value, "Title", StringComparison.OrdinalIgnoreCase));

    /// <summary>The level of a heading, from 1; null when the paragraph is none.</summary>
    public int? LevelOf(W.Paragraph paragraph, string text)
    {
        if (OutlineLevel(paragraph.ParagraphProperties?.OutlineLevel) is { } own) return own;
        foreach (var style in Bases(paragraph))
        {
            if (OutlineLevel(style.StyleParagraphProperties?.OutlineLevel) is { } level) return level;
            if (style.StyleName?.Val?.Value is { } name && name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase)
                && int.TryParse(name.AsSpan(8), System.Globalization.CultureInfo.InvariantCulture, out var named)) return named;
        }

        return IsBoldLine(paragraph, text) ? LevelOfBold : null;
    }

    // The tenth level of an outline is running text.
    private static int? OutlineLevel(W.OutlineLevel? level) => level?.Val?.Value is { } number and < 9 ? number + 1 : null;

    private IEnumerable<W.Style> Bases(W.Paragraph paragraph)
    {
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (var i = 0; i < MostBases && id is not null && byId.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    private static bool IsBoldLine(W.Paragraph paragraph, string text)
    {
        if (text.Length == 0 || text[^1] is '.' or ',' or ';' or ':' || text.Count(' ') >= LongestBoldWords) return false;
        if (paragraph.ParagraphProperties?.NumberingProperties is not null) return false;
        return paragraph.Descendants<W.Run>().Where(r => r.Elements<W.Text>().Any(t => !string.IsNullOrWhiteSpace(t.Text))).All(IsBold);
    }

    private static bool IsBold(W.Run run) => run.RunProperties?.Bold is { } bold && (bold.Val is null || bold.Val.Value);
}
