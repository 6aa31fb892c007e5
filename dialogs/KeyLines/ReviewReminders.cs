using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Reminders;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines;

/// <summary>What a review wants to be remembered: the steps of its timetable before they come, and the six-month review on its day.</summary>
internal static class ReviewReminders
{
    /// <summary>Papers are to be out five clear days before a meeting: neither the day they go out nor that of the meeting counts. The reminder
    /// comes the day before they go.</summary>
    private const int WorkingDaysBeforeMeeting = 7;

    private const int WeekBefore = 7;

    // The step, the sentence of the script, and the day on which to say it.
    private static readonly (string What, string Key, Func<DateOnly, DateOnly> On)[] Steps =
    [
        ("Pre-meeting", "pre-meeting", day => WorkingDaysEarlier(day, 1)),
        ("Witness session", "witness-session", day => day.AddDays(-WeekBefore)),
        ("Report", "report", day => day.AddDays(-WeekBefore)),
    ];

    public static IReadOnlyList<Reminder> Of(KeyLinesDraft draft, DialogScript script) => [.. OfSteps(draft, script), .. OfReview(draft, script)];

    /// <summary>True where there is a step to be reminded of before it comes.</summary>
    public static bool HasSteps(KeyLinesDraft draft, DialogScript script) => OfSteps(draft, script).Any(r => r.On > draft.Moment.Today);

    private static IEnumerable<Reminder> OfSteps(KeyLinesDraft draft, DialogScript script)
    {
        if (draft.Answers.Get<PlanDate>(Keys.Meeting) is { IsDay: true } meeting)
            yield return new Reminder("agenda-despatch", WorkingDaysEarlier(meeting.First, WorkingDaysBeforeMeeting), script.Say("remind-agenda-despatch", ("date", meeting.Text)));
        foreach (var (what, key, on) in Steps)
        {
            var steps = draft.Timetable.Where(t => t.What == what).OrderBy(t => t.Date.First).ToList();
            for (var i = 0; i < steps.Count; i++)
                yield return new Reminder(i == 0 ? key : $"{key}-{i + 1}", on(ReminderDays.DayOf(steps[i].Date)), script.Say($"remind-{key}", ("date", steps[i].Date.Text)));
        }
    }

    private static IEnumerable<Reminder> OfReview(KeyLinesDraft draft, DialogScript script) => TimetableOrder.Review(draft) is var (on, from, end)
        ? [new Reminder("six-month-review", ReminderDays.DayOf(on), script.Say("remind-six-month-review", ("from", from), ("date", end.Text)))]
        : [];

    private static DateOnly WorkingDaysEarlier(DateOnly day, int days)
    {
        while (days > 0)
        {
            day = day.AddDays(-1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) days--;
        }
        return day;
    }
}
