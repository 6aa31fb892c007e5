using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Reminders;

/// <summary>What a person wants of reminders.</summary>
public abstract record ReminderWish
{
    private ReminderWish()
    {
    }

    /// <summary>"Remind me on 3 March to chase the witnesses." <c>On</c> is null where no day was said, <c>What</c> empty where no words were.</summary>
    public sealed record Set(PlanDate? On, string What) : ReminderWish;

    /// <summary>"What reminders have I got?"</summary>
    public sealed record List : ReminderWish;

    /// <summary>"Snooze that a week": to a day that was said or reckoned; null is a week from today.</summary>
    public sealed record Snooze(ReminderReference Which, PlanDate? Until) : ReminderWish;

    /// <summary>"Move the reminder to 5 May."</summary>
    public sealed record Move(ReminderReference Which, PlanDate? To) : ReminderWish;

    /// <summary>"Cancel the reminder."</summary>
    public sealed record Cancel(ReminderReference Which) : ReminderWish;

    /// <summary>"Open it", after a reminder.</summary>
    public sealed record Open(ReminderReference Which) : ReminderWish;

    /// <summary>"No more reminders."</summary>
    public sealed record SwitchOff : ReminderWish;

    /// <summary>"Reminders on again."</summary>
    public sealed record SwitchOn : ReminderWish;

    /// <summary>"Remind me in the pre-election period too."</summary>
    public sealed record EvenPreElection : ReminderWish;

    /// <summary>An hour was named: reminders are by the day.</summary>
    public sealed record ByTheHour(string What) : ReminderWish;

    /// <summary>"Never mind", when asked for the day.</summary>
    public sealed record NeverMind : ReminderWish;
}

/// <summary>Which reminder is meant: by the number of the list, by a word of it, by its id, or, where all are null, the one spoken of.</summary>
public sealed record ReminderReference(int? Number = null, string? About = null, string? Id = null)
{
    public static ReminderReference SpokenOf { get; } = new();
}
