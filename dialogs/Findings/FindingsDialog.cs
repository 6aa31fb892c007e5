using System.Collections.Immutable;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Findings.Granting;
using ScrutinyBot.Dialogs.Findings.Hearing;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Findings;

/// <summary>While a review runs and after: the evidence log, recommendations checked one by one, and the tracker.</summary>
public sealed class FindingsDialog : Dialog
{
    private readonly Vocabulary vocabulary;
    private readonly DialogScript script;
    private readonly FindingsPrompts ask;

    public FindingsDialog(Vocabulary vocabulary) : base(vocabulary.Library.Script("findings"), version: 1)
    {
        this.vocabulary = vocabulary;
        script = vocabulary.Library.Script("findings");
        ask = new FindingsPrompts(script);
        Prompts = ask.All;
        // A list is heard whole before anything in it; answers about recommendations come before evidence: "yes to 2" is no item for a log.
        Recognisers = Understanding.Recognisers.Around(
            new RecommendationsRecogniser(vocabulary),
            new PublishRecogniser(),
            new FindingsQueryRecogniser(),
            new ReviewRecogniser(),
            new RecommendationEditRecogniser(vocabulary),
            new TrackerRecogniser(vocabulary),
            new EvidenceEditRecogniser(vocabulary),
            new EvidenceRecogniser(vocabulary));
    }

    public override IReadOnlyList<Prompt> Prompts { get; }

    public override IReadOnlyList<IRecogniser> Recognisers { get; }

    public override IReadOnlyList<(string Key, string Section)> Milestones =>
        [(FindingsKeys.Evidence, ask.EvidenceWork.Section), (FindingsKeys.Recommendations, ask.RecommendationsWork.Section)];

    public override IReadOnlyList<DocumentChoice> Documents { get; } =
    [
        new(DraftDocument.EvidenceLog, ["evidence log", "log of evidence", "the log", "log"]),
        new(DraftDocument.Triangulation, ["evidence map", "triangulation", "map of the evidence", "the map"]),
        new(DraftDocument.FindingsReport, ["findings and recommendations", "report outline", "the report", "report", "findings", "recommendations", "outline"]),
        new(DraftDocument.RecommendationTracker, ["recommendation tracker", "recommendations tracker", "tracker"]),
    ];

    public override Likelihood AskedFor(Utterance said, DialogMoment moment)
    {
        if (QuestionRecogniser.IsQuestion(said.Plain)) return Likelihood.No;
        return ReviewRecogniser.Asks(said.Plain) ? Likelihood.Surely : Likelihood.No;
    }

    protected internal override async Task RunAsync(DialogContext d)
    {
        var state = new FindingsState(d.Moment, vocabulary);
        if (state.Review.Length == 0) await d.AskAsync(ask.Review);
        if (state.Lines.Count == 0) await d.AskAsync(ask.Lines);
        if (state.Lines.Count > 0) d.SayOnce("lines", new FindingsReplies(state, script).Lines());

        await d.AskAsync(ask.EvidenceWork);
        await d.AskAsync(ask.RecommendationsWork);
        await d.AskAsync(ask.ToExecutive);
        if (state.ToExecutive is { } to && state.ReviewOn is { } on && !d.Answers.Has(FindingsKeys.NextReview)) d.Say(new Reply.Text(script.Say("review-date", ("date", on.Text), ("from", to.Text))));
        await d.AskAsync(ask.ResponseDue);
        if (d.Answers.IsNotKnown(FindingsKeys.ResponseDue)) d.SayOnce("response-unknown", new Reply.Text(script.Say("response-unknown")));
        await d.AskAsync(ask.TrackerWork);
    }

    public override Granted Grant(IWish wish, DialogMoment moment) => FindingsGranter.Grant(wish, new FindingsState(moment, vocabulary), vocabulary, script);

