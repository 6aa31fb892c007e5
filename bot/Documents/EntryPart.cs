using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Documents.Model;

namespace ScrutinyBot.Documents;

/// <summary>The part of a document that an entry shapes, made as in a review.</summary>
internal static class EntryPart
{
    /// <summary>The document, with that part alone, and its name; null for kinds that do not go into documents.</summary>
    public static Document? Of(Entry entry, Library library, DateOnly today)
    {
        if (EntryDraft.Of(entry, library, today) is not { } draft) return null;
        var (kind, heading) = entry.Kind switch
        {
            EntryKind.Line => (DraftDocument.KeyLines, "Key lines of enquiry"),
            EntryKind.Question => (DraftDocument.QuestionPack, DraftReading.HeadingOf(draft.Lines[0])),
            EntryKind.Witness => (DraftDocument.WitnessList, "Witnesses in running order"),
            EntryKind.Evidence => (DraftDocument.EvidenceMap, "What to ask for, and from whom"),
            EntryKind.Objective => (DraftDocument.ScopingDocument, "Objectives"),
            EntryKind.Area => (DraftDocument.ScopingDocument, "Areas under review"),
            _ => (DraftDocument.ScopingDocument, "How the review will be carried out"),
        };
        var document = DocumentFactory.Compose(draft, kind);
        return document with { Title = document.Subtitle, Subtitle = "Preview", Blocks = [.. Part(document.Blocks, heading), .. Sources(document.Blocks)] };
    }

    // A heading and all that stands under it.
    private static IEnumerable<Block> Part(IReadOnlyList<Block> blocks, string heading)
    {
        var level = blocks.OfType<Block.Heading>().First(h => h.Text == heading).Level;
        var under = blocks.SkipWhile(b => b is not Block.Heading h || h.Text != heading).ToList();
        return [under[0], .. under.Skip(1).TakeWhile(b => b is not Block.Heading h || h.Level > level)];
    }

    private static IEnumerable<Block> Sources(IReadOnlyList<Block> blocks) => blocks.OfType<Block.Sources>().Take(1);
}
