using System.Buffers.Binary;

namespace ScrutinyBot.Documents.Charts;

/// <summary>The letters of a TrueType font, as outlines. Reads what pictures of charts need: widths and shapes, no hints and no kerning.</summary>
/// <remarks>https://learn.microsoft.com/typography/opentype/spec/otff. The fonts are our own files, so nothing is checked twice.</remarks>
internal sealed class Typeface
{
    private const ushort OnCurve = 1, ShortX = 2, ShortY = 4, Repeat = 8, SameX = 16, SameY = 32;
    private readonly byte[] file;
    private readonly Dictionary<string, int> tables = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> glyphs = [];
    private readonly double unitsPerEm;
    private readonly int wideGlyphs;

    private Typeface(byte[] file)
    {
        this.file = file;
        for (var i = 0; i < U16(4); i++) tables[System.Text.Encoding.ASCII.GetString(file, 12 + 16 * i, 4)] = (int)U32(12 + 16 * i + 8);
        unitsPerEm = U16(tables["head"] + 18);
        wideGlyphs = U16(tables["hhea"] + 34);
        ReadLetters(tables["cmap"] + (int)U32(tables["cmap"] + 8));
    }

    public static Typeface Regular { get; } = Load("DejaVuSans.ttf");

    public static Typeface Bold { get; } = Load("DejaVuSans-Bold.ttf");

    /// <summary>How wide the words are at a size in pixels.</summary>
    public double WidthOf(string words, double size) => words.EnumerateRunes().Sum(r => WidthOf(GlyphOf(r.Value))) * size / unitsPerEm;

    /// <summary>The outlines of the words from a point on their line, one list of points for each.</summary>
    public IEnumerable<IReadOnlyList<Point>> Outlines(string words, Point at, double size)
    {
        var x = at.X;
        var scale = size / unitsPerEm;
        foreach (var rune in words.EnumerateRunes())
        {
            var glyph = GlyphOf(rune.Value);
            foreach (var outline in Contours(glyph))
                yield return [.. outline.Select(p => new Point(x + p.X * scale, at.Y - p.Y * scale))];
            x += WidthOf(glyph) * scale;
        }
    }

