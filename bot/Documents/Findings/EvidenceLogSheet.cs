using ScrutinyBot.Dialogs.Findings;
using ScrutinyBot.Documents.Model;
using static ScrutinyBot.Documents.DraftReading;
using static ScrutinyBot.Documents.Findings.FindingsPages;

namespace ScrutinyBot.Documents.Findings;

/// <summary>The evidence log, item by item, in the words in which it was logged.</summary>
public static class EvidenceLogSheet
{
    public static Document Of(FindingsDraft draft) => Page(draft, "Evidence log", [.. ForWhom(draft), .. Lines(draft), .. Items(draft)], landscape: true);

    private static IEnumerable<Block> Lines(FindingsDraft draft)
    {
        yield return new Block.Heading(1, "Lines of enquiry");
        if (draft.Lines.Count == 0) yield return new Block.Paragraph(OrNotYet(""));
        else yield return new Block.Bullets([.. draft.Lines.Select(l => new ListItem(Words.Strong($"{l.Number}. ") + l.Text))]);
    }

    private static IEnumerable<Block> Items(FindingsDraft draft)
    {
        yield return new Block.Heading(1, "Evidence");
        if (draft.Evidence.Count == 0)
        {
            yield return new Block.Paragraph("Nothing is logged.");
            yield break;
        }
        // In a public version every row is public; a column that says so would only tell that others are not.
        var columns = new List<Column> { new("Ref", 6), new("Line", 6), new("Kind", 9), new("Source", 19), new("Date", 12), new("What it shows", 26), new("Points", 9), new("Reliability", 13) };
        if (!draft.IsPublic) columns.AddRange([new("Where kept", 11), new("Status", 9)]);
        yield return new Block.Table(
            "What was heard, read and seen",
            $"One row for each item of evidence. {(draft.IsPublic ? "Eight" : "Ten")} columns: reference, line, kind, source, date, what it shows, which way it points, how reliable it is"
                + (draft.IsPublic ? "." : ", where it is kept, and whether it is public or exempt."),
            columns, [.. draft.Evidence.Select(e => Row(e, draft.IsPublic))]);
        yield return new Block.Paragraph("“For” and “Against” say which way an item points on its line, as its own words say. What to make of it is for the committee.");
    }

    private static IReadOnlyList<Cell> Row(DraftItem item, bool forPublic)
    {
        var cells = new List<Cell>
        {
            Words.Strong(item.Ref), IsSaid(item.Lines) ? item.Lines : Words.Quiet("None yet"), OrNotSaid(item.Kind),
            item.Voice ? (Words)item.Source + Words.Quiet(" (children, young people or families themselves)") : (Words)item.Source,
            OrNotGiven(item.Date), OrNotSaid(item.Shows), OrNotSaid(item.Direction), OrNotSaid(item.Reliability),
        };
        if (!forPublic) cells.AddRange([OrNotSaid(item.KeptAt), item.Exempt ? Words.Strong("Exempt") : "Public"]);
        return cells;
    }
}
