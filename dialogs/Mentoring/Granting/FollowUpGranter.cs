using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Mentoring.Granting;

/// <summary>Does what is wished in a follow-up.</summary>
internal static class FollowUpGranter
{
    public static Granted Grant(Wish wish, FollowUpNotes notes) => SharedGranter.Grant(wish, new SessionNotes(notes.Moment, notes.Words)) ?? wish switch
    {
        Wish.Verdict => new(notes.Answers, [.. FollowUpReplies.Verdict(notes)]),
        Wish.NotesElsewhere => new(notes.Answers, [new Reply.Notice(notes.Script.Say("notes-elsewhere"))]),
        Wish.AddContext context => new(notes.Answers.With(Keys.Context, notes.Context.Add(context.Text)), [new Reply.Notice(notes.Script.Say("context-kept", ("context", Inside(context.Text))))]),
        Wish.DropContext => new(notes.Answers.Without(Keys.Context), [new Reply.Notice(notes.Script.Say("context-removed"))]),
        Wish.AddAims add => new(notes.Answers.With(Keys.FollowAims, add.Texts.Aggregate(notes.Aims, (list, text) => list.Add(text))), []),
        Wish.DropAim drop => WithAim(drop.Which, notes, aim => (notes.Aims.Drop(aim.Id), notes.Words.Session.Say("aim-dropped", ("aim", aim.Text)))),
        Wish.RewordAim reword => WithAim(reword.Which, notes, aim => (notes.Aims.Reword(aim.Id, reword.Text),
            notes.Words.Session.Say("aim-reworded", ("number", $"{notes.Aims.Rows.IndexOf(aim) + 1}"), ("aim", reword.Text)))),
        _ => new(notes.Answers, []),
    };

    private static Granted WithAim(string which, FollowUpNotes notes, Func<AimRow, (AimList Aims, string Words)> change)
    {
        if (AimReference.Find(which, notes.Aims) is not { } aim) return new(notes.Answers, [new Reply.Notice(notes.Words.Session.Say("aim-not-found"))]);
        var (aims, words) = change(aim);
        return new(notes.Answers.With(Keys.FollowAims, aims), [new Reply.Notice(words)]);
    }

    private static string Inside(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
