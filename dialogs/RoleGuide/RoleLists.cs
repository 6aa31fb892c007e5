using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Lists;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.RoleGuide;

/// <summary>The lists of the guide: what each draws from, how much of it is suggested, and how it goes on fitting what is known.</summary>
public sealed class RoleLists
{
    private const int UsualDays = 9;
    private const int PerStage = UsualDays / 3;
    private const int UsualMonthly = 5;
    private const int UsualDirector = 5;
    private const int UsualChair = 3;

    /// <summary>How long a one-to-one lasts where nothing was said.</summary>
    public const int UsualMinutes = 30;

    private static readonly string[] Stages = ["first-week", "first-month", "by-day-100"];

    private readonly DialogScript script;

    public RoleLists(Library library)
    {
        script = library.Script("role-guide");
        Editable = new EditableLists(library, [.. Enum.GetValues<RoleList>().Select(Of)]);
    }

    /// <summary>The lists as they are edited.</summary>
    public EditableLists Editable { get; }

    /// <summary>The key under which a list is recorded once something in it was changed.</summary>
    public static string KeyOf(RoleList list) => $"role-{Word(list)}";

    /// <summary>The key that says that a list was asked for, with how many rows.</summary>
    public static string AskedKey(RoleList list) => $"role-{Word(list)}-asked";

    /// <summary>The list with this key, or null.</summary>
    public static RoleList? WithKey(string? key) => Enum.GetValues<RoleList>().Cast<RoleList?>().FirstOrDefault(l => KeyOf(l!.Value) == key);

    /// <summary>The list that a word of the script stands for.</summary>
    public static string Word(RoleList list) => list.ToString().ToLowerInvariant();

    /// <summary>True once the list was asked for.</summary>
    public static bool IsMade(RoleList list, AnswerSet answers) => answers.Has(AskedKey(list));

    /// <summary>The lists that were asked for, in their order.</summary>
    public static IReadOnlyList<RoleList> Made(AnswerSet answers) => [.. Enum.GetValues<RoleList>().Where(l => IsMade(l, answers))];

    /// <summary>The rows as they stand.</summary>
    public ItemList Rows(RoleList list, DialogMoment moment)
    {
        if (!IsMade(list, moment.Answers)) return ItemList.Empty;
        var suggested = Suggested(list, moment);
        return Editable.Of(KeyOf(list)).Recorded(moment.Answers) is { } recorded ? Refitted(list, InStages(list, recorded), suggested, moment) : ItemList.Of(suggested);
    }

    /// <summary>How a row reads.</summary>
    public string TextOf(ItemRow row, DialogMoment moment) => row.Text ?? (ItemOf(row) is { } item ? Fill(item.Text, moment) : "");

    /// <summary>The item that a row came from; null for the member's own.</summary>
    public ScriptItem? ItemOf(ItemRow row) => row.Entry is { } id ? script.FindItem(id) : null;

    /// <summary>Words of the script with the name of whoever runs the services.</summary>
    public static string Fill(string words, DialogMoment moment)
    {
        var model = new RoleFacts(moment).ModelInWords;
        return words.Replace("{model}", model, StringComparison.Ordinal);
    }

    /// <summary>How long the one-to-one lasts.</summary>
    public static int MinutesOf(AnswerSet answers) => answers.Get<int?>(RoleKeys.AgendaMinutes) ?? UsualMinutes;

    private EditableList Of(RoleList list) => new()
    {
        Key = KeyOf(list),
        Noun = list switch { RoleList.Plan => "step", RoleList.Agenda => "item", RoleList.Monthly => "thing", _ => "question" },
        Plural = list switch { RoleList.Plan => "steps", RoleList.Agenda => "items", RoleList.Monthly => "things", _ => "questions" },
        Names = list switch
        {
            RoleList.Plan => ["plan", "stage", "action", "actions"],
            RoleList.Agenda => ["agenda", "point", "topic"],
            RoleList.Monthly => ["monthly"],
            RoleList.Director => ["directors"],
            _ => ["chairs"],
        },
        Rows = m => Rows(list, m),
        TextOf = (m, row) => TextOf(row, m),
        Candidates = m => IsMade(list, m.Answers) ? Candidates(list, m) : [],
        Groups = m => list == RoleList.Plan ? [.. Stages.Select(s => new Option(s, script.Say("group-" + s), NamesOf(s)))] : [],
        Shown = m => RoleReplies.Table(list, this, script, m),
        Least = 1,
        Most = list == RoleList.Plan ? 20 : 12,
    };

    private static IReadOnlyList<string> NamesOf(string stage) => stage switch
    {
        "first-week" => ["first week", "week one", "week 1", "this week", "now"],
        "first-month" => ["first month", "month one", "month 1", "this month", "month"],
        _ => ["by day 100", "day 100", "100 days", "the 100 days", "later", "last stage", "third stage", "the end", "first 100 days", "by 100 days"],
    };

