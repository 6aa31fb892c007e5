using System.Text;
using System.Text.RegularExpressions;
using ScrutinyBot.Documents.Model;

namespace ScrutinyBot.Documents.Markdown;

/// <summary>Writes words so that nothing in them is taken for Markdown or HTML.</summary>
internal static partial class MarkdownText
{
    /// <summary>Words on a line of their own; line breaks stay line breaks.</summary>
    public static string Line(Words words)
    {
        var lines = Inline(words).Split('\n');
        return string.Join("  \n", lines.Select(StartOfLine));
    }

    /// <summary>Words in a cell of a table, on one line.</summary>
    public static string InCell(Words words) => Inline(words).Replace("|", @"\|", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal);

    /// <summary>A text on one line.</summary>
    public static string Heading(string text) => StartOfLine(Escape(PlainText.OneLine(text)));

    private static string Inline(Words words)
    {
        var text = new StringBuilder();
        foreach (var span in words.Spans) text.Append(Of(span));
        return text.ToString().Trim();
    }

    private static string Of(Span span) => span switch
    {
        Span.Strong(var text) => Wrapped(text, "**"),
        Span.Titled(var text) => Wrapped(text, "*"),
        Span.Quiet(var text) => Escape(PlainText.Clean(text)),
        Span.Plain(var text) => Escape(PlainText.Clean(text)),
        Span.Marks(var numbers) => string.Concat(numbers.Select(n => $"[{n}]")),
        _ => throw new InvalidOperationException($"No Markdown for {span.GetType().Name}."),
    };

    // Emphasis must hug its words: "**Yes:** No" works, "**Yes: **No" does not.
    private static string Wrapped(string text, string mark)
    {
        var line = Escape(PlainText.Clean(text).Replace('\n', ' '));
        var words = line.Trim();
        if (words.Length == 0) return line;
        var start = line.Length - line.TrimStart().Length;
        return line[..start] + mark + words + mark + line[(start + words.Length)..];
    }

    private static string Escape(string text) =>
        Special().Replace(text.Replace("&", "&amp;", StringComparison.Ordinal), @"\$0")
            .Replace("&amp; ", "& ", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);

    private static string StartOfLine(string line)
    {
        var text = line.Trim();
        var number = LeadingNumber().Match(text);
        if (number.Success) return number.Groups["number"].Value + @"\" + text[number.Groups["number"].Length..];
        return LeadingMark().IsMatch(text) ? @"\" + text : text;
    }

    [GeneratedRegex(@"[\\`*_\[\]~]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Special();

    [GeneratedRegex(@"^(?<number>\d{1,9})[.)](?:\s|$)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LeadingNumber();

    [GeneratedRegex(@"^(?:#|[-+](?:\s|$)|-{2,}|=+\s*$|:?-+\s*\||\|)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LeadingMark();
}
