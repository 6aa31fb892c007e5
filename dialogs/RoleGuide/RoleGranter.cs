using System.Globalization;
using ScrutinyBot.Content;
using ScrutinyBot.Content.Search;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Lists;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.RoleGuide;

/// <summary>Does what a lead member wished: pure, from the answers and the wish to new answers and words.</summary>
internal sealed class RoleGranter(RoleLists lists, DialogScript script, DialogMoment moment)
{
    private const int MostOthers = 2;

    // In so many rows that they tell none from another.
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal) { "children", "childrens", "what", "many", "much", "with", "from", "them", "they", "that", "this", "about", "council", "services", "service", "have", "each", "month" };

    private AnswerSet Answers => moment.Answers;

    public Granted Grant(RoleWish wish) => wish switch
    {
        RoleWish.Make make => Make(make),
        RoleWish.Show show => Show(show),
        RoleWish.Length length => Lengthen(length.InFull),
        RoleWish.Minutes minutes => Meet(minutes.Total),
        RoleWish.MinutesFor part => MeetFor(part),
        RoleWish.Number number => Count(number.Rows),
        RoleWish.Explain explain => Explain(explain.Topic),
        RoleWish.Casework => Casework(),
        RoleWish.Refit refit => new(Answers, [.. Refitted(refit.Before)]),
        RoleWish.Remind remind => Remind(remind.Wanted),
        _ => new(Answers, []),
    };

    /// <summary>A new wording that speaks of something else is another row, with that row's source or none; the source of the old one does not
    /// hold for it.</summary>
    public Granted Reword(ListWish.Reword wish)
    {
        var editable = lists.Editable.Of(wish.List);
        var hand = new ListInHand(lists.Editable, editable, moment);
        if (hand.Find(wish.Which) is not [var row, ..] || row.Entry is null || IsAlike(wish.Text, hand.TextOf(row))) return lists.Editable.Grant(wish, moment);
        var number = hand.Items.NumberOf(row.Id);
        var others = hand.Candidates.Where(c => c.Entry != row.Entry && !hand.Items.Rows.Exists(r => r.Entry == c.Entry)).ToList();
        var same = others.Find(c => IsAlike(wish.Text, c.Text));
        var text = wish.Text.TrimEnd('.', ' ');
        var list = hand.Items;
        list = same is null
            ? list.PutInPlaceOf(row.Id, new ItemRow($"own-{list.Next.ToString(CultureInfo.InvariantCulture)}", null, text, Origin.Own, row.Group)) with { Next = list.Next + 1 }
            : list.PutInPlaceOf(row.Id, new ItemRow(same.Entry, same.Entry, text, Origin.Own, row.Group)) is var put ? put with { Dropped = put.Dropped.RemoveAll(d => d.Row.Id == same.Entry) } : list;
        var focus = moment.Focus with { Row = list.Rows[number - 1].Id, List = new ListInFocus(wish.List, moment.Focus.Asked, []) };
        return new(Answers.With(wish.List, list), [Notice("replaced", ("number", Words(number)), ("was", hand.TextOf(row)), ("now", text))], focus);
    }

    private Granted Make(RoleWish.Make wish)
    {
        var key = RoleLists.KeyOf(wish.List);
        var was = Answers.Get<RoleLists.Asked>(RoleLists.AskedKey(wish.List));
        var answers = Answers;
        var again = was is not null;
        var asked = new RoleLists.Asked(wish.Count ?? was?.Count, wish.Group ?? was?.Group);
        // Asked for again with another number or for another time, it is made anew; asked for plainly, it is shown as it stands.
        if (!again || asked != was) answers = answers.With(RoleLists.AskedKey(wish.List), asked);
        if (again && asked != was) answers = answers.Without(key);
        if (wish.InFull is { } isLong && wish.List == RoleList.Plan && answers.Get<bool>(RoleKeys.PlanLong) != isLong) answers = answers.With(RoleKeys.PlanLong, isLong);
        if (wish.Lasts is { } minutes) answers = answers.With(RoleKeys.AgendaMinutes, minutes);
        var then = moment with { Answers = answers };
        var rows = lists.Rows(wish.List, then).Rows.Count;
        var replies = new List<Reply> { RoleReplies.Table(wish.List, lists, script, then) };
        if (wish.Count is { } wanted && rows < wanted) replies.Add(Notice("fewer-than-asked", ("count", Words(rows))));
        if (!again) replies.AddRange(Beside(wish.List, then));
        return new(answers, replies, InView(wish.List));
    }

    // What is worth knowing when a list is first seen.
    private IEnumerable<Reply> Beside(RoleList list, DialogMoment then)
    {
        if (RoleReplies.Sources(list, lists, then) is { } sources) yield return sources;
        var facts = new RoleFacts(then);
        yield return list switch
        {
            RoleList.Plan => Notice(then.Answers.Get<bool>(RoleKeys.PlanLong) ? "plan-long" : "plan-short"),
            RoleList.Agenda => Notice("agenda-said", ("minutes", Words(RoleReplies.Minutes(then, lists.Rows(list, then).Rows).Sum()))),
            RoleList.Monthly => Notice("monthly-said", ("others", Others(list, then))),
            RoleList.Director => Notice("director-said"),
            _ => Notice("chair-said"),
        };
        if (list == RoleList.Chair && facts.Model == "in-house") yield return Notice("chair-in-house");
        if (RoleLists.Made(Answers).Count > 0 || facts.Position != "not-known" && facts.Model is not null) yield break;
        if (facts.Position == "not-known" && !then.Answers.IsNotKnown(RoleKeys.Position)) yield return Notice(facts.Model is null ? "fits-unknown" : "fits-unknown-position");
    }

    // The next that would have come, named so that nobody has to guess what else there is.
    private string Others(RoleList list, DialogMoment then)
    {
        var hand = new ListInHand(lists.Editable, lists.Editable.Of(RoleLists.KeyOf(list)), then);
        return string.Join("; ", hand.Others.OrderBy(c => c.Entry is "m-children" or "m-complaints" ? 0 : 1).Take(MostOthers).Select(c => LowerFirst(c.Text)));
    }

    private Granted Show(RoleWish.Show wish)
    {
        var made = RoleLists.Made(Answers);
        if (made.Count == 0) return wish.List is { } first ? Make(new RoleWish.Make(first)) : new(Answers, [Notice("nothing-made")]);
        if (wish.List is { } named) return RoleLists.IsMade(named, Answers) ? Shown(named) : Make(new RoleWish.Make(named));
        if (wish.Count is { } count && made.Where(l => lists.Rows(l, moment).Rows.Count == count).ToList() is { Count: > 0 } sized)
            return Shown(sized.Contains(LastSeen() ?? sized[0]) ? LastSeen() ?? sized[0] : sized[0]);
        if (wish.Count is not null && LastSeen() is { } last) return Shown(last);
        return new(Answers, [.. made.Select(l => RoleReplies.Table(l, lists, script, moment))], LastSeen() is { } seen ? InView(seen) : null);
    }

    private Granted Shown(RoleList list) => new(Answers, [RoleReplies.Table(list, lists, script, moment)], InView(list));

    private RoleList? LastSeen() => RoleLists.WithKey(moment.Focus.List?.Key);

    private Granted Count(int rows)
    {
        if (LastSeen() is not { } list) return new(Answers, [Notice("nothing-made")]);
        var now = lists.Rows(list, moment).Rows.Count;
        return lists.Editable.Grant(rows > now ? new ListWish.More(RoleLists.KeyOf(list), rows - now) : new ListWish.Limit(RoleLists.KeyOf(list), rows), moment);
    }

    private Granted Lengthen(bool isLong)
    {
        if (!RoleLists.IsMade(RoleList.Plan, Answers)) return Make(new RoleWish.Make(RoleList.Plan) { InFull = isLong });
        if (Answers.Get<bool>(RoleKeys.PlanLong) == isLong) return new(Answers, [Notice(isLong ? "plan-is-long" : "plan-is-short")]);
        var answers = Answers.With(RoleKeys.PlanLong, isLong);
        // Shorter takes out only what the short form would not have had, and nothing that the member touched.
        if (!isLong && lists.Editable.Of(RoleLists.KeyOf(RoleList.Plan)).Recorded(Answers) is { } recorded)
        {
            var shortForm = lists.Rows(RoleList.Plan, moment with { Answers = answers.Without(RoleLists.KeyOf(RoleList.Plan)) }).Rows.Select(r => r.Entry).ToHashSet(StringComparer.Ordinal);
            answers = answers.With(RoleLists.KeyOf(RoleList.Plan), recorded with { Rows = recorded.Rows.RemoveAll(r => r is { Text: null, Origin: Origin.Prompted, Entry: not null } && !shortForm.Contains(r.Entry) && lists.ItemOf(r)?.Group == r.Group) });
        }
        return new(answers, [RoleReplies.Table(RoleList.Plan, lists, script, moment with { Answers = answers }), Notice(isLong ? "plan-long" : "plan-short")], InView(RoleList.Plan));
    }

    private Granted Meet(int total)
    {
        if (!RoleLists.IsMade(RoleList.Agenda, Answers)) return Make(new RoleWish.Make(RoleList.Agenda) { Lasts = total });
        var then = moment with { Answers = Answers.With(RoleKeys.AgendaMinutes, total) };
        return new(then.Answers, [RoleReplies.Table(RoleList.Agenda, lists, script, then), Sum(then)], InView(RoleList.Agenda));
    }

    private Granted MeetFor(RoleWish.MinutesFor part)
    {
        var rows = lists.Rows(RoleList.Agenda, moment).Rows;
        var at = part.Which < 0 ? rows.Count - 1 : part.Which - 1;
        if (at < 0 || at >= rows.Count) return new(Answers, [RoleLists.IsMade(RoleList.Agenda, Answers) ? RoleReplies.Table(RoleList.Agenda, lists, script, moment) : Notice("nothing-made")]);
        var given = new Dictionary<string, int>(Answers.Get<Dictionary<string, int>>(RoleKeys.AgendaFixed) ?? [], StringComparer.Ordinal) { [rows[at].Id] = part.Of };
        var then = moment with { Answers = Answers.With(RoleKeys.AgendaFixed, given) };
        return new(then.Answers, [RoleReplies.Table(RoleList.Agenda, lists, script, then), Sum(then)], InView(RoleList.Agenda));
    }

    private Reply Sum(DialogMoment then) => Notice("agenda-said", ("minutes", Words(RoleReplies.Minutes(then, lists.Rows(RoleList.Agenda, then).Rows).Sum())));

    private Granted Explain(string id)
    {
        var topic = script.Bank("topics").First(t => t.Id == id);
        var citations = topic.Sources.Select(moment.Library.Cite).OfType<Citation>().ToList();
        return new(Answers, [new Reply.Text(topic.Text), .. topic.Detail is { } weight ? new Reply[] { Notice("weight-note", ("weights", weight)) } : [], new Reply.Citations(citations)]);
    }

    private Granted Casework()
    {
        var topic = script.Bank("topics").First(t => t.Id == "casework");
        return new(Answers, [new Reply.Text(topic.Text), Notice("weight-note", ("weights", topic.Detail ?? "")), new Reply.Citations([.. topic.Sources.Select(moment.Library.Cite).OfType<Citation>()])]) { KeepsMessage = false };
    }

    private IEnumerable<Reply> Refitted(AnswerSet before)
    {
        var was = moment with { Answers = before };
        var changes = new List<string>();
        foreach (var list in RoleLists.Made(before).Where(l => RoleLists.IsMade(l, Answers)))
        {
            var old = lists.Rows(list, was).Rows;
            var now = lists.Rows(list, moment).Rows;
            var word = script.Say(RoleLists.Word(list) + "-word");
            var came = now.Where(r => !old.Exists(o => o.Id == r.Id)).Select(r => $"“{lists.TextOf(r, moment)}”").ToList();
            var went = old.Where(o => !now.Exists(r => r.Id == o.Id)).Select(r => $"“{lists.TextOf(r, was)}”").ToList();
            if (came.Count > 0) changes.Add(script.Say("refit-in", ("list", word), ("items", string.Join("; ", came))));
            if (went.Count > 0) changes.Add(script.Say("refit-out", ("list", word), ("items", string.Join("; ", went))));
        }
        if (changes.Count > 0) yield return new Reply.Notice(script.Say("refit", ("changes", string.Join("\n", changes.Select(c => "- " + c)))));
    }

    private Granted Remind(bool wanted) => new(
        wanted ? Answers.Without(RoleKeys.NoReminders) : Answers.With(RoleKeys.NoReminders, true),
        [Notice(wanted ? Answers.Has(RoleKeys.Started) ? "reminders-on" : "reminders-need-date" : "reminders-off")]);

    private Focus InView(RoleList list) => moment.Focus with { Row = null, List = new ListInFocus(RoleLists.KeyOf(list), moment.Focus.Asked, []) };

    private Reply.Notice Notice(string sentence, params ReadOnlySpan<(string, string)> blanks) => new(RoleLists.Fill(script.Say(sentence, blanks), moment));

    // More than half of the words that tell it from other rows are the same.
    private static bool IsAlike(string one, string other)
    {
        var wanted = Telling(one);
        var there = Telling(other);
        return wanted.Count > 0 && wanted.Count(there.Contains) * 2 > wanted.Count;
    }

    private static HashSet<string> Telling(string text) =>
        [.. PlainText.Of(text).Split([' ', ',', '.', ':', ';', '?', '!'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 3 && !Common.Contains(w)).Select(EnglishStemmer.Stem)];

    private static string Words(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
