using System.Collections.Immutable;
using System.Globalization;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Lists;

/// <summary>Does what a person wished of a list: pure, from the list and the wish to new answers and words. What was not wished stays.</summary>
internal sealed partial class ListGranter
{
    private readonly ListInHand hand;
    private readonly List<Reply> replies = [];
    private AnswerSet answers;
    private Focus focus;

    private ListGranter(ListInHand hand)
    {
        this.hand = hand;
        answers = hand.Moment.Answers;
        focus = hand.Moment.Focus with { List = new ListInFocus(List.Key, hand.Moment.Focus.Asked, []) };
    }

    private EditableList List => hand.List;

    private ItemList Items => hand.Items;

    public static Granted Grant(ListWish wish, ListInHand hand)
    {
        var granter = new ListGranter(hand);
        granter.Do(wish);
        return new Granted(granter.answers, granter.replies, granter.focus);
    }

    private void Do(ListWish wish)
    {
        switch (wish)
        {
            case ListWish.Drop drop: Drop(drop.Which); break;
            case ListWish.DropAbout drop: DropAbout(drop); break;
            case ListWish.Verdicts verdicts: Judge(verdicts); break;
            case ListWish.Keep keep: Keep(keep.Which); break;
            case ListWish.Swap swap: Swap(swap); break;
            case ListWish.Move move: Move(move); break;
            case ListWish.MoveToGroup move: MoveToGroup(move); break;
            case ListWish.Order order: Order(order.Which); break;
            case ListWish.Reword reword: Reword(reword); break;
            case ListWish.Softer softer: Soften(softer.Which); break;
            case ListWish.Another another: Replace(another); break;
            case ListWish.Add add: Add(add.Text); break;
            case ListWish.AddAbout add: AddAbout(add.Topic); break;
            case ListWish.More more: AddMore(more.HowMany); break;
            case ListWish.Limit limit: Limit(limit.Most); break;
            case ListWish.DropWeakest drop: DropWeakest(drop.HowMany); break;
            case ListWish.Show: Show(); break;
            case ListWish.ShowFirst show: ShowFirst(show.HowMany); break;
        }
    }

    private void Drop(RowRef which)
    {
        var rows = hand.Find(which);
        if (Missed(which, rows)) return;
        Drop(rows);
        TellMissing(which);
    }

    private void Drop(IReadOnlyList<ItemRow> rows)
    {
        var left = Items.Drop([.. rows.Select(r => r.Id)]);
        Notice(rows is [var one] ? ListSentences.Dropped(List, Items.NumberOf(one.Id), hand.TextOf(one)) : ListSentences.DroppedSeveral(List, [.. rows.Select(Numbered)]));
        if (left.Rows.Count < List.Least) Notice(ListSentences.Few(List, left.Rows.Count));
        focus = focus with { Row = null, List = focus.List! with { Dropped = [.. rows.Select(r => r.Id)] } };
        Record(left);
    }

    private void DropAbout(ListWish.DropAbout drop)
    {
        if (IsEmpty()) return;
        var rows = hand.About(drop.Topic);
        if (rows.Count == 0)
        {
            Notice(ListSentences.NoneAbout(List, drop.Topic, Items.Rows.Count));
            return;
        }
        Drop(drop.OnlyOne ? [rows[0]] : [.. Items.Rows.Where(rows.Contains)]);
    }

    private void Judge(ListWish.Verdicts verdicts)
    {
        if (IsEmpty()) return;
        var (yes, no) = (hand.Find(verdicts.Yes), hand.Find(verdicts.No));
        var gone = Items.Rows.Where(r => no.Contains(r) || !verdicts.Rest && !yes.Contains(r)).ToList();
        var asked = verdicts.Yes.Missing.Union(verdicts.No.Missing, StringComparer.Ordinal).ToList();
        if (asked.Count > 0) Notice(ListSentences.NoSuchNumber(List, string.Join(" or ", asked), Items.Rows.Count));
        if (gone.Count == 0)
        {
            // "1 and 2 yes" settles what there is; recorded, so that nothing is suggested in its place.
            Record(Items);
            Notice(ListSentences.KeptAll(List, Items.Rows.Count));
            return;
        }
        if (gone.Count == Items.Rows.Count && yes.Count == 0 && no.Count == 0) return;
        Drop(gone);
        Notice(ListSentences.KeptSome(List, Items.Rows.Count - gone.Count));
    }

