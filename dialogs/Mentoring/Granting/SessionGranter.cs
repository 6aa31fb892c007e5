using System.Globalization;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Lists;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Mentoring.Granting;

/// <summary>Does what is wished of a session: its aims, its prompts as a whole, and the next one.</summary>
internal static class SessionGranter
{
    public static Granted Grant(Wish wish, SessionNotes notes) => SharedGranter.Grant(wish, notes) ?? wish switch
    {
        Wish.AddAims add => AddAims(add, notes),
        Wish.DropAim drop => WithAim(drop.Which, notes, aim => (notes.Aims.Drop(aim.Id), notes.Script.Say("aim-dropped", ("aim", aim.Text)))),
        Wish.RewordAim reword => WithAim(reword.Which, notes, aim => (notes.Aims.Reword(aim.Id, reword.Text), notes.Script.Say("aim-reworded", ("number", Digits(notes.Aims.Rows.IndexOf(aim) + 1)), ("aim", reword.Text)))),
        Wish.ShowPrompts show => ShowPrompts(show, notes),
        Wish.LeaveOut leave => LeaveOut(leave, notes),
        Wish.BringBack back => new(notes.Answers.With(Keys.LeftOut, notes.LeftOut.Remove(TopicOf(back.Topic, notes))), []),
        Wish.StartWithPromises => StartWithPromises(notes),
        Wish.AgreePrompts => new(
            notes.Answers.With(Keys.Prompts, notes.Prompts).With(Keys.PromptsShown, true).With(Keys.PromptsAgreed, "yes"),
            [new Reply.Notice(notes.Script.Say("prompts-agreed", ("number", Numbers.InWords(notes.Prompts.Rows.Count))))]),
        Wish.WhyPrompt why => Why(why, notes),
        Wish.NextSession => NextSession(notes),
        _ => new(notes.Answers, []),
    };

    private static Granted AddAims(Wish.AddAims add, SessionNotes notes)
    {
        var aims = add.Texts.Aggregate(notes.Aims, (list, text) => list.Add(text));
        return new(notes.Answers.With(Keys.Aims, aims),
            [.. add.Texts.Select((t, i) => new Reply.Notice(notes.Script.Say("aim-added", ("number", Digits(notes.Aims.Rows.Count + i + 1)), ("aim", t))))]);
    }

    private static Granted WithAim(string which, SessionNotes notes, Func<AimRow, (AimList Aims, string Words)> change)
    {
        if (AimReference.Find(which, notes.Aims) is not { } aim) return new(notes.Answers, [new Reply.Notice(notes.Script.Say("aim-not-found"))]);
        var (aims, words) = change(aim);
        return new(notes.Answers.With(Keys.Aims, aims), [new Reply.Notice(words)]);
    }

    private static Granted ShowPrompts(Wish.ShowPrompts show, SessionNotes notes)
    {
        var answers = notes.Answers.With(Keys.PromptsShown, true);
        var replies = new List<Reply>();
        if (show.Most is { } most)
        {
            answers = answers.With(Keys.PromptsMost, most);
            if (answers.Get<ItemList>(Keys.Prompts) is { } list) answers = answers.With(Keys.Prompts, Fitting(list, most, notes));
            replies.Add(new Reply.Notice(notes.Script.Say("prompts-limited", ("number", Numbers.InWords(most)))));
        }
        // Shown again where they were shown before; else the telling comes to them.
        if (notes.Answers.Has(Keys.PromptsShown)) replies.Add(SessionReplies.Prompts(new SessionNotes(notes.Moment with { Answers = answers }, notes.Words)));
        return new(answers, replies);
    }

