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
        Reply.Citations citations => new Markup($"[dim]{Join(citations.Items.Select(c => "- " + Escape(PlainText.Of(c))))}[/]"),
        Reply.Document document => new Markup($"[green]{Escape(PlainText.Of(document.Item))}[/]"),
        _ => throw new ArgumentOutOfRangeException(nameof(reply), reply.GetType().Name, "Every case of Reply has a picture."),
    };

    private static Rows Prompt(PromptView prompt)
    {
        var lines = new List<IRenderable>();
        if (Place(prompt) is { Length: > 0 } place) lines.Add(new Markup($"[dim]{Escape(place)}[/]"));
        lines.Add(new Markup($"[bold]{WithStrong(prompt.Question)}[/]"));
        if (!string.IsNullOrEmpty(prompt.Hint)) lines.Add(new Markup($"[dim]{WithStrong(prompt.Hint)}[/]"));
        lines.AddRange(prompt.Choices.Select((choice, i) => new Markup(Choice(choice, i + 1))));
        if (prompt.Optional) lines.Add(new Markup("[dim]Type \"skip\" to leave this open.[/]"));
        return new(lines);
    }

    private static string Place(PromptView prompt)
    {
        var step = prompt.Progress is { } p ? string.Create(CultureInfo.InvariantCulture, $"Part {p.Step} of {p.Of}") : "";
        return string.Join(": ", new[] { step, prompt.Section }.Where(t => t.Length > 0));
    }

    private static string Choice(Choice choice, int number)
    {
        var mark = choice.Picked ? " [green](picked)[/]" : "";
        var detail = string.IsNullOrEmpty(choice.Detail) ? "" : $" [dim]{WithStrong(choice.Detail)}[/]";
        return string.Create(CultureInfo.InvariantCulture, $"  [aqua]{number}[/] {WithStrong(choice.Label)}{mark}{detail}");
    }

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

    private static string Join(IEnumerable<string> lines) => string.Join('\n', lines);
}
