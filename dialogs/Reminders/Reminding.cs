namespace ScrutinyBot.Dialogs.Reminders;

/// <summary>How reminders reach a conversation, for a dialog that wants to promise one.</summary>
/// <param name="Times">When reminders may be told.</param>
/// <param name="Reached">True where the channel delivers what the bot says by itself; false where it is seen with the conversation open.</param>
/// <param name="Off">True when the member wants none.</param>
/// <param name="Even">True when a pre-election period does not hold them back.</param>
public sealed record Reminding(ReminderTimes Times, bool Reached, bool Off = false, bool Even = false)
{
    public static Reminding Usual { get; } = new(ReminderTimes.Usual, Reached: false);

    /// <summary>What can truly be said of a reminder for a day: where and when it will be seen, or that it will not come.</summary>
    public string Promise(DateOnly on) => Off ? ReminderSentences.StayOff
        : Comes(on) is { Length: > 0 } shift ? $"{ReminderSentences.Promise(on, Reached)} {shift}" : ReminderSentences.Promise(on, Reached);

    /// <summary>Why and when a reminder comes on another day than its own; empty when it does not.</summary>
    public string Comes(DateOnly on)
    {
        var comes = ReminderTimes.DayOf(Times.DueAt(on, Even));
        if (comes == on) return "";
        return !Even && Times.PeriodOf(on) is { } period ? ReminderSentences.AfterElection(period, comes) : ReminderSentences.AfterWeekend(on, comes);
    }
}
