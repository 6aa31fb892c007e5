using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Reminders;

/// <summary>Does what a person wants of reminders. Pure.</summary>
internal sealed class ReminderDesk(ReminderBook book, ReminderLedger ledger, Reminding reminding, Focus focus, DateTimeOffset now, string? dialog)
{
    private readonly DateOnly today = ReminderTimes.DayOf(now);

    public Done Do(ReminderWish wish) => wish switch
    {
        ReminderWish.Set set => Set(set),
        ReminderWish.List => List(),
        ReminderWish.Snooze snooze => For(snooze.Which, r => Snooze(r, snooze.Until is { } until ? ReminderDays.DayOf(until) : today.AddDays(7))),
        ReminderWish.Move { To: { } to } move => For(move.Which, r => Move(r, ReminderDays.DayOf(to))),
        ReminderWish.Move move => For(move.Which, r => Ask(r.Words, "")),
        ReminderWish.Cancel cancel => For(cancel.Which, r => Say(book.Cancel(r), ReminderSentences.Cancelled(r.Words)) with { Reminder = r.Id }),
        ReminderWish.Open open => For(open.Which, r => r.Dialog is null ? Say(book.Answers, ReminderSentences.NothingToOpen) : new Done(book.Answers, []) { Opens = r.Dialog, Reminder = r.Id }),
        ReminderWish.SwitchOff => Say(book.SwitchOff(), ReminderSentences.SwitchedOff),
        ReminderWish.SwitchOn => SwitchOn(),
        ReminderWish.EvenPreElection => Say(book.SetEven(), ReminderSentences.EvenNow),
        ReminderWish.ByTheHour hour => Ask(hour.What, ReminderSentences.ByTheHour),
        ReminderWish.NeverMind => Say(book.Answers, ReminderSentences.NeverMind),
        _ => throw new ArgumentOutOfRangeException(nameof(wish)),
    };

    private Done Set(ReminderWish.Set set)
    {
        if (set.On is not { } date) return Ask(set.What, "");
        var on = ReminderDays.DayOf(date);
        if (Refusal(on) is { } refusal) return Ask(set.What, refusal);
        var (answers, id) = book.Add(on, set.What, dialog);
        // Where it will be seen is said once; whoever asked for one knows it.
        var seen = reminding.Reached || book.Answers.Has(ReminderKeys.Own) ? "" : ReminderSentences.SeenWhenOpen;
        var done = Say(answers, string.Join(' ', new[] { ReminderSentences.Set(on, set.What, reminding.Reached), reminding.Comes(on), seen }.Where(s => s.Length > 0))) with { Reminder = id };
        if (!book.AreOff) return done;
        var onAgain = new ReminderBook(answers, []).SwitchOn();
        return done with { Offer = new Offer(ReminderSentences.ShallISwitchOn, ReminderSentences.SwitchedOn, onAgain.ChangesSince(answers)), Replies = [new Reply.Notice(ReminderSentences.AreOff)] };
    }

    private Done Snooze(KnownReminder reminder, DateOnly until)
    {
        if (Refusal(until) is { } refusal) return Say(book.Answers, refusal);
        return Say(book.Move(reminder, until), $"{ReminderSentences.Again(until, reminder.Words)} {reminding.Comes(until)}".TrimEnd()) with { Reminder = reminder.Id };
    }

    private Done Move(KnownReminder reminder, DateOnly to)
    {
        if (Refusal(to) is { } refusal) return Say(book.Answers, refusal);
        return Say(book.Move(reminder, to), $"{ReminderSentences.Moved(reminder.Words, reminder.On, to)} {reminding.Comes(to)}".TrimEnd()) with { Reminder = reminder.Id };
    }

    private Done SwitchOn() => Say(book.SwitchOn(), book.AreOff ? $"{ReminderSentences.SwitchedOn} {ReminderSentences.ToCome(ledger.ToCome(book, now).Count)}" : ReminderSentences.OnAlready);

    private Done List()
    {
        var toCome = ledger.ToCome(book, now);
        var replies = new List<Reply>();
        if (toCome.Count > 0)
        {
            replies.Add(Table(toCome));
            replies.Add(new Reply.Notice(ReminderSentences.ListHint));
        }
        else
        {
            replies.Add(new Reply.Notice(ReminderSentences.None));
        }
        if (book.AreOff) replies.Add(new Reply.Notice(ReminderSentences.AreOff));
        return new Done(book.Answers, replies);
    }

    private static Reply.Table Table(IReadOnlyList<KnownReminder> toCome) => new(
        "Reminders to come", ["", "Day", "Reminder"],
        [.. toCome.Select((r, i) => (IReadOnlyList<string>)[(i + 1).ToString(PlanDate.British), ReminderSentences.Full(r.On), r.Words])]);

    private Done For(ReminderReference which, Func<KnownReminder, Done> act)
    {
        var toCome = ledger.ToCome(book, now);
        if (which.Id is { } id) return book.Find(id) is { } named ? act(named) : Say(book.Answers, ReminderSentences.NotFound);
        if (which.Number is { } number)
        {
            var index = number < 0 ? toCome.Count - 1 : number - 1;
            return index >= 0 && index < toCome.Count ? act(toCome[index]) : Say(book.Answers, ReminderSentences.NotFound);
        }
        var spokenOf = focus.Reminder is { } last ? book.Find(last) : null;
        IReadOnlyList<KnownReminder> found = which.About is { } about ? [.. toCome.Union(spokenOf is null ? [] : [spokenOf]).Where(r => IsAbout(r, about))]
            : spokenOf is not null ? [spokenOf] : toCome;
        return found switch
        {
            [] => Say(book.Answers, which.About is null ? ReminderSentences.None : ReminderSentences.NotFound),
            [var one] => act(one),
            _ => new Done(book.Answers, [Table(toCome), new Reply.Notice(ReminderSentences.WhichOne)]),
        };
    }

    // Half of a word is enough: "the witness one" means "chase the witnesses".
    private static bool IsAbout(KnownReminder reminder, string about)
    {
        var words = about.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(w => ContentWords.Count(w) > 0 && w is not ("one" or "reminder")).ToList();
        return words.Count > 0 && words.TrueForAll(w => reminder.Words.Contains(w, StringComparison.OrdinalIgnoreCase));
    }

    private string? Refusal(DateOnly day) => day < today ? ReminderSentences.Gone(day) : ReminderTimes.Nine(day) <= now ? ReminderSentences.TodayAlready : null;

    private Done Ask(string what, string why) =>
        Say(book.Answers, $"{why} {ReminderSentences.WhichDay}".TrimStart()) with { WithoutDay = what };

    private static Done Say(AnswerSet answers, string words) => new(answers, [new Reply.Notice(words)]);

    /// <summary>What a wish came to.</summary>
    internal sealed record Done(AnswerSet Answers, IReadOnlyList<Reply> Replies)
    {
        /// <summary>The reminder spoken of now; null leaves it as it was.</summary>
        public string? Reminder { get; init; }

        /// <summary>The words of a reminder that waits for its day; null when none does.</summary>
        public string? WithoutDay { get; init; }

        /// <summary>What "yes" would do.</summary>
        public Offer? Offer { get; init; }

        /// <summary>The dialog to open.</summary>
        public string? Opens { get; init; }
    }
}
