using System.Globalization;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Documents.Model;
using static ScrutinyBot.Documents.DraftReading;

namespace ScrutinyBot.Documents;

/// <summary>Lines against witnesses and evidence: where a line is well supported and where it is not.</summary>
public static class EvidenceMap
{
    public static Document Of(ReviewDraft draft) =>
        Document(draft, "Evidence map", [.. Map(draft), .. Requests(draft)], landscape: true);

    private static IEnumerable<Block> Map(ReviewDraft draft)
    {
        yield return new Block.Heading(1, "Lines and what they rest on");
        if (draft.Lines.Count == 0)
        {
            yield return new Block.Paragraph(OrNotYet(""));
            yield break;
        }
        var rows = draft.Lines.Select(l => (Line: l, Evidence: LineEvidence.Of(draft, l))).ToList();
        yield return RestsOnTooLittle.Of([.. rows.Select(r => (r.Line.Number, r.Evidence.Sources, r.Evidence.ChildrenAndFamilies.Count > 0))]);
        yield return new Block.Table(
            "What each line rests on",
            "One row for each line. Eight columns: line, witnesses, written evidence and data, oral evidence, visits, number of sources, "
                + "whether children or families are heard, and warnings.",
            [
                new("Line", 18), new("Witnesses", 15), new("Written and data", 14), new("Oral", 9), new("Visits", 9), new("Sources", 8),
                new("Child’s or family’s voice", 13), new("Warnings", 14),
            ],
            [.. rows.Select(r => Row(r.Line, r.Evidence))]);
        yield return new Block.Paragraph("Each witness and each item of evidence counts as one source.");
    }

    private static IReadOnlyList<Cell> Row(DraftLine line, LineEvidence evidence) =>
    [
        Words.Strong($"{line.Number}. ") + line.Text,
        Names(evidence.Witnesses),
        Names(evidence.Papers),
        Names(evidence.Oral),
        Names(evidence.Visits),
        evidence.Sources.ToString(CultureInfo.InvariantCulture),
        evidence.ChildrenAndFamilies.Count == 0 ? Words.Strong("No") : Words.Strong("Yes: ") + string.Join("; ", evidence.ChildrenAndFamilies),
        Names(line.Warnings),
    ];

    private static Cell Names(IReadOnlyList<string> names) => names.Count == 0 ? "–" : Cell.List([.. names.Select(n => (Words)n)]);

    private static IEnumerable<Block> Requests(ReviewDraft draft)
    {
        var evidence = draft.Lines.SelectMany(l => l.Evidence.Select(e => (Line: l, Evidence: e)))
            .GroupBy(e => (e.Evidence.Name, e.Evidence.Form, e.Evidence.Holder)).ToList();
        yield return new Block.Heading(1, "What to ask for, and from whom");
        if (evidence.Count == 0)
        {
            yield return new Block.Paragraph(OrNotYet(""));
            yield break;
        }
        yield return new Block.Table(
            "Evidence to ask for", "One row for each item of evidence. Five columns: item, kind, who has it, lines, and an empty cell for the date received.",
            [new("Evidence", 38), new("Kind", 12), new("Who has it", 26), new("Lines", 10), new("Received", 14)],
            [.. evidence.Select(e => (IReadOnlyList<Cell>)
            [
                e.Key.Name, OrNotGiven(e.Key.Form), OrNotGiven(e.Key.Holder), NumbersOf(e.Select(x => x.Line).Distinct()), Cell.Empty,
            ])]);
    }
}
