using System.Globalization;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Lists;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.QuestionPacks;

/// <summary>The tables and sentences in which the pack is shown.</summary>
internal static class PackReplies
{
    private const int MostCited = 6;

    /// <summary>The questions, numbered, with what is known of who answers, who asks and for how long.</summary>
    public static Reply Questions(PackReading pack)
    {
        var plan = pack.Plan.Questions.ToDictionary(q => q.Row!.Id, StringComparer.Ordinal);
        var (several, asked) = (pack.Witnesses.Count > 1, pack.Askers.Count > 0);
        List<string> columns = ["No.", "Question"];
        if (several) columns.Add("To");
        if (pack.Minutes is not null) columns.Add("Min.");
        if (asked) columns.Add("Asks");
        if (pack.HasFollowUps) columns.Add("Follow-up");
        return new Reply.Table(Caption(pack), columns, [.. pack.Questions.Rows.Select((row, i) =>
        {
            List<string> cells = [InFigures(i + 1), pack.TextOf(row)];
            if (several) cells.Add(pack.WitnessOf(row)?.Name ?? "");
            if (pack.Minutes is not null) cells.Add(InFigures(plan[row.Id].Minutes));
            if (asked) cells.Add(plan[row.Id].Asker ?? "");
            if (pack.HasFollowUps) cells.Add(FollowUp(pack, row));
            return (IReadOnlyList<string>)cells;
        })]);
    }

    /// <summary>The whole session by the clock.</summary>
    public static Reply RunningOrder(PackReading pack) => new Reply.Table(
        Caption(pack), ["From", "Min.", "What", "To", "Asks"],
        [.. pack.Plan.Slots.Select(s => (IReadOnlyList<string>)[InFigures(s.Start), InFigures(s.Minutes), What(pack, s), s.Kind == SlotKind.Question ? s.Witness?.Name ?? "" : "", s.Asker ?? ""])]);

    /// <summary>What a stretch of the session is for, in words.</summary>
    public static string What(PackReading pack, Slot slot) => slot.Kind switch
    {
        SlotKind.Welcome => pack.Script.Say("welcome"),
        SlotKind.Closing => pack.Script.Say("closing"),
        SlotKind.InHand => pack.Script.Say("in-hand"),
        _ => $"{InFigures(pack.Questions.NumberOf(slot.Row!.Id))}. {pack.TextOf(slot.Row)}",
    };

    /// <summary>The follow-up that fits: where "too early to say" is expected, the one for that.</summary>
    public static string FollowUp(PackReading pack, ItemRow row)
    {
        var probes = pack.ProbesOf(row);
        var early = (pack.Answers.Get<IReadOnlyList<string>>(PackKeys.Replies) ?? []).Contains("too-early", StringComparer.Ordinal);
        return (early ? probes.FirstOrDefault(p => p.StartsWith("If ", StringComparison.Ordinal)) : null) ?? probes[0];
    }

    /// <summary>The sections that the prompts among the questions rest on.</summary>
    public static Reply? Sources(PackReading pack) =>
        Cited(pack, pack.Questions.Rows.SelectMany(r => pack.SourcesOf(r).Take(1)));

    public static Reply? Cited(PackReading pack, IEnumerable<SectionRef> sources) =>
        sources.Distinct().Select(pack.Library.Cite).OfType<Citation>().Take(MostCited).ToList() is { Count: > 0 } citations ? new Reply.Citations(citations) : null;

    /// <summary>The question of the moment, for one hand on a phone.</summary>
    public static Reply Now(PackReading pack)
    {
        var slots = pack.Plan.Questions.ToList();
        var place = Math.Max(0, slots.FindIndex(s => s.Row!.Id == pack.Session.Current));
        var slot = slots[place];
        var asker = string.Join(" · ", new[] { pack.Witnesses.Count > 1 && slot.Witness is { } to ? pack.Script.Say("now-witness", ("name", to.Name)) : "", slot.Asker ?? "" }.Where(x => x.Length > 0));
        var head = pack.Script.Say("now", ("place", InFigures(place + 1)), ("count", InFigures(slots.Count)), ("asker", asker), ("minutes", Minutes(pack, slot.Minutes)), ("text", pack.TextOf(slot.Row!)))
            .Replace("·  ·", "·", StringComparison.Ordinal);
        var lines = new List<string> { pack.Session.Asked.Contains(slot.Row!.Id) ? $"{head} ✓" : head, pack.Script.Say("now-follow-up", ("probe", FollowUp(pack, slot.Row!))) };
        lines.AddRange(pack.Session.Notes.Where(n => n.Row == slot.Row!.Id).Select(n => pack.Script.Say("now-note", ("note", n.Text))));
        return new Reply.Text(string.Join('\n', lines));
    }

    /// <summary>What came of the session: what was asked, what was not, and the notes.</summary>
    public static IEnumerable<Reply> Outcome(PackReading pack)
    {
        var rows = pack.Questions.Rows;
        var session = pack.Session;
        var lines = new List<string> { pack.Script.Say("ended", ("asked", InFigures(rows.Count(r => session.Asked.Contains(r.Id)))), ("all", InFigures(rows.Count))) };
        if (rows.Where(r => !session.Asked.Contains(r.Id)).ToList() is { Count: > 0 } open)
            lines.Add(pack.Script.Say("ended-open", ("list", List(open.Select(r => $"{InFigures(pack.Questions.NumberOf(r.Id))}. {pack.TextOf(r)}")))));
        if (session.Notes.Count > 0)
            lines.Add(pack.Script.Say("ended-notes", ("list", List(session.Notes.Select(n => n.Row is { } id && pack.Questions.NumberOf(id) is var number and > 0 ? $"{InFigures(number)}: {n.Text}" : n.Text)))));
        lines.Add(pack.Script.Say("ended-follow-up"));
        yield return new Reply.Text(string.Join("\n\n", lines));
    }

    public static string Minutes(PackReading pack, int minutes) => minutes == 1 ? pack.Script.Say("minute") : pack.Script.Say("minutes", ("minutes", InFigures(minutes)));

    public static string Count(int count) => count == 1 ? "one question" : $"{Numbers.InWords(count)} questions";

    public static string List(IEnumerable<string> items) => string.Join('\n', items.Select(i => "- " + i));

    public static string InFigures(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Caption(PackReading pack) => pack.Questions.Rows.Count == 0 || pack.Minutes is null ? pack.Script.Say("questions-caption")
        : pack.Script.Say("running-order", ("used", InFigures(pack.Plan.Used)), ("minutes", InFigures(pack.Plan.Available)));
}
