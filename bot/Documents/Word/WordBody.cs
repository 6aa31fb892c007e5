using System.Globalization;
using DocumentFormat.OpenXml;
using ScrutinyBot.Documents.Model;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ScrutinyBot.Documents.Word;

/// <summary>Writes the blocks of one document.</summary>
internal sealed class WordBody(WordTemplate template, W.Numbering numbering, WordPicture pictures, bool landscape)
{
    private readonly WordText text = new(template.Styles);
    private readonly WordTable tables = new(new(template.Styles), template.Styles, template.Page.TextWidth(landscape));
    private int tableCount;

    public IEnumerable<OpenXmlElement> Of(Document document)
    {
        yield return text.Paragraph(WordStyles.Title, PlainText.OneLine(document.Title));
        yield return text.Paragraph(WordStyles.Subtitle, document.Subtitle);
        if (document.Creator.Length > 0) yield return text.Paragraph(WordStyles.Body, document.Creator);
        yield return text.Paragraph(WordStyles.Body, string.Create(CultureInfo.InvariantCulture, $"Prepared on {document.PreparedOn:d MMMM yyyy}"));
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            foreach (var element in Of(document.Blocks[i]))
                yield return document.Blocks[i] is Block.Paragraph && element is W.Paragraph paragraph
                    ? Placed(paragraph, document.Blocks.ElementAtOrDefault(i - 1), document.Blocks.ElementAtOrDefault(i + 1)) : element;
        }
        // Word wants a paragraph after a table to put the cursor in.
        if (document.Blocks is [.., Block.Table]) yield return new W.Paragraph();
    }

    private IEnumerable<OpenXmlElement> Of(Block block) => block switch
    {
        Block.Heading(var level, var words) => [text.Paragraph(WordStyles.Heading(level), PlainText.OneLine(words))],
        Block.Paragraph(var words) => [text.Paragraph(WordStyles.Body, words)],
        Block.KeyLine(var words) => [text.Paragraph(WordStyles.KeyLine, words)],
        Block.Note(var words) => [text.Paragraph(WordStyles.Note, words)],
        Block.Bullets(var items) => items.SelectMany(i => Item(text.Paragraph(WordStyles.Bullet, i.Text), i)),
        Block.Numbered(var items) => Numbered(items),
        Block.Table table => [Caption(table.Caption), tables.Of(table)],
        Block.Picture(var chart) => [pictures.Of(chart)],
        Block.Sources(var sources) => sources.Select((s, i) => Source(SourceWords.Of(s), i + 1)),
        _ => throw new InvalidOperationException($"No Word for {block.GetType().Name}."),
    };

    private IEnumerable<OpenXmlElement> Numbered(IReadOnlyList<ListItem> items)
    {
        var list = WordNumbering.AddList(numbering, template.Numbering.Numbered);
        return items.SelectMany(i => Item(Listed(text.Paragraph(WordStyles.Number, i.Text), list), i));
    }

    private IEnumerable<OpenXmlElement> Item(W.Paragraph first, ListItem item)
    {
        // What hangs on an item stays on its page.
        if (item.Below.Count > 0) first.ParagraphProperties!.KeepNext = new W.KeepNext();
        return item.Below.Select(b => text.Paragraph(WordStyles.BulletBelow, b)).Prepend(first);
    }

    private static W.Paragraph Listed(W.Paragraph paragraph, int list)
    {
        paragraph.ParagraphProperties!.NumberingProperties = new W.NumberingProperties
        {
            NumberingLevelReference = new W.NumberingLevelReference { Val = 0 },
            NumberingId = new W.NumberingId { Val = list },
        };
        return paragraph;
    }

    private W.Paragraph Caption(string caption)
    {
        tableCount++;
        return text.Paragraph(WordStyles.Caption, [
            WordText.Run("Table "),
            new W.SimpleField(WordText.Run(tableCount.ToString(CultureInfo.InvariantCulture))) { Instruction = @" SEQ Table \* ARABIC " },
            WordText.Run($": {caption}"),
        ]);
    }

    private W.Paragraph Source(Words words, int number)
    {
        var id = number.ToString(CultureInfo.InvariantCulture);
        return text.Paragraph(WordStyles.Source, [
            new W.BookmarkStart { Id = id, Name = WordText.BookmarkOf(number) },
            .. text.Runs(words),
            new W.BookmarkEnd { Id = id },
        ]);
    }

    // A table or a list has little space below it, so a paragraph that follows brings its own; one that leads to a table or a list stays with it.
    private static W.Paragraph Placed(W.Paragraph paragraph, Block? before, Block? after)
    {
        var properties = new W.ParagraphProperties();
        if (IsListOrTable(after)) properties.KeepNext = new W.KeepNext();
        if (IsListOrTable(before)) properties.SpacingBetweenLines = new W.SpacingBetweenLines { Before = "160" };
        if (properties.HasChildren) paragraph.ParagraphProperties = properties;
        return paragraph;
    }

    private static bool IsListOrTable(Block? block) => block is Block.Table or Block.Bullets or Block.Numbered;
}
