using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ScrutinyBot.Imports.Reading;

/// <summary>Turns the elements of a Word document's body into blocks. A paragraph's number counts the paragraphs and table rows that have
/// words, from the top.</summary>
internal sealed class WordReading(WordHeadings headings)
{
    private const int LongestHeaderCellWords = 8;

    private int number = 1;

    public List<TextBlock> Blocks { get; } = [];

    /// <summary>The first paragraph in the style Title; null when there is none.</summary>
    public string? Title { get; private set; }

    public void Take(OpenXmlElement element)
    {
        switch (element)
        {
            case W.Paragraph paragraph:
                Take(paragraph);
                break;
            case W.Table table when IsOfData(table):
                Rows(table);
                break;
            case W.Table table:
                foreach (var child in table.Elements<W.TableRow>().SelectMany(r => r.Elements<W.TableCell>()).SelectMany(c => c.Elements())) Take(child);
                break;
            case W.SdtBlock or W.SdtContentBlock or W.CustomXmlBlock or W.InsertedRun:
                foreach (var child in element.Elements()) Take(child);
                break;
        }
    }

    private void Take(W.Paragraph paragraph)
    {
        var text = PlacedText.At(number, WordText.Of(paragraph));
        if (headings.IsTitle(paragraph)) Title ??= text.Text.Length > 0 ? text.Text : null;
        Add(headings.IsTitle(paragraph) ? new TextBlock.Heading(0, text)
            : headings.LevelOf(paragraph, text.Text) is { } level ? new TextBlock.Heading(level, text)
            : new TextBlock.Paragraph(text));
        foreach (var inside in WordText.BoxesIn(paragraph).SelectMany(b => b.Elements())) Take(inside);
    }

    private void Rows(W.Table table)
    {
        string? header = null;
        var isFirst = true;
        foreach (var row in table.Elements<W.TableRow>())
        {
            var cells = row.Elements<W.TableCell>().Select(c => PlacedText.At(number, WordText.Of(c))).ToArray();
            var text = PlacedText.At(number, string.Join(" | ", cells.Select(c => c.Text)));
            Add(new TextBlock.Row(cells.All(c => c.Text.Length == 0) ? PlacedText.At(number, "") : text, header));
            if (isFirst && cells.All(c => c.WordCount <= LongestHeaderCellWords) && cells.Any(c => c.Text.Length > 0)) header = text.Text;
            isFirst = false;
        }
    }

    // Tables with one cell in a row, or with tables inside, place text on a page and hold no data.
    private static bool IsOfData(W.Table table) =>
        !table.Descendants<W.Table>().Any() && table.Elements<W.TableRow>().Any(r => r.Elements<W.TableCell>().Skip(1).Any());

    private void Add(TextBlock block)
    {
        if (block.Content.Text.Length == 0) return;
        Blocks.Add(block);
        number++;
    }
}
