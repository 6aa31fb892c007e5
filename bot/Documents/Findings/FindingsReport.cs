using ScrutinyBot.Dialogs.Findings;
using ScrutinyBot.Documents.Model;
using static ScrutinyBot.Documents.DraftReading;
using static ScrutinyBot.Documents.Findings.FindingsPages;

namespace ScrutinyBot.Documents.Findings;

/// <summary>The report in outline: what is known stands in its place, what is not yet written says what belongs there.</summary>
public static class FindingsReport
{
    public static Document Of(FindingsDraft draft) => Page(draft, "Findings and recommendations", [
        .. ForWhom(draft),
        .. Part(draft, 0), .. Recommendations(draft),
        .. Part(draft, 1), new Block.Paragraph(OrNotYet(draft.Review)), .. Lines(draft),
        .. Part(draft, 2), .. How(draft),
        .. Part(draft, 3), .. draft.Lines.SelectMany(l => Found(draft, l)),
        .. Part(draft, 4), .. Detail(draft),
        .. Part(draft, 5), .. Limits(draft),
        .. Part(draft, 6), .. Next(draft),
        .. Open(draft),
        .. new SourceList().Section(draft.Sources),
    ], landscape: true);

    // Headings come from the words of the dialog, where an officer can change them; what a part is for is a note for whoever writes it.
    private static IEnumerable<Block> Part(FindingsDraft draft, int index)
    {
        var part = index < draft.Outline.Count ? draft.Outline[index] : new DraftPart($"Part {index + 1}", "");
        yield return new Block.Heading(1, part.Heading);
        if (!draft.IsPublic && IsSaid(part.Purpose)) yield return new Block.Paragraph(Words.Quiet(part.Purpose));
    }

    private static IEnumerable<Block> Recommendations(FindingsDraft draft) =>
        draft.Recommendations.Count == 0 ? [new Block.Paragraph(OrNotYet(""))]
            : [new Block.Bullets([.. draft.Recommendations.Select(r => new ListItem(Words.Strong($"{r.Number}. ") + r.Text))])];

    private static IEnumerable<Block> Lines(FindingsDraft draft) =>
        draft.Lines.Count == 0 ? [] : [new Block.Paragraph("The lines of enquiry were:"), new Block.Bullets([.. draft.Lines.Select(l => new ListItem(Words.Strong($"{l.Number}. ") + l.Text))])];

    private static IEnumerable<Block> How(FindingsDraft draft) =>
        draft.Evidence.Count == 0 ? [new Block.Paragraph("No evidence is logged.")]
            : [new Block.Bullets([.. draft.Evidence.Select(e => new ListItem(Words.Strong(e.Ref + ": ") + e.Source + (IsSaid(e.Date) ? $", {e.Date}" : ", date not given")))])];

    private static IEnumerable<Block> Found(FindingsDraft draft, DraftSupport line)
    {
        yield return new Block.Heading(2, $"Line {line.Number}: {line.Text}");
        yield return IsSaid(line.Finding) ? new Block.KeyLine(line.Finding) : new Block.Paragraph(Words.Quiet("Finding: to be written by the group"));
        var items = draft.Evidence.Where(e => line.Evidence.Contains(e.Ref, StringComparer.Ordinal)).ToList();
        if (items.Count == 0) yield return new Block.Paragraph("No evidence is logged for this line.");
        else yield return new Block.Bullets([.. items.Select(e => new ListItem((Words)(IsSaid(e.Shows) ? $"{e.Source}: {e.Shows}" : e.Source) + Words.Quiet($" ({e.Ref}{(e.Exempt ? ", exempt" : "")})")))]);
        if (line.Disagrees) yield return new Block.Paragraph("The sources on this line point different ways; both are given.");
    }

    private static IEnumerable<Block> Detail(FindingsDraft draft)
    {
        if (draft.Recommendations.Count == 0)
        {
            yield return new Block.Paragraph(OrNotYet(""));
            yield break;
        }
        yield return new Block.Table(
            "Recommendations", "One row for each recommendation. Seven columns: number, recommendation, who is to do it, by when, how it will be known, cost or resources, and the lines and evidence it rests on.",
            [new("No.", 6), new("Recommendation", 33), new("Who", 14), new("By when", 11), new("How it will be known", 14), new("Cost or resources", 10), new("Rests on", 12)],
            [.. draft.Recommendations.Select(r => (IReadOnlyList<Cell>)
                [Words.Strong(r.Number), r.Text, OrNotYet(r.Owner), OrNotYet(r.By), OrNotSaid(r.Measure), OrNotSaid(r.Cost), RestsOn(r)])]);
    }

    private static IEnumerable<Block> Limits(FindingsDraft draft) =>
        draft.Lines.Count == 0 ? [new Block.Paragraph(OrNotYet(""))] : [RestsOnTooLittle.Of([.. draft.Lines.Select(l => (l.Number, l.Sources, l.HearsFamilies))])];

    private static IEnumerable<Block> Next(FindingsDraft draft) =>
    [
        new Block.Table(
            "Dates", "What happens when. Two columns: the step and its date.", [new("Step", 50), new("Date", 50)],
            [
                [Words.Strong("Agreed by the committee"), OrNotYet(draft.Agreed)],
                [Words.Strong("Report to the executive"), OrNotYet(draft.ToExecutive)],
                [Words.Strong("Response due"), OrNotYet(draft.ResponseDue)],
                [Words.Strong("Look at progress"), OrNotYet(draft.ReviewDate)],
            ]),
    ];

    private static IEnumerable<Block> Open(FindingsDraft draft)
    {
        if (draft.IsPublic || draft.Gaps.Count == 0) yield break;
        yield return new Block.Heading(1, "Still open");
        yield return new Block.Paragraph("For members; it is left out of a public version.");
        yield return new Block.Bullets([.. draft.Gaps.Select(g => new ListItem(g))]);
    }
}
