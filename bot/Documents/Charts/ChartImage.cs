using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Documents.Charts;

/// <summary>A chart as a picture file, for documents and cards. The same chart gives the same bytes.</summary>
public static class ChartImage
{
    private static readonly Ink Ink = new(0x17, 0x21, 0x1F), Soft = new(0x4A, 0x57, 0x54), Line = new(0xC4, 0xC0, 0xB4), Accent = new(0x0B, 0x4F, 0x4A),
        Note = new(0x8A, 0x5A, 0x00), White = new(255, 255, 255), Sand = new(0xF1, 0xEF, 0xE7), Tint = new(0xCF, 0xE3, 0xDE);

    /// <param name="scale">Pixels of the picture for one of the layout; 2 is sharp on a screen, 3 on paper.</param>
    public static byte[] Png(Reply.Chart chart, double scale = 2)
    {
        var drawing = ChartLayout.Of(chart);
        var raster = new Raster((int)Math.Ceiling(drawing.Width * scale), (int)Math.Ceiling(drawing.Height * scale));
        foreach (var mark in drawing.Marks) Draw(raster, mark, scale);
        return PngFile.Write(raster);
    }

    private static void Draw(Raster raster, Mark mark, double scale)
    {
        switch (mark)
        {
            case Mark.Label label:
                var face = label.Role == Role.Strong ? Typeface.Bold : Typeface.Regular;
                var width = face.WidthOf(label.Words, label.Size);
                var x = label.At.X - (label.Anchor switch { Anchor.Middle => width / 2, Anchor.End => width, _ => 0 });
                raster.Fill(face.Outlines(label.Words, new(x * scale, label.At.Y * scale), label.Size * scale), label.Role == Role.Quiet ? Soft : Ink);
                break;
            case Mark.Path path:
                Draw(raster, path, [.. path.Points.Select(p => new Point(p.X * scale, p.Y * scale))], scale);
                break;
        }
    }

    private static void Draw(Raster raster, Mark.Path path, IReadOnlyList<Point> points, double scale)
    {
        var (fill, stroke, width, dash) = LookOf(path.Role);
        if (path.Closed && fill is { } inside) raster.Fill([points], inside);
        if (stroke is { } line) raster.Fill(Strokes.Of(points, path.Closed, width * scale, dash * scale), line);
    }

    private static (Ink? Fill, Ink? Stroke, double Width, double Dash) LookOf(Role role) => role switch
    {
        Role.Grid => (null, Line, 1, 0),
        Role.Now => (Accent with { Cover = 0.14 }, Accent, 3, 0),
        Role.NowPoint => (Accent, null, 0, 0),
        Role.Before => (null, Note, 2.5, 7),
        Role.BeforePoint => (White, Note, 2.5, 0),
        Role.Stretch => (Sand, Soft, 1, 0),
        Role.StretchNow => (Tint, Accent, 3, 0),
        _ => (null, null, 0, 0),
    };
}
