using System.Globalization;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Lists;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.RoleGuide.Hearing;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.RoleGuide;

/// <summary>From "just been made cabinet member" to a plan, an agenda, a monthly list and questions: a lead member finds their feet.</summary>
public sealed class RoleGuideDialog : Dialog
{
    private readonly DialogScript script;
    private readonly RolePrompts ask;
    private readonly RoleLists lists;

    public RoleGuideDialog(Library library) : base(library.Script("role-guide"), version: 1)
    {
        script = library.Script("role-guide");
        ask = new RolePrompts(script);
        lists = new RoleLists(library);
        Prompts = ask.All;
        // A family's affairs and a member's own come before everything that might note them.
        Recognisers =
        [
            new CaseworkRecogniser(), new AwayRecogniser(),
            .. Understanding.Recognisers.Around(
                new ListAskRecogniser(), lists.Editable.Recogniser, new FactsRecogniser(), new IntentRecogniser(), new BackgroundRecogniser(), new TopicRecogniser()),
        ];
    }

    public override IReadOnlyList<Prompt> Prompts { get; }

    public override IReadOnlyList<IRecogniser> Recognisers { get; }

    // Whoever has a list wants to work on it; what was not asked before it is left.
    public override IReadOnlyList<(string Key, string Section)> Milestones =>
        [.. Enum.GetValues<RoleList>().Select(l => (RoleLists.AskedKey(l), ask.Next.Section))];

    public override IReadOnlyList<DocumentChoice> Documents =>
    [
        new(DraftDocument.RolePack, ["role pack", "pack", "everything", "the lot", "that lot", "both", "all of them", "them all"]),
        new(DraftDocument.RolePlan, ["plan", "100 days", "hundred days", "first 100 days", "100 day plan"]) { OnlyByName = true },
        new(DraftDocument.RoleAgenda, ["agenda", "one to one", "1 to 1", "121"]) { OnlyByName = true },
        new(DraftDocument.RoleMonthly, ["monthly list", "monthly", "the five", "five things"]) { OnlyByName = true },
        new(DraftDocument.RoleDirectorQuestions, ["questions for the director", "director questions", "directors questions"]) { OnlyByName = true },
        new(DraftDocument.RoleChairQuestions, ["questions for the chair", "chair questions", "chairs questions"]) { OnlyByName = true },
    ];

    public override Likelihood AskedFor(Utterance said, DialogMoment moment) =>
        // "I'm one of them, since May" leans on what was asked before.
        moment.Focus.Question is { } question && IntentRecogniser.Leans(said.Plain, question.Typed) ? Likelihood.Surely : IntentRecogniser.Asks(said);

    public override EditableLists? Lists => lists.Editable;

    protected internal override async Task RunAsync(DialogContext d)
    {
        await d.AskAsync(ask.Time);
        await d.AskAsync(ask.Position);
        var model = await d.AskAsync(ask.Model);
        if (model is not (null or "in-house")) await d.AskAsync(ask.MoveDate);

        foreach (var list in RoleLists.Made(d.Answers)) d.Say(RoleReplies.Table(list, lists, script, d.Moment));
        if (RoleLists.Made(d.Answers).Count > 0 && Reminders(d.Moment) is { Count: > 0 } reminders)
            d.SayOnce("reminders", new Reply.Notice(script.Say("reminders", ("days", InWords([.. reminders.Select(r => r.On.ToString("d MMMM yyyy", PlanDate.British))])))));
        await d.AskAsync(ask.Next);
    }

    public override Granted Grant(IWish wish, DialogMoment moment)
    {
        var granter = new RoleGranter(lists, script, moment);
        return wish switch
        {
            RoleWish role => granter.Grant(role),
            ListWish.Reword reword => granter.Reword(reword),
            ListWish list => lists.Editable.Grant(list, moment),
            ExportWish export => Export(export, moment),
            _ => new Granted(moment.Answers, []),
        };
    }