    private static Granted LeaveOut(Wish.LeaveOut leave, SessionNotes notes)
    {
        var topic = TopicOf(leave.Topic, notes);
        var words = notes.Words.Topics.Find(topic)?.Text ?? leave.Topic;
        var about = notes.Prompts.Rows.Where(r => notes.Plan.About($"{notes.TextOf(r)} {notes.Plan.WhyOf(r.Entry ?? "")}", topic)).ToList();
        var answers = notes.Answers.With(Keys.LeftOut, notes.LeftOut.Contains(topic) ? notes.LeftOut : notes.LeftOut.Add(topic));
        if (answers.Get<ItemList>(Keys.Prompts) is { } list)
        {
            var after = new SessionNotes(notes.Moment with { Answers = answers }, notes.Words);
            answers = answers.With(Keys.Prompts, Refilled(list.Drop([.. about.Select(r => r.Id)]), list.Rows.Count, after));
        }
        var sentence = about.Count == 0 ? notes.Script.Say("prompts-none-about", ("topic", words))
            : notes.Script.Say("prompts-left-out", ("topic", words), ("number", Numbers.InWords(about.Count)));
        return new(answers, [new Reply.Notice(sentence)]);
    }

    private static Granted StartWithPromises(SessionNotes notes)
    {
        var answers = notes.Answers.With(Keys.PromptsShown, true);
        if (answers.Get<ItemList>(Keys.Prompts) is not null)
        {
            var list = notes.Prompts;
            answers = answers.With(Keys.Prompts, list.InOrder([.. list.Rows.Where(r => notes.Plan.GroupOf(r) == PromptPlan.LastTime).Select(r => r.Id)]));
        }
        return new(answers, [new Reply.Notice(notes.Script.Say("promises-first"))]);
    }

    // The last prompts go first, but what was promised, the mentor's own and the close stay.
    private static ItemList Fitting(ItemList list, int most, SessionNotes notes)
    {
        var spare = list.Rows.Where(r => r.Text is null && notes.Plan.GroupOf(r) is not (PromptPlan.LastTime or PromptPlan.Closing)).Reverse().Take(Math.Max(0, list.Rows.Count - most)).Select(r => r.Id).ToList();
        return list.Drop(spare);
    }

    private static ItemList Refilled(ItemList list, int count, SessionNotes notes)
    {
        foreach (var candidate in notes.Plan.Candidates.Where(c => !list.Knows(c.Entry)))
        {
            if (list.Rows.Count >= count) break;
            list = list.Add(candidate);
        }
        return list;
    }

    // What was agreed to be done is what was promised when they meet next.
    private static Granted NextSession(SessionNotes notes)
    {
        var answers = notes.Answers.With(Keys.SessionsBefore, notes.Answers.Get<int>(Keys.SessionsBefore) + 1);
        answers = notes.Actions.IsEmpty ? answers.Without(Keys.Promises) : answers.With(Keys.Promises, notes.Actions);
        answers = notes.Next is { } next && next.Last >= notes.Moment.Today ? answers.With(Keys.Date, next) : answers.Without(Keys.Date);
        foreach (var key in new[] { Keys.Actions, Keys.Next, Keys.Prompts, Keys.PromptsShown, Keys.PromptsAgreed, Keys.Export }) answers = answers.Without(key);
        var after = new SessionNotes(notes.Moment with { Answers = answers }, notes.Words);
        return new(answers, [new Reply.Notice(notes.Script.Say("next-session")), .. SessionReplies.Agreed(after)]);
    }

    private static Granted Why(Wish.WhyPrompt why, SessionNotes notes)
    {
        var rows = notes.Prompts.Rows;
        var number = PlaceReader.Read(why.Which, notes.Prompts.Numbers) is [var first, ..] && Numbers.Read(first) is { } read ? read : 0;
        var row = number >= 1 && number <= rows.Count ? rows[number - 1] : notes.Moment.Focus.Row is { } id ? notes.Prompts.Find(id) : null;
        if (row?.Entry is not { } entry) return new(notes.Answers, [new Reply.Notice(notes.Script.Say("prompts-why-which"))]);
        var reason = notes.Plan.WhyOf(entry) is { Length: > 0 } said ? said : notes.Script.Say("prompts-why-none", ("for", SessionReplies.ForWhat(notes, notes.Plan.GroupOf(row))));
        return new(notes.Answers,
            [new Reply.Text($"“{notes.TextOf(row)}” {reason}"), new Reply.Citations([.. notes.Plan.SourcesOf(entry).Select(notes.Moment.Library.Cite).OfType<Content.Citation>()])]);
    }

    private static string TopicOf(string topic, SessionNotes notes) => notes.Words.Topics.Of(topic)?.Id ?? topic;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
