using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Improvement;

/// <summary>Something that is changing, in the person's words, and what sorts of change it holds; none that is known makes it the other sort.</summary>
public sealed record TellingChange(string Words, IReadOnlyList<string> Kinds);

/// <summary>A rating that nothing shows to be right, or that what is said speaks against.</summary>
/// <param name="Against">True when evidence was given and sounds lower than the rating.</param>
public sealed record Doubt(string Enabler, int Rating, string? Said, bool Against);

/// <summary>The self-assessment as it stands: the answers, read with the dialog's words. Lives for one turn.</summary>
internal sealed partial class Assessment(DialogMoment moment, DialogScript script, Enablers enablers)
{
    /// <summary>Words that stand for evidence that belongs to no single rating.</summary>
    public const string General = "general";

    private static readonly ImmutableSortedDictionary<string, int?> None = ImmutableSortedDictionary.Create<string, int?>(StringComparer.Ordinal);
    private static readonly ImmutableSortedDictionary<string, string> NoWords = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public DialogMoment Moment { get; } = moment;

    public DialogScript Script { get; } = script;

    public Enablers Enablers { get; } = enablers;

    public AnswerSet Answers => Moment.Answers;

    public ImmutableSortedDictionary<string, int?> Ratings { get; } = moment.Answers.Get<ImmutableSortedDictionary<string, int?>>(JourneyKeys.Ratings) ?? None;

    public ImmutableSortedDictionary<string, int?> LastRatings { get; } = moment.Answers.Get<ImmutableSortedDictionary<string, int?>>(JourneyKeys.LastRatings) ?? None;

    public ImmutableSortedDictionary<string, string> Evidence { get; } = moment.Answers.Get<ImmutableSortedDictionary<string, string>>(JourneyKeys.Evidence) ?? NoWords;

    public ImmutableSortedDictionary<string, string> Watchers { get; } = moment.Answers.Get<ImmutableSortedDictionary<string, string>>(JourneyKeys.Watchers) ?? NoWords;

    /// <summary>What is changing, as said; empty when nothing is.</summary>
    public IReadOnlyList<TellingChange> Changes { get; } =
        [.. (moment.Answers.Get<ImmutableList<string>>(JourneyKeys.Changes) ?? []).Where(c => !NothingWord().IsMatch(c)).Select(c => new TellingChange(c, ChangeKinds.In(c)))];

    /// <summary>Changes that stand in the evidence: "case system is on its last legs".</summary>
    public IReadOnlyList<TellingChange> ChangesInEvidence =>
        [.. Enablers.All.Where(e => Evidence.ContainsKey(e.Value)).Select(e => Evidence[e.Value]).Select(w => new TellingChange(w, ChangeKinds.In(w))).Where(c => c.Kinds.Count > 0)];

    /// <summary>A value of the choices; null when not known.</summary>
    public string? Judgement => Answers.Get<string>(JourneyKeys.Judgement);

    public string JudgedOn => Answers.Get<string>(JourneyKeys.JudgedOn) ?? "";

    /// <summary>Whole years since the inspection; null when no year is known.</summary>
    public int? JudgedYearsAgo => Year().Match(JudgedOn) is { Success: true } year ? Moment.Today.Year - int.Parse(year.Value, CultureInfo.InvariantCulture) : null;

    public Place? Place => Placement.Of(Ratings, Judgement, JudgedYearsAgo);

    /// <summary>Where last time's ratings alone would be; null without them.</summary>
    public Place? LastPlace => Placement.Of(LastRatings, null, null);

    public bool HasRatings => Ratings.Values.Any(r => r is not null);

    public bool HasLastRatings => LastRatings.Values.Any(r => r is not null);

    /// <summary>The enablers with a rating, in order.</summary>
    public IEnumerable<(string Id, string Name, int Rating)> Rated =>
        Enablers.All.Where(e => Ratings.GetValueOrDefault(e.Value) is not null).Select(e => (e.Value, e.Label, Ratings[e.Value]!.Value));

    /// <summary>Ratings to look at again; none before any evidence was asked for or given.</summary>
    public IReadOnlyList<Doubt> Doubts => !Answers.Has(JourneyKeys.Evidence) ? [] :
    [
        .. Rated.Where(r => EvidenceStrength.IsThin(Evidence.GetValueOrDefault(r.Id))).Select(r => new Doubt(r.Id, r.Rating, Evidence.GetValueOrDefault(r.Id), Against: false)),
        .. Rated.Where(r => r.Rating >= 4 && !EvidenceStrength.IsThin(Evidence.GetValueOrDefault(r.Id)) && EvidenceStrength.SoundsLow(Evidence.GetValueOrDefault(r.Id)))
            .Select(r => new Doubt(r.Id, r.Rating, Evidence[r.Id], Against: true)),
    ];

    /// <summary>The day on which the bot asks again: the one said, or six months after the ratings.</summary>
    public DateOnly Again => Answers.Get<PlanDate>(JourneyKeys.Again) is { } said
        ? said.First < Moment.Today ? said.Last : said.First
        : (Answers.Get<DateOnly?>(JourneyKeys.RatedOn) ?? Moment.Today).AddMonths(6);

    public string JudgementInWords => Script.Question(JourneyKeys.Judgement).Choices.FirstOrDefault(c => c.Value == Judgement)?.Label ?? "";

    public ScriptItem PhaseItem(int phase) => Script.Bank("phases")[phase];

    /// <summary>The same conversation with other answers.</summary>
    public Assessment With(AnswerSet answers) => new(Moment with { Answers = answers }, Script, Enablers);

    public IEnumerable<Citation> Cite(IEnumerable<SectionRef> sources) => sources.Distinct().Select(Moment.Library.Cite).OfType<Citation>();

    [GeneratedRegex(@"(?:19|20)\d\d")]
    private static partial Regex Year();

    [GeneratedRegex(@"^\W*(?:nothing|none|no|nope|no changes?|nothing (?:much|really|is changing)|n/?a)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex NothingWord();
}
