using ScrutinyBot.Dialogs.Findings;
using ScrutinyBot.Documents.Model;
using static ScrutinyBot.Documents.DraftReading;
using static ScrutinyBot.Documents.Findings.FindingsPages;

namespace ScrutinyBot.Documents.Findings;

/// <summary>What became of each recommendation: the response, and how far it is.</summary>
public static class TrackerSheet
{
    public static Document Of(FindingsDraft draft) => Page(draft, "Recommendation tracker", [.. ForWhom(draft), .. Tracker(draft)], landscape: true);

    private static IEnumerable<Block> Tracker(FindingsDraft draft)
    {
        yield return new Block.Heading(1, "Dates");
        yield return new Block.Bullets([
            new(Words.Strong("Agreed by the committee: ") + OrNotGiven(draft.Agreed)),
            new(Words.Strong("To the executive: ") + OrNotGiven(draft.ToExecutive)),
            new(Words.Strong("Response due: ") + OrNotGiven(draft.ResponseDue)),
            new(Words.Strong("Next review: ") + OrNotGiven(draft.ReviewDate)),
        ]);
        yield return new Block.Heading(1, "Recommendations");
        if (draft.Recommendations.Count == 0)
        {
            yield return new Block.Paragraph(OrNotYet(""));
            yield break;
        }
        yield return new Block.Table(
            "Response and progress",
            "One row for each recommendation. Nine columns: reference, recommendation, what it comes from, who is to do it, by when, response, response due, progress, and next review.",
            [
                new("Ref", 10), new("Recommendation", 25), new("Origin", 10), new("Lead", 11), new("By when", 10), new("Response", 12), new("Response due", 9),
                new("Progress", 10), new("Next review", 10),
            ],
            [.. draft.Recommendations.Select(r => (IReadOnlyList<Cell>)
            [
                Words.Strong(r.Ref), r.Text, RestsOn(r), OrNotYet(IsSaid(r.Lead) ? r.Lead : r.Owner), OrNotYet(r.By), r.Response, OrNotGiven(draft.ResponseDue), r.Progress, OrNotGiven(draft.ReviewDate),
            ])]);
        yield return new Block.Paragraph("The reference is the municipal year, then the number of the recommendation. Progress: red is not under way, amber is behind, green is done or on course.");
    }
}
