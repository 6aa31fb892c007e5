using System.Globalization;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Channels.Console;

/// <summary>Shows a reply as plain text: for a file, a pipe, or a terminal without colours.</summary>
public static class PlainText
{
    public static string Of(Reply reply) => reply switch
    {
        Reply.Text text => WithoutMarks(text.Words),
        Reply.Notice notice => WithoutMarks(notice.Words),
        Reply.Prompt prompt => Of(prompt.View),
        Reply.Table table => Lines([WithoutMarks(table.Caption), .. table.Rows.Select(row => string.Join(" | ", row.Select(WithoutMarks)))]),
        Reply.Citations citations => Lines(citations.Items.Select(Of)),
        Reply.Quotes quotes => Lines([Reply.Quotes.Heading + ":", .. quotes.Items.SelectMany(q => new[] { $"“{q.Words}”", SourceOf(q) })]),
        Reply.Document document => Of(document.Item),
        Reply.Chart { Shape: ChartShape.Strip } strip => Lines([strip.Title, strip.Alternative]),
        Reply.Chart chart => Of(ChartTable.Of(chart)),
        _ => throw new ArgumentOutOfRangeException(nameof(reply), reply.GetType().Name, "Every case of Reply has a text."),
    };

    public static string Of(PromptView prompt) => Lines(
        [WithoutMarks(prompt.Question), WithoutMarks(prompt.Hint ?? ""), .. prompt.Choices.Select((c, i) => Numbered(c, i + 1))]);

    public static string Of(Citation citation) =>
        string.Create(CultureInfo.InvariantCulture, $"{citation.Publisher} ({citation.Year}), {citation.Heading}{WeightOf(citation)} [{citation.Section}]");

    /// <summary>Where a quotation stands, as far as that is known: "Improvement plan, Anytown Council, May 2026, paragraph 12".</summary>
    public static string SourceOf(Quote quote) => string.Join(", ", new[] { quote.Document, quote.Publisher, quote.Date, quote.Place }.Where(p => p.Length > 0));

    public static string Of(DocumentRef document) =>
        document.Description.Length == 0 ? document.FileName : $"{document.FileName}: {document.Description}";

    /// <summary>The words without the stars that make them strong.</summary>
    public static string WithoutMarks(string words) => words.Replace("**", "", StringComparison.Ordinal);

    // " (good practice; may be out of date)"
    private static string WeightOf(Citation citation)
    {
        var parts = new[] { citation.Standing ?? "", citation.Dated ? "may be out of date" : "" }.Where(p => p.Length > 0);
        return string.Join("; ", parts) is { Length: > 0 } weight ? $" ({weight})" : "";
    }

    private static string Numbered(Choice choice, int number)
    {
        var detail = string.IsNullOrEmpty(choice.Detail) ? "" : $": {WithoutMarks(choice.Detail)}";
        var picked = choice.Picked ? " (picked)" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{number}. {WithoutMarks(choice.Label)}{picked}{detail}");
    }

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Where(l => l.Length > 0));
}