    // Everything that fits, best first.
    private IReadOnlyList<ItemCandidate> Candidates(RoleList list, DialogMoment moment)
    {
        var facts = new RoleFacts(moment);
        var fitting = script.Bank(Bank(list)).Where(i => i.Fits(facts.Answer)).ToList();
        if (list == RoleList.Chair)
        {
            // Whoever has run the services for long is past the questions of the first weeks.
            var wanted = moment.Answers.Get<Asked>(AskedKey(list))?.Group ?? (facts.MoveDate is { } date && date.Last < moment.Today.AddMonths(-6) ? "later" : "first-month");
            fitting = [.. fitting.OrderBy(i => i.Group == wanted ? 0 : i.Group is null ? 1 : 2)];
        }
        return [.. fitting.Select(i => new ItemCandidate(i.Id, Fill(i.Text, moment), list == RoleList.Plan ? i.Group : null, []))];
    }

    private IReadOnlyList<ItemCandidate> Suggested(RoleList list, DialogMoment moment)
    {
        var all = Candidates(list, moment);
        var most = moment.Answers.Get<int?>(Editable.Of(KeyOf(list)).LimitKey);
        var count = most ?? moment.Answers.Get<Asked>(AskedKey(list))?.Count;
        return list switch
        {
            RoleList.Plan => Plan(all, count, moment.Answers.Get<bool>(RoleKeys.PlanLong)),
            RoleList.Agenda => Agenda(all, count ?? AgendaMinutes.ItemsFor(MinutesOf(moment.Answers))),
            RoleList.Monthly => [.. all.Take(count ?? UsualMonthly)],
            RoleList.Director => [.. all.Take(count ?? UsualDirector)],
            _ => [.. all.Take(count ?? UsualChair)],
        };
    }

    private static IReadOnlyList<ItemCandidate> Plan(IReadOnlyList<ItemCandidate> all, int? count, bool isLong)
    {
        if (count is null && isLong) return all;
        if (count is not { } most) return [.. Stages.SelectMany(s => all.Where(c => c.Group == s).Take(PerStage))];
        // The stages take turns, so that a plan of five has something in each.
        var ranked = Stages.SelectMany((s, stage) => all.Where(c => c.Group == s).Select((c, place) => (Item: c, Turn: place * Stages.Length + stage)));
        var taken = ranked.OrderBy(r => r.Turn).Take(most).Select(r => r.Item).ToHashSet();
        return [.. all.Where(taken.Contains).OrderBy(c => Array.IndexOf(Stages, c.Group))];
    }

    // One to open, one to close, and in between what fits into the time.
    private IReadOnlyList<ItemCandidate> Agenda(IReadOnlyList<ItemCandidate> all, int count)
    {
        string? GroupOf(ItemCandidate c) => script.FindItem(c.Entry)?.Group;
        var open = all.Where(c => GroupOf(c) == "open").Take(count > 2 ? 1 : 0).ToList();
        var close = all.Where(c => GroupOf(c) == "close").Take(count > 1 ? 1 : 0).ToList();
        return [.. open, .. all.Where(c => GroupOf(c) == "main").Take(Math.Max(1, count - open.Count - close.Count)), .. close];
    }

    // What the member wrote, moved or reworded stays; what was only suggested goes where it no longer fits, and what now fits comes in.
    private ItemList Refitted(RoleList list, ItemList recorded, IReadOnlyList<ItemCandidate> suggested, DialogMoment moment)
    {
        var facts = new RoleFacts(moment);
        var kept = recorded with { Rows = recorded.Rows.RemoveAll(r => r is { Text: null, Origin: Origin.Prompted } && ItemOf(r) is { } item && !item.Fits(facts.Answer)) };
        var before = kept.Rows.Count;
        foreach (var candidate in suggested.Where(c => !kept.Knows(c.Entry)))
        {
            // Where the number was the member's, only what went makes room.
            if (list != RoleList.Plan && kept.Rows.Count >= recorded.Rows.Count) break;
            kept = list == RoleList.Agenda && kept.Rows.Count > 1 ? Before(kept.Add(candidate), candidate.Entry, kept.Rows[^1].Id) : kept.Add(candidate);
        }
        return list == RoleList.Plan && kept.Rows.Count > before ? kept with { Rows = [.. kept.Rows.OrderBy(r => Array.IndexOf(Stages, r.Group) is var at && at < 0 ? Stages.Length : at)] } : kept;
    }

    // What the member adds without saying when is for the last stage.
    private static ItemList InStages(RoleList list, ItemList recorded) => list != RoleList.Plan ? recorded
        : recorded with { Rows = [.. recorded.Rows.Select(r => r.Group is null ? r with { Group = Stages[^1] } : r)] };

    private static ItemList Before(ItemList list, string id, string other) => list.Move(id, list.NumberOf(other) - 1);

    private static string Bank(RoleList list) => list switch
    {
        RoleList.Plan => "first-100-days",
        RoleList.Agenda => "one-to-one",
        RoleList.Monthly => "monthly",
        RoleList.Director => "director",
        _ => "chair",
    };

    /// <summary>How a list was asked for. <c>Count</c> is the number of rows wanted, null for the usual number; <c>Group</c> is what they are for.</summary>
    public sealed record Asked(int? Count, string? Group);
}
