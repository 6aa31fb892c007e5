using ScrutinyBot.Dialogs.Mentoring;
using ScrutinyBot.Documents.Model;

namespace ScrutinyBot.Documents.Mentoring;

/// <summary>The mentoring from its aims to the follow-up: what would show progress, what was said, prompts with their reasons, actions and log.</summary>
public static class MentoringPlan
{
    public static Document Of(SessionDraft draft)
    {
        var sources = new SourceList();
        return MentoringReading.Document(draft, "Mentoring plan", [
            new Block.Paragraph(MentoringReading.Meeting(draft)),
            .. Context(draft),
            new Block.Heading(1, "Aims"),
            Aims(draft),
            .. MentoringReading.Section("Said last time", draft.Promises),
            new Block.Heading(1, "Prompts, and why"),
            Prompts(draft, sources),
            new Block.Heading(1, "Actions"),
            Actions(draft),
            .. Log(draft),
            new Block.Heading(1, "What comes next"),
            new Block.Bullets([.. Next(draft).Select(n => new ListItem(n))]),
            .. sources.Section(draft.Sources),
        ]);
    }

    private static IEnumerable<Block> Context(SessionDraft draft) =>
        MentoringReading.Context(draft) is { Length: > 0 } context ? [new Block.Heading(1, "Context"), new Block.Paragraph(context)] : [];

    private static Block Aims(SessionDraft draft) => draft.Aims.Count == 0
        ? new Block.Paragraph("None agreed yet: the first session begins with them.")
        : new Block.Table(
            "Aims", "One row for each aim. Three columns: the aim, confidence at the start, and what would show progress.",
            [new("Aim", 36), new("Confidence at the start", 22), new("What would show progress", 42)],
            [.. draft.Aims.Select(a => (IReadOnlyList<Cell>)[Words.Strong(a.Text), a.Confidence, a.Progress])]);

    private static Block Prompts(SessionDraft draft, SourceList sources) => new Block.Numbered(
        [.. draft.Prompts.Select(p => new ListItem((Words)p.Text + sources.Marks(p.Sources)) { Below = p.Why.Length > 0 ? [Words.Quiet(p.Why)] : [] })]);

    private static Block Actions(SessionDraft draft) => new Block.Table(
        "Actions", "One row for each action, with empty rows to fill in. Three columns: action, who, and by when.",
        [new("Action", 60), new("Who", 18), new("By when", 22)], MentoringReading.ActionRows(draft, empty: 2));

    private static IEnumerable<Block> Log(SessionDraft draft) => draft.Log.Count == 0 ? [] :
    [
        new Block.Heading(1, "Log"),
        new Block.Table("Log", "What happened between sessions. Two columns: the day, and what happened.", [new("Date", 24), new("What happened", 76)],
            [.. draft.Log.Select(l => (IReadOnlyList<Cell>)[l.Date, l.Text])]),
    ];

    private static IEnumerable<Words> Next(SessionDraft draft)
    {
        yield return Words.Strong("Next meeting: ") + MentoringReading.OrNotYet(draft.NextMeeting);
        yield return Words.Strong("Six-month follow-up: ") + MentoringReading.OrNotYet(draft.FollowUpOn);
    }
}
