using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Lists;

namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>Makes the typed record of a session from the answers. Pure.</summary>
internal static class SessionDraftBuilder
{
    private static readonly IReadOnlyList<SectionRef> Method =
        [new("sli-evaluation", "rec-structured-offer-lead-members"), new("sli-evaluation", "peer-mentoring")];

    public static SessionDraft Build(SessionNotes notes)
    {
        var script = notes.Script;
        var prompts = notes.Prompts.Rows;
        return new SessionDraft
        {
            Title = script.Say("doc-title"),
            PreparedOn = notes.Moment.Today,
            Date = notes.Date?.Text ?? "",
            Length = notes.Length ?? "",
            How = Label(notes, Keys.How),
            TimeInRole = Said(notes.Time ?? "", notes),
            Position = Label(notes, Keys.Position),
            Changes = [.. notes.Changes.Select(c => Said(c.Text, notes))],
            Aims = [.. notes.Aims.Rows.Select(a => new DraftAim(Said(a.Text, notes), SessionReplies.Rating(notes, a.Id), Progress(a, notes)))],
            Promises = [.. notes.Promises.Select(p => Said(p, notes))],
            Prompts = [.. prompts.Select(r => Prompt(r, notes))],
            LeftOut = [.. notes.LeftOut.Select(t => notes.Words.Topics.Find(t)?.Text ?? t)],
            Rules = [.. notes.RuleTexts.Select(r => Said(r, notes))],
            Actions = [.. notes.Actions.Select(a => Said(a, notes))],
            NextMeeting = notes.Next?.Text ?? "",
            FollowUpOn = FollowUp.Due(notes) is { } due ? SessionReplies.Day(due) : "",
            Log = [.. notes.Log.OrderBy(l => l.Day).Select(l => new DraftLogEntry(SessionReplies.Day(l.Day), Said(l.Text, notes)))],
            Before = [.. script.Bank("sheet-before").Select(i => i.Text)],
            After = [.. script.Bank("sheet-after").Select(i => i.Text)],
            MinutesEach = notes.Minutes is { } minutes && prompts.Count > 0 ? minutes / prompts.Count : 0,
            Sources = [.. Method.Concat(prompts.SelectMany(r => r.Entry is null ? [] : notes.Plan.SourcesOf(r.Entry).Take(1))).Distinct().Select(notes.Moment.Library.Cite).OfType<Citation>()],
        };
    }

    private static DraftPrompt Prompt(ItemRow row, SessionNotes notes) => new(
        Said(notes.TextOf(row), notes), SessionReplies.ForWhat(notes, notes.Plan.GroupOf(row)), notes.Plan.WhyOf(row.Entry ?? ""), row.Origin,
        [.. (row.Entry is null ? [] : notes.Plan.SourcesOf(row.Entry)).Take(1).Select(notes.Moment.Library.Cite).OfType<Citation>()]);

    private static string Progress(AimRow aim, SessionNotes notes)
    {
        var bank = notes.Script.Bank("evidence-of-progress");
        var kind = notes.Words.KindOf(aim.Text);
        return (bank.FirstOrDefault(i => i.Group == kind) ?? bank.First(i => i.Group == "general")).Text;
    }

    private static string Label(SessionNotes notes, string key) =>
        notes.Answers.Get<string>(key) is { } value ? notes.Script.Question(key).Choices.FirstOrDefault(c => c.Value == value)?.Label ?? "" : "";

    private static string Said(string text, SessionNotes notes) => Nameless.Of(text, notes.Names, notes.Script.Say("mentee"));
}
