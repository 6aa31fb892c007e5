using System.Globalization;
using System.Text.RegularExpressions;

namespace ScrutinyBot.Imports.Reading;

/// <summary>Reads plain text. Empty lines part paragraphs, and so does the sign or number of a list's item; headings are told by how they
/// stand: underlined, numbered, in capitals, or short and alone.</summary>
internal static partial class PlainTextFile
{
    private const int LongestHeadingWords = 12;
    private const int LevelOfPlainHeading = 5;
    private const int LevelOfCapitals = 4;

    public static ReadDocument Read(string text)
    {
        var lines = Lines(text);
        var blocks = Blocks(lines);
        var first = blocks.FirstOrDefault();
        var title = first is TextBlock.Heading || first?.Content.WordCount <= LongestHeadingWords ? first.Content.Text : null;
        return new(title, PassageSplitter.Split(blocks, "line"));
    }

    // As an editor counts them: the end of a page is none of a line.
    private static string[] Lines(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');

    private static List<TextBlock> Blocks(string[] lines)
    {
        var blocks = new List<TextBlock>();
        var paragraph = new PlacedTextBuilder();
        var chapter = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            var heading = HeadingLevel(lines, i, ref chapter);
            if (string.IsNullOrWhiteSpace(line) || heading is not null || IsItem().IsMatch(line) || line[0] == '\f') End();
            if (heading is { } level)
            {
                blocks.Add(new TextBlock.Heading(level, PlacedText.At(i + 1, line)));
                if (IsUnderlined(lines, i)) i++;
            }
            else
            {
                paragraph.Space();
                paragraph.Append(line, i + 1);
            }
        }

        End();
        return blocks;

        void End()
        {
            if (!paragraph.IsEmpty) blocks.Add(new TextBlock.Paragraph(paragraph.Take()));
        }
    }

    // The level of the heading that stands in this line; null when none does.
    private static int? HeadingLevel(string[] lines, int at, ref int chapter)
    {
        var line = lines[at].Trim();
        if (line.Length == 0 || line.Count(char.IsWhiteSpace) >= LongestHeadingWords || !line.Any(char.IsLetter)) return null;
        if (at > 0 && !string.IsNullOrWhiteSpace(lines[at - 1]) && lines[at][0] != '\f') return null;
        if (IsUnderlined(lines, at)) return lines[at + 1].Trim()[0] == '=' ? 1 : 2;
        if (line[^1] is '.' or ',' or ';' or ':' or '?' or '!' || IsItem().IsMatch(line)) return null;
        if (at + 1 < lines.Length && !string.IsNullOrWhiteSpace(lines[at + 1])) return null;
        if (Numbered().Match(line) is { Success: true } numbered)
        {
            // A number with no others inside begins a chapter if it is the next one; else it is a figure from somewhere.
            var parts = numbered.Groups["number"].Value.Split('.');
            var first = int.Parse(parts[0], CultureInfo.InvariantCulture);
            if (parts.Length > 1) return parts.Length;
            if (first == chapter || first == chapter + 1) return (chapter = first) > 0 ? 1 : LevelOfPlainHeading;
        }

        if (!char.IsUpper(line.First(char.IsLetter))) return null;
        return line.Any(char.IsLower) ? LevelOfPlainHeading : LevelOfCapitals;
    }

    private static bool IsUnderlined(string[] lines, int at) => at + 1 < lines.Length && IsUnderline().IsMatch(lines[at + 1].Trim());

    [GeneratedRegex(@"^\s*([-*•●▪◦o–]|\(?([0-9]{1,3}|[a-zA-Z]|[ivx]{1,4})[.)])\s", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex IsItem();

    [GeneratedRegex("^(={3,}|-{3,})$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex IsUnderline();

    [GeneratedRegex(@"^(?<number>[0-9]{1,2}(\.[0-9]{1,2}){0,4})\s+\p{Lu}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Numbered();
}
