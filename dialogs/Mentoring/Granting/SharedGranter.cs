using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Mentoring.Granting;

/// <summary>Does what can be wished in both mentoring dialogs: who can see the notes, the log, what was agreed, a name that was typed.</summary>
internal static class SharedGranter
{
    /// <summary>What the wish came to; null for a wish of one dialog alone.</summary>
    public static Granted? Grant(Wish wish, SessionNotes notes) => wish switch
    {
        Wish.WhoCanSee who => Told(notes, new Reply.Text(WhoCanSee(notes, who.Asked))),
        Wish.NameTyped typed => new Granted(
            notes.Answers.With(Keys.Names, notes.Names.Contains(typed.Name, StringComparer.OrdinalIgnoreCase) ? notes.Names : notes.Names.Add(typed.Name)), [new Reply.Notice(notes.Script.Say("no-names"))]),
        Wish.Log log => Logged(notes, new LogEntry(log.Day ?? notes.Moment.Today, log.Text)),
        Wish.ShowLog => Told(notes, SessionReplies.Log(notes)),
        Wish.Unlog => Unlogged(notes),
        Wish.Remind => new Granted(notes.Answers, [.. SessionReplies.Agreed(notes)]),
        _ => null,
    };

    private static Granted Told(SessionNotes notes, Reply reply) => new(notes.Answers, [reply]);

    private static string WhoCanSee(SessionNotes notes, Reader asked)
    {
        var script = notes.Script;
        var first = asked switch { Reader.Council => script.Say("who-can-see-leader") + "\n\n", Reader.Mentee => script.Say("who-can-see-mentee") + "\n\n", _ => "" };
        return $"{first}{script.Say("who-can-see")}\n\n{script.Say("who-can-see-documents")} {script.Say("who-can-see-ask")}";
    }

    private static Granted Logged(SessionNotes notes, LogEntry entry) => new(
        notes.Answers.With(Keys.Log, notes.Log.Add(entry)),
        [new Reply.Notice(notes.Script.Say("logged", ("date", SessionReplies.Day(entry.Day)), ("entry", entry.Text)))]);

    private static Granted Unlogged(SessionNotes notes)
    {
        if (notes.Log.IsEmpty) return Told(notes, new Reply.Notice(notes.Script.Say("log-empty")));
        var last = notes.Log[^1];
        return new(notes.Answers.With(Keys.Log, notes.Log.RemoveAt(notes.Log.Count - 1)), [new Reply.Notice(notes.Script.Say("log-removed", ("entry", last.Text)))]);
    }
}
