using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Improvement;
using ScrutinyBot.Documents.Model;

namespace ScrutinyBot.Documents.Improvement;

/// <summary>A self-assessment over the seven enablers, in the order in which a meeting reads it.</summary>
public static class SelfAssessmentDocument
{
    private const string NotSaid = "Not said";

    public static Document Of(SelfAssessmentDraft draft)
    {
        var sources = new SourceList();
        IReadOnlyList<Block> blocks =
        [
            new Block.Note(draft.Limits),
            .. Place(draft),
            .. Ratings(draft),
            .. Doubts(draft, sources),
            .. Section("Pitfalls", "What goes wrong around this place on the journey:", draft.Pitfalls, sources),
            .. Steps("What to keep doing", "Keep doing", draft.Keep, sources),
            .. Steps("What to start", "Start", draft.Start, sources),
            .. Section("How long it may take", "", draft.Time, sources),
            .. Warnings(draft, sources),
            .. NextTime(draft),
            .. Open(draft),
        ];
        return new Document
        {
            Title = PlainText.OneLine(draft.Title) is { Length: > 0 } title ? title : "Improvement self-assessment",
            Subtitle = "Improvement self-assessment",
            Creator = string.Join(", ", new[] { draft.Council, draft.Committee }.Select(PlainText.OneLine).Where(t => t.Length > 0)),
            PreparedOn = draft.PreparedOn,
            Blocks = [.. blocks, .. sources.Section([])],
        };
    }

    private static IEnumerable<Block> Place(SelfAssessmentDraft draft)
    {
        yield return new Block.Heading(1, "Where this puts us");
        yield return new Block.Paragraph(Words.Strong("Last inspection: ") + (draft.LastInspection.Length > 0 ? draft.LastInspection : Words.Quiet(NotSaid)));
        if (draft.Strip is { } strip) yield return new Block.Picture(strip);
        if (draft.Place.Length == 0)
        {
            yield return new Block.Paragraph(Words.Quiet("Too little is known yet to say."));
            yield break;
        }
        yield return new Block.Paragraph(Words.Strong($"{draft.Place}. ") + string.Join(' ', draft.PlaceMeans));
        yield return new Block.Heading(2, "Why");
        yield return List(draft.Reasons);
        if (draft.Changes.Count == 0) yield break;
        yield return new Block.Heading(2, "What is changing");
        yield return List(draft.Changes);
    }

    private static IEnumerable<Block> Ratings(SelfAssessmentDraft draft)
    {
        yield return new Block.Heading(1, "Ratings and evidence");
        if (draft.Radar is { } radar) yield return new Block.Picture(radar);
        var compares = draft.Ratings.Any(r => r.Last.Length > 0);
        yield return new Block.Table(
            "The seven enablers, rated from 1 (weak) to 5 (strong)",
            compares ? "One row for each enabler. Five columns: enabler, this time's rating, last time's rating, change, and what shows it."
                : "One row for each enabler. Three columns: enabler, rating, and what shows it.",
            compares ? [new("Enabler", 26), new("Rating", 10), new("Last time", 10), new("Change", 10), new("What shows it", 44)] : [new("Enabler", 30), new("Rating", 12), new("What shows it", 58)],
            [.. draft.Ratings.Select((r, i) => Row($"{i + 1}. {r.Enabler}", r, compares))]);
        if (draft.Comparison.Length > 0) yield return new Block.Paragraph(Words.Strong("Since last time. ") + draft.Comparison);
        if (draft.GeneralEvidence.Length > 0) yield return new Block.Paragraph(Words.Strong("Evidence in general. ") + draft.GeneralEvidence);
    }

    private static IReadOnlyList<Cell> Row(string enabler, DraftRating rating, bool compares)
    {
        Cell evidence = rating.Evidence.Length > 0 ? rating.Evidence : Words.Quiet("Nothing said yet");
        return compares ? [Words.Strong(enabler), rating.Rating, rating.Last, rating.Change.Length > 0 ? rating.Change : "–", evidence] : [Words.Strong(enabler), rating.Rating, evidence];
    }

    private static IEnumerable<Block> Doubts(SelfAssessmentDraft draft, SourceList sources)
    {
        if (draft.Doubts.Count == 0) yield break;
        yield return new Block.Heading(2, "Ratings to look at again");
        yield return new Block.Paragraph("Nothing has been changed: the ratings are those that were given. These need something to show for them.");
        yield return Points(draft.Doubts, sources);
    }

    private static IEnumerable<Block> Section(string heading, string lead, IReadOnlyList<DraftPoint> points, SourceList sources)
    {
        if (points.Count == 0) yield break;
        yield return new Block.Heading(1, heading);
        if (lead.Length > 0) yield return new Block.Paragraph(lead);
        yield return Points(points, sources);
    }

    private static IEnumerable<Block> Steps(string heading, string column, IReadOnlyList<DraftPoint> points, SourceList sources)
    {
        if (points.Count == 0) yield break;
        yield return new Block.Heading(1, heading);
        yield return new Block.Table(heading, $"One row for each point. Four columns: what, why here, and two empty cells for who and by when.",
            [new(column, 48), new("Why here", 22), new("Who", 15), new("By when", 15)],
            [.. points.Select(p => (IReadOnlyList<Cell>)[(Words)p.Text + sources.Marks(p.Sources), p.Why, Cell.Empty, Cell.Empty])]);
    }

    private static IEnumerable<Block> Warnings(SelfAssessmentDraft draft, SourceList sources)
    {
        if (draft.Signs.Count == 0) yield break;
        yield return new Block.Heading(1, "Could we go backwards?");
        if (draft.Warnings.Count > 0)
        {
            yield return new Block.Paragraph("What we told that bears on it:");
            yield return Points(draft.Warnings, sources);
        }
        yield return new Block.Table("Early signs of slipping back", "One row for each sign. Three columns: the sign, what to watch, and who watches.",
            [new("Early sign", 38), new("What to watch", 40), new("Who watches", 22)],
            [.. draft.Signs.Select(s => (IReadOnlyList<Cell>)[(Words)s.Sign + sources.Marks(s.Sources), s.Watch, s.Who.Length > 0 ? s.Who : Words.Quiet("Nobody yet")])]);
    }

    private static IEnumerable<Block> NextTime(SelfAssessmentDraft draft) => draft.Again.Length == 0 ? [] :
        [new Block.Heading(1, "Next self-assessment"), new Block.Paragraph(draft.Again)];

    private static IEnumerable<Block> Open(SelfAssessmentDraft draft)
    {
        if (draft.Gaps.Count > 0)
        {
            yield return new Block.Heading(1, "Still open");
            yield return List(draft.Gaps);
        }
        if (draft.Notes.Count == 0) yield break;
        yield return new Block.Heading(1, "Notes");
        yield return List(draft.Notes);
    }

    private static Block.Bullets List(IReadOnlyList<string> items) => new([.. items.Select(i => new ListItem(i))]);

    private static Block.Bullets Points(IReadOnlyList<DraftPoint> points, SourceList sources) =>
        new([.. points.Select(p => new ListItem((Words)p.Text + sources.Marks(p.Sources)))]);
}
