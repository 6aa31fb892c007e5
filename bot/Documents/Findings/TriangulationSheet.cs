using System.Globalization;
using ScrutinyBot.Dialogs.Findings;
using ScrutinyBot.Documents.Model;
using static ScrutinyBot.Documents.DraftReading;
using static ScrutinyBot.Documents.Findings.FindingsPages;

namespace ScrutinyBot.Documents.Findings;

/// <summary>What each line rests on, and where sources point different ways, with both sides.</summary>
public static class TriangulationSheet
{
    public static Document Of(FindingsDraft draft) => Page(draft, "What the evidence says", [.. ForWhom(draft), .. Map(draft), .. Disagreement(draft)], landscape: true);

    private static IEnumerable<Block> Map(FindingsDraft draft)
    {
        yield return new Block.Heading(1, "Lines and what they rest on");
        if (draft.Lines.Count == 0)
        {
            yield return new Block.Paragraph(OrNotYet(""));
            yield break;
        }
        yield return RestsOnTooLittle.Of([.. draft.Lines.Select(l => (l.Number, l.Sources, l.HearsFamilies))]);
        yield return new Block.Table(
            "What each line rests on",
            "One row for each line. Seven columns: line, number of sources, kinds of evidence, evidence for, evidence against, mixed evidence, and whether children or families are heard.",
            [new("Line", 30), new("Sources", 9), new("Kinds", 15), new("For", 12), new("Against", 12), new("Mixed", 10), new("Child’s or family’s voice", 12)],
            [.. draft.Lines.Select(l => (IReadOnlyList<Cell>)
            [
                Words.Strong($"{l.Number}. ") + l.Text, l.Sources.ToString(CultureInfo.InvariantCulture),
                string.Join(", ", draft.Evidence.Where(e => l.Evidence.Contains(e.Ref, StringComparer.Ordinal) && IsSaid(e.Kind)).Select(e => e.Kind).Distinct(StringComparer.Ordinal)) is { Length: > 0 } kinds ? kinds : "–",
                Refs(l.For), Refs(l.Against), Refs(l.Mixed), l.HearsFamilies ? "Yes" : Words.Strong("No"),
            ])]);
        yield return new Block.Paragraph("Two items from the same source count as one source.");
    }

    private static IEnumerable<Block> Disagreement(FindingsDraft draft)
    {
        yield return new Block.Heading(1, "Where sources disagree");
        var lines = draft.Lines.Where(l => l.Disagrees).ToList();
        if (lines.Count == 0)
        {
            yield return new Block.Paragraph("On no line do the sources point different ways, as far as their words say.");
            yield break;
        }
        foreach (var line in lines)
        {
            yield return new Block.Heading(2, $"Line {line.Number}: {line.Text}");
            foreach (var (heading, refs) in new[] { ("For: ", line.For), ("Against: ", line.Against), ("Mixed: ", line.Mixed) })
            {
                if (refs.Count > 0) yield return new Block.Bullets([.. refs.Select(r => new ListItem(Words.Strong(heading) + Item(draft, r)))]);
            }
        }
    }

    private static Words Item(FindingsDraft draft, string reference) =>
        draft.Evidence.FirstOrDefault(e => e.Ref == reference) is not { } item ? reference
            : IsSaid(item.Shows) ? $"{item.Source}: “{item.Shows}” ({item.Ref})" : $"{item.Source} ({item.Ref})";
}
