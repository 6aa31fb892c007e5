using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Reminders;

/// <summary>What is said about reminders, in one place, so that one person can edit the tone.</summary>
internal static class ReminderSentences
{
    public const string None = "There are no reminders to come in this conversation. Say for example “remind me on 3 March to chase the witnesses”.";

    public const string ListHint = "Say for example “move reminder 1 to 5 May”, “cancel reminder 1” or “no more reminders”.";

    public const string SwitchedOff = "No more reminders in this conversation. Say “reminders on again” if you change your mind.";

    public const string SwitchedOn = "Reminders are on again in this conversation.";

    public const string OnAlready = "Reminders are on in this conversation.";

    public const string AreOff = "Reminders are switched off in this conversation, so nothing will come until you say “reminders on again”.";

    public const string ShallISwitchOn = "Shall I switch reminders on again?";

    public const string StayOff = "You have switched reminders off here, so I won't remind you of it.";

    public const string SeenWhenOpen = "You will see it with this conversation open, or when you next open it.";

    public const string NeverMind = "Then I won't.";

    public const string WhichDay = "On which day shall I remind you?";

    public const string ByTheHour = "I remind by the day, at nine in the morning, not by the hour.";

    public const string NotFound = "I have no such reminder. Say “what reminders have I got?” to see them.";

    public const string WhichOne = "Which reminder do you mean? Say its number, for example “cancel reminder 2”.";

    public const string NothingToOpen = "There is no draft that belongs to that reminder.";

    public const string OpenIt = "Open it";

    public const string SnoozeAWeek = "Snooze a week";

    public const string NoMore = "No more reminders";

    public const string WhatNext = "What would you like to do?";

    public const string WhatNextInWords = "Say “snooze a week”, or “no more reminders”.";

    public const string EvenNow = "In a pre-election period too, then: I won't hold reminders back in this conversation.";

    public const string Due = "You asked me to remind you today.";

    public static string Gone(DateOnly day) => $"{Full(day)} has passed already.";

    public static string TodayAlready => "That is today already, and I remind at nine in the morning.";

    public static string Set(DateOnly day, string what, bool reached) => reached
        ? $"I will remind you here on {Full(day)}{Colon(what)}."
        : $"I will put a reminder here on {Full(day)}{Colon(what)}.";

    /// <summary>What a dialog may say of a reminder of its own.</summary>
    public static string Promise(DateOnly day, bool reached) => reached
        ? $"I will remind you here on {Full(day)}."
        : $"On {Full(day)} I will put a reminder in this conversation; you will see it when you next have it open.";

    public static string AfterWeekend(DateOnly on, DateOnly comes) => $"{PlanDate.Day(on).Text} is a {on.ToString("dddd", PlanDate.British)}, so it comes on {Full(comes)}.";

    public static string AfterElection(PreElectionPeriod period, DateOnly comes) =>
        $"That day falls in the pre-election period ({period.InWords}), so it comes on {Full(comes)}. Say “remind me in the pre-election period too” to have it on the day.";

    public static string Again(DateOnly day, string what) => $"I will remind you again on {Full(day)}{Colon(what)}.";

    public static string Moved(string what, DateOnly from, DateOnly to) => $"The reminder {Quoted(what)}is now for {Full(to)}; it was for {PlanDate.Day(from).Text}.";

    public static string Cancelled(string what) => $"I won't remind you{(what.Length == 0 ? "" : $" of “{what}”")}. Say “undo” if you want it after all.";

    public static string ToCome(int count) => count switch { 0 => "None is to come.", 1 => "One is to come.", _ => $"{Numbers.InWords(count)} are to come." };

    /// <summary>A reminder that is due.</summary>
    public static string Told(KnownReminder reminder, DateOnly today)
    {
        var words = reminder.Words.Length == 0 ? Due : reminder.Words;
        var ends = words[^1] is '.' or '!' or '?' or '”' ? words : words + ".";
        return reminder.On < today ? $"**Reminder** for {Full(reminder.On)}: {ends}" : $"**Reminder:** {ends}";
    }

    /// <summary>What an undone or repeated step did to the member's own reminders; empty when nothing.</summary>
    public static string Step(IReadOnlyList<KnownReminder> before, IReadOnlyList<KnownReminder> after)
    {
        var changes = before.Where(b => !after.Any(a => a.Id == b.Id)).Select(r => Change(r, "is taken out"))
            .Concat(after.Where(a => !before.Any(b => b.Id == a.Id)).Select(r => Change(r, "is back")))
            .Concat(after.Where(a => before.Any(b => b.Id == a.Id && b.On != a.On)).Select(r => Change(r, "stands")));
        return string.Join("; ", changes) is { Length: > 0 } words ? words + "." : "";

        static string Change(KnownReminder reminder, string how) => $"the reminder {Quoted(reminder.Words)}for {PlanDate.Day(reminder.On).Text} {how}";
    }

    /// <summary>"Wednesday 3 March 2027".</summary>
    public static string Full(DateOnly day) => day.ToString("dddd d MMMM yyyy", PlanDate.British);

    private static string Colon(string what) => what.Length == 0 ? "" : $": {what}";

    private static string Quoted(string what) => what.Length == 0 ? "" : $"“{what}” ";
}
