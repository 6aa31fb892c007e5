using System.Globalization;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Wordings;
using ScrutinyBot.Documents.Model;
using static ScrutinyBot.Documents.DraftReading;

namespace ScrutinyBot.Documents;

/// <summary>What to ask each witness, in running order, with follow-ups, advice and notes. For members only.</summary>
public static class QuestionPack
{
    public static Document Of(ReviewDraft draft)
    {
        var sources = new SourceList();
        return Document(draft, "Question pack by witness", [
            new Block.Note(Words.Strong("For members of the review.") + " Not for witnesses or for publication: it holds follow-up questions and notes. "
                + "The questions are a start; listen to the answer and follow it."),
            .. RunningOrder(draft),
            .. draft.Witnesses.SelectMany((w, i) => ForWitness(draft, w, i + 1, sources)),
            .. WithoutWitness(draft, sources),
            .. Notes(draft),
            .. sources.Section([]),
        ]);
    }

    private static IEnumerable<Block> RunningOrder(ReviewDraft draft)
    {
        yield return new Block.Heading(1, "Running order");
        if (draft.Witnesses.Count == 0)
        {
            yield return new Block.Paragraph(OrNotYet(""));
            yield break;
        }
        yield return new Block.Table(
            "Running order", "One row for each witness, in the order of hearing. Five columns: place in the order, witness, lines, and empty cells for time and who asks.",
            [new("No.", 8), new("Witness", 42), new("Lines", 14), new("Time", 14), new("Who asks", 22)],
            [.. draft.Witnesses.Select((w, i) => (IReadOnlyList<Cell>)
                [(i + 1).ToString(CultureInfo.InvariantCulture), Words.Strong(w.Name), NumbersOf(LinesOf(draft, w)), Cell.Empty, Cell.Empty])]);
    }

    private static IEnumerable<Block> ForWitness(ReviewDraft draft, DraftWitness witness, int position, SourceList sources)
    {
        yield return new Block.Heading(1, string.Create(CultureInfo.InvariantCulture, $"{position}. {witness.Name}"));
        if (IsSaid(witness.Why)) yield return new Block.Paragraph(Words.Strong("Why we want to hear from them: ") + witness.Why);
        if (IsSaid(witness.Perspective)) yield return new Block.Paragraph(Words.Strong("Point of view: ") + witness.Perspective);
        var lines = LinesOf(draft, witness);
        if (lines.Count == 0) yield return new Block.Paragraph(Words.Quiet($"Lines for this witness: {NotYetDecided.ToLowerInvariant()}"));
        foreach (var block in lines.SelectMany(l => Questions(l, sources))) yield return block;
    }

    private static IEnumerable<Block> WithoutWitness(ReviewDraft draft, SourceList sources)
    {
        var lines = draft.Lines.Where(l => WitnessesOf(draft, l).Count == 0 || !draft.Witnesses.Any(w => LinesOf(draft, w).Contains(l))).ToList();
        return lines.Count == 0 ? [] : [
            new Block.Heading(1, "Lines without a witness in the running order"),
            .. lines.SelectMany(l => Questions(l, sources)),
        ];
    }

    private static IEnumerable<Block> Questions(DraftLine line, SourceList sources)
    {
        yield return new Block.Heading(2, HeadingOf(line));
        yield return new Block.KeyLine((Words)line.Text + sources.Marks(line.Sources));
        if (line.Questions.Count == 0)
            yield return new Block.Paragraph(Words.Quiet($"Questions: {NotYetDecided.ToLowerInvariant()}"));
        else
            yield return new Block.Numbered([.. line.Questions.Select(Item)]);
    }

    private static ListItem Item(DraftQuestion question) => new(OriginWords.Mark(question.Text, question.Origin))
    {
        Below = [.. question.Probes.Where(IsSaid).Select(p => Words.Quiet("Follow-up: ") + p)],
    };

    private static IEnumerable<Block> Notes(ReviewDraft draft)
    {
        var advice = draft.Lines.SelectMany(l => l.Advice.Select(a => new ListItem(Words.Strong($"Line {l.Number}: ") + a))).ToList();
        if (advice.Count > 0)
        {
            yield return new Block.Heading(1, "Advice on the wording of lines");
            yield return new Block.Paragraph("Given while the lines were drafted, and left for the committee to decide.");
            yield return new Block.Bullets(advice);
        }
        if (!draft.Notes.Any(IsSaid)) yield break;
        yield return new Block.Heading(1, "Members’ notes");
        yield return OrNotYet(draft.Notes);
    }
}
