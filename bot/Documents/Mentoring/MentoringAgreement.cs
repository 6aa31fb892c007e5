using ScrutinyBot.Dialogs.Mentoring;
using ScrutinyBot.Documents.Model;

namespace ScrutinyBot.Documents.Mentoring;

/// <summary>How mentor and mentee work together: aims, meetings, confidentiality and its limits, how to stop. For both.</summary>
public static class MentoringAgreement
{
    public static Document Of(SessionDraft draft) => MentoringReading.Document(draft, "Mentoring agreement", [
        new Block.Paragraph("Between a mentor and a mentee, who each keep a copy. Change whatever does not suit you; it holds once both agree."),
        new Block.Heading(1, "What it is for"),
        draft.Aims.Count == 0
            ? new Block.Paragraph("The aims are agreed in the first session and written here.")
            : new Block.Bullets([.. draft.Aims.Select(a => new ListItem(a.Text))]),
        new Block.Heading(1, "How we meet"),
        new Block.Bullets([
            new(Words.Strong("Sessions: ") + MentoringReading.OrNotYet(string.Join(", ", new[] { draft.How, draft.Length }.Where(t => t.Length > 0).Select(MentoringReading.Lower)))),
            new(Words.Strong("Next meeting: ") + MentoringReading.OrNotYet(draft.NextMeeting.Length > 0 ? draft.NextMeeting : draft.Date)),
            new(Words.Strong("Looking back together: ") + (draft.FollowUpOn.Length > 0 ? (Words)$"about {draft.FollowUpOn}, six months after the last session known now." : (Words)"about six months after the last session.")),
        ]),
        new Block.Heading(1, "Ground rules"),
        new Block.Bullets([.. draft.Rules.Select(r => new ListItem(r))]),
        new Block.Heading(1, "Notes"),
        new Block.Paragraph("The mentor may prepare sessions with the council’s scrutiny bot. What is typed there is kept in the council’s own system: nobody else reads it in the bot "
            + "unless it is shared by a code; whoever runs that system can reach the store behind it; administrators see counts, not words. No names are used, and none stands in this document."),
        new Block.Heading(1, "Agreed"),
        new Block.Table("Agreed", "Two rows to sign. Three columns: role, signature and date.", [new("Role", 24), new("Signature", 50), new("Date", 26)],
            [[Words.Strong("Mentor"), Cell.Empty, Cell.Empty], [Words.Strong("Mentee"), Cell.Empty, Cell.Empty]]),
    ]);
}
