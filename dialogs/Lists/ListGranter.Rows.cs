using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Understanding;
using ScrutinyBot.Dialogs.Wordings;

namespace ScrutinyBot.Dialogs.Lists;

// Places, wordings, and what joins or leaves.
internal sealed partial class ListGranter
{
    private void Move(ListWish.Move move)
    {
        var found = hand.Find(move.Which);
        if (Missed(move.Which, found)) return;
        var row = found[0];
        var (at, last) = (Items.NumberOf(row.Id) - 1, Items.Rows.Count - 1);
        int place;
        if (Beside().IsMatch(move.Where))
        {
            var other = move.Beside is { } beside ? hand.Find(beside) : [];
            if (Missed(move.Beside ?? new RowRef(move.Where), other)) return;
            var to = Items.NumberOf(other[0].Id) - 1;
            // Counted without the row itself, which leaves a gap above what stands below it.
            place = Behind().IsMatch(move.Where) ? to + (at < to ? 0 : 1) : to - (at < to ? 1 : 0);
        }
        else if (Step().Match(move.Where) is { Success: true } step)
        {
            var by = Numbers.Read(step.Groups["n"].Value) ?? 1;
            place = step.Groups["down"].Success ? at + by : at - by;
        }
        else if (Numbered().Match(move.Where) is { Success: true } numbered)
        {
            place = (Numbers.ReadOrdinal(numbered.Value) ?? Numbers.Read(numbered.Value) ?? 1) - 1;
            if (place > last)
            {
                Notice(ListSentences.NoSuchNumber(List, numbered.Value, Items.Rows.Count) + " " + ListSentences.LeftAsItIs);
                return;
            }
        }
        else
        {
            place = End().IsMatch(move.Where) ? last : 0;
        }
        var list = Items;
        // Several move together and stay in the order named.
        foreach (var moved in found.Reverse()) list = list.Move(moved.Id, place);
        focus = focus with { Row = row.Id };
        Notice(ListSentences.Moved(hand.TextOf(row), list.NumberOf(row.Id), GroupName(list.Find(row.Id)!.Group)));
        Record(list);
    }

    private void Reword(ListWish.Reword reword)
    {
        var found = hand.Find(reword.Which);
        if (Missed(reword.Which, found)) return;
        Reword(found[0], reword.Text, found[0].Entry is null ? found[0].Origin : Origin.Adapted);
        Notice(ListSentences.Reworded(List, Items.NumberOf(found[0].Id), reword.Text));
    }

    private void Reword(ItemRow row, string text, Origin origin)
    {
        focus = focus with { Row = row.Id };
        Record(Items.Replace(row.Id, r => r with { Text = text, Origin = origin }));
    }

    private void Soften(RowRef which)
    {
        var found = hand.Find(which);
        if (Missed(which, found)) return;
        var row = found[0];
        var (number, was) = (Items.NumberOf(row.Id), hand.TextOf(row));
        var known = List.Softer(hand.Moment, row).Where(t => t != was).ToList();
        var now = known.Count > 0 ? known[0] : Rewording.Neutral(was);
        if (now == was)
        {
            focus = focus with { Row = row.Id };
            Notice(ListSentences.NothingToSoften(List, number, was));
            if (QuestionStart().IsMatch(was)) OfferWayIn(row, number, ListSentences.GentlerWayIn(was));
            return;
        }
        Reword(row, now, Origin.Adapted);
        Notice(ListSentences.Softened(List, number, was, now));
    }

    // No rule mends it, and the person finds it hard: a gentler way in to the same words, if they want it.
    private void OfferWayIn(ItemRow row, int number, string gentler)
    {
        var changes = answers.With(List.Key, Items.Replace(row.Id, r => r with { Text = gentler, Origin = Origin.Adapted })).ChangesSince(answers);
        focus = focus with { Offer = new Offer(ListSentences.OfferWayIn(gentler), ListSentences.Reads(List, number, gentler), changes) { Row = row.Id } };
    }

    private void Replace(ListWish.Another another)
    {
        var found = hand.Find(another.Which);
        if (Missed(another.Which, found)) return;
        var row = found[0];
        var themes = hand.ThemesOf(row);
        var others = another.Topic.Length > 0 ? hand.OthersAbout(another.Topic) : [.. hand.Others];
        // What stands in the same place and is about the same thing fits best.
        var next = others.OrderByDescending(c => c.Group == row.Group ? 1 : 0).ThenByDescending(c => themes.Count > 0 && c.Themes.Contains(themes[0]) ? 1 : 0).FirstOrDefault();
        if (next is null)
        {
            Notice(ListSentences.NoOther(List, another.Topic.Length > 0 ? another.Topic : null));
            return;
        }
        var list = Items.PutInPlaceOf(row.Id, next.AsRow());
        focus = focus with { Row = next.Entry, List = focus.List! with { Dropped = [row.Id] } };
        Notice(ListSentences.InPlaceOf(Items.NumberOf(row.Id), next.Text));
        Record(list);
    }

