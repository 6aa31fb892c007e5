using System.Collections.Immutable;
using System.Text.Json;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.KeyLines.Granting;
using ScrutinyBot.Dialogs.KeyLines.Hearing;
using ScrutinyBot.Dialogs.Reminders;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines;

/// <summary>From "cabinet is considering a trust" to a scoping document: a chair drafts key lines of enquiry.</summary>
public sealed class KeyLinesDialog : Dialog
{
    private readonly Vocabulary vocabulary;
    private readonly DialogScript script;
    private readonly KeyLinesPrompts ask;
    private readonly ProposalRecogniser proposal;

    public KeyLinesDialog(Vocabulary vocabulary) : base(vocabulary.Library.Script("key-lines"), version: 1)
    {
        this.vocabulary = vocabulary;
        script = vocabulary.Library.Script("key-lines");
        ask = new KeyLinesPrompts(vocabulary, script);
        proposal = new ProposalRecogniser(vocabulary);
        Prompts = ask.All;
        // The order is the order of precedence: the first to claim words keeps them.
        Recognisers =
        [
            new OfficerRecogniser(),
            new TakeUpRecogniser(),
            new OfferRecogniser(),
            new PastedLinesRecogniser(),
            new OwnLineRecogniser(),
            new CommandRecogniser(),
            new IntentRecogniser(),
            new LocalWordRecogniser(),
            new LineWishRecogniser(vocabulary),
            new SourcesRecogniser(vocabulary),
            new ObjectivesRecogniser(vocabulary.Library),
            new ScopeRecogniser(),
            new CountRecogniser(),
            new DraftQueryRecogniser(vocabulary),
            new AreaRecogniser(vocabulary),
            new ExportRecogniser(),
            new NotKnownRecogniser(),
            new QuestionRecogniser(),
            new DateFactsRecogniser(),
            new StageRecogniser(),
            new BodyRecogniser(),
            proposal,
            new OpenPromptRecogniser(),
            new CourtesyRecogniser(),
        ];
    }

    public override IReadOnlyList<Prompt> Prompts { get; }

    public override IReadOnlyList<IRecogniser> Recognisers { get; }

    public override IReadOnlyList<(string Key, string Section)> Milestones => [(Keys.Lines, ask.LinesAgreed.Section)];

    public override Likelihood AskedFor(Utterance said, DialogMoment moment)
    {
        if (moment.Focus.Question is not null && TakeUpRecogniser.Asks(said.Plain)) return Likelihood.Surely;
        if (QuestionRecogniser.IsQuestion(said.Plain)) return Likelihood.No;
        // "Log evidence for our review of ..." names a review that has its lines already.
        if (IntentRecogniser.Asks(said.Plain)) return Findings.Hearing.ReviewRecogniser.Asks(said.Plain) ? Likelihood.Maybe : Likelihood.Surely;
        return proposal.HoldsProposal(said) || TellsOfAReview(said, moment) ? Likelihood.Maybe : Likelihood.No;
    }

    // Facts that only a review has: two of them, or one beside the services it is about.
    private bool TellsOfAReview(Utterance said, DialogMoment moment)
    {
        var copy = Utterance.Read(said.Typed, vocabulary.Spelling);
        var listening = new Listening(this, null, moment);
        var facts = Recognisers.Where(r => r is not (QuestionRecogniser or OpenPromptRecogniser or CourtesyRecogniser or NotKnownRecogniser))
            .SelectMany(r => r.Hear(copy, listening).ToList())
            .Count(h => h is Heard.Answer or Heard.Wish { Wanted: Wish.SetAreas or Wish.Count or Wish.Concern or Wish.ChooseAreasForMe or Wish.Paste or Wish.AddOwn or Wish.SetDates });
        return facts >= 2 || facts == 1 && KeyLinesDraft.ServicesNamed(said.Typed) is not null;
    }

