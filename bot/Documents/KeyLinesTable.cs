using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Documents.Model;
using static ScrutinyBot.Documents.DraftReading;

namespace ScrutinyBot.Documents;

/// <summary>The key lines of enquiry on one sheet, to be agreed by the committee.</summary>
public static class KeyLinesTable
{
    public static Document Of(ReviewDraft draft)
    {
        var sources = new SourceList();
        return Document(draft, "Key lines of enquiry", [.. Lines(draft, sources), .. sources.Section([])], landscape: true);
    }

    private static IEnumerable<Block> Lines(ReviewDraft draft, SourceList sources)
    {
        yield return new Block.Heading(1, "Key lines of enquiry");
        if (draft.Lines.Count == 0)
        {
            yield return new Block.Paragraph(OrNotYet(""));
            yield break;
        }
        yield return new Block.Note(OriginWords.Key(draft.Lines.Select(l => l.Origin)));
        yield return new Block.Table(
            "The lines and what would answer them",
            "One row for each line. Seven columns: reference, line of enquiry, why it matters, questions, witnesses, evidence, and whose words it is in.",
            [
                new("Ref", 5), new("Line of enquiry", 19), new("Why it matters", 17), new("Questions", 21), new("Witnesses", 14),
                new("Evidence", 13), new("Whose words", 11),
            ],
            [.. draft.Lines.Select(l => Row(draft, l, sources))]);
    }

    private static IReadOnlyList<Cell> Row(ReviewDraft draft, DraftLine line, SourceList sources) =>
    [
        Words.Strong(line.Number),
        new Cell(IsSaid(line.Area) ? [line.Text, Words.Quiet(line.Area)] : [line.Text]),
        OrNotGiven(line.Why) + sources.Marks(line.Sources),
        List(line.Questions.Select(q => q.Text)),
        List(WitnessesOf(draft, line)),
        List(line.Evidence.Select(e => e.Name)),
        OriginWords.Of(line.Origin),
    ];

    private static Cell List(IEnumerable<string> items) =>
        items.Select(i => (Words)i).ToList() is { Count: > 0 } said ? Cell.List(said) : OrNotYet("");
}