    private static Typeface Load(string name)
    {
        using var stream = typeof(Typeface).Assembly.GetManifestResourceStream("fonts/" + name)
            ?? throw new InvalidOperationException($"The font {name} is not in the program. Build it with bot/Documents/Charts/Fonts.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new Typeface(bytes.ToArray());
    }

    // A letter that the font has not is shown as its empty box.
    private int GlyphOf(int letter) => glyphs.GetValueOrDefault(letter);

    private int WidthOf(int glyph) => U16(tables["hmtx"] + 4 * Math.Min(glyph, wideGlyphs - 1));

    private void ReadLetters(int at)
    {
        var segments = U16(at + 6) / 2;
        for (var i = 0; i < segments; i++)
        {
            var (end, start) = (U16(at + 14 + 2 * i), U16(at + 16 + 2 * segments + 2 * i));
            var delta = U16(at + 16 + 4 * segments + 2 * i);
            for (int letter = start; letter <= end && letter != 0xFFFF; letter++) glyphs[letter] = (letter + delta) & 0xFFFF;
        }
    }

    private IEnumerable<IReadOnlyList<Point>> Contours(int glyph)
    {
        var (at, next) = ((int)U32(tables["loca"] + 4 * glyph), (int)U32(tables["loca"] + 4 * glyph + 4));
        if (at == next) return [];
        at += tables["glyf"];
        var contours = I16(at);
        return contours < 0 ? Composite(at + 10) : Simple(at + 10, contours);
    }

    // An accented letter is made of a letter and an accent, each moved to its place.
    private IEnumerable<IReadOnlyList<Point>> Composite(int at)
    {
        for (var more = true; more;)
        {
            var (flags, glyph) = (U16(at), U16(at + 2));
            var isWord = (flags & 1) != 0;
            var (dx, dy) = isWord ? (I16(at + 4), I16(at + 6)) : ((sbyte)file[at + 4], (short)(sbyte)file[at + 5]);
            at += isWord ? 8 : 6;
            var (xx, xy, yx, yy) = (1.0, 0.0, 0.0, 1.0);
            if ((flags & 8) != 0) (xx, yy, at) = (F2Dot14(at), F2Dot14(at), at + 2);
            else if ((flags & 0x40) != 0) (xx, yy, at) = (F2Dot14(at), F2Dot14(at + 2), at + 4);
            else if ((flags & 0x80) != 0) (xx, xy, yx, yy, at) = (F2Dot14(at), F2Dot14(at + 2), F2Dot14(at + 4), F2Dot14(at + 6), at + 8);
            foreach (var contour in Contours(glyph)) yield return [.. contour.Select(p => new Point(xx * p.X + yx * p.Y + dx, xy * p.X + yy * p.Y + dy))];
            more = (flags & 0x20) != 0;
        }
    }

    private IEnumerable<IReadOnlyList<Point>> Simple(int at, int contours)
    {
        var ends = Enumerable.Range(0, contours).Select(i => (int)U16(at + 2 * i)).ToList();
        var count = ends[^1] + 1;
        at += 2 * contours;
        at += 2 + U16(at);
        var flags = new byte[count];
        for (var i = 0; i < count;)
        {
            var flag = file[at++];
            var times = (flag & Repeat) != 0 ? file[at++] + 1 : 1;
            while (times-- > 0) flags[i++] = flag;
        }
        var xs = Coordinates(flags, ref at, ShortX, SameX);
        var ys = Coordinates(flags, ref at, ShortY, SameY);
        var first = 0;
        foreach (var end in ends)
        {
            yield return Smooth([.. Enumerable.Range(first, end - first + 1).Select(i => (new Point(xs[i], ys[i]), (flags[i] & OnCurve) != 0))]);
            first = end + 1;
        }
    }

    private int[] Coordinates(byte[] flags, ref int at, ushort isShort, ushort same)
    {
        var values = new int[flags.Length];
        var value = 0;
        for (var i = 0; i < flags.Length; i++)
        {
            if ((flags[i] & isShort) != 0) value += (flags[i] & same) != 0 ? file[at++] : -file[at++];
            else if ((flags[i] & same) == 0)
            {
                value += I16(at);
                at += 2;
            }
            values[i] = value;
        }
        return values;
    }

    // Points off the curve bend it; between two of them the curve goes through their middle.
    private static List<Point> Smooth(IReadOnlyList<(Point At, bool On)> points)
    {
        const int Steps = 6;
        var line = new List<Point>();
        var start = points[0].On ? points[0].At : points[^1].On ? points[^1].At : Middle(points[0].At, points[^1].At);
        var current = start;
        line.Add(start);
        for (var i = points[0].On ? 1 : 0; i < points.Count; i++)
        {
            if (points[i].On)
            {
                line.Add(current = points[i].At);
                continue;
            }
            var next = i + 1 < points.Count ? points[i + 1] : (start, true);
            var to = next.Item2 ? next.Item1 : Middle(points[i].At, next.Item1);
            for (var step = 1; step <= Steps; step++) line.Add(Bend(current, points[i].At, to, (double)step / Steps));
            current = to;
            if (next.Item2) i++;
        }
        return line;
    }

    private static Point Bend(Point from, Point by, Point to, double t) => new(
        (1 - t) * (1 - t) * from.X + 2 * t * (1 - t) * by.X + t * t * to.X,
        (1 - t) * (1 - t) * from.Y + 2 * t * (1 - t) * by.Y + t * t * to.Y);

    private static Point Middle(Point a, Point b) => new((a.X + b.X) / 2, (a.Y + b.Y) / 2);

    private ushort U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at));

    private short I16(int at) => BinaryPrimitives.ReadInt16BigEndian(file.AsSpan(at));

    private uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at));

    private double F2Dot14(int at) => I16(at) / 16384.0;
}