    protected internal override async Task RunAsync(DialogContext d)
    {
        var draft = new KeyLinesDraft(d.Moment, vocabulary);

        await d.AskAsync(ask.Proposal);
        await d.AskAsync(ask.Stage);
        await d.AskAsync(ask.Council);
        await d.AskAsync(ask.Committee);
        await d.AskAsync(ask.Decider);
        await d.AskAsync(ask.DecisionDate);
        await d.AskAsync(ask.WhyNow);
        await d.AskAsync(ask.Success);
        await d.AskAsync(ask.InScope);
        await d.AskAsync(ask.OutOfScope);

        await d.AskAsync(ask.Objectives);

        await d.AskAsync(ask.Areas);
        if (draft.Areas.Count > 0) d.Say(KeyLinesReplies.Areas(draft));
        if (draft.Areas.Except(d.Answers.Get<ImmutableList<string>>(Keys.Areas) ?? [], StringComparer.Ordinal).Select(draft.AreaTitle).ToList() is { Count: > 0 } brought)
            d.SayOnce("areas-taken-up", new Reply.Notice($"{string.Join(", ", brought)} came with a line that you made of an answer. Say “leave out” and its name if you don't want it."));

        if (draft.Lines.Rows.Count > 0)
        {
            d.Say(KeyLinesReplies.Lines(draft));
            if (draft.Stage is null) d.SayOnce("stage-assumed", new Reply.Notice("I have taken it that the proposal is being developed, because the stage is not said. Say “change stage” if it is only an idea, or already running."));
            if (KeyLinesReplies.LineSources(draft) is { } sources) d.SayOnce("line-sources", sources);
            await d.AskAsync(ask.LinesAgreed);

            if (d.Answers.Has(Keys.LinesAgreed) && SubQuestions.All(draft).Values.Any(q => q.Count > 0)) d.SayOnce("sub-questions", KeyLinesReplies.Questions(draft));
            await d.AskAsync(ask.QuestionsAgreed);
            await d.AskAsync(ask.Witnesses);
            await d.AskAsync(ask.Evidence);
        }

        await d.AskAsync(ask.Methods);
        await d.AskAsync(ask.Timetable);
        if (draft.Timetable.Count > 0 && TimetableOrder.ReviewDate(draft) is { } review) d.Say(new Reply.Text($"{script.Say("review-falls-on", ("date", review))} {PromiseOfReview(draft)}".TrimEnd()));
        if (!d.Moment.Reminding.Off && draft.Timetable.Count > 0 && ReviewReminders.HasSteps(draft, script)) d.SayOnce("steps-reminded", new Reply.Notice(script.Say("steps-reminded")));

        await d.AskAsync(ask.Export);
    }

    public override IReadOnlyList<Reminder> Reminders(DialogMoment moment) => ReviewReminders.Of(new KeyLinesDraft(moment, vocabulary), script);

    // Only a day to come can be promised.
    private static string PromiseOfReview(KeyLinesDraft draft) =>
        TimetableOrder.Review(draft) is var (on, _, _) && ReminderDays.DayOf(on) is var day && day > draft.Moment.Today ? draft.Moment.Reminding.Promise(day) : "";

    public override Granted Grant(IWish wish, DialogMoment moment) => WishGranter.Grant((Wish)wish, new KeyLinesDraft(moment, vocabulary));

    public override IReadOnlyList<Reply> Opening(DialogMoment moment)
    {
        const string Welcome = "I will help you draft key lines of enquiry. Tell me what you know, in any order; “don't know yet” is an answer too, and you can go straight to the areas or the lines whenever you like.";
        var known = new[] { Keys.Council, Keys.Committee }.Select(k => moment.Answers.Get<string>(k)).Where(v => v is { Length: > 0 }).ToList();
        return known.Count == 0
            ? [new Reply.Text(Welcome)]
            : [new Reply.Text(Welcome), new Reply.Notice($"I take it this is again for {string.Join(", ", known)}. Say “change council” or “change committee” if not.")];
    }

    /// <summary>Lines touched, in areas that are no longer part of the review.</summary>
    public override IReadOnlyList<string> SetAside(AnswerSet answers)
    {
        if ((answers.Get<LineList>(Keys.Lines) ?? answers.Get<LineList>(Keys.TakenUp)) is not { } recorded || !answers.Has(Keys.Areas)) return [];
        var draft = new KeyLinesDraft(new DialogMoment(answers, Focus.None, vocabulary.Library, default), vocabulary);
        return [.. recorded.Rows.Where(r => r.Entry is not null && !draft.Areas.Contains(r.Area)).Select(r => $"“{draft.TextOf(r)}” ({draft.AreaTitle(r.Area)})")];
    }

