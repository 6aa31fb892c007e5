using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines;

/// <summary>The answers of this dialog, read as what they mean. A pure reading: made anew whenever it is needed.</summary>
public sealed partial class KeyLinesDraft(DialogMoment moment, Vocabulary vocabulary)
{
    // Each answer is read once: tables and suggestions look at them for every line.
    private LineList? lines;
    private LineList? takenUp;
    private string? proposal;
    private IReadOnlyList<string>? areas;
    private IReadOnlyList<string>? concerns;
    private IReadOnlyList<WitnessRow>? witnesses;
    private IReadOnlyList<EvidenceRow>? evidence;
    private Blanks? blanks;

    public Vocabulary Vocabulary { get; } = vocabulary;

    public Library Library => Vocabulary.Library;

    public AnswerSet Answers { get; } = moment.Answers;

    public DialogMoment Moment { get; } = moment;

    public string Proposal => proposal ??= Answers.Get<string>(Keys.Proposal) ?? "";

    /// <summary>Null when it is not known; suggestions then are those for a model in development.</summary>
    public Stage? Stage => Enum.TryParse<Stage>(Answers.Get<string>(Keys.Stage), ignoreCase: true, out var stage) ? stage : null;

    public Stage StageForSuggestions => Stage ?? Content.Stage.Developing;

    /// <summary>The organisational form that the proposal names; null when it names none that the guide knows.</summary>
    public Entry? Form => Vocabulary.FormOf(Proposal);

    /// <summary>The areas chosen, and behind them those of lines taken up before; empty until areas are chosen.</summary>
    public IReadOnlyList<string> Areas => areas ??= Answers.Get<ImmutableList<string>>(Keys.Areas) is not { IsEmpty: false } chosen ? []
        : LinesAreRecorded || TakenUp.Rows.IsEmpty ? chosen
        : [.. chosen.Union(TakenUp.Rows.Select(r => r.Area).Where(a => a.Length > 0 && !AreasLeftOut.Contains(a)), StringComparer.Ordinal)];

    public IReadOnlyList<string> AreasLeftOut => Answers.Get<ImmutableList<string>>(Keys.AreasLeftOut) ?? [];

    public IReadOnlyList<string> Concerns => concerns ??= Answers.Get<ImmutableList<string>>(Keys.Concerns) ?? [];

    public LineCount Count => Answers.Get<LineCount>(Keys.LineCount) ?? LineCount.NotSaid;

    public bool LinesAreRecorded => Answers.Has(Keys.Lines);

    /// <summary>Lines taken up from answers before areas were chosen; empty when there are none.</summary>
    public LineList TakenUp => takenUp ??= Answers.Get<LineList>(Keys.TakenUp) ?? LineList.Empty;

    /// <summary>The lines recorded, or, before any was touched, the ones suggested for the areas chosen, with those taken up before.</summary>
    /// <remarks>Library lines of an area that was left out since are out of sight, not lost: they return with their area.</remarks>
    public LineList Lines => lines ??= Recorded() ?? (Areas.Count > 0 ? LineSuggestions.For(this) : TakenUp);

    public IReadOnlyList<WitnessRow> Witnesses => witnesses ??= Answers.Get<ImmutableList<WitnessRow>>(Keys.Witnesses) ?? [];

    public IReadOnlyList<EvidenceRow> Evidence => evidence ??= Answers.Get<ImmutableList<EvidenceRow>>(Keys.Evidence) ?? [];

    public QuestionChanges Questions => Answers.Get<QuestionChanges>(Keys.Questions) ?? QuestionChanges.None;

    public IReadOnlyList<Milestone> Timetable => Answers.Get<ImmutableList<Milestone>>(Keys.Timetable) ?? [];

    public PlanDate? DecisionDate => Answers.Get<PlanDate>(Keys.DecisionDate);

    /// <summary>What fills the blanks of library wordings for this proposal.</summary>
    public Blanks Blanks => blanks ??= new(
        ModelNamed() ?? Blanks.Default.Model,
        ServicesNamed(Proposal) ?? Blanks.Default.Services,
        Answers.Get<LocalWord>(Keys.LocalWords)?.Said ?? Blanks.Default.Health);

    private LineList? Recorded() => Answers.Get<LineList>(Keys.Lines) is not { } recorded ? null
        : Areas.Count == 0 ? recorded
        : recorded with { Rows = recorded.Rows.RemoveAll(r => r.Entry is not null && !Areas.Contains(r.Area)) };

    /// <summary>A line's wording as shown: the member's, or the library's with its blanks filled.</summary>
    public string TextOf(LineRow row)
    {
        if (row.Text is { } own) return own;
        if (row.Entry is null || Library.Find(row.Entry) is not { } entry) return "";
        var wording = row.Variant > 0 && row.Variant <= entry.Softer.Count ? entry.Softer[row.Variant - 1] : entry.Text ?? "";
        return Wording.Fill(wording, Blanks);
    }

    public string AreaTitle(string id) => Library.Find(id)?.Title ?? "";

    /// <summary>The witnesses and evidence recorded for a line.</summary>
    public IReadOnlyList<string> SourcesOf(string lineId) =>
        [.. Witnesses.Where(w => w.Lines.Contains(lineId)).Select(w => w.Name), .. Evidence.Where(e => e.Lines.Contains(lineId)).Select(e => e.Name)];

    /// <summary>True when a child or a family is heard on the line, as far as can be told.</summary>
    public bool HearsFamilies(string lineId) =>
        Witnesses.Where(w => w.Lines.Contains(lineId)).Select(w => w.Entry)
            .Concat(Evidence.Where(e => e.Lines.Contains(lineId)).Select(e => e.Entry))
            .Any(id => id is not null && Library.Find(id)?.Perspective == Perspective.ChildrenAndFamilies);

    // The member's own word for the body comes first; one that is already at work is no longer new.
    private string? ModelNamed()
    {
        var form = Form;
        var model = ProposedBody.Named(Proposal, form) ?? form?.Model;
        return Stage is Content.Stage.Established ? model?.Replace("the new provider", "the provider", StringComparison.Ordinal) : model;
    }

    /// <summary>The services that a proposal names, as they would stand in a sentence; null when it names none.</summary>
    public static string? ServicesNamed(string proposal) => ServiceNames.In(proposal);
}
