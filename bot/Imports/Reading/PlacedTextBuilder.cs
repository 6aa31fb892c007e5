using System.Text;

namespace ScrutinyBot.Imports.Reading;

/// <summary>Puts text together from pieces, evens out white space, and notes which line or paragraph each word stands in.</summary>
internal sealed class PlacedTextBuilder
{
    private readonly StringBuilder text = new();
    private List<(int From, int Number)> marks = [];
    private bool spaceIsDue;

    public bool IsEmpty => text.Length == 0;

    /// <summary>Adds text as it stands; pieces without white space between them make one word.</summary>
    public void Append(ReadOnlySpan<char> piece, int number)
    {
        foreach (var c in piece)
        {
            if (char.IsWhiteSpace(c)) spaceIsDue = text.Length > 0;
            else if (!IsInvisible(c)) Append(c, number);
        }
    }

    /// <summary>Parts what comes next from what was there.</summary>
    public void Space() => spaceIsDue = text.Length > 0;

    /// <summary>The text so far; the builder is empty afterwards.</summary>
    public PlacedText Take()
    {
        var taken = new PlacedText(text.ToString(), marks.Count == 0 ? [(0, 0)] : marks);
        text.Clear();
        marks = [];
        spaceIsDue = false;
        return taken;
    }

    private void Append(char c, int number)
    {
        if (spaceIsDue) text.Append(' ');
        spaceIsDue = false;
        if (marks.Count == 0 || marks[^1].Number != number) marks.Add((text.Length, number));
        text.Append(c);
    }

    // Soft hyphens, zero-width spaces and byte order marks: nobody sees them, and they hide words from a search.
    private static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';
}