    private void Keep(RowRef which)
    {
        // After "drop 1" the number that it had is the number that is meant.
        var justDropped = Items.Dropped.Where(d => hand.Moment.Focus.List is { } last && last.Key == List.Key && last.Dropped.Contains(d.Row.Id)).ToList();
        var numbers = which.Rows.Select(id => Items.NumberOf(id).ToString(CultureInfo.InvariantCulture)).Concat(which.Missing).ToList();
        var back = numbers.Count > 0 ? justDropped.FindAll(d => numbers.Contains(d.Number.ToString(CultureInfo.InvariantCulture)))
            : ListInHand.IsIt(which.Words) ? justDropped : [];
        if (back.Count == 0 && hand.Find(which) is { Count: > 0 } there)
        {
            Notice(there is [var one] ? ListSentences.Kept(hand.TextOf(one)) : ListSentences.KeptAll(List, there.Count));
            focus = focus with { Row = there.Count == 1 ? there[0].Id : focus.Row };
            return;
        }
        if (back.Count == 0 && numbers.Count == 0) back = [.. TopicWords.Named(which.Words, Items.Dropped, d => hand.TextOf(d.Row)).Take(1)];
        if (back.Count == 0)
        {
            Notice(ListInHand.IsIt(which.Words) ? ListSentences.LeftAsItIs : Missing(which));
            return;
        }
        BringBack(back);
    }

    private void BringBack(IReadOnlyList<DroppedRow> back)
    {
        var list = Items.BringBack([.. back.Select(d => d.Row.Id)]);
        foreach (var dropped in back) Notice(ListSentences.BroughtBack(list.NumberOf(dropped.Row.Id), hand.TextOf(dropped.Row)));
        focus = focus with { Row = back[^1].Row.Id };
        Record(list);
    }

    private void Swap(ListWish.Swap swap)
    {
        var (one, other) = (hand.Find(swap.One), hand.Find(swap.Other));
        if (Missed(swap.One, one) || Missed(swap.Other, other)) return;
        Notice(ListSentences.Swapped(Items.NumberOf(one[0].Id), Items.NumberOf(other[0].Id)));
        Record(Items.Swap(one[0].Id, other[0].Id));
    }

    private void MoveToGroup(ListWish.MoveToGroup move)
    {
        var rows = hand.Find(move.Which);
        if (Missed(move.Which, rows)) return;
        var list = Items;
        foreach (var row in rows) list = list.MoveToGroup(row.Id, move.Group);
        list = InGroups(list);
        foreach (var row in rows) Notice(ListSentences.Moved(hand.TextOf(row), list.NumberOf(row.Id), GroupName(move.Group)));
        focus = focus with { Row = rows[^1].Id };
        Record(list);
    }

    private void Order(RowRef which)
    {
        var rows = hand.Find(which);
        if (Missed(which, rows)) return;
        Notice(ListSentences.Ordered(List));
        Record(Items.InOrder([.. rows.Select(r => r.Id)]));
        TellMissing(which);
    }

    private void Show()
    {
        if (IsEmpty()) return;
        replies.Add(List.Shown?.Invoke(hand.Moment) ?? Table(Items.Rows));
    }

    private void ShowFirst(int howMany)
    {
        if (IsEmpty()) return;
        var shown = Math.Min(howMany, Items.Rows.Count);
        replies.Add(Table(Items.Rows.Take(shown)));
        if (shown < Items.Rows.Count) Notice(ListSentences.FirstFew(List, shown, Items.Rows.Count));
    }

    private Reply.Table Table(IEnumerable<ItemRow> rows) => new(
        Capital(List.Plural), ["No.", Capital(List.Noun)], [.. rows.Select(r => (IReadOnlyList<string>)[Items.NumberOf(r.Id).ToString(CultureInfo.InvariantCulture), hand.TextOf(r)])]);

    private string Numbered(ItemRow row) => $"{Items.NumberOf(row.Id)}. “{hand.TextOf(row)}”";

    private string? GroupName(string? group) => group is null ? null : List.Groups(hand.Moment).FirstOrDefault(g => g.Value == group)?.Label;

    // Rows of a group stand together, in the order of the groups.
    private ItemList InGroups(ItemList list)
    {
        var order = List.Groups(hand.Moment).Select(g => g.Value).ToList();
        return order.Count == 0 ? list : list with { Rows = [.. list.Rows.OrderBy(r => order.IndexOf(r.Group ?? "") is var at && at < 0 ? int.MaxValue : at)] };
    }

    private bool IsEmpty()
    {
        if (Items.Rows.Count > 0) return false;
        Notice(ListSentences.Empty(List));
        return true;
    }

    private bool Missed(RowRef which, IReadOnlyList<ItemRow> found)
    {
        if (found.Count > 0) return false;
        if (!IsEmpty()) Notice(Missing(which));
        return true;
    }

    private string Missing(RowRef which) => which.Missing.Count > 0
        ? ListSentences.NoSuchNumber(List, string.Join(" or ", which.Missing), Items.Rows.Count) + " " + ListSentences.LeftAsItIs
        : ListSentences.NotFound(List, which.Words, Items.Rows.Count);

    private void TellMissing(RowRef which)
    {
        if (which.Missing.Count > 0) Notice(ListSentences.NoSuchNumber(List, string.Join(" or ", which.Missing), Items.Rows.Count));
    }

    private void Notice(string words) => replies.Add(new Reply.Notice(words));

    private void Record(ItemList list) => answers = answers.With(List.Key, list);

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
