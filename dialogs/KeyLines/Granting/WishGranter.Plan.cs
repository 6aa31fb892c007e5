using System.Collections.Immutable;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines.Granting;

internal sealed partial class WishGranter
{
    private void SetDates(Wish.SetDates dates)
    {
        var timetable = draft.Timetable.Where(t => !dates.Milestones.Exists(m => m.What == t.What)).Concat(dates.Milestones).ToImmutableList();
        Record(Keys.Timetable, timetable);
        focus = focus with { Keys = focus.Keys.Remove(Keys.Timetable).Add(Keys.Timetable) };
        Notice("Timetable: " + string.Join("; ", timetable.Select(t => $"{t.What.ToLowerInvariant()} {t.Date.Text}")) + ".");
        WarnOfOrder();
    }

    // The date that is out of order is the one that was meant; else the last one said.
    private void CorrectDate(Wish.CorrectDate correct)
    {
        var key = DateToCorrect();
        if (key == Keys.Timetable)
        {
            var wrong = TimetableOrder.Conflicts(draft).Select(c => c.Milestone).FirstOrDefault() ?? draft.Timetable[^1];
            var right = Corrected(correct, wrong.Date);
            Record(Keys.Timetable, draft.Timetable.Select(t => t == wrong ? t with { Date = right } : t).ToImmutableList());
            Notice($"{wrong.What}: changed from {wrong.Date.Text} to {right.Text}. The other dates are kept.");
            WarnOfOrder();
            return;
        }
        if (key is null || draft.Answers.Get<PlanDate>(key) is not { } was) return;
        var date = Corrected(correct, was);
        if (date == was) return;
        Record(key, date);
        Notice($"{(key == Keys.Meeting ? "Meeting" : "Decision")}: changed from {was.Text} to {date.Text}. Everything else is kept.");
    }

    // The kind of date touched last; null when there is none to put right.
    private string? DateToCorrect()
    {
        var recorded = new[] { Keys.Timetable, Keys.DecisionDate, Keys.Meeting }
            .Where(k => k == Keys.Timetable ? draft.Timetable.Count > 0 : draft.Answers.Get<PlanDate>(k) is not null).ToList();
        return focus.Keys.LastOrDefault(recorded.Contains) ?? recorded.FirstOrDefault();
    }

    private PlanDate Corrected(Wish.CorrectDate correct, PlanDate was) =>
        correct.YearSaid ? correct.Date : correct.Date.InYearOf(was, draft.Moment.Today);

    private void WarnOfOrder()
    {
        foreach (var conflict in TimetableOrder.Conflicts(After())) Notice(conflict.Words);
    }

    private void ShowReviewDate()
    {
        if (TimetableOrder.ReviewDate(After()) is { } review)
        {
            Say($"In six months: {review}.");
        }
        else
        {
            Say("Six months after the report. Tell me when the report goes to cabinet, for example “report 30 June”, and I will work it out.");
        }
        Cite([Content.SectionRef.TryParse("adm-scrutiny#reporting-and-recommendations")!]);
    }

    private void Export(Wish.Export export)
    {
        if (draft.Lines.Rows.Count == 0 && draft.Proposal.Length == 0)
        {
            Notice("There is nothing to put in a document yet. Tell me what is proposed, and we will begin.");
            return;
        }
        if (draft.Lines.Rows.Count > 0) RecordLines(draft.Lines);
        var number = draft.Answers.Get<int>(Keys.Exports) + 1;
        Record(Keys.Exports, number);
        var after = After();
        if (export.WantsPdf) Notice(Sentences.NoPdf);
        if (export.WantsSending) Notice(Sentences.NoSending);
        // Shown before the first document, and wherever the lines themselves were asked for; not over again every time.
        if (draft.Lines.Rows.Count > 0 && (number == 1 || export.Formats.Contains(DocumentFormat.Markdown) || export.Documents.Contains(DraftDocument.KeyLines)))
            replies.Add(KeyLinesReplies.Lines(after));
        var gaps = Gaps.Of(after);
        if (gaps.Count > 0 && number == 1) Say("Before you send it, these are still open, and the document says so:\n" + string.Join('\n', gaps.Select(g => "- " + g)));
        if (!export.Documents.Contains(DraftDocument.WitnessBriefing)) Notice("Making your document now.");
        else Notice("Making your documents now. The short version for witnesses leaves out the questions, the advice and your notes.");
        var request = new ExportRequest(DraftBuilder.Build(after), export.Documents, export.Formats);
        job = Exporting.Job(number, request);
    }
}
