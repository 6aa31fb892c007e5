using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Documents.Model;
using static ScrutinyBot.Documents.DraftReading;

namespace ScrutinyBot.Documents;

/// <summary>Who is heard, why and on what, with a table in which the officer keeps the arrangements.</summary>
public static class WitnessList
{
    public static Document Of(ReviewDraft draft) => Document(draft, "Witness list", [.. Witnesses(draft)]);

    private static IEnumerable<Block> Witnesses(ReviewDraft draft)
    {
        yield return new Block.Heading(1, "Witnesses in running order");
        if (draft.Witnesses.Count == 0)
            yield return new Block.Paragraph(OrNotYet(""));
        else
            yield return List(draft);

        var unheard = draft.Lines.Where(l => WitnessesOf(draft, l).Count == 0).ToList();
        if (unheard.Count > 0)
        {
            yield return new Block.Heading(1, "Lines without a witness");
            yield return new Block.Bullets([.. unheard.Select(l => new ListItem(Words.Strong($"Line {l.Number}: ") + l.Text))]);
        }
        if (draft.Lines.Count > 0)
        {
            yield return new Block.Heading(1, "The lines they speak to");
            yield return new Block.Table(
                "Key lines of enquiry and their witnesses", "One row for each line. Three columns: reference, line of enquiry, and witnesses.",
                [new("Ref", 8), new("Line of enquiry", 52), new("Witnesses", 40)],
                [.. draft.Lines.Select(l => (IReadOnlyList<Cell>)[Words.Strong(l.Number), l.Text, Names(WitnessesOf(draft, l))])]);
        }
        if (draft.Witnesses.Count == 0) yield break;
        yield return new Block.Heading(1, "Arrangements");
        yield return new Block.Paragraph("For the scrutiny officer to fill in. Keep contact details elsewhere: this list may be published.");
        yield return Arrangements(draft);
    }

    private static Block.Table List(ReviewDraft draft) => new(
        "Witnesses in running order",
        "One row for each witness, in the order of hearing. Five columns: place in the order, witness, point of view, why they are heard, and lines.",
        [new("No.", 8), new("Witness", 26), new("Point of view", 18), new("Why we want to hear from them", 34), new("Lines", 14)],
        [.. draft.Witnesses.Select((w, i) => (IReadOnlyList<Cell>)
            [Position(i), Words.Strong(w.Name), OrNotGiven(w.Perspective), OrNotGiven(w.Why), NumbersOf(LinesOf(draft, w))])]);

    private static Block.Table Arrangements(ReviewDraft draft) => new(
        "Arrangements with witnesses",
        "One row for each witness. Six columns: witness, and empty cells for session, invited, confirmed, briefing sent and support needs.",
        [new("Witness", 28), new("Session", 14), new("Invited", 13), new("Confirmed", 15), new("Briefing sent", 13), new("Support needs", 17)],
        [.. draft.Witnesses.Select(w => (IReadOnlyList<Cell>)[w.Name, Cell.Empty, Cell.Empty, Cell.Empty, Cell.Empty, Cell.Empty])]);

    private static Cell Names(IReadOnlyList<string> names) => names.Count == 0 ? OrNotYet("") : Cell.List([.. names.Select(n => (Words)n)]);

    private static string Position(int index) => (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
