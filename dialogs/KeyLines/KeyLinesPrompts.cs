using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Engine.Prompts;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines;

/// <summary>Everything this dialog can ask, in the order of its sections. To change a question, change it here.</summary>
public sealed partial class KeyLinesPrompts(Vocabulary vocabulary)
{
    private const string About = "About the review";
    private const string Aims = "Objectives";
    private const string Themes = "Areas";
    private const string TheLines = "Key lines of enquiry";
    private const string People = "Questions and witnesses";
    private const string Proof = "Evidence";
    private const string Plan = "Method and timetable";
    private const string Finish = "Check and export";

    public TextPrompt Proposal { get; } = new(Keys.Proposal, About, "What is proposed, or already running, that your committee wants to look at?")
    {
        Label = "What is proposed", Hint = "In your own words, for example: cabinet wants to move children's services into a trust.",
        Names = ["proposal", "what is proposed", "the plan", "model"], NeededUntil = [Keys.Areas, Keys.Lines],
    };

    public ChoicePrompt Stage { get; } = new(Keys.Stage, About, "How far has it come?",
    [
        new(nameof(Content.Stage.Considering), "Considering the idea", ["considering", "just an idea", "early", "an idea"]),
        new(nameof(Content.Stage.Developing), "Developing a proposal", ["developing", "in development", "being developed", "being designed"]),
        new(nameof(Content.Stage.Established), "Already running", ["established", "running", "already running", "up and running"]),
    ])
    {
        Label = "Stage", Names = ["stage", "the stage", "how far"], NeededUntil = [Keys.Areas, Keys.Lines],
    };

    public TextPrompt Council { get; } = new(Keys.Council, About, "Which council is this for?") { Label = "Council", MostWords = 8, MustNotHold = NoName(), Names = ["council", "authority", "council name"] };

    public TextPrompt Committee { get; } = new(Keys.Committee, About, "Which committee or panel is doing the review?")
    {
        Label = "Committee", MostWords = 12, MustNotHold = NoName(), Names = ["committee", "panel", "commission", "group"],
    };

    public TextPrompt Decider { get; } = new(Keys.Decider, About, "Who decides?")
    {
        Label = "Who decides", MostWords = 15, MustHold = DecidingBody(), Hint = "For example cabinet in March. If you don't know yet, say so and I will list it as a gap.",
        Names = ["who decides", "decision maker", "decider", "who takes the decision"],
    };

    public DatePrompt DecisionDate { get; } = new(Keys.DecisionDate, About, "When is the decision due?")
    {
        Label = "Decision due", Names = ["decision date", "decision", "when they decide", "date of the decision"],
    };

    public TextPrompt WhyNow { get; } = new(Keys.WhyNow, About, "Why is the committee looking at it now?") { Label = "Why now", TakesWhatComesFirst = true, Names = ["why now", "why", "reason", "trigger"] };

    public TextPrompt Success { get; } = new(Keys.Success, About, "What would be different for children if the review succeeds?")
    {
        Label = "What would be different for children", TakesWhatComesFirst = true, Names = ["success", "what we want", "what we want out of it", "what good looks like", "what success looks like", "aim", "difference", "what would be different", "outcome"],
    };

    public LinesPrompt InScope { get; } = new(Keys.InScope, About, "What is in scope?")
    {
        Label = "In scope", Hint = "List what the review covers, or skip.", Names = ["in scope", "scope"],
    };

    public LinesPrompt OutOfScope { get; } = new(Keys.OutOfScope, About, "And what is out of scope?")
    {
        Label = "Out of scope", Hint = "Naming what you leave out keeps a review short enough to finish.", Names = ["out of scope"],
    };

    /// <summary>When the committee meets; heard when it is volunteered, asked only on "change".</summary>
    public DatePrompt Meeting { get; } = new(Keys.Meeting, About, "When does the committee meet?") { Label = "Meeting", Names = ["meeting", "meeting date", "committee date"] };

    public RowsPrompt<ObjectiveRow> Objectives { get; } = new(Keys.Objectives, Aims, "Which objectives fit your review?")
    {
        Label = "Objectives", Hint = "Pick any, say “all but the last”, or write your own after “add objective:”.", Names = ["objectives", "aims"],
        Suggestions = m => [.. m.Library.OfKind(EntryKind.Objective).Select(e => new Choice(
            e.Id, Wording.Fill(e.Text ?? e.Title, Blanks.Default), null, (m.Answers.Get<ImmutableList<ObjectiveRow>>(Keys.Objectives) ?? []).Exists(o => o.Entry == e.Id)))],
        Options = m => [.. m.Library.OfKind(EntryKind.Objective).Select(e => new Option(e.Id, e.Title, e.Names))],
        FromSuggestion = (_, id) => new ObjectiveRow(id, null),
        RowInWords = (m, o) => o.Text ?? m.Library.Find(o.Entry ?? "")?.Title ?? "",
    };

