using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Support;
using ScrutinyBot.Documents.Model;

namespace ScrutinyBot.Documents.Support;

/// <summary>Texts with the marks of what they rest on, and the frame of a document of these journeys.</summary>
internal static class CitedWords
{
    public static Words Of(CitedText text, SourceList sources) => text.Text + sources.Marks(text.Sources);

    public static IEnumerable<Block> Section(string heading, IReadOnlyList<CitedText> items, SourceList sources)
    {
        if (items.Count == 0) yield break;
        yield return new Block.Heading(1, heading);
        yield return items is [var one] ? new Block.Paragraph(Of(one, sources)) : new Block.Bullets([.. items.Select(i => new ListItem(Of(i, sources)))]);
    }

    public static Block.Table Facts(string caption, string description, IReadOnlyList<SupportFact> facts) => new(
        caption, description, [new("Question", 30), new("Answer", 70)], [.. facts.Select(f => (IReadOnlyList<Cell>)[Words.Strong(f.Label), f.Words])]);

    public static Document Document(Draft draft, string title, string subtitle, IReadOnlyList<Block> blocks, bool landscape = false) => new()
    {
        Title = PlainText.OneLine(title),
        Subtitle = subtitle,
        Creator = string.Join(", ", new[] { draft.Council, draft.Committee }.Select(PlainText.OneLine).Where(t => t.Length > 0)),
        PreparedOn = draft.PreparedOn,
        Landscape = landscape,
        Blocks = blocks,
    };
}
