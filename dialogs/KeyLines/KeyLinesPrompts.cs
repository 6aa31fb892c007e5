using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Engine.Prompts;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines;

/// <summary>Everything this dialog can ask, in the order of its sections. How it is put stands in <c>content/dialogs/key-lines.yaml</c>.</summary>
public sealed partial class KeyLinesPrompts(Vocabulary vocabulary, DialogScript script)
{
    public TextPrompt Proposal { get; } = new(script.Question(Keys.Proposal))
    {
        NeededUntil = [Keys.Areas, Keys.Lines],
    };

    public ChoicePrompt Stage { get; } = new(script.Question(Keys.Stage))
    {
        NeededUntil = [Keys.Areas, Keys.Lines],
    };

    public TextPrompt Council { get; } = new(script.Question(Keys.Council)) { MostWords = 8, MustNotHold = NoName() };

    public TextPrompt Committee { get; } = new(script.Question(Keys.Committee))
    {
        MostWords = 12, MustNotHold = NoName(),
    };

    public TextPrompt Decider { get; } = new(script.Question(Keys.Decider))
    {
        MostWords = 15, MustHold = DecidingBody(),
    };

    public DatePrompt DecisionDate { get; } = new(script.Question(Keys.DecisionDate));

    public TextPrompt WhyNow { get; } = new(script.Question(Keys.WhyNow)) { TakesWhatComesFirst = true };

    public TextPrompt Success { get; } = new(script.Question(Keys.Success))
    {
        TakesWhatComesFirst = true,
    };

    public LinesPrompt InScope { get; } = new(script.Question(Keys.InScope));

    public LinesPrompt OutOfScope { get; } = new(script.Question(Keys.OutOfScope));

    /// <summary>When the committee meets; heard when it is volunteered, asked only on "change".</summary>
    public DatePrompt Meeting { get; } = new(script.Question(Keys.Meeting));

    public RowsPrompt<ObjectiveRow> Objectives { get; } = new(script.Question(Keys.Objectives))
    {
        Label = script.Question(Keys.Objectives).Label,
        Suggestions = m => [.. m.Library.OfKind(EntryKind.Objective).Select(e => new Choice(
            e.Id, Wording.Fill(e.Text ?? e.Title, Blanks.Default), null, (m.Answers.Get<ImmutableList<ObjectiveRow>>(Keys.Objectives) ?? []).Exists(o => o.Entry == e.Id)))],
        Options = m => [.. m.Library.OfKind(EntryKind.Objective).Select(e => new Option(e.Id, e.Title, e.Names))],
        FromSuggestion = (_, id) => new ObjectiveRow(id, null),
        RowInWords = (m, o) => o.Text ?? m.Library.Find(o.Entry ?? "")?.Title ?? "",
    };

    public RowsPrompt<string> Areas { get; } = new(script.Question(Keys.Areas))
    {
        Label = script.Question(Keys.Areas).Label,
        NeededUntil = [Keys.Lines], WhenNotKnown = "you choose",
        Suggestions = m =>
        {
            var draft = new KeyLinesDraft(m, vocabulary);
            return [.. m.Library.OfKind(EntryKind.Area).Select(e => new Choice(e.Id, e.Title, KeyLinesReplies.WhyArea(draft, e.Id), draft.Areas.Contains(e.Id)))];
        },
        Options = m => [.. m.Library.OfKind(EntryKind.Area).Select(e => new Option(e.Id, e.Title, e.Names))],
        FromSuggestion = (_, id) => id,
        RowInWords = (m, id) => m.Library.Find(id)?.Title ?? id,
    };

    public MenuPrompt LinesAgreed { get; } = new(script.Question(Keys.LinesAgreed))
    {
        YesIsFirst = true,
    };

    public MenuPrompt QuestionsAgreed { get; } = new(script.Question(Keys.QuestionsAgreed))
    {
        YesIsFirst = true,
    };

