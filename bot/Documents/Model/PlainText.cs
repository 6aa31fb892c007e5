using System.Text;

namespace ScrutinyBot.Documents.Model;

/// <summary>Makes any text fit to stand in a document.</summary>
public static class PlainText
{
    private const char LineFeed = '\n';

    /// <summary>The text with line breaks as single line feeds, tabs as spaces, and without what no document may hold: control
    /// characters, halves of surrogate pairs, non-characters, and marks that turn the direction of the text that follows.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value == '\t') clean.Append(' ');
            else if (rune.Value == LineFeed) BreakLine(clean);
            else if (IsFit(rune)) clean.Append(rune.ToString());
        }
        return clean.ToString().Trim(LineFeed);
    }

    /// <summary>The text on one line.</summary>
    public static string OneLine(string text) => Clean(text).Replace(LineFeed, ' ').Trim();

    /// <summary>The text on one line of at most <paramref name="most"/> characters, cut between words where that can be.</summary>
    public static string Shorten(string text, int most)
    {
        var line = OneLine(text);
        if (line.Length <= most) return line;
        var space = line.LastIndexOf(' ', most - 1);
        var end = space > most / 2 ? space : most - 1;
        if (char.IsHighSurrogate(line[end - 1])) end--;
        return line[..end].TrimEnd() + "…";
    }

    private static void BreakLine(StringBuilder clean)
    {
        if (clean.Length > 0 && clean[^1] != LineFeed) clean.Append(LineFeed);
    }

    // EnumerateRunes gives U+FFFD for half a surrogate pair; a document is better off without it.
    private static bool IsFit(Rune rune) => !Rune.IsControl(rune) && rune != Rune.ReplacementChar
        && (rune.Value & 0xFFFE) != 0xFFFE && rune.Value is not (>= 0x202A and <= 0x202E) and not (>= 0xFDD0 and <= 0xFDEF);
}
