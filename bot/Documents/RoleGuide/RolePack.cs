using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.RoleGuide;
using ScrutinyBot.Documents.Model;

namespace ScrutinyBot.Documents.RoleGuide;

/// <summary>What a lead member had made, in one document or each list alone: plan, agenda, monthly list and questions, each row with its source and
/// its weight.</summary>
public static class RolePack
{
    /// <summary>All lists that were made.</summary>
    public static Document Of(RoleDraft draft) => Document(draft, draft.Lists.Count == 1 ? draft.Lists[0].Name : "Role pack", draft.Lists, withFacts: true);

    /// <summary>One list alone.</summary>
    public static Document Of(RoleDraft draft, RoleList list)
    {
        var lists = draft.Lists.Where(l => l.List == list).ToList();
        return Document(draft, lists is [var one] ? one.Name : "Not made yet", lists, withFacts: false);
    }

    private static Document Document(RoleDraft draft, string subtitle, IReadOnlyList<RoleListDraft> lists, bool withFacts)
    {
        var sources = new SourceList();
        return new()
        {
            Title = draft.Title,
            Subtitle = subtitle,
            Creator = PlainText.OneLine(draft.Council),
            PreparedOn = draft.PreparedOn,
            Blocks =
            [
                .. Weights(lists),
                .. withFacts ? Facts(draft) : [],
                .. lists.SelectMany(l => RoleListPart.Of(l, sources)),
                .. withFacts ? Notes(draft) : [],
                .. Origins(lists),
                .. sources.Section([]),
            ],
        };
    }

    // How much weight a row has is said only where rows have any.
    private static IEnumerable<Block> Weights(IReadOnlyList<RoleListDraft> lists)
    {
        if (lists.Count == 0)
        {
            yield return new Block.Paragraph(Words.Quiet("This list has not been made yet."));
            yield break;
        }
        if (lists.SelectMany(l => l.Rows).Any(r => r.Standing.Length > 0))
        {
            yield return new Block.Note(Words.Strong("Weight")
                + " says how binding a point is: law, statutory guidance, good practice, a research finding, or something that only your council can tell you. "
                + "None of it is legal advice; your monitoring officer can say what the law is today.");
        }
    }

    private static IEnumerable<Block> Facts(RoleDraft draft)
    {
        if (draft.Facts.Count == 0) yield break;
        yield return new Block.Heading(1, "What this is fitted to");
        yield return new Block.Bullets([.. draft.Facts.Select(f => new ListItem(Words.Strong(f.Label + ": ") + f.Words))]);
    }

    private static IEnumerable<Block> Notes(RoleDraft draft)
    {
        var notes = draft.Notes.Where(n => !string.IsNullOrWhiteSpace(n)).ToList();
        if (notes.Count == 0) yield break;
        yield return new Block.Heading(1, "Your notes");
        yield return new Block.Bullets([.. notes.Select(n => new ListItem(n))]);
    }

    private static IEnumerable<Block> Origins(IReadOnlyList<RoleListDraft> lists)
    {
        if (lists.SelectMany(l => l.Rows).All(r => r.Origin == Origin.Prompted)) yield break;
        yield return new Block.Paragraph(Words.Quiet($"Rows marked “{RoleListPart.Own}” are in your own words; a source beside one is that of the item of the guide it stands for. All others come from the guide."));
    }
}
