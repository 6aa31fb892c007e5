using System.Text.Json.Serialization;

namespace ScrutinyBot.Documents.Charts;

/// <summary>A chart as shapes on a canvas, in pixels from the top left; every writer of pictures draws these, in this order.</summary>
public sealed record ChartDrawing(double Width, double Height, IReadOnlyList<Mark> Marks);

/// <summary>One shape.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "mark")]
[JsonDerivedType(typeof(Path), "path")]
[JsonDerivedType(typeof(Label), "label")]
public abstract record Mark(Role Role)
{
    /// <summary>Straight lines from point to point; <c>Closed</c> back to the first.</summary>
    public sealed record Path(Role Role, IReadOnlyList<Point> Points, bool Closed) : Mark(Role);

    /// <summary>Words on one line. <c>At</c> is on the line they stand on.</summary>
    public sealed record Label(Role Role, Point At, Anchor Anchor, double Size, string Words) : Mark(Role);
}

public readonly record struct Point(double X, double Y);

/// <summary>Which part of the words stands at their point.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Anchor>))]
public enum Anchor
{
    Start, Middle, End,
}

/// <summary>What a shape is for; a writer gives each its colours. No two that matter are told apart by colour alone.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Role>))]
public enum Role
{
    /// <summary>A thin line to read values by.</summary>
    Grid,
    /// <summary>Words that name something.</summary>
    Name,
    /// <summary>Words in bold.</summary>
    Strong,
    /// <summary>Words of less weight: the numbers of the scale.</summary>
    Quiet,
    /// <summary>The outline of the latest values: a full line around a tint.</summary>
    Now,
    /// <summary>A point of the latest values: filled.</summary>
    NowPoint,
    /// <summary>The outline of earlier values: a dashed line.</summary>
    Before,
    /// <summary>A point of earlier values: hollow.</summary>
    BeforePoint,
    /// <summary>A stretch of a strip.</summary>
    Stretch,
    /// <summary>The stretch that the latest place is in.</summary>
    StretchNow,
}
