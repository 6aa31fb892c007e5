using System.Collections.Immutable;
using System.Globalization;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>What is said about a session, as replies.</summary>
internal static class SessionReplies
{
    private const int MostCited = 5;

    private const int LongestAim = 60;

    public static Reply Prompts(SessionNotes notes)
    {
        var script = notes.Script;
        var rows = notes.Prompts.Rows;
        return new Reply.Table(
            script.Say("prompts-caption"),
            [script.Say("column-number"), script.Say("column-prompt"), script.Say("column-for")],
            [.. rows.Select((r, i) => (IReadOnlyList<string>)[(i + 1).ToString(CultureInfo.InvariantCulture), notes.TextOf(r), ForWhat(notes, notes.Plan.GroupOf(r))])]);
    }

    public static Reply PromptSources(SessionNotes notes) =>
        new Reply.Citations([.. notes.Prompts.Rows.SelectMany(r => r.Entry is null ? [] : notes.Plan.SourcesOf(r.Entry)).Distinct().Take(MostCited).Select(notes.Moment.Library.Cite).OfType<Citation>()]);

    /// <summary>What a prompt is for: an aim, or a part of the session.</summary>
    public static string ForWhat(SessionNotes notes, string? group) => group switch
    {
        PromptPlan.LastTime => notes.Script.Say("for-last-time"),
        PromptPlan.Opening => notes.Script.Say("for-opening"),
        PromptPlan.Changing => notes.Script.Say("for-changes"),
        PromptPlan.Closing => notes.Script.Say("for-closing"),
        null => "",
        _ => notes.Aims.Rows.Find(a => a.Id == group) is { } aim ? Short(aim.Text) : notes.Script.FindItem(group)?.Text ?? "",
    };

    public static Reply Log(SessionNotes notes) => notes.Log.IsEmpty
        ? new Reply.Notice(notes.Script.Say("log-empty"))
        : new Reply.Table(notes.Script.Say("log-caption"), [notes.Script.Say("column-date"), notes.Script.Say("column-noted")],
            [.. notes.Log.OrderBy(l => l.Day).Select(l => (IReadOnlyList<string>)[Day(l.Day), l.Text])]);

    /// <summary>What the two agreed: aims with ratings, what was promised, actions and the next date.</summary>
    public static IEnumerable<Reply> Agreed(SessionNotes notes)
    {
        var script = notes.Script;
        if (notes.Aims.Rows.IsEmpty && notes.Promises.IsEmpty && notes.Actions.IsEmpty && notes.Date is null)
        {
            yield return new Reply.Notice(script.Say("remind-nothing"));
        }
        else
        {
            yield return new Reply.Table(script.Say("remind-caption"), ["", ""],
            [
                Row("remind-aims", Listed(notes.Aims.Rows.Select(a => $"{a.Text} ({Rating(notes, a.Id)})"))),
                Row("remind-promises", Listed(notes.Promises)),
                Row("remind-actions", Listed(notes.Actions)),
                Row("remind-next", NextMeeting(notes)),
                .. FollowUp.Due(notes) is { } due ? [Row("remind-follow-up", Day(due))] : (IReadOnlyList<string>[])[],
            ]);
        }
        if (!notes.Log.IsEmpty) yield return Log(notes);

        IReadOnlyList<string> Row(string label, string words) => [script.Say(label), words.Length == 0 ? script.Say("none-yet") : words];
    }

    /// <summary>"2 out of 5", or that it was not said.</summary>
    public static string Rating(SessionNotes notes, string aim) => notes.Ratings.TryGetValue(aim, out var rating) && rating is { } number
        ? notes.Script.Say("rated", ("rating", number.ToString(CultureInfo.InvariantCulture))) : notes.Script.Say("no-rating");

    /// <summary>A day as it is written in the United Kingdom.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", PlanDate.British);

    private static string NextMeeting(SessionNotes notes) =>
        notes.Next?.Text ?? (notes.Date is { } date && date.Last >= notes.Moment.Today ? date.Text : "");

    private static string Listed(IEnumerable<string> items) => string.Join("; ", items);

    private static string Short(string text) => text.Length <= LongestAim ? text : text[..LongestAim].TrimEnd() + "…";
}
