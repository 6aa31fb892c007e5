using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Lists;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;
using ScrutinyBot.Tests.Content;

namespace ScrutinyBot.Tests.Lists;

/// <summary>A talk about lists alone: hears each message, grants what it wishes, and remembers what was said.</summary>
internal sealed class ListTalk
{
    public const string Questions = "small-questions";
    public const string Steps = "small-steps";

    private static readonly Library Library = ShippedLibrary.Result.Library;
    private static readonly Spelling Spelling = new([]);

    private static readonly string[] Entries =
    [
        "q-leaders-visible", "q-senior-lines", "q-workload-paperwork", "q-recruit-and-retain", "q-positive-culture", "q-leadership-role", "q-culture-of-listening", "q-risk-appetite",
    ];

    private static readonly (string Text, string Month)[] Plan =
    [
        ("Meet the director", "first-month"), ("Read the last inspection report", "first-month"), ("Visit the teams", "second-month"), ("Sit in on a panel", "second-month"), ("Meet the care leavers' forum", "third-month"),
    ];

    private readonly EditableLists lists;
    private AnswerSet answers;
    private Focus focus = Focus.None;

    public ListTalk(bool withSteps = false)
    {
        var questions = new EditableList
        {
            Key = Questions, Noun = "question", Plural = "questions", Names = ["qs", "q"],
            Rows = m => m.Answers.Get<ItemList>(Questions) ?? ItemList.Of(Of(Entries.Take(m.Answers.Get<int?>(Questions + "-most") ?? 99))),
            TextOf = (_, row) => row.Text ?? Wording.Fill(Library.Find(row.Entry!)!.Text!, Blanks.Default),
            Candidates = _ => [.. Of(Entries), .. Of(["q-staff-training", "q-staff-voice", "q-finances-sufficient", "q-health-plans"])],
        };
        var steps = new EditableList
        {
            Key = Steps, Noun = "step", Plural = "steps", InView = ["steps-agreed"],
            Rows = m => m.Answers.Get<ItemList>(Steps) ?? Plan.Aggregate(ItemList.Empty, (list, p) => list.AddOwn(p.Text, p.Month, Origin.Prompted)),
            TextOf = (_, row) => row.Text!,
            Groups = _ => [new("first-month", "The first month", ["first month", "month one"]), new("second-month", "The second month", ["second month"]), new("third-month", "The third month", ["third month"])],
        };
        lists = new EditableLists(Library, withSteps ? [questions, steps] : [questions]);
        answers = new AnswerSet(ConversationState.Empty.Answers);
    }

    public AnswerSet Answers => answers;

    /// <summary>What the last message wished.</summary>
    public IReadOnlyList<ListWish> Wishes { get; private set; } = [];

    /// <summary>What was said to the last message.</summary>
    public string Words { get; private set; } = "";

    public ItemList List(string key = Questions) => lists.Of(key).Rows(Moment);

    /// <summary>The places that the rows had at first, in their order now; 0 for a new one.</summary>
    public string Order(string key = Questions)
    {
        var first = new ListTalk(withSteps: true).List(key).Rows.Select(r => r.Id).ToList();
        return string.Join(' ', List(key).Rows.Select(r => first.IndexOf(r.Id) + 1));
    }

    public ListTalk Say(params string[] messages)
    {
        foreach (var message in messages)
        {
            Wishes = [.. lists.Recogniser.Hear(Utterance.Read(message, Spelling), new Listening(null, null, Moment)).OfType<Heard.Wish>().OrderBy(h => h.At).Select(h => (ListWish)h.Wanted)];
            var said = new List<string>();
            foreach (var wish in Wishes)
            {
                var granted = lists.Grant(wish, Moment);
                (answers, focus) = (granted.Answers, granted.Focus ?? focus);
                said.AddRange(granted.Replies.Select(r => r is Reply.Notice notice ? notice.Words : r is Reply.Table table ? string.Join('\n', table.Rows.Select(x => string.Join(" | ", x))) : ""));
            }
            Words = string.Join('\n', said);
        }
        return this;
    }

    private DialogMoment Moment => new(answers, focus, Library, new DateOnly(2026, 11, 21));

    private static IEnumerable<ItemCandidate> Of(IEnumerable<string> ids) =>
        ids.Select(id => Library.Find(id)!).Select(e => new ItemCandidate(e.Id, Wording.Fill(e.Text!, Blanks.Default), null, e.Themes));
}