    // A pack of nothing is no document.
    private Granted Export(ExportWish wish, DialogMoment moment)
    {
        var draft = RoleDraftBuilder.Build(lists, script, Prompts, moment);
        return draft.Lists.Count == 0 ? new(moment.Answers, [new Reply.Notice(script.Say("nothing-made"))]) : Exporting.Grant(wish, draft, [], moment);
    }

    /// <summary>A look back after 30 and 100 days, in the role and since services moved, as far as these days are still to come.</summary>
    public override IReadOnlyList<Reminder> Reminders(DialogMoment moment)
    {
        if (moment.Answers.Get<bool>(RoleKeys.NoReminders)) return [];
        var facts = new RoleFacts(moment);
        var reminders = new List<Reminder>();
        foreach (var days in (int[])[30, 100])
        {
            var number = days.ToString(CultureInfo.InvariantCulture);
            if (facts.Started is { } started) reminders.Add(new("role-" + number, Middle(started).AddDays(days), script.Say("agreed-" + number)));
            if (facts is { Move: "planned", MoveDate: { IsDay: true } move }) reminders.Add(new("role-move-" + number, move.First.AddDays(days), RoleLists.Fill(script.Say("move-" + number), moment)));
        }
        return [.. reminders.Where(r => r.On > moment.Today).OrderBy(r => r.On)];
    }

    private static string InWords(IReadOnlyList<string> days) => days.Count < 2 ? string.Concat(days) : $"{string.Join(", ", days.SkipLast(1))} and {days[^1]}";

    private static DateOnly Middle(PlanDate date) => date.First.AddDays((date.Last.DayNumber - date.First.DayNumber) / 2);

    public override IReadOnlyList<Reply> Opening(DialogMoment moment) => [new Reply.Text(script.Say("opening"))];

    public override string? Context(DialogMoment moment)
    {
        var facts = new RoleFacts(moment);
        return facts.Move == "none" ? "lead member" : $"lead member {facts.ModelInWords}";
    }

    /// <summary>Whoever types it in, the guide is for the lead member.</summary>
    public override string? Audience(DialogMoment moment) => "lead-member";

    public override IReadOnlyList<string> Themes(DialogMoment moment) =>
        new RoleFacts(moment).Move == "none" ? ["lead-member", "director", "leadership"] : ["lead-member", "director", "accountability"];

    public override string DescribeStep(DialogMoment before, DialogMoment after)
    {
        var changes = PromptFacts.Changes(Prompts, before, after).ToList();
        foreach (var list in Enum.GetValues<RoleList>())
        {
            var (was, now) = (Texts(list, before), Texts(list, after));
            if (was.SequenceEqual(now, StringComparer.Ordinal)) continue;
            var word = script.Say(RoleLists.Word(list) + "-word");
            changes.Add(now.Count == 0 ? script.Say("step-gone", ("list", word)) : script.Say("step-shown", ("list", word)));
        }
        return changes.Count == 0 ? "" : string.Join("; ", changes) + ".";
    }

    public override IReadOnlyList<Reply> Summary(DialogMoment moment) =>
        [PromptFacts.Table(Prompts, moment), .. RoleLists.Made(moment.Answers).Select(l => RoleReplies.Table(l, lists, script, moment))];

    public override DraftView View(DialogMoment moment)
    {
        var facts = PromptFacts.Sections(this, moment);
        var made = RoleLists.Made(moment.Answers);
        var sections = made.Select(l => new DraftSection(RoleReplies.NameOf(l, script, moment),
            [.. lists.Rows(l, moment).Rows.Select((r, i) => new DraftRow((i + 1).ToString(CultureInfo.InvariantCulture), lists.TextOf(r, moment), null, r.Group is { } g ? script.Say("group-" + g) : null))]));
        return new DraftView(script.Say("pack-title"), new Progress(made.Count > 0 ? 2 : 1, Sections.Count), [.. facts, .. sections], []);
    }

    private List<string> Texts(RoleList list, DialogMoment moment) => [.. lists.Rows(list, moment).Rows.Select(r => lists.TextOf(r, moment))];
}
