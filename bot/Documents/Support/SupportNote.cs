using ScrutinyBot.Dialogs.Support;
using ScrutinyBot.Documents.Model;
using static ScrutinyBot.Documents.Support.CitedWords;

namespace ScrutinyBot.Documents.Support;

/// <summary>Which form of improvement support fits: the suggestion first, then every step of the way to it.</summary>
public static class SupportNote
{
    public static Document Of(SupportDraft draft)
    {
        var sources = new SourceList();
        return Document(draft, draft.Title, "Note on improvement support", [
            .. Suggestion(draft, sources),
            .. Told(draft),
            .. Steps(draft, sources),
            .. Section("What it can bring", draft.Benefits, sources),
            .. Section("What makes it work", draft.Factors, sources),
            .. Section("When it is likely to work", draft.Circumstances, sources),
            .. Section("Where it was used", draft.Examples, sources),
            .. Section("What to ask whoever offers it", draft.ProviderQuestions, sources),
            .. Section("What it costs", draft.Costs, sources),
            .. Section("What would change the suggestion", draft.WouldChange, sources),
            .. Gaps(draft),
            .. sources.Section([]),
        ]);
    }

    private static IEnumerable<Block> Suggestion(SupportDraft draft, SourceList sources)
    {
        yield return new Block.Heading(1, "The suggestion");
        if (draft.Suggestion.Length == 0) yield return new Block.Paragraph("Too little is known to suggest a form.");
        else
        {
            yield return new Block.KeyLine(draft.Suggestion);
            if (draft.Why is { } why) yield return new Block.Paragraph(CitedWords.Of(why, sources));
        }
        foreach (var caution in draft.Cautions) yield return new Block.Note(CitedWords.Of(caution, sources));
    }

    private static IEnumerable<Block> Told(SupportDraft draft)
    {
        if (draft.Facts.Count == 0) yield break;
        yield return new Block.Heading(1, "What the suggestion rests on");
        yield return Facts("The case as it was told", "One row for each fact. Two columns: what was asked and the answer; words in quotation marks are the member's own.", draft.Facts);
    }

    private static IEnumerable<Block> Steps(SupportDraft draft, SourceList sources)
    {
        if (draft.Steps.Count == 0) yield break;
        yield return new Block.Heading(1, "The reasoning, step by step");
        yield return new Block.Table(
            "From each fact to what follows", "One row for each step. Four columns: number, the fact, what the research says about it, and what follows.",
            [new("No.", 6), new("The fact", 26), new("What the research says", 36), new("What follows", 32)],
            [.. draft.Steps.Select((s, i) => (IReadOnlyList<Cell>)
                [Number(i), Words.Strong(s.Label + ": ") + s.Fact, CitedWords.Of(s.Says, sources), s.Follows])]);
    }

    private static IEnumerable<Block> Gaps(SupportDraft draft)
    {
        if (draft.Assumed.Count == 0) yield break;
        yield return new Block.Heading(1, "Not known yet");
        yield return new Block.Paragraph("The suggestion was made without these. Find them out, and look again.");
        yield return new Block.Bullets([.. draft.Assumed.Select(a => new ListItem(a))]);
    }

    private static string Number(int index) => (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
