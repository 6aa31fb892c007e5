using System.Collections.Immutable;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Findings;

/// <summary>The answers of this dialog, read as what they mean. A pure reading: made anew whenever it is needed.</summary>
public sealed class FindingsState(DialogMoment moment, Vocabulary vocabulary)
{
    private IReadOnlyList<ReviewLine>? lines;
    private EvidenceLog? log;
    private RecommendationList? recommendations;

    public DialogMoment Moment { get; } = moment;

    public AnswerSet Answers => Moment.Answers;

    public Library Library => Moment.Library;

    /// <summary>What the review is about; the proposal of the key lines draft where nothing else was said.</summary>
    public string Review => Answers.Get<string>(FindingsKeys.Review) ?? Answers.Get<string>(Keys.Proposal) ?? "";

    /// <summary>The lines as typed, or else those of the key lines draft in this conversation.</summary>
    public IReadOnlyList<ReviewLine> Lines => lines ??= Answers.Get<ImmutableList<ReviewLine>>(FindingsKeys.Lines) ?? OfKeyLines();

    public EvidenceLog Log => log ??= Answers.Get<EvidenceLog>(FindingsKeys.Evidence) ?? EvidenceLog.Empty;

    public RecommendationList Recommendations => recommendations ??= Answers.Get<RecommendationList>(FindingsKeys.Recommendations) ?? RecommendationList.Empty;

    public IReadOnlyDictionary<string, string> Found => Answers.Get<Dictionary<string, string>>(FindingsKeys.Findings) ?? [];

    public PlanDate? Agreed => Answers.Get<PlanDate>(FindingsKeys.Agreed);

    public PlanDate? ToExecutive => Answers.Get<PlanDate>(FindingsKeys.ToExecutive);

    public PlanDate? ResponseDue => Answers.Get<PlanDate>(FindingsKeys.ResponseDue);

    /// <summary>The day set for looking back, or six months after the executive gets the report; null when neither is known.</summary>
    public PlanDate? ReviewOn => Answers.Get<PlanDate>(FindingsKeys.NextReview) ?? ToExecutive?.AddMonths(6);

    /// <summary>The same review with other answers.</summary>
    public FindingsState With(AnswerSet answers) => new(Moment with { Answers = answers }, vocabulary);

    public ReviewLine? Line(string id) => Lines.FirstOrDefault(l => l.Id == id);

    /// <summary>The line with a number as people say it; null when there is none.</summary>
    public ReviewLine? LineNumbered(string number) => Lines.FirstOrDefault(l => l.Number == number);

    /// <summary>"1, 2a", in the order of the lines.</summary>
    public string NumbersOf(IEnumerable<string> ids) =>
        Lines.Count == 0 ? string.Join(", ", ids.Select(ReviewLine.NumberIn).Distinct(StringComparer.Ordinal)) : string.Join(", ", Lines.Where(l => ids.Contains(l.Id, StringComparer.Ordinal)).Select(l => l.Number));

    public IReadOnlyList<EvidenceItem> EvidenceOf(string line) => Log.Rows.FindAll(e => e.Lines.Contains(line));

    /// <summary>The evidence that a recommendation rests on: the items named, or all that its lines have.</summary>
    public IReadOnlyList<EvidenceItem> EvidenceOf(Recommendation recommendation) => recommendation.Evidence.IsEmpty
        ? Log.Rows.FindAll(e => e.Lines.Exists(recommendation.Lines.Contains))
        : Log.Rows.FindAll(e => recommendation.Evidence.Contains(e.Number));

    private IReadOnlyList<ReviewLine> OfKeyLines()
    {
        if (!Answers.Has(Keys.Lines) && !Answers.Has(Keys.Areas) && !Answers.Has(Keys.TakenUp)) return [];
        var draft = new KeyLinesDraft(Moment, vocabulary);
        var numbers = draft.Lines.Numbers;
        return [.. draft.Lines.Rows.Select((r, i) => new ReviewLine(r.Id, numbers[i], draft.TextOf(r)))];
    }
}
