using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines;

/// <summary>A step of the timetable that stands in the wrong order, and the sentence that says so.</summary>
internal sealed record DateConflict(Milestone Milestone, string Words);

/// <summary>Checks the order of the review's dates, and reckons the six-month review.</summary>
internal static class TimetableOrder
{
    // Dates of the proposal itself, such as a transfer, stand beside the review's steps and are in no order with them.
    private static readonly string[] ReviewSteps = ["Report", "Witness session", "Visit", "Workshop", "Call for evidence", "Pre-meeting"];

    /// <summary>Steps out of order: a report before the evidence, or after the decision it should inform.</summary>
    public static IReadOnlyList<DateConflict> Conflicts(KeyLinesDraft draft)
    {
        var conflicts = new List<DateConflict>();
        var steps = draft.Timetable.Where(t => ReviewSteps.Contains(t.What)).ToList();
        foreach (var report in steps.Where(t => t.What == "Report"))
        {
            var later = steps.Where(t => t != report && report.Date.IsBefore(t.Date)).ToList();
            if (later.Count > 0)
            {
                var what = string.Join(" and the ", later.Select(t => $"{t.What.ToLowerInvariant()} ({t.Date.Text})"));
                conflicts.Add(new(report, $"The report ({report.Date.Text}) comes before the {what}. Is one of the dates wrong?"));
            }
            if (draft.DecisionDate is { } decision && decision.IsBefore(report.Date) && draft.Stage != Content.Stage.Established)
                conflicts.Add(new(report, $"The report ({report.Date.Text}) comes after the decision ({decision.Text}), too late to inform it. Is that what you want?"));
        }
        foreach (var step in steps.Where(t => t.What != "Report"))
        {
            if (draft.DecisionDate is { } decision && decision.IsBefore(step.Date) && draft.Stage != Content.Stage.Established)
                conflicts.Add(new(step, $"The {step.What.ToLowerInvariant()} ({step.Date.Text}) comes after the decision ({decision.Text})."));
        }
        return conflicts;
    }

    /// <summary>Six months after the review ends, in words, with what it is counted from; null when no date is known.</summary>
    /// <remarks>Source: adm-scrutiny#reporting-and-recommendations.</remarks>
    public static string? ReviewDate(KeyLinesDraft draft) =>
        Review(draft) is var (on, from, end) ? $"{on.Text}, counted from {from} ({end.Text})" : null;

    /// <summary>Six months after the review ends, what it is counted from, and when that is; null when no date is known.</summary>
    public static (PlanDate On, string From, PlanDate End)? Review(KeyLinesDraft draft)
    {
        var (date, from) = draft.Timetable.FirstOrDefault(t => t.What == "Report") is { } report ? (report.Date, "the report")
            : draft.DecisionDate is { } decision ? (decision, "the decision")
            : (draft.Answers.Get<PlanDate>(Keys.Meeting), "your meeting");
        return date is null ? null : (date.AddMonths(6), from, date);
    }
}
