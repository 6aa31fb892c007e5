using System.Globalization;
using ScrutinyBot.Dialogs.QuestionPacks;
using ScrutinyBot.Documents.Model;
using static ScrutinyBot.Documents.DraftReading;

namespace ScrutinyBot.Documents.QuestionPacks;

/// <summary>A session for the members who hold it: the running order by the clock, each witness's questions with follow-ups and room for
/// notes, and what to ask when an answer does not come. Once it was held, also how it went.</summary>
public static class SessionPack
{
    public static Document Of(SessionPackDraft draft)
    {
        var sources = new SourceList();
        return Document(draft, "Session pack for members", [
            new Block.Note(Words.Strong("For members of the committee.") + " Not for witnesses or for publication: it holds follow-up questions, who asks, and notes. "
                + "The questions are prompts: put them in your own words, and follow the answer."),
            .. About(draft),
            .. RunningOrder(draft),
            .. Witnesses(draft).SelectMany((w, i) => ForWitness(draft, w, i + 1, sources)),
            .. IfTheySay(draft, sources),
            .. HowItWent(draft),
            .. sources.Section([]),
        ], landscape: true);
    }

    private static IEnumerable<Block> About(SessionPackDraft draft)
    {
        yield return new Block.Heading(1, "The session");
        var facts = new (string Item, string Detail)[]
        {
            ("Date", draft.Date), ("Witnesses", string.Join("; ", draft.Witnesses.Select(w => w.Minutes > 0 ? $"{w.Name} (can stay {Figures(w.Minutes)} minutes)" : w.Name))),
            ("Time for questions", draft.Minutes > 0 ? $"{Figures(draft.Minutes)} minutes" : ""), ("Asking", string.Join("; ", draft.Askers)),
            ("About", draft.About), ("Stage", draft.Stage), ("Themes", string.Join("; ", draft.Themes)),
        };
        yield return new Block.Table(
            "The session at a glance", "What is known of the session. Two columns: the item and its detail.", [new("Item", 22), new("Detail", 78)],
            [.. facts.Where(f => f.Item is not ("About" or "Stage") || IsSaid(f.Detail)).Select(f => (IReadOnlyList<Cell>)[Words.Strong(f.Item), OrNotYet(f.Detail)])]);
        if (draft.Gaps.Count == 0) yield break;
        yield return new Block.Heading(2, "Still open");
        yield return new Block.Bullets([.. draft.Gaps.Select(g => new ListItem(g))]);
    }

    private static IEnumerable<Block> RunningOrder(SessionPackDraft draft)
    {
        yield return new Block.Heading(1, "Running order");
        if (draft.Slots.Count == 0)
        {
            yield return new Block.Paragraph(OrNotYet(""));
            yield break;
        }
        var used = draft.Slots[^1].Start + draft.Slots[^1].Minutes;
        yield return new Block.Paragraph(draft.Minutes > 0 ? $"{Figures(used)} of {Figures(draft.Minutes)} minutes." : $"About {Figures(used)} minutes; how long there is was not said.");
        yield return new Block.Table(
            "Running order by the clock",
            "One row for each stretch of the session. Six columns: minutes from the start, length in minutes, what it is for, who answers, who asks, and an empty cell for notes.",
            [new("From–to", 9), new("Min.", 6), new("What", 41), new("To", 14), new("Asks", 14), new("Notes", 16)],
            [.. draft.Slots.Select(s => (IReadOnlyList<Cell>)
                [$"{Figures(s.Start)}–{Figures(s.Start + s.Minutes)}", Figures(s.Minutes), s.Number > 0 ? Words.Strong($"{Figures(s.Number)}. ") + s.Text : s.Text, s.Witness, s.Asker, Notes(s)])]);
    }

    // Ticks and notes once there are any; until then room to write.
    private static Cell Notes(SessionSlot slot) => slot.Notes.Count > 0 || slot.Asked
        ? Cell.List([.. (slot.Asked ? [Words.Quiet("Asked")] : Array.Empty<Words>()), .. slot.Notes.Select(n => (Words)n)])
        : Cell.Empty;

    private static IEnumerable<string> Witnesses(SessionPackDraft draft) => draft.Slots.Where(s => s.Number > 0).Select(s => s.Witness).Distinct(StringComparer.Ordinal);

    private static IEnumerable<Block> ForWitness(SessionPackDraft draft, string witness, int place, SourceList sources)
    {
        var slots = draft.Slots.Where(s => s.Number > 0 && s.Witness == witness).ToList();
        var minutes = slots.Sum(s => s.Minutes);
        yield return new Block.Heading(1, IsSaid(witness) ? $"{Figures(place)}. {witness}" : "The questions");
        yield return new Block.Paragraph($"{Figures(slots.Count)} {(slots.Count == 1 ? "question" : "questions")}, {Figures(minutes)} minutes.");
        foreach (var slot in slots)
        {
            yield return new Block.Heading(2, Heading(slot));
            yield return new Block.KeyLine(OriginWords.Mark(slot.Text, slot.Origin) + sources.Marks(slot.Sources));
            yield return new Block.Paragraph(Words.Strong("Asks: ") + OrNotYet(slot.Asker) + Words.Strong("  Minutes: ") + Figures(slot.Minutes));
            if (slot.Probes.Count > 0)
                yield return new Block.Bullets([.. slot.Probes.Where(IsSaid).Select(p => new ListItem(Words.Quiet("Follow-up: ") + p))]);
            foreach (var note in slot.Notes) yield return new Block.Paragraph(Words.Strong("Note: ") + note);
        }
    }

    private static string Heading(SessionSlot slot) => IsSaid(slot.Theme) ? $"Question {Figures(slot.Number)}: {slot.Theme}" : $"Question {Figures(slot.Number)}";

    private static IEnumerable<Block> IfTheySay(SessionPackDraft draft, SourceList sources)
    {
        if (draft.IfTheySay.Count == 0) yield break;
        yield return new Block.Heading(1, "If they say …");
        foreach (var reply in draft.IfTheySay)
        {
            yield return new Block.Heading(2, reply.Words.Split(". ")[0].TrimEnd('.'));
            if (IsSaid(reply.Advice)) yield return new Block.Paragraph(reply.Advice + sources.Marks(reply.Sources));
            yield return new Block.Bullets([.. reply.Probes.Select(p => new ListItem(p))]);
        }
    }

    private static IEnumerable<Block> HowItWent(SessionPackDraft draft)
    {
        if (draft.WasHeld)
        {
            yield return new Block.Heading(1, "How it went");
            var questions = draft.Slots.Where(s => s.Number > 0).ToList();
            yield return new Block.Table(
                "What was asked and noted", "One row for each question. Three columns: the question, whether it was asked, and the notes.", [new("Question", 50), new("Asked", 10), new("Notes", 40)],
                [.. questions.Select(s => (IReadOnlyList<Cell>)[$"{Figures(s.Number)}. {s.Text}", s.Asked ? "Yes" : "No", s.Notes.Count > 0 ? Cell.List([.. s.Notes.Select(n => (Words)n)]) : Cell.Empty])]);
            if (questions.Where(s => !s.Asked).ToList() is { Count: > 0 } open)
            {
                yield return new Block.Heading(2, "To follow up in writing");
                yield return new Block.Bullets([.. open.Select(s => new ListItem(s.Text))]);
            }
        }
        if (!draft.Notes.Any(IsSaid)) yield break;
        yield return new Block.Heading(1, "Members’ notes");
        yield return OrNotYet(draft.Notes);
    }

    private static string Figures(int number) => number.ToString(CultureInfo.InvariantCulture);
}
