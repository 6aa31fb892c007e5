using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ScrutinyBot.Dialogs.Lists;

namespace ScrutinyBot.Dialogs.QuestionPacks;

/// <summary>What a stretch of the session is for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SlotKind>))]
public enum SlotKind
{
    Welcome, Question, InHand, Closing,
}

/// <summary>A stretch of the session. <c>Row</c> and <c>Asker</c> are null where it holds no question, or nobody was named.</summary>
public sealed record Slot(SlotKind Kind, int Start, int Minutes, ItemRow? Row, PackWitness? Witness, string? Asker)
{
    public int End => Start + Minutes;
}

/// <summary>Who asks what, in which order and for how long. The minutes never add up to more than there are; nobody's questions last longer
/// than they can stay.</summary>
public sealed record SessionPlan(IReadOnlyList<Slot> Slots, int Available, bool IsTimed)
{
    private const int GuessedEach = 5;
    private const int MostEach = 10;

    public int Used => Slots.Count == 0 ? 0 : Slots[^1].End;

    /// <summary>The questions, in order.</summary>
    public IEnumerable<Slot> Questions => Slots.Where(s => s.Kind == SlotKind.Question);

    /// <summary>The shortest time that a question has; 0 where there are none.</summary>
    public int Least => Questions.Select(q => q.Minutes).DefaultIfEmpty(0).Min();

    internal static SessionPlan Of(PackReading pack)
    {
        var rows = pack.Questions.Rows;
        if (rows.Count == 0) return new([], pack.Minutes ?? 0, pack.Minutes is not null);
        var available = pack.Minutes ?? rows.Count * GuessedEach + 4;
        var frame = available >= 30 && available >= rows.Count * 2 + 4 ? 2 : 0;
        var groups = rows.GroupBy(r => pack.WitnessOf(r)).ToList();
        var budget = Budgets(groups.ConvertAll(g => (Count: g.Count(), Most: g.Key?.Minutes)), available - 2 * frame, frame);
        var askers = Askers(pack, rows);
        var slots = new List<Slot>();
        var at = 0;
        void Add(SlotKind kind, int minutes, ItemRow? row = null, PackWitness? witness = null, string? asker = null)
        {
            slots.Add(new(kind, at, minutes, row, witness, asker));
            at += minutes;
        }
        if (frame > 0) Add(SlotKind.Welcome, frame, asker: pack.Askers.Count > 0 ? pack.Askers[0] : null);
        for (var i = 0; i < groups.Count; i++)
        {
            var count = groups[i].Count();
            var each = Math.Min(MostEach, budget[i] / count);
            var spare = Math.Min(budget[i] - each * count, MostEach * count - each * count);
            var n = 0;
            // The first questions are the ones that most was thought of; what is left over goes to them.
            foreach (var row in groups[i]) Add(SlotKind.Question, each + (n++ < spare ? 1 : 0), row, groups[i].Key, askers.GetValueOrDefault(row.Id));
            var used = each * count + Math.Min(spare, count);
            if (budget[i] - used >= 3 && i == groups.Count - 1) Add(SlotKind.InHand, budget[i] - used, witness: groups[i].Key);
        }
        if (frame > 0) Add(SlotKind.Closing, frame, asker: pack.Askers.Count > 0 ? pack.Askers[0] : null);
        return new(slots, available, pack.Minutes is not null);
    }

    // By the number of questions, but nobody longer than they can stay; the welcome is within the time of the first.
    private static List<int> Budgets(List<(int Count, int? Most)> groups, int minutes, int before)
    {
        var budget = new int[groups.Count];
        var open = Enumerable.Range(0, groups.Count).ToList();
        var left = minutes;
        while (open.Count > 0)
        {
            var count = open.Sum(i => groups[i].Count);
            var full = open.Where(i => groups[i].Most is { } most && most - before < left * groups[i].Count / count).ToList();
            if (full.Count == 0)
            {
                foreach (var i in open) budget[i] = left * groups[i].Count / count;
                break;
            }
            foreach (var i in full)
            {
                budget[i] = Math.Max(0, groups[i].Most!.Value - before);
                left -= budget[i];
            }
            open.RemoveAll(full.Contains);
        }
        return [.. budget];
    }

    // Evenly in turn; where somebody was given a question, the others take up the rest.
    private static Dictionary<string, string> Askers(PackReading pack, ImmutableList<ItemRow> rows)
    {
        var names = pack.Askers;
        if (names.Count == 0) return [];
        var given = pack.AskedBy.Where(a => names.Contains(a.Value) && rows.Exists(r => r.Id == a.Key)).ToDictionary(a => a.Key, a => a.Value, StringComparer.Ordinal);
        var load = names.ToDictionary(n => n, n => given.Count(g => g.Value == n), StringComparer.Ordinal);
        foreach (var row in rows.Where(r => !given.ContainsKey(r.Id)))
        {
            var next = names.OrderBy(n => load[n]).First();
            given[row.Id] = next;
            load[next]++;
        }
        return given;
    }
}
