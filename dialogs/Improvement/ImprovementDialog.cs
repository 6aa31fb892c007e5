using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Improvement.Granting;
using ScrutinyBot.Dialogs.Improvement.Hearing;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Lists;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Improvement;

/// <summary>Where a council is on the improvement journey: seven ratings, what shows them, the phase they put it in, and what follows from that.</summary>
public sealed class ImprovementDialog : Dialog
{
    private readonly DialogScript script;
    private readonly Enablers enablers;
    private readonly JourneyPrompts ask;
    private readonly EditableLists lists;

    public ImprovementDialog(Library library) : base(library.Script("improvement-journey"), version: 1)
    {
        script = library.Script(Id);
        enablers = new Enablers(script);
        ask = new JourneyPrompts(script, enablers);
        lists = new EditableLists(library, [ListOf(KeepAndStart.Keep), ListOf(KeepAndStart.Start)]);
        Prompts = ask.All;
        // "Where are we" is a question about the assessment before it is the command for a summary.
        Recognisers =
        [
            new JourneyQueryRecogniser(enablers),
            .. Understanding.Recognisers.Around(
                new WatchersRecogniser(),
                new EvidenceRecogniser(enablers),
                new RatingsRecogniser(enablers),
                new AgainRecogniser(),
                new JudgementRecogniser(),
                new CouncilRecogniser(),
                new JourneyIntentRecogniser(),
                lists.Recogniser,
                new ChangesRecogniser(),
                new GeneralEvidenceRecogniser()),
        ];
    }

    public override IReadOnlyList<Prompt> Prompts { get; }

    public override IReadOnlyList<IRecogniser> Recognisers { get; }

    public override IReadOnlyList<DocumentChoice> Documents { get; } =
        [new(DraftDocument.SelfAssessment, ["self-assessment", "self assessment", "assessment", "document", "report"])];

    public override Likelihood AskedFor(Utterance said, DialogMoment moment) =>
        JourneyIntentRecogniser.Asks(said.Plain) ? Likelihood.Surely
        : JourneyIntentRecogniser.MayAsk(said.Plain) ? Likelihood.Maybe
        : Likelihood.No;

    public override EditableLists? Lists => lists;

    protected internal override async Task RunAsync(DialogContext d)
    {
        var assessment = Of(d.Moment);

        await d.AskAsync(ask.Council);
        await d.AskAsync(ask.Judgement);
        if (assessment.Judgement is not null) await d.AskAsync(ask.JudgedOn);

        await d.AskAsync(ask.Ratings);
        await d.AskAsync(ask.Evidence);
        await d.AskAsync(ask.Changes);

        if (assessment.Place is not null)
        {
            foreach (var (reply, i) in Result(assessment).Select((r, i) => (r, i))) d.SayOnce($"result-{i}", reply);
        }
        await d.AskAsync(ask.Next);
    }

    public override Granted Grant(IWish wish, DialogMoment moment) => wish switch
    {
        ExportWish export => Exporting.Grant(export, SelfAssessmentBuilder.Build(Of(moment)), SelfAssessmentBuilder.Gaps(Of(moment)), moment),
        ListWish list => lists.Grant(list, moment),
        _ => JourneyGranter.Grant((JourneyWish)wish, Of(moment)),
    };

    public override IReadOnlyList<Reply> Opening(DialogMoment moment) => [new Reply.Text(script.Say("opening"))];

    public override IReadOnlyList<Reminder> Reminders(DialogMoment moment)
    {
        var assessment = Of(moment);
        return assessment.HasRatings && assessment.Again > moment.Today
            ? [new Reminder(JourneyKeys.Again, assessment.Again, script.Say("reminder", ("ratings", AssessmentReplies.InWords(assessment.Ratings, assessment))))]
            : [];
    }

    public override IReadOnlyList<Reply> Summary(DialogMoment moment)
    {
        var assessment = Of(moment);
        if (!assessment.HasRatings) return base.Summary(moment);
        var others = PromptFacts.Table(Prompts.Where(p => p.Key is not (JourneyKeys.Ratings or JourneyKeys.Evidence or JourneyKeys.Watchers)), moment);
        return [.. others is Reply.Table ? new[] { others } : [], AssessmentReplies.Ratings(assessment), .. AssessmentReplies.Place(assessment)];
    }

    public override DraftView View(DialogMoment moment)
    {
        var assessment = Of(moment);
        var view = base.View(moment) with { Title = SelfAssessmentBuilder.Build(assessment).Title, Gaps = assessment.HasRatings ? SelfAssessmentBuilder.Gaps(assessment) : [] };
        return assessment.Place is not { } place ? view : view with
        {
            Sections = [.. view.Sections, new DraftSection(script.Say("strip-title"), [new DraftRow(script.Say("column-phase"), AssessmentReplies.PhasesInWords(place, assessment)), new DraftRow(script.Question(JourneyKeys.Again).Label, SelfAssessmentBuilder.AgainInWords(assessment), JourneyKeys.Again)])],
        };
    }

    public override string? Audience(DialogMoment moment) => "officer";

    public override IReadOnlyList<string> Themes(DialogMoment moment) => ["improvement-journey", "early-warning", "strategic-approach"];

    private EditableList ListOf(string which) => new()
    {
        Key = KeepAndStart.KeyOf(which),
        Noun = script.Say($"{which}-noun"),
        Plural = script.Say($"{which}-plural"),
        Names = [.. script.Say($"{which}-names").Split(", ")],
        Rows = moment => KeepAndStart.Rows(which, Of(moment)),
        TextOf = (moment, row) => KeepAndStart.TextOf(row, Of(moment)),
        Candidates = moment => KeepAndStart.Candidates(which, Of(moment)),
        Shown = moment => AssessmentReplies.Table(which, Of(moment)),
        Most = 7,
    };

    private IEnumerable<Reply> Result(Assessment assessment)
    {
        if (assessment.HasRatings) yield return AssessmentReplies.Radar(assessment);
        if (AssessmentReplies.Strip(assessment) is { } strip) yield return strip;
        foreach (var reply in AssessmentReplies.Place(assessment)) yield return reply;
        if (assessment.HasRatings) yield return new Reply.Notice(script.Say("again-usual", ("date", SelfAssessmentBuilder.AgainInWords(assessment))) + (assessment.HasLastRatings ? "" : " " + script.Say("result-last")));
    }

    private Assessment Of(DialogMoment moment) => new(moment, script, enablers);
}
