using ScrutinyBot.Dialogs.Support;
using ScrutinyBot.Documents.Model;

namespace ScrutinyBot.Documents.Support;

/// <summary>The suggestion in about half a page, for somebody who has no time and none of the field's words. Its last paragraph says what it rests on.</summary>
public static class SupportSummary
{
    public static Document Of(SupportDraft draft) =>
        CitedWords.Document(draft, draft.PlainTitle, "Summary in plain words", [.. draft.Plain.Select(p => new Block.Paragraph(p))]);
}
