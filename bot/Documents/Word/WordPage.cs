using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ScrutinyBot.Documents.Word;

/// <summary>Size and margins of a page in twentieths of a point, with the headers and footers that stand on it.</summary>
internal sealed record WordPage(uint Width, uint Height, W.PageMargin Margin, IReadOnlyList<OpenXmlElement> HeadersAndFooters)
{
    // A4, 2 cm all round.
    private const uint A4Width = 11906, A4Height = 16838, TwoCentimetres = 1134, FooterFromEdge = 567;

    public bool HasFooter => HeadersAndFooters.OfType<W.FooterReference>().Any();

    /// <summary>The page setup of the last section of a document, which is the one a new text would go into.</summary>
    public static WordPage Of(MainDocumentPart main)
    {
        var sections = main.Document?.Body?.Descendants<W.SectionProperties>().ToList() ?? [];
        var last = sections.LastOrDefault();
        var size = last?.GetFirstChild<W.PageSize>();
        var margin = (W.PageMargin?)last?.GetFirstChild<W.PageMargin>()?.CloneNode(true) ?? new W.PageMargin
        {
            Top = (int)TwoCentimetres, Bottom = (int)TwoCentimetres, Left = TwoCentimetres, Right = TwoCentimetres,
            Header = FooterFromEdge, Footer = FooterFromEdge, Gutter = 0,
        };
        var (width, height) = (size?.Width?.Value ?? A4Width, size?.Height?.Value ?? A4Height);
        return new(Math.Min(width, height), Math.Max(width, height), margin, References(sections));
    }

    /// <summary>The width that text can take.</summary>
    public int TextWidth(bool landscape)
    {
        var margins = (Margin.Left?.Value ?? TwoCentimetres) + (Margin.Right?.Value ?? TwoCentimetres) + (Margin.Gutter?.Value ?? 0);
        return (int)Math.Max((landscape ? Height : Width) - (long)margins, 2000);
    }

    public W.SectionProperties Section(bool landscape)
    {
        var section = new W.SectionProperties(HeadersAndFooters.Select(r => r.CloneNode(true)));
        section.Append(
            new W.PageSize
            {
                Width = landscape ? Height : Width,
                Height = landscape ? Width : Height,
                Orient = landscape ? W.PageOrientationValues.Landscape : null,
            },
            Margin.CloneNode(true));
        if (HeadersAndFooters.Any(IsForFirstPage)) section.AppendChild(new W.TitlePage());
        return section;
    }

    // A section without a header of a kind shows that of the section before it.
    private static List<OpenXmlElement> References(IEnumerable<W.SectionProperties> sections)
    {
        var effective = new SortedDictionary<string, OpenXmlElement>(StringComparer.Ordinal);
        var firstPage = false;
        foreach (var section in sections)
        {
            firstPage = section.GetFirstChild<W.TitlePage>() is { } title && title.Val?.Value != false;
            foreach (var header in section.Elements<W.HeaderReference>()) effective[$"header {header.Type?.InnerText}"] = header;
            foreach (var footer in section.Elements<W.FooterReference>()) effective[$"footer {footer.Type?.InnerText}"] = footer;
        }
        return [.. effective.Values.Where(r => firstPage || !IsForFirstPage(r)).Select(r => r.CloneNode(true))];
    }

    private static bool IsForFirstPage(OpenXmlElement reference) =>
        reference is W.HeaderReference { Type.Value: W.HeaderFooterValues.First } or W.FooterReference { Type.Value: W.HeaderFooterValues.First };
}
