using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Documents.Charts;

/// <summary>A strip: the stretches of a way side by side, and above it a pointer to each place on it.</summary>
internal static class StripLayout
{
    private const double Width = 560, Edge = 10, Top = 92, Height = 58, Tip = 16;

    public static ChartDrawing Of(Reply.Chart chart)
    {
        var count = chart.Labels.Count;
        var wide = (Width - 2 * Edge - Tip) / count;
        List<Mark> marks = [new Mark.Label(Role.Strong, new(Width / 2, 24), Anchor.Middle, ChartLayout.TextSize + 2, chart.Title)];
        var now = chart.Series.FirstOrDefault(s => !s.Before)?.Values.FirstOrDefault();
        for (var i = 0; i < count; i++)
        {
            var isNow = now >= i && now <= i + 1;
            marks.Add(new Mark.Path(isNow ? Role.StretchNow : Role.Stretch, Arrow(Edge + i * wide, wide, first: i == 0), Closed: true));
            var lines = ChartLayout.Wrap(chart.Labels[i], wide - 2 * Tip - 12);
            marks.AddRange(ChartLayout.Lines(lines, new(Edge + i * wide + (wide + Tip) / 2 + (i == 0 ? -4 : 4), Top + Height / 2), Anchor.Middle, isNow ? Role.Strong : Role.Name));
        }
        foreach (var series in chart.Series.OrderByDescending(s => s.Before)) marks.AddRange(Pointer(chart, series, wide));
        return new ChartDrawing(Width, Top + Height + 14, marks);
    }

    // Each stretch points on to the next.
    private static IReadOnlyList<Point> Arrow(double x, double wide, bool first) =>
    [
        new(x, Top), new(x + wide - 3, Top), new(x + wide - 3 + Tip, Top + Height / 2), new(x + wide - 3, Top + Height), new(x, Top + Height),
        .. first ? Array.Empty<Point>() : [new(x + Tip, Top + Height / 2)],
    ];

    private static IEnumerable<Mark> Pointer(Reply.Chart chart, ChartSeries series, double wide)
    {
        if (series.Values is not [{ } place, ..]) yield break;
        var x = Edge + Tip / 2 + Math.Clamp(place, 0, chart.Labels.Count) * wide;
        // Two pointers at one place stand one above the other.
        var raised = series.Before && chart.Series.Any(s => !s.Before && s.Values is [{ } other, ..] && Math.Abs(other - place) * wide < 150);
        var y = raised ? Top - 40 : Top - 16;
        yield return new Mark.Path(series.Before ? Role.BeforePoint : Role.NowPoint, [new(x - 7, y - 4), new(x + 7, y - 4), new(x, y + 9)], Closed: true);
        var half = Typeface.Regular.WidthOf(series.Name, ChartLayout.TextSize);
        var anchor = x + 14 + half > Width ? Anchor.End : Anchor.Start;
        yield return new Mark.Label(series.Before ? Role.Name : Role.Strong, new(x + (anchor == Anchor.End ? -13 : 13), y + 6), anchor, ChartLayout.TextSize, series.Name);
    }
}