    public override IReadOnlyList<Reply> Opening(DialogMoment moment)
    {
        var replies = new List<Reply> { new Reply.Text(script.Say("opening")) };
        if (!moment.Answers.Has(FindingsKeys.Lines) && new FindingsState(moment, vocabulary).Lines.Count > 0) replies.Add(new Reply.Notice(script.Say("lines-from-draft")));
        return replies;
    }

    /// <summary>The day a response is due, and the day to look back; neither where only a month is known.</summary>
    public override IReadOnlyList<Reminder> Reminders(DialogMoment moment)
    {
        var state = new FindingsState(moment, vocabulary);
        var reminders = new List<Reminder>();
        var review = state.Review.Length > 0 ? state.Review : script.Say("title-unknown");
        if (state.ResponseDue is { IsDay: true } due && (state.Recommendations.Rows.IsEmpty || state.Recommendations.Rows.Exists(r => r.Response == ExecutiveResponse.Awaited)))
            reminders.Add(new("response-due", due.First, script.Say("remind-response", ("review", review))));
        if (state.ReviewOn is { IsDay: true } on) reminders.Add(new("six-month-review", on.First, script.Say("remind-review", ("review", review))));
        return reminders;
    }

    public override string DescribeStep(DialogMoment before, DialogMoment after)
    {
        var (was, now) = (new FindingsState(before, vocabulary), new FindingsState(after, vocabulary));
        var changes = PromptFacts.Changes([.. Prompts.Where(p => !FindingsPrompts.IsWork(p))], before, after).ToList();
        if (!was.Log.Rows.SequenceEqual(now.Log.Rows)) changes.Add(script.Say("undone-evidence", ("count", now.Log.Rows.IsEmpty ? "nothing" : string.Join(", ", now.Log.Rows.Select(r => r.Ref)))));
        if (!was.Recommendations.Rows.SequenceEqual(now.Recommendations.Rows)) changes.Add(script.Say("undone-recommendations", ("numbers", now.Recommendations.Rows.IsEmpty ? "none" : string.Join("; ", now.Recommendations.Rows.Select(r => $"{r.Number} “{r.Text}”")))));
        return changes.Count == 0 ? "" : string.Join("; ", changes) + ".";
    }

    public override string? Context(DialogMoment moment) => new FindingsState(moment, vocabulary).Review is { Length: > 0 } review ? review : null;

    public override string? Audience(DialogMoment moment) => "chair";

    public override IReadOnlyList<string> Themes(DialogMoment moment) => ["evidence", "review-method"];

    public override IReadOnlyList<Reply> Summary(DialogMoment moment)
    {
        var state = new FindingsState(moment, vocabulary);
        var show = new FindingsReplies(state, script);
        var replies = new List<Reply> { PromptFacts.Table([.. Prompts.Where(p => !FindingsPrompts.IsWork(p))], moment) };
        if (state.Log.Rows.Count > 0) replies.Add(show.Log());
        if (state.Recommendations.Rows.Count > 0) replies.Add(show.Tracker());
        return replies;
    }

    public override DraftView View(DialogMoment moment)
    {
        var state = new FindingsState(moment, vocabulary);
        var show = new FindingsReplies(state, script);
        var sections = PromptFacts.Sections(this, moment).ToList();
        if (state.Log.Rows.Count > 0)
            sections.Add(new(ask.EvidenceWork.Section, [.. state.Log.Rows.Select(r => new DraftRow(r.Ref, r.Shows.Length > 0 ? $"{r.Source}: {r.Shows}" : r.Source, null, $"{show.LinesOf(r.Lines)} · {script.Say(r.Exempt ? "status-exempt" : "status-public")}"))]));
        if (state.Recommendations.Rows.Count > 0)
            sections.Add(new(ask.RecommendationsWork.Section, [.. state.Recommendations.Rows.Select(r => new DraftRow(r.Number.ToString(PlanDate.British), r.Text, null, show.ResponseOf(r)))]));
        var reached = Sections.Count(s => sections.Exists(x => x.Heading == s));
        return new DraftView(Title, new Replies.Progress(reached, Sections.Count), sections, FindingsGaps.Of(state, script));
    }
}