    private void Add(string text)
    {
        var list = Items.AddOwn(text);
        var row = list.Rows.First(r => Items.Find(r.Id) is null);
        focus = focus with { Row = row.Id };
        Notice(ListSentences.Added(List, list.NumberOf(row.Id), text));
        Record(list);
        WarnOfMany(list);
    }

    private void AddAbout(string topic)
    {
        var others = hand.OthersAbout(topic);
        if (others.Count == 0)
        {
            // One that was dropped and is asked for again is wanted after all.
            if (hand.About(topic) is [var there, ..])
            {
                Notice(ListSentences.AlreadyThere(hand.TextOf(there)));
                focus = focus with { Row = there.Id };
                return;
            }
            Notice(ListSentences.NoOther(List, topic));
            return;
        }
        Add([others[0]]);
    }

    private void AddMore(int howMany)
    {
        var more = hand.Others.Take(howMany).ToList();
        if (more.Count > 0) Add(more);
        if (more.Count < howMany) Notice(ListSentences.Fewer(List, more.Count, howMany));
    }

    private void Add(IReadOnlyList<ItemCandidate> more)
    {
        var list = Items;
        foreach (var candidate in more) list = list.Add(candidate);
        list = InGroups(list);
        focus = focus with { Row = more[^1].Entry };
        Notice(more is [var one] ? ListSentences.AddedPrompt(list.NumberOf(one.Entry), one.Text) : ListSentences.AddedSeveral([.. more.Select(m => $"{list.NumberOf(m.Entry)}. “{m.Text}”")]));
        // Asking for more takes back an earlier "no more than".
        if (List.Limit(answers) is { } most && list.Rows.Count > most) answers = answers.With(List.LimitKey, list.Rows.Count);
        Record(list);
        WarnOfMany(list);
    }

    private void Limit(int most)
    {
        answers = answers.With(List.LimitKey, most);
        // Suggestions that keep to the limit by themselves need no dropping.
        var now = hand.At(answers, focus);
        var excess = now.Items.Rows.Count - most;
        if (now.Items.Rows.Count == 0) Notice(ListSentences.LimitNoted(List, most));
        else if (excess <= 0) Notice(List.Recorded(answers) is null ? ListSentences.LimitNoted(List, most) : ListSentences.LimitMet(List, most, now.Items.Rows.Count));
        else DropWeakest(excess);
    }

    // The person's own rows are never the ones to lose; of the others, those offered last.
    private void DropWeakest(int howMany)
    {
        if (IsEmpty()) return;
        var rank = hand.Candidates.Select((c, i) => (c.Entry, i)).DistinctBy(c => c.Entry).ToDictionary(c => c.Entry, c => c.i, StringComparer.Ordinal);
        var weakest = Items.Rows.Select((r, i) => (Row: r, Place: i)).Where(x => x.Row.Origin is Origin.Prompted)
            .OrderByDescending(x => rank.GetValueOrDefault(x.Row.Entry ?? "", int.MaxValue)).ThenByDescending(x => x.Place)
            .Take(howMany).Select(x => x.Row).ToList();
        if (weakest.Count > 0) Drop([.. Items.Rows.Where(weakest.Contains)]);
        if (weakest.Count < howMany) Notice(ListSentences.LimitAgainstOwn(List, Items.Rows.Count - weakest.Count));
    }

    private void WarnOfMany(ItemList list)
    {
        if (List.Limit(answers) is { } most && list.Rows.Count > most) Notice(ListSentences.OverLimit(List, list.Rows.Count, most));
        else if (list.Rows.Count == List.Most + 1) Notice(ListSentences.Many(List, list.Rows.Count));
    }

    [GeneratedRegex(@"^(?:What|How|Why|Which|Who|When|Where|Is|Are|Do|Does|Did|Has|Have|Will)\b.*\?$")]
    private static partial Regex QuestionStart();

    [GeneratedRegex(@"\b(?:above|before|ahead of|in front of|below|after|under|behind)\b")]
    private static partial Regex Beside();

    [GeneratedRegex(@"\b(?:below|after|under|behind)\b")]
    private static partial Regex Behind();

    [GeneratedRegex(@"^(?:up|(?<down>down))(?: by)?(?: (?<n>" + Numbers.Pattern + @"|a))?(?: (?:one|place|places|notch|spot|spots))?$")]
    private static partial Regex Step();

    [GeneratedRegex(@"\b\d{1,2}\b|\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|\d{1,2}th)\b")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\b(?:end|bottom|last|back)\b")]
    private static partial Regex End();
}
