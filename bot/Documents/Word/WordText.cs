using DocumentFormat.OpenXml;
using ScrutinyBot.Documents.Model;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ScrutinyBot.Documents.Word;

/// <summary>Writes words as runs of text. Whatever was typed ends in text elements only: no field, link or markup can come of it.</summary>
internal sealed class WordText(IReadOnlyDictionary<string, string> styles)
{
    /// <summary>The bookmark of the source with this number.</summary>
    public static string BookmarkOf(int source) => $"source_{source}";

    public W.Paragraph Paragraph(string style, Words words) => Paragraph(style, Runs(words));

    public W.Paragraph Paragraph(string style, IEnumerable<OpenXmlElement> content)
    {
        var paragraph = new W.Paragraph();
        if (style != WordStyles.Body)
            paragraph.ParagraphProperties = new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = styles[style] } };
        paragraph.Append(content);
        return paragraph;
    }

    public IEnumerable<OpenXmlElement> Runs(Words words) => words.Spans.SelectMany(Runs);

    public static W.Run Run(string text, string? style = null)
    {
        var run = new W.Run();
        if (style is not null) run.RunProperties = new W.RunProperties { RunStyle = new W.RunStyle { Val = style } };
        foreach (var (line, index) in PlainText.Clean(text).Split('\n').Select((l, i) => (l, i)))
        {
            if (index > 0) run.AppendChild(new W.Break());
            run.AppendChild(new W.Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }
        return run;
    }

    private IEnumerable<OpenXmlElement> Runs(Span span) => span switch
    {
        Span.Plain(var text) => [Run(text)],
        Span.Strong(var text) => [Run(text, styles[WordStyles.Strong])],
        Span.Titled(var text) => [Run(text, styles[WordStyles.Titled])],
        Span.Quiet(var text) => [Run(text, styles[WordStyles.Quiet])],
        Span.Marks(var numbers) => numbers.Select(n =>
            new W.Hyperlink(Run($"[{n}]", styles[WordStyles.Mark])) { Anchor = BookmarkOf(n), History = true }),
        _ => throw new InvalidOperationException($"No Word for {span.GetType().Name}."),
    };
}
