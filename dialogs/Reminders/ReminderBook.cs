using System.Collections.Immutable;
using ScrutinyBot.Dialogs.Engine;

namespace ScrutinyBot.Dialogs.Reminders;

/// <summary>The reminders of a conversation: the member's own and those of its dialogs, with what the member did to them. Pure.</summary>
/// <param name="answers">The conversation's answers.</param>
/// <param name="ofDialogs">What the dialogs want to be remembered now.</param>
public sealed class ReminderBook(AnswerSet answers, IReadOnlyList<(string Dialog, Reminder Reminder)> ofDialogs)
{
    private IReadOnlyList<KnownReminder>? all;

    public AnswerSet Answers { get; } = answers;

    /// <summary>All of them, soonest first, whether told or not; without cancelled ones.</summary>
    public IReadOnlyList<KnownReminder> All => all ??= [.. Own().Concat(OfDialogs()).OrderBy(r => r.On).ThenBy(r => r.Id, StringComparer.Ordinal)];

    public bool AreOff => Answers.Get<bool>(ReminderKeys.Off);

    /// <summary>True when a pre-election period does not hold them back.</summary>
    public bool Even => Answers.Get<bool>(ReminderKeys.Even);

    private ImmutableList<OwnReminder> OwnRows => Answers.Get<ImmutableList<OwnReminder>>(ReminderKeys.Own) ?? [];

    private ImmutableSortedDictionary<string, MovedReminder> Moved =>
        (Answers.Get<Dictionary<string, MovedReminder>>(ReminderKeys.Moved) ?? []).ToImmutableSortedDictionary(StringComparer.Ordinal);

    private ImmutableList<string> Cancelled => Answers.Get<ImmutableList<string>>(ReminderKeys.Cancelled) ?? [];

    /// <summary>How reminders reach a conversation with these answers.</summary>
    public static Reminding Reminding(AnswerSet answers, ReminderTimes times, bool reached) =>
        new(times, reached, answers.Get<bool>(ReminderKeys.Off), answers.Get<bool>(ReminderKeys.Even));

    public KnownReminder? Find(string id) => All.FirstOrDefault(r => r.Id == id);

    /// <summary>The answers with one more of the member's own.</summary>
    public (AnswerSet Answers, string Id) Add(DateOnly on, string what, string? dialog)
    {
        var number = 1 + OwnRows.Select(r => r.Number).DefaultIfEmpty(0).Max();
        return (Answers.With(ReminderKeys.Own, OwnRows.Add(new OwnReminder(number, on, what, dialog))), KnownReminder.OwnId(number));
    }

    /// <summary>The answers with a reminder on another day.</summary>
    public AnswerSet Move(KnownReminder reminder, DateOnly to) => reminder.IsOwn
        ? WithOwn(reminder.Id, row => row with { On = to })
        : Answers.With(ReminderKeys.Moved, Moved.SetItem(reminder.Id, new MovedReminder(reminder.From, to)));

    /// <summary>The answers without a reminder. A dialog's stays cancelled when its date changes.</summary>
    public AnswerSet Cancel(KnownReminder reminder) => reminder.IsOwn
        ? WithOwn(reminder.Id, row => row with { Cancelled = true })
        : Answers.With(ReminderKeys.Cancelled, Cancelled.Remove(reminder.Id).Add(reminder.Id));

    public AnswerSet SwitchOff() => Answers.With(ReminderKeys.Off, value: true);

    public AnswerSet SwitchOn() => Answers.Without(ReminderKeys.Off);

    public AnswerSet SetEven() => Answers.With(ReminderKeys.Even, value: true);

    private IEnumerable<KnownReminder> Own() => OwnRows.Where(r => !r.Cancelled).Select(r => new KnownReminder(KnownReminder.OwnId(r.Number), r.On, r.On, r.What, r.Dialog));

    private IEnumerable<KnownReminder> OfDialogs()
    {
        var (moved, cancelled) = (Moved, Cancelled);
        foreach (var (dialog, reminder) in ofDialogs)
        {
            var id = $"{dialog}/{reminder.Key}";
            if (cancelled.Contains(id)) continue;
            var on = moved.TryGetValue(id, out var move) && move.From == reminder.On ? move.To : reminder.On;
            yield return new KnownReminder(id, on, reminder.On, reminder.Words, dialog);
        }
    }

    private AnswerSet WithOwn(string id, Func<OwnReminder, OwnReminder> change) =>
        Answers.With(ReminderKeys.Own, OwnRows.ConvertAll(r => KnownReminder.OwnId(r.Number) == id ? change(r) : r));
}
