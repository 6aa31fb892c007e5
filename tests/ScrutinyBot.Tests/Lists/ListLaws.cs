using FsCheck;
using FsCheck.Fluent;
using ScrutinyBot.Dialogs.Lists;

namespace ScrutinyBot.Tests.Lists;

public sealed class ListLaws
{
    private static ItemList Of(int count) =>
        Enumerable.Range(1, count).Aggregate(ItemList.Empty, (list, n) => list.AddOwn($"Row {n}", n % 2 == 0 ? "even" : null));

    private static string Id(int of, int number) => $"own-{Math.Abs((long)number) % of + 1}";

    [Fact]
    public void Swapping_and_moving_keep_every_row() => Prop.ForAll((PositiveInt size, (int, int)[] steps) =>
    {
        var count = size.Get % 9 + 1;
        var list = steps.Aggregate(Of(count), (l, s) => s.Item1 % 2 == 0 ? l.Swap(Id(count, s.Item1), Id(count, s.Item2)) : l.Move(Id(count, s.Item1), s.Item2));

        return list.Rows.Select(r => (r.Id, r.Text)).Order().SequenceEqual(Of(count).Rows.Select(r => (r.Id, r.Text)).Order());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Swapping_twice_is_nothing() => Prop.ForAll((PositiveInt size, int one, int other) =>
    {
        var count = size.Get % 9 + 1;
        var list = Of(count);

        return list.Swap(Id(count, one), Id(count, other)).Swap(Id(count, one), Id(count, other)).Rows.SequenceEqual(list.Rows);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Dropping_and_bringing_back_is_nothing() => Prop.ForAll((PositiveInt size, int[] which) =>
    {
        var count = size.Get % 9 + 1;
        var ids = which.Select(n => Id(count, n)).ToList();
        var list = Of(count);
        var back = list.Drop(ids).BringBack(ids);

        return back.Rows.SequenceEqual(list.Rows) && back.Dropped.IsEmpty;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_id_is_never_used_twice() => Prop.ForAll((PositiveInt size, int[] dropped) =>
    {
        var count = size.Get % 9 + 1;
        var list = dropped.Aggregate(Of(count), (l, n) => l.Drop([Id(count, n)]).AddOwn("Another"));
        var all = list.Rows.Concat(list.Dropped.Select(d => d.Row)).Select(r => r.Id).ToList();

        return all.Distinct().Count() == all.Count;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_dropped_entry_is_not_among_what_is_left_and_is_known() => Prop.ForAll((PositiveInt size, int which) =>
    {
        var count = size.Get % 9 + 1;
        var list = ItemList.Of(Enumerable.Range(1, count).Select(n => new ItemCandidate($"own-{n}", $"Row {n}", null, [])));
        var left = list.Drop([Id(count, which)]);

        return left.Rows.Count == count - 1 && left.Knows(Id(count, which)) && left.Find(Id(count, which)) is null;
    }).QuickCheckThrowOnFailure();
}
