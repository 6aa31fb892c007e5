namespace ScrutinyBot.Documents.Model;

/// <summary>A document without any format: what it says and in which order. Each format has one writer over it.</summary>
public sealed record Document
{
    /// <summary>What the review is called.</summary>
    public required string Title { get; init; }
    /// <summary>What kind of document it is, for example "Scoping document".</summary>
    public required string Subtitle { get; init; }
    /// <summary>Whose document it is; empty when no council or committee was named.</summary>
    public string Creator { get; init; } = "";
    public required DateOnly PreparedOn { get; init; }
    /// <summary>True where the tables need the width of a page on its side.</summary>
    public bool Landscape { get; init; }
    public required IReadOnlyList<Block> Blocks { get; init; }
}
