using ScrutinyBot.Dialogs.Mentoring;
using ScrutinyBot.Documents.Model;

namespace ScrutinyBot.Documents.Mentoring;

/// <summary>One page on what came of a mentoring: ratings then and now, what helped, the next step. It names nobody.</summary>
public static class ImpactNote
{
    public static Document Of(ImpactDraft draft)
    {
        var sources = new SourceList();
        return new Document
        {
            Title = PlainText.OneLine(draft.Title),
            Subtitle = draft.Subtitle,
            PreparedOn = draft.PreparedOn,
            Blocks =
            [
                new Block.Paragraph(draft.Ended.Length > 0 ? $"{draft.Intro} {draft.Ended}" : draft.Intro),
                new Block.Heading(1, "What has changed"),
                .. Changes(draft),
                new Block.Paragraph((Words)string.Join(' ', draft.Limits) + sources.Marks(draft.Sources)),
                .. MentoringReading.Section("What else was going on", draft.Circumstances),
                new Block.Heading(1, "What made a difference"),
                new Block.Bullets([
                    new(Words.Strong("Helped: ") + MentoringReading.OrNotSaid(string.Join("; ", draft.Helped))),
                    new(Words.Strong("Did not help: ") + MentoringReading.OrNotSaid(string.Join("; ", draft.NotHelped))),
                ]),
                new Block.Heading(1, "What comes next"),
                new Block.Bullets([
                    new(Words.Strong("Next step: ") + MentoringReading.OrNotSaid(draft.NextStep)),
                    new(Words.Strong("Becoming a mentor: ") + MentoringReading.OrNotSaid(draft.BecomingMentor)),
                ]),
                .. sources.Short(),
            ],
        };
    }

    private static IEnumerable<Block> Changes(ImpactDraft draft)
    {
        if (draft.Comparisons.Count == 0)
        {
            yield return new Block.Paragraph(MentoringReading.OrNotSaid(""));
            yield break;
        }
        yield return new Block.Table(
            "Confidence on each aim, from 1 to 5", "One row for each aim. Four columns: the aim, the rating at the start, the rating now, and the change.",
            [new("Aim", 46), new("At the start", 18), new("Now", 14), new("Change", 22)],
            [.. draft.Comparisons.Select(c => (IReadOnlyList<Cell>)[Words.Strong(c.Aim), c.Before, c.Now, c.Change])]);
        if (draft.Verdict.Length > 0) yield return new Block.Paragraph(draft.Verdict);
    }
}