    public RowsPrompt<string> Areas { get; } = new(Keys.Areas, Themes, "Which areas should the review look at, and in what order?")
    {
        Label = "Areas", Hint = "Three to five make a review that can finish. Name them in your order, or say “you choose”.", Names = ["areas", "area", "themes"],
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

    public MenuPrompt LinesAgreed { get; } = new(Keys.LinesAgreed, TheLines, "Are these the lines you want?", _ =>
    [
        new("keep them all", "Yes, keep them all"),
        new("anything obvious missing?", "Is anything missing?"),
        new("check my lines", "Check the wording"),
        new("export", "Stop here and export"),
    ])
    {
        Label = "Lines agreed", YesIsFirst = true, Hint = "Say for example “drop 2”, “swap 3 and 4”, “make 1 less accusing”, or “add one of mine: …”. A line is a prompt until you make it yours.",
        Names = ["lines", "the lines", "kloes", "key lines of enquiry"],
    };

    public MenuPrompt QuestionsAgreed { get; } = new(Keys.QuestionsAgreed, People, "Are these sub-questions right for your lines?", _ =>
    [
        new("keep the questions", "Yes, keep them"),
        new("leave the questions for later", "Leave them for later"),
    ])
    {
        Label = "Sub-questions", YesIsFirst = true, Hint = "They come from the guide and go under your lines. Say for example “drop question 1.2” or “add question to 3: …”.",
        Names = ["questions", "sub-questions", "the questions"],
    };

    public RowsPrompt<WitnessRow> Witnesses { get; } = new(Keys.Witnesses, People, "Who should the committee hear from?")
    {
        Label = "Witnesses", ReachedWith = Keys.Lines, Hint = "Pick from these suggestions, name your own, or say “who should we hear from for each line?”", Names = ["witnesses", "witness", "people"],
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

    public RowsPrompt<EvidenceRow> Evidence { get; } = new(Keys.Evidence, Proof, "What evidence will you ask for?")
    {
        Label = "Evidence", ReachedWith = Keys.Lines, Hint = "Pick from these suggestions or name your own. Two sources for each line is a safe rule.", Names = ["evidence", "sources"],
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

    public ChoicesPrompt Methods { get; } = new(Keys.Methods, Plan, "How will you gather it?",
        m => [.. m.Library.OfKind(EntryKind.Method).Select(e => new Choice(e.Id, e.Title))],
        m => [.. m.Library.OfKind(EntryKind.Method).Select(e => new Option(e.Id, e.Title, e.Names))])
    {
        Label = "Method", ReachedWith = Keys.Lines, Names = ["method", "methods", "how"],
    };

    public RowsPrompt<Milestone> Timetable { get; } = new(Keys.Timetable, Plan, "What is the timetable?")
    {
        Label = "Timetable", ReachedWith = Keys.Lines, Hint = "For example: witnesses 20 April, visit 4 May, report to cabinet 30 June.", Names = ["timetable", "dates", "milestones"],
        Suggestions = _ => [], Options = _ => [], FromSuggestion = (m, _) => new Milestone("", PlanDate.Day(m.Today)),
        RowInWords = (_, t) => $"{t.What} {t.Date.Text}",
    };

    public MenuPrompt Export { get; } = new(Keys.Export, Finish, "What would you like me to make?", _ =>
    [
        new("export word", "Scoping document in Word"),
        new("the table in word", "Table of the lines, in Word"),
        new("question pack in word", "Question pack by witness, in Word"),
        new("evidence map in word", "Evidence map, in Word"),
        new("short version for the witnesses", "Short version for witnesses"),
        new("export markdown", "Scoping document in Markdown, to paste"),
        new("what is still missing?", "What is still missing?"),
    ])
    {
        Label = "Documents", Hint = "You can still change anything: say what.", Names = ["documents", "export"],
    };

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

    /// <summary>The section that recorded lines show to be reached.</summary>
    public static string SectionOfLines => TheLines;
}
