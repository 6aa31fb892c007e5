using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Lists;
using ScrutinyBot.Dialogs.Mentoring.Granting;
using ScrutinyBot.Dialogs.Mentoring.Hearing;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>A mentor prepares a session with a lead member: context, aims, prompts in order, ground rules, actions; and a log between sessions.</summary>
public sealed partial class SessionDialog : Dialog
{
    private readonly MentoringWords words;
    private readonly SessionPrompts ask;
    private readonly EditableLists lists;

    public SessionDialog(MentoringWords words) : base(words.Session, version: 1)
    {
        this.words = words;
        ask = new SessionPrompts(words);
        Prompts = ask.All;
        lists = new EditableLists(words.Library, [new EditableList
        {
            Key = Keys.Prompts,
            Noun = "prompt",
            Plural = "prompts",
            Names = ["question", "questions", "qs"],
            Rows = m => Notes(m).Prompts,
            TextOf = (m, row) => Notes(m).TextOf(row),
            Candidates = m => Notes(m).Plan.Candidates,
            Shown = m => SessionReplies.Prompts(Notes(m)),
            InView = [Keys.PromptsAgreed],
        }]);
        // Before the commands: "remind me what we agreed" asks for more than the answers so far.
        Recognisers =
        [
            new RemindRecogniser(),
            .. Understanding.Recognisers.Around(
                new WhoCanSeeRecogniser(),
                new NameRecogniser(),
                new LogRecogniser(),
                new ExampleRecogniser(words),
                new PromptWishRecogniser(),
                new RulesRecogniser(words),
                new AimsRecogniser(words, Keys.Aims, Keys.Ratings),
                new RatingsRecogniser(words, Keys.Aims, Keys.Ratings, null),
                new PromisesRecogniser(),
                lists.Recogniser,
                new ChangesRecogniser(words),
                new ContextRecogniser()),
        ];
    }

    public override IReadOnlyList<Prompt> Prompts { get; }

    public override IReadOnlyList<IRecogniser> Recognisers { get; }

    public override IReadOnlyList<(string Key, string Section)> Milestones => [(Keys.PromptsShown, ask.PromptsAgreed.Section)];

    public override IReadOnlyList<DocumentChoice> Documents =>
    [
        new(DraftDocument.SessionSheet, ["session sheet", "session plan", "sheet", "one pager", "the session", "crib sheet", "prompts", "questions"]),
        new(DraftDocument.MentoringPlan, ["mentoring plan", "plan"]),
        new(DraftDocument.MentoringAgreement, ["mentoring agreement", "agreement", "ground rules"]),
    ];

    /// <summary>The notes are the pair's own: who can see them is said before the first, and asked again before anybody is let in.</summary>
    public override bool TellsWhoCanSee => true;

    public override string? SharingCaution => words.Session.Say("sharing-caution");

    public override Likelihood AskedFor(Utterance said, DialogMoment moment)
    {
        var begun = moment.Answers.Has(Keys.Aims) || moment.Answers.Has(Keys.Date) || moment.Answers.Has(Keys.Log);
        if (begun && (RemindRecogniser.Asks(said.Plain) || LogRecogniser.Asks(said.Plain))) return Likelihood.Surely;
        if (FollowUpDialog.Asks(said.Plain) || AboutMentoring().IsMatch(said.Plain) && QuestionRecogniser.IsQuestion(said.Plain)) return Likelihood.No;
        if (Mentoring().IsMatch(said.Plain)) return Likelihood.Surely;
        return LogRecogniser.Asks(said.Plain) ? Likelihood.Maybe : Likelihood.No;
    }

    public override EditableLists? Lists => lists;

    protected internal override async Task RunAsync(DialogContext d)
    {
        var notes = Notes(d.Moment);

        await d.AskAsync(ask.Date);
        await d.AskAsync(ask.Length);
        await d.AskAsync(ask.How);
        await d.AskAsync(ask.Time);
        await d.AskAsync(ask.Position);
        if (PhaseOf(notes.Position) is { } phase) d.SayOnce($"phase-{phase}", new Reply.Notice(words.Session.Say($"phase-{phase}")));
        await d.AskAsync(ask.Changes);

        await d.AskAsync(ask.Aims);
        if (d.Answers.IsNotKnown(Keys.Aims)) d.SayOnce("aims-none", new Reply.Notice(words.Session.Say("aims-none")));
        if (!notes.Aims.Rows.IsEmpty) await d.AskAsync(ask.Ratings);

        await d.AskAsync(ask.Promises);

        d.Say(SessionReplies.Prompts(notes));
        d.SayOnce("prompt-sources", SessionReplies.PromptSources(notes));
        await d.AskAsync(ask.PromptsAgreed);

        await d.AskAsync(ask.Rules);

        await d.AskAsync(ask.Actions);
        await d.AskAsync(ask.Next);
        if (FollowUp.Due(notes) is { } due && d.Answers.Has(Keys.PromptsAgreed)) d.Say(new Reply.Text(words.Session.Say("follow-up-due", ("date", SessionReplies.Day(due)))));

        await d.AskAsync(ask.Export);
    }

