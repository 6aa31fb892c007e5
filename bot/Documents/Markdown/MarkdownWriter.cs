using System.Globalization;
using System.Text;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Documents.Model;

namespace ScrutinyBot.Documents.Markdown;

/// <summary>Writes a document as GitHub-flavoured Markdown, to be pasted anywhere. Lines end in a line feed.</summary>
public static class MarkdownWriter
{
    public static string Write(Document document)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {MarkdownText.Heading(document.Title)}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{MarkdownText.Line(Words.Strong(document.Subtitle))}  \n");
        if (document.Creator.Length > 0) text.Append(CultureInfo.InvariantCulture, $"{MarkdownText.Line(document.Creator)}  \n");
        text.Append(CultureInfo.InvariantCulture, $"Prepared on {document.PreparedOn:d MMMM yyyy}\n");
        foreach (var block in document.Blocks) text.Append('\n').Append(Of(block)).Append('\n');
        return text.ToString();
    }

    private static string Of(Block block) => block switch
    {
        Block.Heading(var level, var words) => $"{new string('#', level + 1)} {MarkdownText.Heading(words)}",
        Block.Paragraph(var words) => MarkdownText.Line(words),
        Block.KeyLine(var words) => Quoted(MarkdownText.Line(words)),
        Block.Note(var words) => Quoted(MarkdownText.Line(words)),
        Block.Bullets(var items) => string.Join('\n', items.Select(i => Item("-", i))),
        Block.Numbered(var items) => string.Join('\n', items.Select((i, n) => Item(string.Create(CultureInfo.InvariantCulture, $"{n + 1}."), i))),
        Block.Table table => Of(table),
        Block.Picture picture => Of(picture.Chart),
        Block.Sources(var sources) => string.Join('\n', sources.Select((s, n) => Item(string.Create(CultureInfo.InvariantCulture, $"{n + 1}."), new(SourceWords.Of(s))))),
        _ => throw new InvalidOperationException($"No Markdown for {block.GetType().Name}."),
    };

    private static string Quoted(string line) => "> " + line.Replace("\n", "\n> ", StringComparison.Ordinal);

    private static string Item(string mark, ListItem item)
    {
        var indent = new string(' ', mark.Length + 1);
        var first = $"{mark} {MarkdownText.Line(item.Text).Replace("\n", "\n" + indent, StringComparison.Ordinal)}";
        return item.Below.Aggregate(first, (all, below) =>
            $"{all}\n{indent}- {MarkdownText.Line(below).Replace("\n", "\n" + indent + "  ", StringComparison.Ordinal)}");
    }

    private static string Of(Block.Table table)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"*{MarkdownText.Heading(table.Caption)}*\n\n");
        Row(text, table.Columns.Select(c => MarkdownText.InCell(c.Heading)));
        Row(text, table.Columns.Select(_ => "---"));
        foreach (var row in table.Rows) Row(text, row.Select(Of));
        return text.ToString().TrimEnd('\n');
    }

    private static string Of(Reply.Chart chart)
    {
        var table = ChartTable.Of(chart);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"*{MarkdownText.Heading(table.Caption)}*\n\n");
        Row(text, table.Columns.Select(c => MarkdownText.InCell(c)));
        Row(text, table.Columns.Select(_ => "---"));
        foreach (var row in table.Rows) Row(text, row.Select(cell => MarkdownText.InCell(cell)));
        return text.Append(CultureInfo.InvariantCulture, $"\n{MarkdownText.Line(chart.Alternative)}").ToString();
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) =>
        text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells)} |\n");

    private static string Of(Cell cell) =>
        string.Join("<br>", cell.Paragraphs.Select(p => (cell.Listed ? "• " : "") + MarkdownText.InCell(p)));
}
