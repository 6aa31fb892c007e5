namespace ScrutinyBot.Documents.Charts;

/// <summary>A colour; <c>Cover</c> goes from 0, clear, to 1.</summary>
internal readonly record struct Ink(byte Red, byte Green, byte Blue, double Cover = 1);

/// <summary>A picture in the making: fills outlines with smooth edges. Sums up, for each row of pixels, how much of a pixel each edge covers.</summary>
internal sealed class Raster
{
    private readonly float[] cover;

    public Raster(int width, int height)
    {
        (Width, Height) = (width, height);
        Pixels = new byte[width * height * 3];
        Pixels.AsSpan().Fill(255);
        // One column more: an edge on the right border leaves its rest there.
        cover = new float[(width + 2) * height];
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Red, green and blue, from the top left.</summary>
    public byte[] Pixels { get; }

    /// <summary>Fills outlines together, so that one may be a hole in another.</summary>
    public void Fill(IEnumerable<IReadOnlyList<Point>> outlines, Ink ink)
    {
        Array.Clear(cover);
        foreach (var outline in outlines)
        {
            for (var i = 0; i < outline.Count; i++) Edge(outline[i], outline[(i + 1) % outline.Count]);
        }
        Paint(ink);
    }

    // The area to the right of an edge, within each pixel that the edge passes.
    private void Edge(Point from, Point to)
    {
        if (Math.Abs(from.Y - to.Y) < 1e-9) return;
        var sign = from.Y < to.Y ? 1f : -1f;
        var (top, bottom) = from.Y < to.Y ? (from, to) : (to, from);
        var slope = (bottom.X - top.X) / (bottom.Y - top.Y);
        for (var row = Math.Max(0, (int)Math.Floor(top.Y)); row < Math.Min(Height, (int)Math.Ceiling(bottom.Y)); row++)
        {
            var (y0, y1) = (Math.Max(row, top.Y), Math.Min(row + 1, bottom.Y));
            var (x0, x1) = (top.X + (y0 - top.Y) * slope, top.X + (y1 - top.Y) * slope);
            Span(row, Math.Clamp(Math.Min(x0, x1), 0, Width), Math.Clamp(Math.Max(x0, x1), 0, Width), sign * (float)(y1 - y0));
        }
    }

    private void Span(int row, double left, double right, float height)
    {
        var at = row * (Width + 2);
        var first = (int)Math.Floor(left);
        var last = (int)Math.Floor(right);
        if (first == last)
        {
            var share = (float)(1 - ((left + right) / 2 - first));
            cover[at + first] += height * share;
            cover[at + first + 1] += height * (1 - share);
            return;
        }
        // Each cell holds only the change from the one before, so that summing up a row gives what is covered.
        var before = 0f;
        for (var x = first; x <= last; x++)
        {
            var covered = Covered(x, left, right, height);
            cover[at + x] += covered - before;
            before = covered;
        }
        cover[at + last + 1] += height - before;
    }

    // How much of pixel x lies to the right of an edge that crosses its row from left to right.
    private static float Covered(int x, double left, double right, float height)
    {
        var (l, r) = (Math.Max(left, x), Math.Min(right, x + 1));
        return height * (float)(((l - left) + (r - l) * (x + 1 - (l + r) / 2)) / (right - left));
    }

    private void Paint(Ink ink)
    {
        for (var y = 0; y < Height; y++)
        {
            var sum = 0f;
            for (var x = 0; x < Width; x++)
            {
                sum += cover[y * (Width + 2) + x];
                // Sums of small parts miss a whole by a hair; in steps of a shade, plain surfaces stay plain.
                var share = Math.Round(Math.Min(1, Math.Abs(sum)) * 255) / 255 * ink.Cover;
                if (share < 0.002) continue;
                var at = 3 * (y * Width + x);
                Pixels[at] = Mix(Pixels[at], ink.Red, share);
                Pixels[at + 1] = Mix(Pixels[at + 1], ink.Green, share);
                Pixels[at + 2] = Mix(Pixels[at + 2], ink.Blue, share);
            }
        }
    }

    private static byte Mix(byte under, byte over, double share) => (byte)Math.Round(under + (over - under) * share);
}
