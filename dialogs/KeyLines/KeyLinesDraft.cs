using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines;

/// <summary>The answers of this dialog, read as what they mean. A pure reading: made anew whenever it is needed.</summary>
public sealed partial class KeyLinesDraft(DialogMoment moment, Vocabulary vocabulary)
{
    private LineList? lines;

    public Vocabulary Vocabulary { get; } = vocabulary;

    public Library Library => Vocabulary.Library;

    public AnswerSet Answers { get; } = moment.Answers;

    public DialogMoment Moment { get; } = moment;

    public string Proposal => Answers.Get<string>(Keys.Proposal) ?? "";

    /// <summary>Null when it is not known; suggestions then are those for a model in development.</summary>
    public Stage? Stage => Enum.TryParse<Stage>(Answers.Get<string>(Keys.Stage), ignoreCase: true, out var stage) ? stage : null;

    public Stage StageForSuggestions => Stage ?? Content.Stage.Developing;

    /// <summary>The organisational form that the proposal names; null when it names none that the guide knows.</summary>
    public Entry? Form => Vocabulary.FormOf(Proposal);

    public IReadOnlyList<string> Areas => Answers.Get<ImmutableList<string>>(Keys.Areas) ?? [];

    public IReadOnlyList<string> AreasLeftOut => Answers.Get<ImmutableList<string>>(Keys.AreasLeftOut) ?? [];

    public IReadOnlyList<string> Concerns => Answers.Get<ImmutableList<string>>(Keys.Concerns) ?? [];

    public LineCount Count => Answers.Get<LineCount>(Keys.LineCount) ?? LineCount.NotSaid;

    public bool LinesAreRecorded => Answers.Has(Keys.Lines);

    /// <summary>The lines recorded, or, before any was touched, the ones suggested for the areas chosen.</summary>
    /// <remarks>Library lines of an area that was left out since are out of sight, not lost: they return with their area.</remarks>
    public LineList Lines => lines ??= Recorded() ?? (Areas.Count > 0 ? LineSuggestions.For(this) : LineList.Empty);

    public IReadOnlyList<WitnessRow> Witnesses => Answers.Get<ImmutableList<WitnessRow>>(Keys.Witnesses) ?? [];

    public IReadOnlyList<EvidenceRow> Evidence => Answers.Get<ImmutableList<EvidenceRow>>(Keys.Evidence) ?? [];

    public QuestionChanges Questions => Answers.Get<QuestionChanges>(Keys.Questions) ?? QuestionChanges.None;

    public IReadOnlyList<Milestone> Timetable => Answers.Get<ImmutableList<Milestone>>(Keys.Timetable) ?? [];

    public PlanDate? DecisionDate => Answers.Get<PlanDate>(Keys.DecisionDate);

    /// <summary>What fills the blanks of library wordings for this proposal.</summary>
    public Blanks Blanks => new(
        Form?.Model ?? Blanks.Default.Model,
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

    /// <summary>The services that a proposal names, as they would stand in a sentence; null when it names none.</summary>
    public static string? ServicesNamed(string proposal)
    {
        var found = Services().Matches(proposal.Replace('’', '\''))
            .Select(m => Tidy(m.Value)).Where(s => s.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Take(2).ToList();
        return found.Count == 0 ? null : string.Join(" and ", found);
    }

    private static string Tidy(string name)
    {
        name = LeadingWords().Replace(name.Trim(), "");
        if (name.Length == 0 || Bare().IsMatch(name)) return "";
        if (DisabledChildren().IsMatch(name)) return "services for disabled children";
        if (name.Equals("childrens services", StringComparison.OrdinalIgnoreCase)) return "children's services";
        var singular = name.EndsWith("service", StringComparison.OrdinalIgnoreCase) || name.EndsWith("team", StringComparison.OrdinalIgnoreCase);
        var text = name.Any(char.IsUpper) && name.ToUpperInvariant() == name ? name : char.ToLowerInvariant(name[0]) + name[1..];
        return singular ? $"the {text}" : text;
    }

    [GeneratedRegex(@"\b(?:childrens?'? services|children's (?:social care|homes|centres|services)|childrens (?:social care|homes|centres)|social care|leaving care(?: service)?|short breaks(?: for disabled children)?|early help|fostering(?: and adoption)?(?: service| hub)?|adoption(?: service)?|youth (?:service|services|clubs|work|justice service|offending service)|family (?:hubs|support(?: service)?|centres)|residential (?:care|homes)|children's residential homes|therapies|speech and language therapy|health visiting|portage|disabled children's service|edge of care service|contact service|participation service|advocacy service|nurseries|music service|education support|school improvement|play service|careers service|(?:[a-z]+ ){1,2}service(?!s? (?:to|for|in|at|by|with)\b.*\bservice)|disabled children|children with (?:disabilities|special needs)|placements|(?:foster|adoption) panels?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Services();

    [GeneratedRegex(@"^(?:services?|teams?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^(?:disabled children|children with (?:disabilities|special needs))$", RegexOptions.IgnoreCase)]
    private static partial Regex DisabledChildren();

    [GeneratedRegex(@"^(?:(?:the|our|a|an|joint|single|shared|new|to|hand|move|in|of|and|council|over|combine|merge|transfer|outsource|put|run|share|spin|out|contract|this|that|for|their|its|into|with|from|whole|local|integrated|customer|civil|as)\b\s*)+", RegexOptions.IgnoreCase)]
    private static partial Regex LeadingWords();
}
