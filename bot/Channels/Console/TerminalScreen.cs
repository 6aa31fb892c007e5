using ScrutinyBot.Dialogs.Replies;
using Spectre.Console;

namespace ScrutinyBot.Channels.Console;

/// <summary>Where a terminal conversation is shown: in colours on a terminal, as plain text in a pipe or a file.</summary>
internal sealed class TerminalScreen
{
    private readonly TextWriter writer;
    private readonly IAnsiConsole? colours;

    public TerminalScreen(TextWriter writer, bool isTerminal)
    {
        this.writer = writer;
        if (isTerminal) colours = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
    }

    public void Show(IEnumerable<Reply> replies)
    {
        foreach (var reply in replies)
        {
            writer.WriteLine();
            if (colours is null) writer.WriteLine(PlainText.Of(reply));
            else
            {
                colours.Write(ConsoleRenderer.Render(reply));
                // Text does not end its line by itself; lists and tables do.
                if (reply is not (Reply.Prompt or Reply.Table or Reply.Citations or Reply.Quotes)) writer.WriteLine();
            }
        }
    }

    /// <summary>A line about the program and not of the conversation.</summary>
    public void Tell(string line)
    {
        if (colours is null) writer.WriteLine(line);
        else colours.MarkupLineInterpolated($"[dim]{line}[/]");
    }

    public void AskForLine()
    {
        if (colours is null) return;
        writer.WriteLine();
        colours.Markup("[aqua]>[/] ");
        writer.Flush();
    }
}
