using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Documents.Charts;

/// <summary>Where everything in a chart goes. Pure; knows no format.</summary>
public static class ChartLayout
{
    internal const double TextSize = 15;
    private const double LineHeight = 19;

    public static ChartDrawing Of(Reply.Chart chart) => chart.Shape switch
    {
        ChartShape.Radar => RadarLayout.Of(chart),
        ChartShape.Strip => StripLayout.Of(chart),
        _ => throw new ArgumentOutOfRangeException(nameof(chart), chart.Shape, "There is no layout for this shape."),
    };

    /// <summary>Words on as many lines as they need, the block of lines standing around a point.</summary>
    internal static IEnumerable<Mark> Lines(IReadOnlyList<string> lines, Point middle, Anchor anchor, Role role, Role? last = null)
    {
        var top = middle.Y - lines.Count * LineHeight / 2 + LineHeight * 0.74;
        for (var i = 0; i < lines.Count; i++)
            yield return new Mark.Label(i == lines.Count - 1 && last is { } other ? other : role, new(middle.X, top + i * LineHeight), anchor, TextSize, lines[i]);
    }

    internal static double HeightOf(IReadOnlyList<string> lines) => lines.Count * LineHeight;

    /// <summary>The words cut between words into lines no wider than this; a single word may be.</summary>
    internal static IReadOnlyList<string> Wrap(string words, double widest)
    {
        var lines = new List<string>();
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && Typeface.Regular.WidthOf($"{lines[^1]} {word}", TextSize) <= widest) lines[^1] += " " + word;
            else lines.Add(word);
        }
        return lines;
    }

    /// <summary>What each kind of line and point stands for, in a row.</summary>
    internal static IEnumerable<Mark> Key(Reply.Chart chart, double y, double width)
    {
        const double Sample = 40, Gap = 10, Between = 28;
        var widths = chart.Series.Select(s => Sample + Gap + Typeface.Regular.WidthOf(s.Name, TextSize)).ToList();
        var x = (width - widths.Sum() - Between * (widths.Count - 1)) / 2;
        foreach (var (series, wide) in chart.Series.Zip(widths))
        {
            if (chart.Shape == ChartShape.Radar) yield return new Mark.Path(series.Before ? Role.Before : Role.Now, [new(x, y), new(x + Sample, y)], Closed: false);
            yield return PointMark(new(x + Sample / 2, y), series.Before);
            yield return new Mark.Label(Role.Name, new(x + Sample + Gap, y + TextSize * 0.36), Anchor.Start, TextSize, series.Name);
            x += wide + Between;
        }
    }

    /// <summary>A dot for the latest values, a hollow square for earlier ones: told apart by their form.</summary>
    internal static Mark PointMark(Point at, bool before)
    {
        const double Radius = 5.5;
        return before
            ? new Mark.Path(Role.BeforePoint, [new(at.X - Radius, at.Y - Radius), new(at.X + Radius, at.Y - Radius), new(at.X + Radius, at.Y + Radius), new(at.X - Radius, at.Y + Radius)], Closed: true)
            : new Mark.Path(Role.NowPoint, Circle(at, Radius), Closed: true);
    }

    private static IReadOnlyList<Point> Circle(Point centre, double radius) =>
        [.. Enumerable.Range(0, 24).Select(i => Math.Tau * i / 24).Select(a => Rounded(centre.X + radius * Math.Cos(a), centre.Y + radius * Math.Sin(a)))];

    /// <summary>A hundredth of a pixel is fine enough, and the same on every machine.</summary>
    internal static Point Rounded(double x, double y) => new(Math.Round(x, 2), Math.Round(y, 2));
}
