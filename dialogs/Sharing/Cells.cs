using System.Text.Json;
using ScrutinyBot.Dialogs.Engine;

namespace ScrutinyBot.Dialogs.Sharing;

/// <summary>The smallest thing that two people can clash over: a row of a list, the order of its rows (<c>Row</c> is empty), or a whole
/// answer (<c>Row</c> is null).</summary>
internal readonly record struct Cell(string Key, string? Row)
{
    public bool IsOrder => Row is "";
}

/// <summary>What became of a cell. Places of rows count from 1 and are 0 where there is none; for an order, the values are the lists.</summary>
internal sealed record CellChange(Cell Cell, JsonElement? Before, JsonElement? After, int PlaceBefore = 0, int PlaceAfter = 0);

/// <summary>Takes changes of answers apart into changes of cells.</summary>
internal static class Cells
{
    public static IReadOnlyList<CellChange> Of(IEnumerable<Change> changes) => [.. changes.SelectMany(c => Of(c.Key, c.Before, c.After))];

    public static IEnumerable<CellChange> Of(string key, JsonElement? before, JsonElement? after)
    {
        if (Same(before, after)) return [];
        return Lists(before, after) is var (was, now) ? OfRows(key, was, now, before, after) : [new CellChange(new Cell(key, null), before, after)];
    }

    /// <summary>Both as lists, where one is a list and the other a list or nothing.</summary>
    public static (ListValue One, ListValue Other)? Lists(JsonElement? one, JsonElement? other)
    {
        var (a, b) = (ListValue.Read(one), ListValue.Read(other));
        if (a is null && b is null || a is null && one is not null || b is null && other is not null) return null;
        return (a ?? ListValue.Empty with { Around = b!.Around, Property = b.Property }, b ?? ListValue.Empty with { Around = a!.Around, Property = a.Property });
    }

    public static bool Same(JsonElement? one, JsonElement? other) =>
        one is { } a && other is { } b ? JsonElement.DeepEquals(a, b) : one is null && other is null;

    /// <summary>What stands in a cell now.</summary>
    public static CellVersion Read(AnswerSet answers, Cell cell)
    {
        var value = answers.Items.TryGetValue(cell.Key, out var found) ? found : (JsonElement?)null;
        if (cell.Row is not { Length: > 0 } row) return new CellVersion(cell.Key, cell.Row, value, 0);
        var list = ListValue.Read(value) ?? ListValue.Empty;
        return new CellVersion(cell.Key, row, list.Find(row)?.Value, list.PlaceOf(row));
    }

    /// <summary>The answers with an earlier version of a cell in it.</summary>
    public static AnswerSet Put(AnswerSet answers, CellVersion version)
    {
        var value = answers.Items.TryGetValue(version.Key, out var found) ? found : (JsonElement?)null;
        if (version.Row is null) return version.Value is { } whole ? new(answers.Items.SetItem(version.Key, whole)) : answers.Without(version.Key);
        if (ListValue.Read(value) is not { } list) return answers;
        if (version.Row.Length == 0) list = InOrder(list, ListValue.Read(version.Value) ?? list);
        else list = version.Value is { } row ? list.With(version.Row, row, version.Place - 1) : list.Without(version.Row);
        return new(answers.Items.SetItem(version.Key, list.Write()));
    }

    /// <summary>A list with the rows that both have in the order of the other.</summary>
    public static ListValue InOrder(ListValue list, ListValue other)
    {
        var shared = list.Items.Select(i => i.Id).Where(id => other.Find(id) is not null).ToHashSet(StringComparer.Ordinal);
        var wanted = new Queue<string>(other.OrderOf(shared));
        return list with { Items = [.. list.Items.Select(i => shared.Contains(i.Id) ? list.Find(wanted.Dequeue())! : i)] };
    }

    private static IEnumerable<CellChange> OfRows(string key, ListValue was, ListValue now, JsonElement? before, JsonElement? after)
    {
        foreach (var item in was.Items)
        {
            if (now.Find(item.Id) is not { } kept) yield return new CellChange(new Cell(key, item.Id), item.Value, null, was.PlaceOf(item.Id));
            else if (!JsonElement.DeepEquals(item.Value, kept.Value)) yield return new CellChange(new Cell(key, item.Id), item.Value, kept.Value, was.PlaceOf(item.Id), now.PlaceOf(item.Id));
        }
        foreach (var item in now.Items)
        {
            if (was.Find(item.Id) is null) yield return new CellChange(new Cell(key, item.Id), null, item.Value, 0, now.PlaceOf(item.Id));
        }
        var both = was.Items.Select(i => i.Id).Where(id => now.Find(id) is not null).ToHashSet(StringComparer.Ordinal);
        if (!was.OrderOf(both).SequenceEqual(now.OrderOf(both), StringComparer.Ordinal)) yield return new CellChange(new Cell(key, ""), before, after);
    }
}
