using System.Globalization;
using System.Text;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Replies;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ScrutinyBot.Channels.Console;

/// <summary>Shows a reply in a terminal with colours. Pure: the same reply gives the same picture.</summary>
public static class ConsoleRenderer
{
    public static IRenderable Render(Reply reply) => reply switch
    {
        Reply.Text text => new Markup(WithStrong(text.Words)),
        Reply.Notice notice => new Markup($"[olive]{WithStrong(notice.Words)}[/]"),
        Reply.Prompt prompt => Prompt(prompt.View),
        Reply.Table table => Table(table),
        Reply.Citations citations => List(citations.Items.Select(c => (Plain("-", Decoration.Dim), Plain(PlainText.Of(c), Decoration.Dim)))),
        Reply.Quotes quotes => Quotes(quotes),
        Reply.Document document => new Markup($"[green]{Escape(PlainText.Of(document.Item))}[/]"),
        Reply.Chart { Shape: ChartShape.Strip } strip => new Rows(Table(ChartTable.Of(strip)), new Markup(WithStrong(strip.Alternative))),
        Reply.Chart chart => Table(ChartTable.Of(chart)),
        _ => throw new ArgumentOutOfRangeException(nameof(reply), reply.GetType().Name, "Every case of Reply has a picture."),
    };

    private static Rows Prompt(PromptView prompt)
    {
        var lines = new List<IRenderable>();
        if (Place(prompt) is { Length: > 0 } place) lines.Add(new Markup($"[dim]{Escape(place)}[/]"));
        lines.Add(new Markup($"[bold]{WithStrong(prompt.Question)}[/]"));
        if (!string.IsNullOrEmpty(prompt.Hint)) lines.Add(new Markup($"[dim]{WithStrong(prompt.Hint)}[/]"));
        if (prompt.Choices.Count > 0) lines.Add(List(prompt.Choices.Select((choice, i) => (Number(i + 1), Choice(choice)))));
        if (prompt.Optional) lines.Add(new Markup("[dim]Type \"skip\" to leave this open.[/]"));
        return new(lines);
    }

    // Words of somebody else: nothing in them is markup, and they stand apart.
    private static Rows Quotes(Reply.Quotes quotes)
    {
        var lines = new List<IRenderable> { new Markup($"[bold]{Escape(Reply.Quotes.Heading)}[/]") };
        foreach (var quote in quotes.Items)
        {
            lines.Add(new Padder(Plain($"“{quote.Words}”", Decoration.Italic), new Padding(2, 0, 0, 0)));
            lines.Add(new Padder(Plain(PlainText.SourceOf(quote), Decoration.Dim), new Padding(2, 0, 0, 0)));
        }

        return new(lines);
    }

    private static string Place(PromptView prompt)
    {
        var step = prompt.Progress is { } p ? string.Create(CultureInfo.InvariantCulture, $"Part {p.Step} of {p.Of}") : "";
        return string.Join(": ", new[] { step, prompt.Section }.Where(t => t.Length > 0));
    }

    private static IRenderable Number(int number) => new Markup(string.Create(CultureInfo.InvariantCulture, $"[aqua]{number}[/]"));

    private static IRenderable Choice(Choice choice)
    {
        var mark = choice.Picked ? " [green](picked)[/]" : "";
        var detail = string.IsNullOrEmpty(choice.Detail) ? "" : $"[dim]: {WithStrong(choice.Detail)}[/]";
        return new Markup($"{WithStrong(choice.Label)}{mark}{detail}");
    }

    // Long items go on under their own beginning, not under the number.
    private static Grid List(IEnumerable<(IRenderable Mark, IRenderable Words)> items)
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn { NoWrap = true, Alignment = Justify.Right, Padding = new(2, 0, 1, 0) });
        grid.AddColumn(new GridColumn { Padding = new(0, 0, 0, 0) });
        foreach (var (mark, words) in items) grid.AddRow(mark, words);
        return grid;
    }

    private static IRenderable Plain(string text, Decoration decoration) => new Text(Printable(text), new Style(decoration: decoration));

    private static Table Table(Reply.Table reply)
    {
        var table = new Table { Border = TableBorder.Rounded, Title = new TableTitle(Escape(PlainText.WithoutMarks(reply.Caption))) };
        foreach (var column in reply.Columns) table.AddColumn(new TableColumn(new Markup($"[bold]{WithStrong(column)}[/]")));
        foreach (var row in reply.Rows) table.AddRow(row.Select(cell => new Markup(WithStrong(cell))));
        return table;
    }

    // Everything that people or documents wrote is escaped: brackets would be read as colours.
    private static string WithStrong(string words)
    {
        var parts = words.Split("**");
        var text = new StringBuilder();
        for (var i = 0; i < parts.Length; i++)
        {
            // A star pair without its other half is shown as it was written.
            var strong = i % 2 == 1 && i < parts.Length - 1;
            if (i % 2 == 1 && !strong) text.Append("**");
            text.Append(strong ? $"[bold]{Escape(parts[i])}[/]" : Escape(parts[i]));
        }

        return text.ToString();
    }

    private static string Escape(string text) => Markup.Escape(Printable(text));

    // Control characters could move the cursor or change the terminal's title.
    private static string Printable(string text) =>
        text.Any(c => char.IsControl(c) && c is not '\n') ? string.Concat(text.Where(c => !char.IsControl(c) || c is '\n')) : text;
}
