using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>What is said in a follow-up, as replies.</summary>
internal static class FollowUpReplies
{
    /// <summary>Each aim then and now, with what became of it in plain words.</summary>
    public static Reply Comparison(FollowUpNotes notes)
    {
        var script = notes.Script;
        return new Reply.Table(
            script.Say("comparison-caption"),
            [script.Say("column-aim"), script.Say("column-before"), script.Say("column-now"), script.Say("column-change")],
            [.. notes.Comparisons.Select(c => (IReadOnlyList<string>)[c.Aim.Text, notes.RatingInWords(c.Before), notes.RatingInWords(c.Now), notes.ChangeInWords(c)])]);
    }

    /// <summary>Whether it worked, as far as ratings can say.</summary>
    public static IEnumerable<Reply> Verdict(FollowUpNotes notes)
    {
        var script = notes.Script;
        var parts = new List<string> { notes.Verdict };
        if (notes.CanCompare)
        {
            if (notes.Fall.Length > 0) parts.Add(notes.Fall + (notes.Context.IsEmpty ? "" : " " + script.Say("verdict-fall-context", ("context", string.Join("; ", notes.Context)))));
            parts.Add($"{script.Say("verdict-cause")} {script.Say("verdict-ask")}");
        }
        yield return new Reply.Text(string.Join("\n\n", parts));
        if (notes.CanCompare)
            yield return new Reply.Citations([.. script.Bank("note-basis").SelectMany(i => i.Sources).Distinct().Select(notes.Moment.Library.Cite).OfType<Content.Citation>()]);
    }

    /// <summary>What is said of the mentee's wish to mentor others; null while it is not known.</summary>
    public static string? BecomingMentor(FollowUpNotes notes) => notes.BecomeMentor switch
    {
        "interested" => notes.Script.Say("interested-kind"),
        "not-yet" => notes.Script.Say("not-yet-kind"),
        "not-wished" => notes.Script.Say("not-wished-kind"),
        "not-asked" => notes.Script.Say("not-asked-kind"),
        _ => null,
    };
}
