using System.Globalization;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Documents.Charts;

/// <summary>A radar: rings for the scale, an axis to each label, and each set of values as an outline around the middle.</summary>
internal static class RadarLayout
{
    private const double Width = 560, Top = 46, Radius = 150, ToLabel = 20, LabelWidth = 118;

    public static ChartDrawing Of(Reply.Chart chart)
    {
        var labels = chart.Labels.Select((label, i) => ChartLayout.Wrap(label, LabelWidth).Append(Values(chart, i)).ToList()).ToList();
        var centre = new Point(Width / 2, Top + ChartLayout.HeightOf(labels[0]) + ToLabel / 2 + Radius);
        var bottom = centre.Y + Radius + ToLabel + labels.Max(ChartLayout.HeightOf) * 0.7;
        Point At(int axis, double share) => Along(centre, axis, labels.Count, Radius * share);

        List<Mark> marks = [new Mark.Label(Role.Strong, new(Width / 2, 24), Anchor.Middle, ChartLayout.TextSize + 2, chart.Title)];
        for (var ring = 1; ring <= chart.Most; ring++)
        {
            var share = (double)ring / chart.Most;
            marks.Add(new Mark.Path(Role.Grid, [.. Axes(chart).Select(a => At(a, share))], Closed: true));
        }
        marks.AddRange(Axes(chart).Select(a => new Mark.Path(Role.Grid, [centre, At(a, 1)], Closed: false)));
        // The earlier values lie under the later ones.
        foreach (var series in chart.Series.OrderByDescending(s => s.Before)) marks.AddRange(Outline(chart, series, At));
        for (var ring = 1; ring <= chart.Most; ring++)
            marks.Add(new Mark.Label(Role.Quiet, new(centre.X + 5, centre.Y - Radius * ring / chart.Most + 13), Anchor.Start, 12, ring.ToString(CultureInfo.InvariantCulture)));
        for (var i = 0; i < labels.Count; i++) marks.AddRange(Label(labels[i], centre, i, labels.Count));
        marks.AddRange(ChartLayout.Key(chart, bottom + 22, Width));
        return new ChartDrawing(Width, Math.Round(bottom + 44), marks);
    }

    private static IEnumerable<int> Axes(Reply.Chart chart) => Enumerable.Range(0, chart.Labels.Count);

    // "4 (3)": the latest value, and the earlier one in brackets, so that nothing has to be read off the rings.
    private static string Values(Reply.Chart chart, int axis)
    {
        var all = chart.Series.OrderBy(s => s.Before).Select(s => s.Values.ElementAtOrDefault(axis)?.ToString("0.#", CultureInfo.InvariantCulture) ?? "–").ToList();
        return all.Count < 2 ? all.FirstOrDefault() ?? "" : $"{all[0]} ({string.Join(", ", all.Skip(1))})";
    }

    private static Point Along(Point centre, int axis, int axes, double distance)
    {
        var angle = Math.Tau * axis / axes - Math.PI / 2;
        return ChartLayout.Rounded(centre.X + distance * Math.Cos(angle), centre.Y + distance * Math.Sin(angle));
    }

    // An outline goes from value to value; where one is missing it is left open there, so that no value is made up.
    private static IEnumerable<Mark> Outline(Reply.Chart chart, ChartSeries series, Func<int, double, Point> at)
    {
        var role = series.Before ? Role.Before : Role.Now;
        var points = Axes(chart).Select(a => series.Values.ElementAtOrDefault(a) is { } value ? at(a, Math.Clamp(value, 0, chart.Most) / chart.Most) : (Point?)null).ToList();
        var known = points.OfType<Point>().ToList();
        if (known.Count == points.Count) yield return new Mark.Path(role, known, Closed: true);
        else
        {
            for (var i = 0; i < points.Count; i++)
            {
                if (points[i] is { } from && points[(i + 1) % points.Count] is { } to) yield return new Mark.Path(role, [from, to], Closed: false);
            }
        }
        foreach (var point in known) yield return ChartLayout.PointMark(point, series.Before);
    }

    private static IEnumerable<Mark> Label(IReadOnlyList<string> lines, Point centre, int axis, int axes)
    {
        var end = Along(centre, axis, axes, Radius + ToLabel);
        var aside = end.X - centre.X;
        var anchor = Math.Abs(aside) < 1 ? Anchor.Middle : aside > 0 ? Anchor.Start : Anchor.End;
        var half = ChartLayout.HeightOf(lines) / 2;
        // Labels above and below the ring stand clear of it; those beside it are in the middle of their axis' end.
        var shift = half * (end.Y - centre.Y) / (Radius + ToLabel) * (anchor == Anchor.Middle ? 0.85 : 0.6);
        return ChartLayout.Lines(lines, ChartLayout.Rounded(end.X, end.Y + shift), anchor, Role.Name, last: Role.Strong);
    }
}
