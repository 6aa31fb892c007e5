using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ScrutinyBot.Imports.Reading;

/// <summary>Reads Markdown: its text as a reader sees it, without the signs that format it.</summary>
internal static class MarkdownFile
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UsePreciseSourceLocation().Build();

    public static ReadDocument Read(string text)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException e)
        {
            throw new UnreadableDocumentException("Its Markdown is nested too deeply to be read.", e);
        }

        var blocks = document.SelectMany(b => Blocks(b, marker: "")).ToArray();
        var title = blocks.OfType<TextBlock.Heading>().FirstOrDefault(h => h.Level == 1)?.Content.Text;
        return new(title, PassageSplitter.Split(blocks, "line"));
    }

    // The marker is the number of the list's item that the block begins.
    private static IEnumerable<TextBlock> Blocks(Block block, string marker) => block switch
    {
        YamlFrontMatterBlock or LinkReferenceDefinitionGroup or ThematicBreakBlock => [],
        HeadingBlock heading => [new TextBlock.Heading(heading.Level, Text(heading.Inline, heading, ""))],
        Table table => Rows(table),
        ListItemBlock item => item.SelectMany((b, i) => Blocks(b, i == 0 ? Marker(item) : "")),
        HtmlBlock html => [new TextBlock.Paragraph(PlacedText.At(html.Line + 1, HtmlFile.TextOf(html.Lines.ToString())))],
        LeafBlock { Inline: { } inline } leaf => [new TextBlock.Paragraph(Text(inline, leaf, marker))],
        LeafBlock leaf => [new TextBlock.Paragraph(Lines(leaf))],
        ContainerBlock container => container.SelectMany(b => Blocks(b, "")),
        _ => [],
    };

    private static string Marker(ListItemBlock item) =>
        item.Parent is ListBlock { IsOrdered: true } list ? FormattableString.Invariant($"{item.Order}{list.OrderedDelimiter}") : "";

    private static IEnumerable<TextBlock> Rows(Table table)
    {
        var rows = table.OfType<TableRow>().Select(row => (row.IsHeader, Text: Row(row))).ToArray();
        var header = rows.FirstOrDefault(r => r.IsHeader).Text?.Text;
        return rows.Select(r => new TextBlock.Row(r.Text, r.IsHeader ? null : header));
    }

    private static PlacedText Row(TableRow row)
    {
        var text = new PlacedTextBuilder();
        foreach (var cell in row.OfType<TableCell>())
        {
            if (!text.IsEmpty) text.Append(" | ", row.Line + 1);
            foreach (var leaf in cell.Descendants<LeafBlock>().Where(l => l.Inline is not null)) Append(text, leaf.Inline!);
        }

        return text.Take();
    }

    private static PlacedText Text(ContainerInline? inline, LeafBlock block, string marker)
    {
        var text = new PlacedTextBuilder();
        text.Append(marker, block.Line + 1);
        text.Space();
        if (inline is not null) Append(text, inline);
        return text.Take();
    }

    private static void Append(PlacedTextBuilder text, Inline inline)
    {
        var line = inline.Line + 1;
        switch (inline)
        {
            case LiteralInline literal: text.Append(literal.Content.AsSpan(), line); break;
            case CodeInline code: text.Append(code.Content, line); break;
            case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan(), line); break;
            case AutolinkInline link: text.Append(link.Url, line); break;
            case LineBreakInline: text.Space(); break;
            case ContainerInline container:
                foreach (var child in container) Append(text, child);
                break;
        }
    }

    private static PlacedText Lines(LeafBlock block)
    {
        var text = new PlacedTextBuilder();
        for (var i = 0; i < block.Lines.Count; i++)
        {
            text.Space();
            text.Append(block.Lines.Lines[i].Slice.AsSpan(), block.Lines.Lines[i].Line + 1);
        }

        return text.Take();
    }
}
