using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Documents.Model;

/// <summary>One part of a document, in reading order.</summary>
public abstract record Block
{
    private Block()
    {
    }

    /// <summary>A heading; <c>Level</c> counts from 1 to 3, below the document's title.</summary>
    public sealed record Heading(int Level, string Text) : Block;

    public sealed record Paragraph(Words Text) : Block;

    /// <summary>A key line of enquiry standing by itself, set apart from the text around it.</summary>
    public sealed record KeyLine(Words Text) : Block;

    /// <summary>Something the reader must know before reading on, set apart.</summary>
    public sealed record Note(Words Text) : Block;

    public sealed record Bullets(IReadOnlyList<ListItem> Items) : Block;

    /// <summary>A list whose items are numbered from 1.</summary>
    public sealed record Numbered(IReadOnlyList<ListItem> Items) : Block;

    /// <summary>A table. Every row has as many cells as there are columns.</summary>
    /// <param name="Caption">Stands above the table.</param>
    /// <param name="Description">What the table holds, for somebody who cannot see it.</param>
    public sealed record Table(
        string Caption, string Description, IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows) : Block;

    /// <summary>A chart: a picture where there are pictures, and its figures as a table where there are none.</summary>
    public sealed record Picture(Reply.Chart Chart) : Block;

    /// <summary>What the citation marks name, in the order of their numbers, which count from 1.</summary>
    public sealed record Sources(IReadOnlyList<Citation> Items) : Block;
}

/// <summary>An item of a list, with items of its own one level down.</summary>
public sealed record ListItem(Words Text)
{
    public IReadOnlyList<Words> Below { get; init; } = [];
}

/// <summary>A column; <c>Share</c> is its part of the table's width, of the sum of all shares.</summary>
public sealed record Column(string Heading, int Share);

/// <summary>A cell: one paragraph, several, or a list.</summary>
public sealed record Cell(IReadOnlyList<Words> Paragraphs, bool Listed = false)
{
    public static Cell Empty { get; } = new([]);

    public static implicit operator Cell(string text) => new([text]);

    public static implicit operator Cell(Words words) => new([words]);

    /// <summary>A list, or one paragraph where a list would have a single item.</summary>
    public static Cell List(IReadOnlyList<Words> items) => new(items, items.Count > 1);
}