    public override Granted Grant(IWish wish, DialogMoment moment) => wish switch
    {
        ExportWish export => Exporting.Grant(export, SessionDraftBuilder.Build(Notes(moment)), Gaps(Notes(moment)), moment),
        ListWish list => Shown(lists.Grant(list, moment), moment),
        _ => SessionGranter.Grant((Wish)wish, Notes(moment)),
    };

    /// <summary>Who can see the notes comes before the first note.</summary>
    public override IReadOnlyList<Reply> Opening(DialogMoment moment) =>
    [
        new Reply.Notice(words.Session.Say("who-can-see-first")),
        new Reply.Text(words.Session.Say("opening")),
    ];

    public override string? Audience(DialogMoment moment) => "mentor";

    public override IReadOnlyList<string> Themes(DialogMoment moment) => ["mentoring", "lead-member"];

    public override IReadOnlyList<Reminder> Reminders(DialogMoment moment) =>
        FollowUp.Due(Notes(moment)) is { } due ? [new Reminder(FollowUp.ReminderKey, due, words.Session.Say("reminder"))] : [];

    public override IReadOnlyList<Reply> Summary(DialogMoment moment)
    {
        var notes = Notes(moment);
        var replies = new List<Reply> { PromptFacts.Table(Prompts, moment) };
        if (moment.Answers.Has(Keys.PromptsShown)) replies.Add(SessionReplies.Prompts(notes));
        if (!notes.Log.IsEmpty) replies.Add(SessionReplies.Log(notes));
        return replies;
    }

    public override DraftView View(DialogMoment moment)
    {
        var notes = Notes(moment);
        var sections = PromptFacts.Sections(this, moment).ToList();
        if (moment.Answers.Has(Keys.PromptsShown))
            sections.Add(new DraftSection(words.Session.Say("prompts-caption"), [.. notes.Prompts.Rows.Select((r, i) => new DraftRow($"{i + 1}", notes.TextOf(r), Keys.PromptsAgreed, SessionReplies.ForWhat(notes, notes.Plan.GroupOf(r))))]));
        if (!notes.Log.IsEmpty) sections.Add(new DraftSection(words.Session.Say("log-caption"), [.. notes.Log.Select(l => new DraftRow(SessionReplies.Day(l.Day), l.Text))]));
        return new DraftView(Title, new Progress(Math.Min(sections.Count, Sections.Count), Sections.Count), sections, Gaps(notes));
    }

    private SessionNotes Notes(DialogMoment moment) => new(moment, words);

    // Changing a row shows that the person is at the prompts.
    // What changed nothing is no step: undo would find it and not what the person did.
    private static Granted Shown(Granted granted, DialogMoment moment) =>
        ReferenceEquals(granted.Answers.Items, moment.Answers.Items) ? granted : granted with { Answers = granted.Answers.With(Keys.PromptsShown, true) };

    private static string? PhaseOf(string? position) => position switch
    {
        "inadequate" => "poor-to-fair",
        "requires-improvement" => "fair-to-good",
        "good" or "outstanding" => "good-to-great",
        _ => null,
    };

    private List<string> Gaps(SessionNotes notes)
    {
        var gaps = new List<string>();
        if (notes.Aims.Rows.IsEmpty) gaps.Add(words.Session.Say("aims-none"));
        if (notes.Date is null) gaps.Add(words.Session.Say("gap-date"));
        return gaps;
    }

    // A mentor speaks of a mentee; "what is peer mentoring?" is a question for the library.
    [GeneratedRegex(@"\b(?:my|a|the|our|his|her) (?:new )?mentees?\b|\bmentee\b|\b(?:im|i am|ill be|i will be|been asked to|about to|start(?:ing)?|agreed to|going to) (?:be )?mentor(?:ing)?\b|^mentoring [a-z]+|\bmentoring (?:session|plan|agreement|call|meeting)\b|\bi mentor\b|\bsession with (?:a|my|the) (?:new )?lead member\b|\bprepare (?:a|my|the) (?:mentoring )?session\b")]
    private static partial Regex Mentoring();

    [GeneratedRegex(@"^(?:what(?:s| is| are| does| do)?|how (?:do|does|is|are|can|could|long|many|much)|who (?:is|are|can|pays|chooses|matches)|why|where|when|which|does|do|is|are|can|should) (?!(?:i|we) ask\b)(?:.*\b)?mentor(?:ing|s)?\b[^.;!\n]*\??$")]
    private static partial Regex AboutMentoring();
}
