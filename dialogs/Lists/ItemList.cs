using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using ScrutinyBot.Dialogs.Exports;

namespace ScrutinyBot.Dialogs.Lists;

/// <summary>One row of a list. What is said about it elsewhere (who asks it, a note) hangs on its <c>Id</c>, so it stays with the row
/// wherever it moves.</summary>
/// <param name="Id">Stable, and never used for another row of the same list.</param>
/// <param name="Entry">The library entry or bank item it came from; null for the person's own.</param>
/// <param name="Text">The person's wording; null for the wording of the entry or item.</param>
/// <param name="Group">The id of the group it stands in (a month, a witness); null for none.</param>
public sealed record ItemRow(string Id, string? Entry, string? Text, Origin Origin, string? Group = null);

/// <summary>A row that was dropped, and the number it had then.</summary>
public sealed record DroppedRow(ItemRow Row, int Number);

/// <summary>Rows in order, and those that were dropped, so that they are not proposed again and can be brought back. Immutable; every
/// change is a new list.</summary>
/// <param name="Next">The number of the next own row.</param>
/// <param name="Dropped">Newest last.</param>
public sealed record ItemList(int Next, ImmutableList<ItemRow> Rows, ImmutableList<DroppedRow> Dropped)
{
    private const int MostDropped = 60;

    public static ItemList Empty { get; } = new(1, [], []);

    /// <summary>A list of entries or items as they stand.</summary>
    public static ItemList Of(IEnumerable<ItemCandidate> candidates) =>
        Empty with { Rows = [.. candidates.Select(c => c.AsRow())] };

    /// <summary>The numbers shown, in order.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Numbers => [.. Enumerable.Range(1, Rows.Count).Select(n => n.ToString(CultureInfo.InvariantCulture))];

    public ItemRow? Find(string id) => Rows.Find(r => r.Id == id);

    /// <summary>The number shown for a row, from 1; 0 when it is gone.</summary>
    public int NumberOf(string id) => Rows.FindIndex(r => r.Id == id) + 1;

    /// <summary>True when an entry or item is among the rows, or was dropped from them.</summary>
    public bool Knows(string entry) => Rows.Exists(r => r.Entry == entry) || Dropped.Exists(d => d.Row.Entry == entry);

    /// <summary>With one more row in the person's own words, at the end of its group or of the list.</summary>
    public ItemList AddOwn(string text, string? group = null, Origin origin = Origin.Own)
    {
        var row = new ItemRow($"own-{Next.ToString(CultureInfo.InvariantCulture)}", null, text, origin, group);
        return Insert(row) with { Next = Next + 1 };
    }

    /// <summary>With one more entry or item, at the end of its group or of the list; as it was when it is there already.</summary>
    public ItemList Add(ItemCandidate candidate) => Rows.Exists(r => r.Entry == candidate.Entry) ? this : Insert(candidate.AsRow());

    public ItemList Drop(IReadOnlyCollection<string> ids)
    {
        var gone = Rows.Select((r, i) => new DroppedRow(r, i + 1)).Where(d => ids.Contains(d.Row.Id)).ToList();
        if (gone.Count == 0) return this;
        var dropped = Dropped.RemoveAll(d => ids.Contains(d.Row.Id)).AddRange(gone);
        return this with { Rows = Rows.RemoveAll(r => ids.Contains(r.Id)), Dropped = dropped.Count > MostDropped ? dropped.RemoveRange(0, dropped.Count - MostDropped) : dropped };
    }

    /// <summary>With dropped rows back at the numbers they had.</summary>
    public ItemList BringBack(IReadOnlyCollection<string> ids)
    {
        var rows = Rows;
        foreach (var back in Dropped.Where(d => ids.Contains(d.Row.Id)).OrderBy(d => d.Number)) rows = rows.Insert(Math.Min(back.Number - 1, rows.Count), back.Row);
        return this with { Rows = rows, Dropped = Dropped.RemoveAll(d => ids.Contains(d.Row.Id)) };
    }

    public ItemList Swap(string one, string other)
    {
        var (a, b) = (Rows.FindIndex(r => r.Id == one), Rows.FindIndex(r => r.Id == other));
        // The places change hands, and a place belongs to its group.
        return a < 0 || b < 0 ? this : this with { Rows = Rows.SetItem(a, Rows[b] with { Group = Rows[a].Group }).SetItem(b, Rows[a] with { Group = Rows[b].Group }) };
    }

    /// <summary>Moves a row to a place, counted from 0; places past the end mean the end. It joins the group of the row whose place it takes.</summary>
    public ItemList Move(string id, int place)
    {
        if (Find(id) is not { } row) return this;
        var at = Math.Clamp(place, 0, Rows.Count - 1);
        var group = Rows[at].Group;
        return this with { Rows = Rows.Remove(row).Insert(at, row with { Group = group }) };
    }

    /// <summary>Moves a row to the end of a group.</summary>
    public ItemList MoveToGroup(string id, string group) =>
        Find(id) is { } row ? (this with { Rows = Rows.Remove(row) }).Insert(row with { Group = group }) : this;

    public ItemList Replace(string id, Func<ItemRow, ItemRow> change)
    {
        var index = Rows.FindIndex(r => r.Id == id);
        return index < 0 ? this : this with { Rows = Rows.SetItem(index, change(Rows[index])) };
    }

    /// <summary>Puts another row in the place and the group of one, which counts as dropped.</summary>
    public ItemList PutInPlaceOf(string id, ItemRow other)
    {
        var index = Rows.FindIndex(r => r.Id == id);
        if (index < 0) return this;
        var was = Rows[index];
        return this with { Rows = Rows.SetItem(index, other with { Group = was.Group ?? other.Group }), Dropped = Dropped.Add(new DroppedRow(was, index + 1)) };
    }

    /// <summary>The rows named first, in that order; the others behind them as they were.</summary>
    public ItemList InOrder(IReadOnlyList<string> ids)
    {
        var first = ids.Select(Find).OfType<ItemRow>().Distinct().ToList();
        return this with { Rows = [.. first, .. Rows.Where(r => !first.Contains(r))] };
    }

    // Behind the last row of its group, so that groups stay together.
    private ItemList Insert(ItemRow row)
    {
        var last = row.Group is null ? -1 : Rows.FindLastIndex(r => r.Group == row.Group);
        return this with { Rows = last < 0 ? Rows.Add(row) : Rows.Insert(last + 1, row), Dropped = Dropped.RemoveAll(d => d.Row.Id == row.Id) };
    }
}
