using ScrutinyBot.Dialogs.Council;
using ScrutinyBot.Dialogs.Reminders;

namespace ScrutinyBot.Dialogs.Engine;

/// <summary>What a turn is played in, beside the conversation and the message.</summary>
internal sealed record Circumstances(DateTimeOffset Now, Speaker Speaker, CouncilProfile Council, ReminderTimes Times)
{
    public DateOnly Today { get; } = ReminderTimes.DayOf(Now);
}
