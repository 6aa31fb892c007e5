using System.Globalization;
using DocumentFormat.OpenXml;
using ScrutinyBot.Documents.Model;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ScrutinyBot.Documents.Word;

/// <summary>Writes a table with fixed columns, a header row that is repeated on every page, and a description.</summary>
internal sealed class WordTable(WordText text, IReadOnlyDictionary<string, string> styles, int textWidth)
{
    // A row that is kept on one page must fit on one page.
    private const int LongestUnbrokenRow = 1500;
    private const int LongestDescription = 250;

    public W.Table Of(Block.Table table)
    {
        var widths = Widths(table.Columns);
        var element = new W.Table(Properties(table, widths.Sum()), new W.TableGrid(widths.Select(w => new W.GridColumn { Width = Number(w) })));
        element.AppendChild(Row(widths, table.Columns.Select(c => new Cell([c.Heading])).ToList(), heading: true));
        foreach (var row in table.Rows) element.AppendChild(Row(widths, row, heading: false));
        return element;
    }

    private int[] Widths(IReadOnlyList<Column> columns)
    {
        var shares = columns.Sum(c => c.Share);
        return [.. columns.Select(c => textWidth * c.Share / shares)];
    }

    private W.TableProperties Properties(Block.Table table, int width) => new(
        new W.TableStyle { Val = styles[WordStyles.Table] },
        new W.TableWidth { Width = Number(width), Type = W.TableWidthUnitValues.Dxa },
        new W.TableLayout { Type = W.TableLayoutValues.Fixed },
        new W.TableLook { Val = "0020", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
        new W.TableCaption { Val = PlainText.Shorten(table.Caption, LongestDescription) },
        new W.TableDescription { Val = PlainText.Shorten(table.Description, LongestDescription) });

    private W.TableRow Row(int[] widths, IReadOnlyList<Cell> cells, bool heading)
    {
        var row = new W.TableRow();
        var properties = new W.TableRowProperties();
        if (cells.Max(Length) <= LongestUnbrokenRow) properties.AppendChild(new W.CantSplit());
        if (heading) properties.AppendChild(new W.TableHeader());
        if (properties.HasChildren) row.AppendChild(properties);
        for (var i = 0; i < widths.Length; i++)
            row.AppendChild(new W.TableCell([
                new W.TableCellProperties(new W.TableCellWidth { Width = Number(widths[i]), Type = W.TableWidthUnitValues.Dxa }),
                .. Paragraphs(cells[i], heading),
            ]));
        return row;
    }

    private IEnumerable<OpenXmlElement> Paragraphs(Cell cell, bool heading)
    {
        var style = heading ? WordStyles.CellHeading : cell.Listed ? WordStyles.CellBullet : WordStyles.CellText;
        // A cell without a paragraph is a broken file.
        return cell.Paragraphs.DefaultIfEmpty(Words.None).Select(words => text.Paragraph(style, words));
    }

    private static int Length(Cell cell) => cell.Paragraphs.SelectMany(p => p.Spans).Sum(s => s switch
    {
        Span.Plain(var t) => t.Length,
        Span.Strong(var t) => t.Length,
        Span.Titled(var t) => t.Length,
        Span.Quiet(var t) => t.Length,
        _ => 0,
    });

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