    public override string DescribeStep(DialogMoment before, DialogMoment after)
    {
        var (was, now) = (new KeyLinesDraft(before, vocabulary), new KeyLinesDraft(after, vocabulary));
        var changes = PromptFacts.Changes(Prompts, before, after).ToList();
        // Before there are areas no table shows the lines.
        if (now.Areas.Count == 0)
        {
            changes.AddRange(was.TakenUp.Rows.Where(r => now.TakenUp.Find(r.Id) is null).Select(r => $"“{was.TextOf(r)}” is taken out"));
            changes.AddRange(now.TakenUp.Rows.Where(r => was.TakenUp.Find(r.Id) is null).Select(r => $"“{now.TextOf(r)}” is back"));
        }
        if (!was.Lines.Rows.Select(was.TextOf).SequenceEqual(now.Lines.Rows.Select(now.TextOf), StringComparer.Ordinal) && changes.Count == 0) changes.Add("the lines are as shown");
        return string.Join("; ", changes) is { Length: > 0 } words ? words + "." : "";
    }

    public override string? Context(DialogMoment moment)
    {
        var draft = new KeyLinesDraft(moment, vocabulary);
        return draft.Form is null ? draft.Proposal : $"{draft.Form.Title} {draft.Proposal}";
    }

    /// <summary>A review is a chair's work, whoever types it in.</summary>
    public override string? Audience(DialogMoment moment) => "chair";

    /// <summary>The themes of the areas chosen and of what the member worries about.</summary>
    public override IReadOnlyList<string> Themes(DialogMoment moment)
    {
        var draft = new KeyLinesDraft(moment, vocabulary);
        return [.. moment.Library.Themes.Where(t => draft.Concerns.Contains(t.Id) || t.Area is { } area && (draft.Areas.Contains(area) || draft.Concerns.Contains(area))).Select(t => t.Id)];
    }

    public override string? Invitation(IReadOnlyList<Entry> told) => told.Any(e => e.Stages.Count > 0)
        ? "Say “turn this into a line of enquiry” after an answer, and I will add one on it to your draft."
        : null;

    public override IReadOnlyList<Reply> Summary(DialogMoment moment)
    {
        var draft = new KeyLinesDraft(moment, vocabulary);
        var replies = new List<Reply> { PromptFacts.Table(Prompts.Where(p => p.Key != Keys.Areas), moment) };
        if (draft.Areas.Count > 0) replies.Add(KeyLinesReplies.Areas(draft));
        if (draft.Lines.Rows.Count > 0) replies.Add(KeyLinesReplies.Lines(draft));
        return replies;
    }

    public override string? RowName(string key) => key is Keys.Lines or Keys.TakenUp ? "line" : null;

    public override string RowText(string key, JsonElement row, DialogMoment moment) => key is Keys.Lines or Keys.TakenUp && AnswerSet.FromJson<LineRow>(row) is { } line
        ? new KeyLinesDraft(moment, vocabulary).TextOf(line)
        : base.RowText(key, row, moment);

    // The parts of a line that was split share its number.
    public override string RowNumber(string key, string row, int place, DialogMoment moment) =>
        key == Keys.Lines && new KeyLinesDraft(moment, vocabulary).Lines.NumberOf(row) is { Length: > 0 } number ? number : base.RowNumber(key, row, place, moment);

    public override AnswerSet WrittenOut(DialogMoment moment)
    {
        var draft = new KeyLinesDraft(moment, vocabulary);
        return draft.LinesAreRecorded || draft.Areas.Count == 0 ? moment.Answers : moment.Answers.With(Keys.Lines, draft.Lines);
    }

    public override DraftView View(DialogMoment moment) => KeyLinesView.Of(new KeyLinesDraft(moment, vocabulary), this);
}