    public RowsPrompt<WitnessRow> Witnesses { get; } = new(script.Question(Keys.Witnesses))
    {
        Label = script.Question(Keys.Witnesses).Label, ReachedWith = Keys.Lines,
        Suggestions = m =>
        {
            var draft = new KeyLinesDraft(m, vocabulary);
            return [.. SourceMatching.SuggestWitnesses(draft).Select(w => new Choice(
                w.Entry ?? w.Name, w.Name, KeyLinesReplies.LinesInWords(w.Lines, draft), draft.Witnesses.Any(x => x.Name == w.Name)))];
        },
        Options = m => [.. m.Library.OfKind(EntryKind.Witness).Select(e => new Option(e.Id, e.Title, e.Names))],
        FromSuggestion = (m, id) =>
        {
            var draft = new KeyLinesDraft(m, vocabulary);
            return SourceMatching.SuggestWitnesses(draft).Find(w => (w.Entry ?? w.Name) == id) ?? SourceMatching.Witness(m.Library.Find(id)?.Title ?? id, draft);
        },
        FromWords = (m, words) => SourceMatching.Witness(words, new KeyLinesDraft(m, vocabulary)),
        RowInWords = (_, w) => w.Name,
    };

    public RowsPrompt<EvidenceRow> Evidence { get; } = new(script.Question(Keys.Evidence))
    {
        Label = script.Question(Keys.Evidence).Label, ReachedWith = Keys.Lines,
        Suggestions = m =>
        {
            var draft = new KeyLinesDraft(m, vocabulary);
            return [.. SourceMatching.SuggestEvidence(draft).Select(e => new Choice(
                e.Entry ?? e.Name, e.Name, KeyLinesReplies.LinesInWords(e.Lines, draft), draft.Evidence.Any(x => x.Name == e.Name)))];
        },
        Options = m => [.. m.Library.OfKind(EntryKind.Evidence).Select(e => new Option(e.Id, e.Title, e.Names))],
        FromSuggestion = (m, id) =>
        {
            var draft = new KeyLinesDraft(m, vocabulary);
            return SourceMatching.SuggestEvidence(draft).Find(e => (e.Entry ?? e.Name) == id) ?? new EvidenceRow(m.Library.Find(id)?.Title ?? id, id, []);
        },
        FromWords = (m, words) =>
        {
            var row = SourceMatching.Evidence(words, vocabulary);
            var draft = new KeyLinesDraft(m, vocabulary);
            return row with { Lines = row.Entry is null ? [] : [.. draft.Lines.Rows.Where(r => SourceMatching.EvidenceFor(r, draft).Any(e => e.Id == row.Entry)).Select(r => r.Id)] };
        },
        RowInWords = (_, e) => e.Name,
    };

    public ChoicesPrompt Methods { get; } = new(script.Question(Keys.Methods),
        m => [.. m.Library.OfKind(EntryKind.Method).Select(e => new Choice(e.Id, e.Title))],
        m => [.. m.Library.OfKind(EntryKind.Method).Select(e => new Option(e.Id, e.Title, e.Names))])
    {
        ReachedWith = Keys.Lines,
    };

    public RowsPrompt<Milestone> Timetable { get; } = new(script.Question(Keys.Timetable))
    {
        Label = script.Question(Keys.Timetable).Label, ReachedWith = Keys.Lines,
        Suggestions = _ => [], Options = _ => [], FromSuggestion = (m, _) => new Milestone("", PlanDate.Day(m.Today)),
        RowInWords = (_, t) => $"{t.What} {t.Date.Text}",
    };

    public MenuPrompt Export { get; } = new(script.Question(Keys.Export));

    /// <summary>All of them, in order.</summary>
    public IReadOnlyList<Prompt> All =>
    [
        Proposal, Stage, Council, Committee, Meeting, Decider, DecisionDate, WhyNow, Success, InScope, OutOfScope,
        Objectives, Areas, LinesAgreed, QuestionsAgreed, Witnesses, Evidence, Methods, Timetable, Export,
    ];

    [GeneratedRegex(@"\b(?:cabinet|council\w*|executive|exec|leaders?|mayor|ministers?|icb|board|committee|trust|secretary|government|portfolio|member|director|dcs|commissioners?|department|dfe|authority|nhs|governors|chief|officers?|parliament|partners|owners|shareholders?|them|us|we)\b", RegexOptions.IgnoreCase)]
    private static partial Regex DecidingBody();

    [GeneratedRegex(@"\d|\?|\b(?:yes|no|ok|okay|please|thanks|dont|don't|do|not|can|could|would|want|like|give|show|tell|have|has|are|was|were|me|my|you|your|them|it|its|then|too|again|back|wrong|why|what|how|when|who|question|questions|lines?|rules|prompt)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoName();
}
