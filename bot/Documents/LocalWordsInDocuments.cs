using ScrutinyBot.Dialogs.Council;
using ScrutinyBot.Documents.Model;

namespace ScrutinyBot.Documents;

/// <summary>Fills the blanks of a document with the council's own words for a committee and a task and finish group. Pure.</summary>
internal static class LocalWordsInDocuments
{
    public static Document Fill(Document document, CouncilProfile council) => document with
    {
        Title = LocalWords.Fill(document.Title, council),
        Subtitle = LocalWords.Fill(document.Subtitle, council),
        Blocks = [.. document.Blocks.Select(b => Fill(b, council))],
    };

    private static Block Fill(Block block, CouncilProfile council) => block switch
    {
        Block.Heading heading => heading with { Text = LocalWords.Fill(heading.Text, council) },
        Block.Paragraph paragraph => new Block.Paragraph(Fill(paragraph.Text, council)),
        Block.KeyLine line => new Block.KeyLine(Fill(line.Text, council)),
        Block.Note note => new Block.Note(Fill(note.Text, council)),
        Block.Bullets bullets => new Block.Bullets([.. bullets.Items.Select(i => Fill(i, council))]),
        Block.Numbered numbered => new Block.Numbered([.. numbered.Items.Select(i => Fill(i, council))]),
        Block.Table table => Fill(table, council),
        _ => block,
    };

    private static ListItem Fill(ListItem item, CouncilProfile council) => new(Fill(item.Text, council)) { Below = [.. item.Below.Select(w => Fill(w, council))] };

    private static Block.Table Fill(Block.Table table, CouncilProfile council) => new(
        LocalWords.Fill(table.Caption, council),
        LocalWords.Fill(table.Description, council),
        [.. table.Columns.Select(c => c with { Heading = LocalWords.Fill(c.Heading, council) })],
        [.. table.Rows.Select(row => (IReadOnlyList<Cell>)[.. row.Select(c => c with { Paragraphs = [.. c.Paragraphs.Select(p => Fill(p, council))] })])]);

    private static Words Fill(Words words, CouncilProfile council) => new([.. words.Spans.Select(s => Fill(s, council))]);

    private static Span Fill(Span span, CouncilProfile council) => span switch
    {
        Span.Plain plain => new Span.Plain(LocalWords.Fill(plain.Text, council)),
        Span.Strong strong => new Span.Strong(LocalWords.Fill(strong.Text, council)),
        Span.Quiet quiet => new Span.Quiet(LocalWords.Fill(quiet.Text, council)),
        _ => span,
    };
}
