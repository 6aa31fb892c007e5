using System.Collections.Immutable;
using System.Text.Json;
using ScrutinyBot.Dialogs.Engine;

namespace ScrutinyBot.Dialogs.Sharing;

/// <summary>Brings changes that were made on one version of the answers onto another, row by row: rows that only one of the two touched keep what
/// was done to them; where both did something else to the same, mine stands and the cell is named.</summary>
/// <param name="Clashes">The cells that both changed, and not alike.</param>
/// <param name="Possible">False when both added a row under one id: then it has to be done anew on the newer version.</param>
internal sealed record RowMerge(AnswerSet Answers, ImmutableList<Cell> Clashes, bool Possible)
{
    /// <summary>The changes, or their reverse, made on answers that may have changed since.</summary>
    public static RowMerge Onto(AnswerSet answers, IEnumerable<Change> changes, bool back = false)
    {
        var merge = new RowMerge(answers, [], true);
        foreach (var change in changes)
        {
            var (seen, mine) = back ? (change.After, change.Before) : (change.Before, change.After);
            merge = merge.With(change.Key, seen, mine);
        }
        return merge;
    }

    private RowMerge With(string key, JsonElement? seen, JsonElement? mine)
    {
        var theirs = Answers.Items.TryGetValue(key, out var value) ? value : (JsonElement?)null;
        if (Cells.Same(seen, mine) || Cells.Same(mine, theirs)) return this;
        if (Cells.Same(seen, theirs)) return Recorded(key, mine);
        if (Cells.Lists(seen, mine) is var (was, wanted) && Cells.Lists(mine ?? seen, theirs) is var (_, now)) return WithRows(key, was, wanted, now, seen, mine);
        return Recorded(key, mine) with { Clashes = Clashes.Add(new Cell(key, null)) };
    }

    private RowMerge WithRows(string key, ListValue was, ListValue wanted, ListValue now, JsonElement? seen, JsonElement? mine)
    {
        var clashes = Clashes.ToBuilder();
        var result = now;
        foreach (var row in was.Items)
        {
            var (my, their) = (wanted.Find(row.Id), now.Find(row.Id));
            if (my is not null && Cells.Same(my.Value, row.Value)) continue;
            if (Cells.Same(my?.Value, their?.Value)) continue;
            if (!Cells.Same(their?.Value, row.Value)) clashes.Add(new Cell(key, row.Id));
            result = my is null ? result.Without(row.Id) : result.With(row.Id, my.Value, After(wanted, row.Id, result));
        }
        foreach (var row in wanted.Items.Where(r => was.Find(r.Id) is null))
        {
            if (now.Find(row.Id) is { } taken)
            {
                if (!Cells.Same(taken.Value, row.Value)) return this with { Possible = false };
                continue;
            }
            result = result.With(row.Id, row.Value, After(wanted, row.Id, result));
        }
        return Ordered(key, was, wanted, now, result, clashes) with { Answers = new(Answers.Items.SetItem(key, Order(was, wanted, result).Write(seen, mine))) };
    }

    private RowMerge Ordered(string key, ListValue was, ListValue wanted, ListValue now, ListValue result, ImmutableList<Cell>.Builder clashes)
    {
        var all = result.Items.Select(i => i.Id).Where(id => was.Find(id) is not null && wanted.Find(id) is not null && now.Find(id) is not null).ToHashSet(StringComparer.Ordinal);
        var (before, mine, theirs) = (was.OrderOf(all).ToList(), wanted.OrderOf(all).ToList(), now.OrderOf(all).ToList());
        if (!before.SequenceEqual(mine, StringComparer.Ordinal) && !before.SequenceEqual(theirs, StringComparer.Ordinal) && !mine.SequenceEqual(theirs, StringComparer.Ordinal))
            clashes.Add(new Cell(key, ""));
        return this with { Clashes = clashes.ToImmutable() };
    }

    // My order, where I changed it; otherwise theirs stays.
    private static ListValue Order(ListValue was, ListValue wanted, ListValue result)
    {
        var both = was.Items.Select(i => i.Id).Where(id => wanted.Find(id) is not null && result.Find(id) is not null).ToHashSet(StringComparer.Ordinal);
        return was.OrderOf(both).SequenceEqual(wanted.OrderOf(both), StringComparer.Ordinal) ? result : Cells.InOrder(result, wanted);
    }

    // Behind the nearest row before it that is there.
    private static int After(ListValue wanted, string id, ListValue result)
    {
        for (var i = wanted.PlaceOf(id) - 2; i >= 0; i--)
        {
            if (result.PlaceOf(wanted.Items[i].Id) is > 0 and var place) return place;
        }
        return 0;
    }

    private RowMerge Recorded(string key, JsonElement? value) => this with { Answers = value is { } v ? new(Answers.Items.SetItem(key, v)) : Answers.Without(key) };
}
