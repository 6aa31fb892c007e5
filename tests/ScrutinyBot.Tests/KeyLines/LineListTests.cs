using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.KeyLines;

namespace ScrutinyBot.Tests.KeyLines;

public sealed class LineListTests
{
    private static readonly LineList Three = LineList.Empty.AddOwn("One?", "finance").AddOwn("Two?", "voice").AddOwn("Three?", "finance");

    [Fact]
    public void Lines_are_numbered_in_order() => Assert.Equal(["1", "2", "3"], Three.Numbers);

    [Fact]
    public void The_parts_of_a_split_line_share_a_number_and_have_letters()
    {
        var split = Three.Split("own-2", ["Two, the first part?", "Two, the second?"], Origin.Own);

        Assert.Equal(["1", "2a", "2b", "3"], split.Numbers);
        Assert.Equal("2b", split.NumberOf("own-4"));
    }

    [Fact]
    public void A_part_that_is_left_alone_has_its_number_back()
    {
        var split = Three.Split("own-2", ["Two, the first part?", "Two, the second?"], Origin.Own);

        Assert.Equal(["1", "2", "3"], split.Drop(["own-4"]).Numbers);
    }

    [Fact]
    public void The_first_part_of_a_split_line_is_still_the_line_that_was_spoken_of()
    {
        var split = Three.Split("own-2", ["A?", "B?"], Origin.Adapted);

        Assert.Equal("A?", split.Find("own-2")!.Text);
        Assert.All(split.Rows.Where(r => r.Group == "own-2"), r => Assert.Equal((Origin.Adapted, "voice"), (r.Origin, r.Area)));
    }

    [Fact]
    public void One_part_is_no_split() => Assert.Same(Three, Three.Split("own-2", ["Two?"], Origin.Own));

    [Fact]
    public void Dropping_a_line_keeps_the_ids_of_the_others()
    {
        var left = Three.Drop(["own-2"]);

        Assert.Equal([("own-1", "1"), ("own-3", "2")], left.Rows.Select(r => (r.Id, left.NumberOf(r.Id))));
        Assert.Equal("", left.NumberOf("own-2"));
    }

    [Fact]
    public void An_id_is_never_used_again()
    {
        var again = Three.Drop(["own-3"]).AddOwn("Four?", "").Split("own-1", ["A?", "B?"], Origin.Own).Drop(["own-5"]).AddOwn("Five?", "");

        Assert.Equal(["own-1", "own-2", "own-4", "own-6"], again.Rows.Select(r => r.Id));
    }

    [Theory]
    [InlineData("own-1", "own-3", "own-3 own-2 own-1")]
    [InlineData("own-1", "own-1", "own-1 own-2 own-3")]
    [InlineData("own-1", "own-9", "own-1 own-2 own-3")]
    public void Two_lines_change_places(string one, string other, string order) =>
        Assert.Equal(order, string.Join(' ', Three.Swap(one, other).Rows.Select(r => r.Id)));

    [Theory]
    [InlineData("own-3", 0, "own-3 own-1 own-2")]
    [InlineData("own-1", 1, "own-2 own-1 own-3")]
    [InlineData("own-1", 99, "own-2 own-3 own-1")]
    [InlineData("own-1", -4, "own-1 own-2 own-3")]
    [InlineData("own-9", 0, "own-1 own-2 own-3")]
    public void A_line_moves_to_a_place(string id, int place, string order) =>
        Assert.Equal(order, string.Join(' ', Three.Move(id, place).Rows.Select(r => r.Id)));

    [Fact]
    public void A_library_line_goes_behind_the_last_of_its_area_and_only_once()
    {
        var lines = LineList.Empty.AddFromLibrary("l-1", "finance").AddFromLibrary("l-2", "voice").AddFromLibrary("l-3", "finance");

        Assert.Equal(["l-1", "l-3", "l-2"], lines.Rows.Select(r => r.Id));
        Assert.Same(lines, lines.AddFromLibrary("l-1", "finance"));
    }

    [Fact]
    public void Lines_follow_the_order_of_the_areas_and_those_of_no_area_come_last()
    {
        var grouped = Three.AddOwn("Four?", "").GroupBy(["voice", "finance"]);

        Assert.Equal(["own-2", "own-1", "own-3", "own-4"], grouped.Rows.Select(r => r.Id));
    }

    [Fact]
    public void A_line_is_replaced_where_it_stands()
    {
        var lines = Three.Replace("own-2", r => r with { Text = "Another?" });

        Assert.Equal(["One?", "Another?", "Three?"], lines.Rows.Select(r => r.Text));
        Assert.Equal("Two?", Three.Rows[1].Text);
    }
}
