using ScrutinyBot.Dialogs.Cases;
using ScrutinyBot.Documents.Model;
using static ScrutinyBot.Documents.Support.CitedWords;

namespace ScrutinyBot.Documents.Support;

/// <summary>Case studies side by side on a page on its side, and what they teach for the proposal.</summary>
public static class CaseComparison
{
    public static Document Of(CaseDraft draft)
    {
        var sources = new SourceList();
        return Document(draft, draft.Title, "Comparison of case studies", [
            .. draft.Cautions.Select(c => new Block.Note(c)),
            .. OurCase(draft),
            .. Table(draft, sources),
            .. Section("What is like us", draft.Likeness, sources),
            .. Section(draft.Proposal.Length + draft.About.Length + draft.Stage.Length > 0 ? "Lessons for our proposal" : "Lessons", draft.Lessons, sources),
            .. sources.Section([]),
        ], landscape: true);
    }

    private static IEnumerable<Block> OurCase(CaseDraft draft)
    {
        var facts = new[] { ("What is proposed", draft.Proposal), ("Stage", draft.Stage), ("Our council", draft.About) }.Where(f => f.Item2.Length > 0).ToList();
        if (facts.Count == 0) yield break;
        yield return new Block.Heading(1, "Our own case");
        yield return new Block.Bullets([.. facts.Select(f => new ListItem(Words.Strong(f.Item1 + ": ") + f.Item2))]);
    }

    private static IEnumerable<Block> Table(CaseDraft draft, SourceList sources)
    {
        yield return new Block.Heading(1, "Side by side");
        if (draft.Places.Count == 0)
        {
            yield return new Block.Paragraph("No places are chosen yet.");
            yield break;
        }
        var share = 88 / draft.Places.Count;
        yield return new Block.Table(
            "The places on the same points", $"One row for each point. The first column names the point; the others are {string.Join(", ", draft.Places.Select(p => p.Label))}.",
            [new("Point", 12), .. draft.Places.Select(p => new Column(p.Label, share))],
            [.. draft.Rows.Select(r => (IReadOnlyList<Cell>)[Words.Strong(r.Point), .. r.Cells.Select(c => c is null ? (Cell)Words.Quiet("The sources do not say.") : CitedWords.Of(c, sources))])]);
    }
}
