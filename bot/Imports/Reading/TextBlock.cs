namespace ScrutinyBot.Imports.Reading;

/// <summary>What a document is made of, in the order in which it is read.</summary>
internal abstract record TextBlock
{
    private TextBlock(PlacedText content) => Content = content;

    public PlacedText Content { get; }

    /// <summary>A heading. <c>Level</c> is 1 for the highest.</summary>
    public sealed record Heading(int Level, PlacedText Words) : TextBlock(Words);

    /// <summary>A paragraph or an item of a list.</summary>
    public sealed record Paragraph(PlacedText Words) : TextBlock(Words);

    /// <summary>A row of a table, its cells with bars between them. <c>Header</c> is the table's first row; null when that says no more
    /// than the others, and in that row itself.</summary>
    public sealed record Row(PlacedText Words, string? Header) : TextBlock(Words);
}
