namespace ScrutinyBot.Imports.Reading;

/// <summary>Text whose every word knows the line or paragraph that it stands in.</summary>
/// <param name="Text">On one line, with single spaces.</param>
/// <param name="Marks">From which character on which number holds; rising, the first from 0.</param>
internal sealed record PlacedText(string Text, IReadOnlyList<(int From, int Number)> Marks)
{
    public int First => Marks[0].Number;

    public int Last => Marks[^1].Number;

    public int WordCount { get; } = Text.Length == 0 ? 0 : Text.Count(' ') + 1;

    /// <summary>Text that stands in one place altogether.</summary>
    public static PlacedText At(int number, string text)
    {
        var builder = new PlacedTextBuilder();
        builder.Append(text, number);
        return builder.Take();
    }

    /// <summary>The part from one character to before another; must begin and end with a word.</summary>
    public PlacedText Part(int start, int end)
    {
        var marks = new List<(int, int)> { (0, NumberAt(start)) };
        marks.AddRange(Marks.Where(m => m.From > start && m.From < end).Select(m => (m.From - start, m.Number)));
        return new(Text[start..end], marks);
    }

    private int NumberAt(int at)
    {
        var number = First;
        foreach (var mark in Marks)
        {
            if (mark.From > at) break;
            number = mark.Number;
        }

        return number;
    }
}
