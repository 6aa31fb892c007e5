using System.Globalization;
using ScrutinyBot.Dialogs.Mentoring;
using ScrutinyBot.Documents.Model;

namespace ScrutinyBot.Documents.Mentoring;

/// <summary>One page to have beside oneself: before, during and after the session. For the mentor.</summary>
public static class SessionSheet
{
    // With more prompts the page has no room for the names of sections; the mentoring plan has them.
    private const int MostWithSections = 8;

    public static Document Of(SessionDraft draft)
    {
        return MentoringReading.Document(draft, "Session sheet", [
            new Block.Paragraph(MentoringReading.Meeting(draft)),
            new Block.Heading(1, "Before"),
            .. Before(draft),
            new Block.Heading(1, "During"),
            Prompts(draft),
            new Block.Heading(1, "After"),
            After(draft),
            MentoringReading.RestsOn(draft.Prompts.SelectMany(p => p.Sources), briefly: draft.Prompts.Count > MostWithSections),
        ]);
    }

    private static IEnumerable<Block> Before(SessionDraft draft)
    {
        var items = new List<Words>();
        if (MentoringReading.Context(draft) is { Length: > 0 } context) items.Add(Words.Strong("Context: ") + context);
        items.Add(Words.Strong("Aims: ") + (draft.Aims.Count == 0 ? (Words)"to be agreed first." : string.Join("; ", draft.Aims.Select(a => $"{a.Text} ({a.Confidence})")) + "."));
        if (draft.Promises.Count > 0) items.Add(Words.Strong("Said last time: ") + string.Join("; ", draft.Promises) + ".");
        if (draft.Log.Count > 0) items.Add(Words.Strong("Since then: ") + string.Join("; ", draft.Log.TakeLast(3).Select(l => $"{l.Text} ({l.Date})")) + ".");
        yield return new Block.Bullets([.. items.Select(i => new ListItem(i))]);
    }

    private static Block Prompts(SessionDraft draft)
    {
        var each = draft.MinutesEach > 0 ? string.Create(CultureInfo.InvariantCulture, $", about {draft.MinutesEach} minutes each") : "";
        return new Block.Table(
            $"Prompts in order{each}", "One row for each prompt, in the order of asking. Three columns: number, prompt, and what it is for.",
            [new("No.", 6), new("Prompt", 70), new("For", 24)],
            [.. draft.Prompts.Select((p, i) => (IReadOnlyList<Cell>)[(i + 1).ToString(CultureInfo.InvariantCulture), p.Text, Words.Quiet(p.For)])]);
    }

    private static Block After(SessionDraft draft) => new Block.Table(
        "Actions", "Empty rows to fill in. Three columns: action, who, and by when.",
        [new("Action", 60), new("Who", 18), new("By when", 22)],
        [.. MentoringReading.ActionRows(draft, empty: 1), [Words.Strong("We meet again"), Cell.Empty, MentoringReading.OrEmpty(draft.NextMeeting)]]);
}
