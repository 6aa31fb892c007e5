using System.Collections.Immutable;
using System.Globalization;
using ScrutinyBot.Dialogs.Exports;

namespace ScrutinyBot.Dialogs.KeyLines;

/// <summary>A key line of enquiry. What is said about it hangs on its <c>Id</c>, so it stays with the line wherever it moves.</summary>
/// <param name="Text">The member's wording; null for the library's, which is filled in from the proposal.</param>
/// <param name="Area">The id of its area; empty for none.</param>
/// <param name="Entry">The library entry it came from; null for the member's own.</param>
/// <param name="Variant">0 is the library's first wording, 1 and up its softer ones.</param>
/// <param name="Group">Parts of a line that was split share it; null otherwise.</param>
/// <param name="TypedAs">The number the member gave it in a pasted list; null otherwise.</param>
public sealed record LineRow(string Id, string? Text, string Area, string? Entry, Origin Origin, int Variant = 0, string? Group = null, int? TypedAs = null);

/// <summary>The key lines of enquiry in order. Immutable; every change is a new list.</summary>
/// <param name="Next">The number of the next own line: ids are never used twice, so what was said of a dropped line returns with it only.</param>
public sealed record LineList(int Next, ImmutableList<LineRow> Rows)
{
    public static LineList Empty { get; } = new(1, []);

    /// <summary>The numbers shown, in order: the parts of a split line share a number and have letters.</summary>
    public IReadOnlyList<string> Numbers
    {
        get
        {
            var numbers = new List<string>();
            var number = 0;
            for (var i = 0; i < Rows.Count; i++)
            {
                var group = Rows[i].Group;
                var continues = group is not null && i > 0 && Rows[i - 1].Group == group;
                if (!continues) number++;
                var part = group is null ? 0 : Rows.Take(i).Reverse().TakeWhile(r => r.Group == group).Count();
                var inGroup = group is not null && Rows.Count(r => r.Group == group) > 1;
                numbers.Add(number.ToString(CultureInfo.InvariantCulture) + (inGroup ? ((char)('a' + part)).ToString() : ""));
            }
            return numbers;
        }
    }

    /// <summary>The number shown for a row; empty when the row is gone.</summary>
    public string NumberOf(string id)
    {
        var index = Rows.FindIndex(r => r.Id == id);
        return index < 0 ? "" : Numbers[index];
    }

    public LineRow? Find(string id) => Rows.Find(r => r.Id == id);

    /// <summary>With one more line of the member's own, at the end or after another line of its area.</summary>
    public LineList AddOwn(string text, string area, Origin origin = Origin.Own, int? typedAs = null)
    {
        var row = new LineRow($"own-{Next.ToString(CultureInfo.InvariantCulture)}", text, area, null, origin, TypedAs: typedAs);
        return new(Next + 1, Rows.Add(row));
    }

    /// <summary>With a library line after the last one of its area, or at the end.</summary>
    public LineList AddFromLibrary(string entry, string area)
    {
        if (Find(entry) is not null) return this;
        var last = Rows.FindLastIndex(r => r.Area == area && r.Entry is not null);
        var row = new LineRow(entry, null, area, entry, Origin.Prompted);
        return this with { Rows = last < 0 ? Rows.Add(row) : Rows.Insert(last + 1, row) };
    }

    public LineList Drop(IReadOnlyCollection<string> ids) => this with { Rows = Rows.RemoveAll(r => ids.Contains(r.Id)) };

    public LineList Swap(string one, string other)
    {
        var (a, b) = (Rows.FindIndex(r => r.Id == one), Rows.FindIndex(r => r.Id == other));
        return a < 0 || b < 0 ? this : this with { Rows = Rows.SetItem(a, Rows[b]).SetItem(b, Rows[a]) };
    }

    /// <summary>Moves a line to a place, counted from 0; places past the end mean the end.</summary>
    public LineList Move(string id, int place)
    {
        if (Find(id) is not { } row) return this;
        var rest = Rows.Remove(row);
        return this with { Rows = rest.Insert(Math.Clamp(place, 0, rest.Count), row) };
    }

    public LineList Replace(string id, Func<LineRow, LineRow> change)
    {
        var index = Rows.FindIndex(r => r.Id == id);
        return index < 0 ? this : this with { Rows = Rows.SetItem(index, change(Rows[index])) };
    }

    /// <summary>Puts several lines in the place of one; the first keeps its id, and with it what was said about it.</summary>
    public LineList Split(string id, IReadOnlyList<string> parts, Origin origin)
    {
        var index = Rows.FindIndex(r => r.Id == id);
        if (index < 0 || parts.Count < 2) return this;
        var row = Rows[index];
        var rows = Rows.SetItem(index, row with { Text = parts[0], Group = id, Origin = origin });
        var next = Next;
        for (var i = 1; i < parts.Count; i++)
        {
            rows = rows.Insert(index + i, row with
            {
                Id = $"own-{next++.ToString(CultureInfo.InvariantCulture)}", Text = parts[i], Group = id, Origin = origin, TypedAs = null,
            });
        }
        return new(next, rows);
    }

    /// <summary>The lines of each area together, in the order of the areas; lines of no listed area keep their order at the end.</summary>
    public LineList GroupBy(IReadOnlyList<string> areas)
    {
        int Place(LineRow r)
        {
            for (var i = 0; i < areas.Count; i++)
            {
                if (areas[i] == r.Area) return i;
            }
            return int.MaxValue;
        }
        return this with { Rows = [.. Rows.OrderBy(Place)] };
    }
}
