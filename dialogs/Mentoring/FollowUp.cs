namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>When the six-month follow-up is due.</summary>
internal static class FollowUp
{
    /// <summary>The <c>Key</c> of the reminder.</summary>
    public const string ReminderKey = "six-month-follow-up";

    private const int Months = 6;

    /// <summary>Six months after the last meeting that is known of; null while none is, or once the follow-up has been done.</summary>
    public static DateOnly? Due(SessionNotes notes)
    {
        if (notes.Answers.Has(Keys.Now)) return null;
        var days = new[] { notes.Date, notes.Next }.Where(d => d is not null).Select(d => d!.Last).ToList();
        return days.Count == 0 ? null : days.Max().AddMonths(Months);
    }

    /// <summary>Six months after a mentoring that has finished.</summary>
    public static DateOnly After(DateOnly ended) => ended.AddMonths(Months);
}
