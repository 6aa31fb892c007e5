using ScrutinyBot.Dialogs.Navigator;
using ScrutinyBot.Documents.Model;
using static ScrutinyBot.Documents.Support.CitedWords;

namespace ScrutinyBot.Documents.Support;

/// <summary>The support that fits a lead member, with reasons, and all there is after it.</summary>
public static class SupportShortList
{
    public static Document Of(NavigatorDraft draft)
    {
        var sources = new SourceList();
        return Document(draft, draft.Title, "Short list of support", [
            .. draft.Cautions.Select(c => new Block.Note(c)),
            .. First(draft, sources),
            .. Section("Less for you now", draft.Less, sources),
            .. Section("What to ask before you say yes", draft.Questions, sources),
            .. About(draft),
            .. Everything(draft, sources),
            .. sources.Section([]),
        ]);
    }

    private static IEnumerable<Block> First(NavigatorDraft draft, SourceList sources)
    {
        yield return new Block.Heading(1, "To look at first");
        if (draft.First.Count == 0) yield return new Block.Paragraph("Nothing stands out yet; see everything that there is, below.");
        foreach (var offer in draft.First)
        {
            yield return new Block.Heading(2, offer.Name);
            yield return new Block.Paragraph(offer.For);
            yield return new Block.Bullets(
            [
                new ListItem(Words.Strong("Why it fits: ") + CitedWords.Of(offer.Why, sources)),
                new ListItem(Words.Strong("When: ") + offer.When),
                new ListItem(Words.Strong("Who to ask now: ") + offer.Ask),
            ]);
        }
    }

    private static IEnumerable<Block> About(NavigatorDraft draft)
    {
        if (draft.About.Count == 0) yield break;
        yield return new Block.Heading(1, "What the list is made for");
        yield return Facts("The member and what they want", "One row for each answer. Two columns: what was asked and the answer.", draft.About);
    }

    private static IEnumerable<Block> Everything(NavigatorDraft draft, SourceList sources)
    {
        yield return new Block.Heading(1, "Everything that there is");
        yield return new Block.Table(
            "Support for lead members", "One row for each kind of support. Four columns: what it is, what it is for, when to use it, and who to ask.",
            [new("What", 20), new("What it is for", 40), new("When", 20), new("Who to ask now", 20)],
            [.. draft.Everything.Select(o => (IReadOnlyList<Cell>)[Words.Strong(o.Name), CitedWords.Of(o.Why, sources), o.When, o.Ask])]);
    }
}
