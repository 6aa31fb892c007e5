using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json;
using ScrutinyBot.Channels.Console;
using ScrutinyBot.Channels.Web;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Documents.Charts;

namespace ScrutinyBot.Tests.Documents;

public sealed class ChartTests
{
    private static readonly Reply.Chart Radar = new(
        "The seven enablers", ChartShape.Radar, "Enabler", ["Strategic approach", "Leadership and governance", "Workforce", "Partners", "Supporting apparatus"],
        [new("This time", [4, 2, null, 4, 2]), new("Last time", [3, 3, 3, 3, 2], Before: true)], "In words.");

    private static readonly Reply.Chart Strip = new(
        "Where that is", ChartShape.Strip, "Phase", ["Poor to fair", "Fair to good", "Good to great"], [new("Now", [2]), new("Last time", [1.5], Before: true)], "In words.");

    public static TheoryData<string> Names => ["radar", "strip"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_drawn_off_the_canvas(string name)
    {
        var drawing = ChartLayout.Of(Of(name));

        Assert.All(drawing.Marks.OfType<Mark.Path>().SelectMany(p => p.Points), p =>
        {
            Assert.InRange(p.X, 0, drawing.Width);
            Assert.InRange(p.Y, 0, drawing.Height);
        });
        Assert.All(drawing.Marks.OfType<Mark.Label>(), l =>
        {
            var width = (l.Role == Role.Strong ? Typeface.Bold : Typeface.Regular).WidthOf(l.Words, l.Size);
            var left = l.At.X - (l.Anchor switch { Anchor.Middle => width / 2, Anchor.End => width, _ => 0 });
            Assert.InRange(left, 0, drawing.Width - width);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_picture_is_a_whole_png_and_the_same_every_time(string name)
    {
        var png = ChartImage.Png(Of(name));
        var drawing = ChartLayout.Of(Of(name));

        Assert.Equal(png, ChartImage.Png(Of(name)));
        Assert.Equal((int)Math.Ceiling(drawing.Width * 2), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        Assert.Equal((int)Math.Ceiling(drawing.Height * 2), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
        Assert.Equal((int)Math.Ceiling(drawing.Height * 2) * ((int)Math.Ceiling(drawing.Width * 2) * 3 + 1), Unpacked(png).Length);
    }

    [Fact]
    public void Values_that_are_missing_are_not_made_up()
    {
        var marks = ChartLayout.Of(Radar).Marks.OfType<Mark.Path>().ToList();

        Assert.DoesNotContain(marks, m => m is { Role: Role.Now, Closed: true });
        Assert.Single(marks, m => m is { Role: Role.Before, Closed: true });
        // Four values, and the sample in the key.
        Assert.Equal(5, marks.Count(m => m.Role == Role.NowPoint));
    }

    [Fact]
    public void The_table_says_the_same_as_the_picture()
    {
        Assert.Equal(["Workforce", "–", "3"], ChartTable.Of(Radar).Rows[2]);
        Assert.Equal(["Fair to good", "Now", "Last time"], ChartTable.Of(Strip).Rows[1]);
        Assert.Equal(["Poor to fair", "", ""], ChartTable.Of(Strip).Rows[0]);
    }

    [Fact]
    public void A_terminal_shows_the_figures_and_the_words()
    {
        Assert.Contains("Partners | 4 | 3", PlainText.Of(Radar), StringComparison.Ordinal);
        Assert.Equal("Where that is\nIn words.", PlainText.Of(Strip));
    }

    [Fact]
    public void The_page_gets_the_shapes_that_a_stored_reply_does_not_hold()
    {
        var shown = JsonSerializer.SerializeToElement<Reply>(Radar, WebJson.Options);

        Assert.Equal("chart", shown.GetProperty("kind").GetString());
        Assert.True(shown.GetProperty("drawing").GetProperty("marks").GetArrayLength() > 20);
        Assert.Equal("path", shown.GetProperty("drawing").GetProperty("marks")[1].GetProperty("mark").GetString());
        Assert.False(JsonSerializer.SerializeToElement<Reply>(Radar, JsonSerializerOptions.Web).TryGetProperty("drawing", out _));
    }

    private static Reply.Chart Of(string name) => name == "radar" ? Radar : Strip;

    private static byte[] Unpacked(byte[] png)
    {
        var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(33));
        using var rows = new MemoryStream();
        using (var zip = new ZLibStream(new MemoryStream(png, 41, length), CompressionMode.Decompress)) zip.CopyTo(rows);
        return rows.ToArray();
    }
}
