using System.Collections.Immutable;
using System.Globalization;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Lists;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.QuestionPacks;

/// <summary>The answers of this dialog, read as what they mean. A pure reading: made anew whenever it is needed.</summary>
public sealed class PackReading(DialogMoment moment, Vocabulary vocabulary, DialogScript script, QuestionWords words)
{
    private IReadOnlyList<PackWitness>? witnesses;
    private IReadOnlyList<PackTheme>? themes;
    private Blanks? blanks;
    private IReadOnlyList<ItemCandidate>? candidates;
    private ItemList? questions;
    private SessionPlan? plan;

    public DialogMoment Moment { get; } = moment;

    public AnswerSet Answers => Moment.Answers;

    public Library Library => Moment.Library;

    public Vocabulary Vocabulary { get; } = vocabulary;

    public DialogScript Script { get; } = script;

    /// <summary>The words by which questions are found.</summary>
    public QuestionWords Words { get; } = words;

    /// <summary>Null when it is not known; questions then are those for a model in development.</summary>
    public Stage? Stage => Enum.TryParse<Stage>(Answers.Get<string>(SharedKeys.Stage), ignoreCase: true, out var stage) ? stage : null;

    public Stage StageForQuestions => Stage ?? Content.Stage.Developing;

    /// <summary>In minutes; null when it is not known.</summary>
    public int? Minutes => Answers.Get<int?>(PackKeys.Minutes);

    /// <summary>In the order in which they are heard: who must leave early comes first.</summary>
    public IReadOnlyList<PackWitness> Witnesses => witnesses ??=
        [.. (Answers.Get<ImmutableList<PackWitness>>(PackKeys.Witnesses) ?? []).OrderBy(w => w.Minutes is null ? 1 : 0)];

    /// <summary>What to ask about: the themes named here, or else the areas and worries of the review under way.</summary>
    public IReadOnlyList<PackTheme> Themes => themes ??= Answers.Get<ImmutableList<PackTheme>>(PackKeys.Themes) is { Count: > 0 } said ? said
        : Answers.Has(PackKeys.Themes) ? []
        : [.. (Answers.Get<ImmutableList<string>>(SharedKeys.Concerns) ?? []).Concat(Answers.Get<ImmutableList<string>>(Keys.Areas) ?? []).Distinct(StringComparer.Ordinal).Select(id => new PackTheme(id, TopicTitle(id)))];

    public bool HasFollowUps => Answers.Get<bool>(PackKeys.FollowUps);

    /// <summary>Who asks, by name; "me" is the chair.</summary>
    public IReadOnlyList<string> Askers =>
        [.. (Answers.Get<ImmutableList<string>>(PackKeys.Askers) ?? []).Select(a => PlainText.Of(a).Trim() is "me" or "myself" or "i" ? Script.Say("me") : a).Distinct(StringComparer.Ordinal)];

    public ImmutableSortedDictionary<string, string> AskedBy =>
        Answers.Get<ImmutableSortedDictionary<string, string>>(PackKeys.AskedBy) ?? ImmutableSortedDictionary<string, string>.Empty;

    public HeldSession Session => Answers.Get<HeldSession>(PackKeys.Meeting) ?? HeldSession.NotHeld;

    /// <summary>The most questions that the person wants; null when that was not said.</summary>
    public int? Limit => Answers.Get<int?>(PackKeys.Questions + "-most");

    /// <summary>What fills the blanks of library wordings.</summary>
    public Blanks Blanks => blanks ??= ReadBlanks();

    /// <summary>Every question that fits stage, themes and witnesses, best first.</summary>
    public IReadOnlyList<ItemCandidate> Candidates => candidates ??= QuestionChoice.For(this);

    /// <summary>The questions recorded, or suggested before any was touched, in the order in which they are asked.</summary>
    public ItemList Questions => questions ??= Arranged(Answers.Get<ItemList>(PackKeys.Questions) ?? QuestionChoice.First(this));

    public SessionPlan Plan => plan ??= SessionPlan.Of(this);

    /// <summary>True once enough is known to choose questions.</summary>
    public bool IsReady => Themes.Count > 0 || Limit is not null && Minutes is not null || Answers.Has(PackKeys.Themes) || Answers.Has(PackKeys.Questions);

    /// <summary>A question as it is put.</summary>
    public string TextOf(ItemRow row) => row.Text ?? (row.Entry is { } id ? Wording.Fill(WordingOf(id), Blanks) : "");

    /// <summary>Follow-ups to a question, best first; one of general use for a question of the person's own.</summary>
    public IReadOnlyList<string> ProbesOf(ItemRow row)
    {
        var probes = row.Entry is not { } id ? [] : Library.Find(id)?.Probes ?? Script.FindItem(id)?.Probes ?? [];
        return probes.Count > 0 ? [.. probes.Select(p => Wording.Fill(p, Blanks))] : [Script.Say("follow-up-own")];
    }

    public IReadOnlyList<SectionRef> SourcesOf(ItemRow row) => row.Entry is not { } id ? [] : Library.Find(id)?.Sources ?? Script.FindItem(id)?.Sources ?? [];

    /// <summary>The theme that a question is first about, in words; empty for none.</summary>
    public string ThemeOf(ItemRow row) => Candidates.FirstOrDefault(c => c.Entry == row.Entry)?.Themes is [var first, ..] ? TopicTitle(first) : "";

    public string TopicTitle(string id) => Library.Find(id)?.Title ?? (Library.FindTheme(id) is { } theme ? Capital(theme.Id.Replace('-', ' ')) : id);

    public PackWitness? WitnessOf(ItemRow row) => Witnesses.FirstOrDefault(w => w.Id == row.Group) ?? (Witnesses.Count > 0 ? Witnesses[0] : null);

    /// <summary>The rows of each witness together, in the order of hearing; a row that nobody was given goes to who can answer it.</summary>
    public ItemList Arranged(ItemList list)
    {
        if (Witnesses.Count == 0) return list;
        var order = Witnesses.Select(w => w.Id).ToList();
        var rows = list.Rows.Select(r => order.Contains(r.Group ?? "") ? r : r with { Group = WitnessShare.For(this, r) }).ToList();
        return list with { Rows = [.. rows.OrderBy(r => order.IndexOf(r.Group!))] };
    }

    private string WordingOf(string id) => Library.Find(id)?.Text ?? Script.FindItem(id)?.Text ?? "";

    // Key lines know how a proposal is called in a sentence; a body that was only spoken of is read the same way.
    private Blanks ReadBlanks()
    {
        var spoken = Answers.Get<string>(SharedKeys.Proposal) ?? Answers.Get<string>(PackKeys.Body);
        // What runs already is no new arrangement, whatever it is called.
        if (spoken is null && Stage is Content.Stage.Established) return Blanks.Default with { Model = Script.Say("body-running") };
        var answers = spoken is null ? Answers : Answers.With(SharedKeys.Proposal, spoken);
        return new KeyLinesDraft(Moment with { Answers = answers }, Vocabulary).Blanks;
    }

    private static string Capital(string words) => char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];
}
