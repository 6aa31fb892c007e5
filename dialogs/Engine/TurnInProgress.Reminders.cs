using ScrutinyBot.Dialogs.Reminders;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Engine;

// Reminders: what is wanted of them, in any dialog and outside of one; those that come due; and the jobs that wait for them.
internal sealed partial class TurnInProgress
{
    private static readonly ReminderRecogniser RemindersHeard = new();

    private KnownReminder? told;
    private bool spokeOfReminder;
    private string? withoutDay;

    private ReminderBook Book => new(answers, [.. catalogue.Dialogs.Where(IsBegun).SelectMany(d => d.Reminders(Moment).Select(r => (d.Id, r)))]);

    private ReminderDesk Desk => new(Book, ledger, Moment.Reminding, focus, at.Now, Dialog?.Id);

    /// <summary>A reminder's moment has come: tells it, or says nothing where it is not wanted any more or must wait.</summary>
    public Turn Remind(string jobKey)
    {
        var due = ledger.Come(jobKey, Book, at.Times, at.Now);
        ledger = due.Ledger;
        // Nothing was said, so whatever the conversation was about it still is.
        if (due.Tell is not { } reminder) return new Turn(before with { Reminders = ledger, Version = before.Version + 1 }, [], [], due.Jobs);
        told = reminder;
        spokeOfReminder = true;
        asks = before.Focus.AskedLast;
        focus = focus with { Reminder = reminder.Id };
        Say(new Reply.Text(ReminderSentences.Told(reminder, Today)));
        // An offer that waits for a yes stays the open question; then what can be said next is said.
        if (focus.Offer is not null) Say(new Reply.Notice(ReminderSentences.WhatNextInWords));
        return End();
    }

    private static bool IsOfReminder(string promptKey) => promptKey.StartsWith(ReminderPrompt.Prefix, StringComparison.Ordinal);

    // A dialog that only shares a fact with another, such as the council, has not been begun by it.
    private bool IsBegun(Dialog dialog) => dialog == Dialog || answers.Has(EngineKeys.Left(dialog.Id)) || dialog.Prompts.Any(p => !SharedKeys.Has(p.Key) && answers.Has(p.Key));

    private List<Heard> HearReminders(Utterance said) => [.. RemindersHeard.Hear(said, new Listening(Dialog, null, Moment))];

    // True when there is nothing left to hear.
    private bool DoneOutsideDialogs(Utterance said, List<Heard> reminders)
    {
        var offer = focus.Offer;
        focus = focus with { Offer = null };
        var answer = offer is null ? null : new OfferRecogniser().Hear(said, new Listening(null, null, Moment with { Focus = focus with { Offer = offer } })).OfType<Heard.ToOffer>().FirstOrDefault();
        if (answer is not null) AnswerOffer(offer!, answer.Yes);
        foreach (var reminder in reminders) Do(reminder, null, null);
        if (answer is null && reminders.Count == 0 || !Courtesies.IsOnly(said)) return false;
        asksNothing = true;
        return true;
    }

    // In a terminal the choices under a reminder have numbers.
    private bool AnswersReminder(string message) =>
        IsOfReminder(before.Focus.Asked) && Numbers.Read(message.Trim(' ', '.')) is { } number && Book.Find(ReminderPrompt.IdOf(before.Focus.Asked)) is { } reminder
        && ReminderPrompt.Of(reminder, catalogue).Choices is var choices && number >= 1 && number <= choices.Count
        && PressReminder(new Incoming.Pressed(before.Focus.Asked, [choices[number - 1].Value], before.Version));

    private bool PressReminder(Incoming.Pressed pressed)
    {
        if (!IsOfReminder(pressed.PromptKey)) return false;
        if (ReminderPrompt.Wish(pressed) is { } wish) DoReminder(wish);
        else Say(new Reply.Notice(Sentences.OldOffer));
        return true;
    }

    private void DoReminder(ReminderWish wish)
    {
        spokeOfReminder = true;
        var done = Desk.Do(wish);
        answers = done.Answers;
        focus = focus with { Reminder = done.Reminder ?? focus.Reminder, Offer = done.Offer ?? focus.Offer };
        withoutDay = done.WithoutDay;
        foreach (var reply in done.Replies) Say(reply);
        if (Dialog is null) asksNothing = true;
        if (done.Opens is { } id && catalogue.Find(id) is { } dialog) Open(dialog);
    }

    private void Open(Dialog dialog)
    {
        asksNothing = false;
        if (dialog != Dialog) Start(dialog);
        replies.AddRange(dialog.Summary(Moment));
    }

    private void ScheduleReminders()
    {
        if (ReferenceEquals(answers.Items, answersBefore.Items)) return;
        (ledger, var wanted) = ledger.Schedule(Book, at.Times, at.Now);
        jobs.AddRange(wanted);
    }

    private string DescribeReminders(DialogMoment was)
    {
        return ReminderSentences.Step(new ReminderBook(was.Answers, []).All, new ReminderBook(answers, []).All);
    }
}
