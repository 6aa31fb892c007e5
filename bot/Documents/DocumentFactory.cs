using System.Text;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Documents.Markdown;
using ScrutinyBot.Documents.Model;
using ScrutinyBot.Documents.Word;
// The bare name would be taken for the namespace of the Open XML SDK.
using Format = ScrutinyBot.Dialogs.Exports.DocumentFormat;

namespace ScrutinyBot.Documents;

/// <summary>Makes documents of a draft. The same draft gives the same bytes. Safe to share.</summary>
public sealed class DocumentFactory(WordTemplate template)
{
    /// <summary>The bytes of one document in one format; Markdown is UTF-8 without a byte order mark.</summary>
    public byte[] Make(Draft draft, DraftDocument kind, Format format)
    {
        var document = Compose(draft, kind);
        return format switch
        {
            Format.Word => WordWriter.Write(document, template),
            Format.Markdown => Encoding.UTF8.GetBytes(MarkdownWriter.Write(document)),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no writer for this format."),
        };
    }

    /// <summary>What a document says, in no format yet.</summary>
    public static Document Compose(Draft draft, DraftDocument kind) => (draft, kind) switch
    {
        (ReviewDraft review, DraftDocument.ScopingDocument) => ScopingDocument.Of(review),
        (ReviewDraft review, DraftDocument.KeyLines) => KeyLinesTable.Of(review),
        (ReviewDraft review, DraftDocument.WitnessList) => WitnessList.Of(review),
        (ReviewDraft review, DraftDocument.QuestionPack) => QuestionPack.Of(review),
        (ReviewDraft review, DraftDocument.EvidenceMap) => EvidenceMap.Of(review),
        (ReviewDraft review, DraftDocument.WitnessBriefing) => WitnessBriefing.Of(review),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, $"There is no such document of a {draft.GetType().Name}."),
    };
}
