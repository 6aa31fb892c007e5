namespace ScrutinyBot.Documents.Model;

/// <summary>A text made of spans. Line breaks stay line breaks; nothing in the text is markup.</summary>
public sealed record Words(IReadOnlyList<Span> Spans)
{
    public static Words None { get; } = new([]);

    public static implicit operator Words(string text) => new([new Span.Plain(text)]);

    public static implicit operator Words(Span span) => new([span]);

    public static Words operator +(Words left, Words right) => new([.. left.Spans, .. right.Spans]);

    public static Words Strong(string text) => new Span.Strong(text);

    public static Words Quiet(string text) => new Span.Quiet(text);

    /// <summary>The marks of the sources with these numbers; nothing when there are none.</summary>
    public static Words Marks(IReadOnlyList<int> numbers) => numbers.Count == 0 ? None : new Span.Marks(numbers);
}

/// <summary>A stretch of text in one manner.</summary>
public abstract record Span
{
    private Span()
    {
    }

    public sealed record Plain(string Text) : Span;

    public sealed record Strong(string Text) : Span;

    /// <summary>The title of a publication.</summary>
    public sealed record Titled(string Text) : Span;

    /// <summary>Said about the text rather than by it: whose words it is, or that nothing was said.</summary>
    public sealed record Quiet(string Text) : Span;

    /// <summary>Numbers of sources, each leading to its note.</summary>
    public sealed record Marks(IReadOnlyList<int> Numbers) : Span;
}
