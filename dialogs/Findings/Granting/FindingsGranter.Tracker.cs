using System.Collections.Immutable;
using ScrutinyBot.Dialogs.Findings.Hearing;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Findings.Granting;

internal sealed partial class FindingsGranter
{
    private void SetResponses(ImmutableList<ResponseSaid> responses)
    {
        var taken = new HashSet<int>();
        foreach (var said in responses)
        {
            foreach (var row in RecommendationReference.Find(said.Which, state, taken))
            {
                taken.Add(row.Number);
                Change(row.Number, r => r with { Response = said.Response, Reason = said.Reason.Length > 0 ? said.Reason : said.Response == r.Response ? r.Reason : "" });
            }
        }
        GoOnTo();
        replies.Add(Show.Tracker());
        var unexplained = state.Recommendations.Rows.Where(r => taken.Contains(r.Number) && r.Reason.Length == 0 && r.Response is ExecutiveResponse.Partly or ExecutiveResponse.Rejected && r.Reason.Length == 0).Select(r => Number(r.Number)).ToList();
        if (unexplained.Count > 0) Notice("reason-missing", ("numbers", And(unexplained)));
        WarnOfOverdue();
    }

    // Once the executive has answered, writing is done with, for now.
    private void GoOnTo()
    {
        if (!state.Answers.Has(FindingsKeys.EvidenceWork)) Record(FindingsKeys.EvidenceWork, "done");
        if (!state.Answers.Has(FindingsKeys.RecommendationsWork)) Record(FindingsKeys.RecommendationsWork, "done");
    }

    private void SetProgress(ImmutableList<ProgressSaid> progress)
    {
        var taken = new HashSet<int>();
        foreach (var said in progress)
        {
            foreach (var row in RecommendationReference.Find(said.Which, state, taken))
            {
                taken.Add(row.Number);
                Change(row.Number, r => r with { Progress = said.Colour, ProgressNote = said.Note });
            }
        }
        GoOnTo();
        replies.Add(Show.Tracker());
    }

    private void ShowTracker()
    {
        if (state.Recommendations.Rows.IsEmpty)
        {
            Notice("recommendations-none");
            return;
        }
        replies.Add(Show.Tracker());
        WarnOfOverdue();
    }

    private void WarnOfOverdue()
    {
        if (state.ResponseDue is not { } due || due.Last >= state.Moment.Today) return;
        var awaited = state.Recommendations.Rows.Where(r => r.Response == ExecutiveResponse.Awaited).Select(r => Number(r.Number)).ToList();
        if (awaited.Count > 0) Notice("response-overdue", ("date", due.Text), ("numbers", And(awaited)));
    }

    private void ShowReviewDate()
    {
        if (state.Answers.Has(FindingsKeys.NextReview) && state.ReviewOn is { } set) Say("review-date-set", ("date", set.Text));
        else if (state.ToExecutive is { } from) Say("review-date", ("date", from.AddMonths(6).Text), ("from", from.Text));
        else Say("review-date-unknown");
        CiteBank("report-outline", "outline-next");
    }
}
