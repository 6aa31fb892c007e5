namespace ScrutinyBot.Documents.Charts;

/// <summary>Lines as outlines that can be filled.</summary>
internal static class Strokes
{
    /// <summary>A line along points, full or dashed, with round joins. Each piece turns the same way, so that overlaps add up and leave no holes.</summary>
    public static IEnumerable<IReadOnlyList<Point>> Of(IReadOnlyList<Point> points, bool closed, double width, double dash = 0)
    {
        var ends = closed ? points.Append(points[0]).ToList() : points;
        for (var i = 0; i + 1 < ends.Count; i++)
        {
            foreach (var (from, to) in dash > 0 ? Dashes(ends[i], ends[i + 1], dash) : [(ends[i], ends[i + 1])]) yield return Bar(from, to, width);
        }
        if (dash > 0 || width < 2) yield break;
        foreach (var point in points) yield return Dot(point, width / 2);
    }

    private static IEnumerable<(Point From, Point To)> Dashes(Point from, Point to, double dash)
    {
        var length = Math.Sqrt(Math.Pow(to.X - from.X, 2) + Math.Pow(to.Y - from.Y, 2));
        for (var at = 0.0; at < length; at += dash * 1.7)
            yield return (Between(from, to, at / length), Between(from, to, Math.Min(1, (at + dash) / length)));
    }

    private static Point Between(Point from, Point to, double share) => new(from.X + (to.X - from.X) * share, from.Y + (to.Y - from.Y) * share);

    private static IReadOnlyList<Point> Bar(Point from, Point to, double width)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = Math.Max(1e-6, Math.Sqrt(dx * dx + dy * dy));
        var (nx, ny) = (-dy / length * width / 2, dx / length * width / 2);
        return [new(from.X + nx, from.Y + ny), new(from.X - nx, from.Y - ny), new(to.X - nx, to.Y - ny), new(to.X + nx, to.Y + ny)];
    }

    private static IReadOnlyList<Point> Dot(Point centre, double radius) =>
        [.. Enumerable.Range(0, 12).Select(i => Math.Tau * i / 12).Select(a => new Point(centre.X + radius * Math.Cos(a), centre.Y + radius * Math.Sin(a)))];
}
