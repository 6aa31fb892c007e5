using System.Globalization;
using System.Text.Json;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Tests.Web;

/// <summary>A short dialog that shows every kind of reply and every kind of prompt, and understands very little.</summary>
/// <remarks>Typed: an answer, the number of a choice, "skip", "undo", "help", "change" with a label of the draft, "export".</remarks>
public sealed class ScriptedEngine : IConversationEngine
{
    private const string Changing = "$changing";
    private const string Shown = "$shown";
    private const string Last = "$last";

    private static readonly string[] Areas =
        ["Outcomes for children", "Money", "Accountability and governance", "Workforce", "Partnership working"];

    private static readonly Step[] Script =
    [
        new("Council", new PromptView
        {
            Key = "council", Kind = PromptKind.Text, Question = "Which council is this for?", Hint = "For example: Anytown Borough Council",
            Section = "About the review", Progress = new(1, 7),
        }),
        new("Stage", new PromptView
        {
            Key = "stage", Kind = PromptKind.Choice, Question = "How far has the proposal come?", Section = "About the review", Progress = new(1, 7),
            Choices =
            [
                new("considering", "Considering", "An idea; no business case has been agreed"),
                new("developing", "Developing a proposal", "Being designed, not yet running"),
                new("established", "Already running", "The new organisation delivers services"),
            ],
        }),
        new("In scope", new PromptView
        {
            Key = "scope", Kind = PromptKind.Lines, Question = "What is in scope?", Hint = "A service, a group of children or a decision on each line.",
            Section = "About the review", Progress = new(1, 7), Optional = true,
        }),
        new("Decision date", new PromptView
        {
            Key = "decision-date", Kind = PromptKind.Date, Question = "When does cabinet decide?", Section = "About the review",
            Progress = new(1, 7), Optional = true,
        }),
        new("Areas", new PromptView
        {
            Key = "areas", Kind = PromptKind.Choices, Question = "Which areas should the review look at?", Hint = "Three or four are plenty.",
            Section = "Areas", Progress = new(3, 7),
            Choices = [.. Areas.Select((area, i) => new Choice($"area-{i}", area, i == 1 ? "What it costs, who pays, and who carries the risk" : null, i == 2))],
        }),
        new("Order of areas", new PromptView
        {
            Key = "order", Kind = PromptKind.Reorder, Question = "In which order?", Hint = "The first gets most of the committee's time.",
            Section = "Areas", Progress = new(3, 7), Choices = [.. Areas.Take(3).Select((area, i) => new Choice($"area-{i}", area))],
        }),
        new("Confidence", new PromptView
        {
            Key = "confidence", Kind = PromptKind.Scale, Question = "How sure are you that the business case is sound?",
            Hint = "1 is not at all, 5 is very.", Section = "Evidence", Progress = new(6, 7),
            Choices = [.. Enumerable.Range(1, 5).Select(n => new Choice($"{n}", $"{n}"))],
        }),
        new("Strengths", new PromptView
        {
            Key = "strengths", Kind = PromptKind.Ratings, Question = "How strong is each of these?", Hint = "1 is weak, 5 is strong.", Section = "Evidence",
            Progress = new(6, 7),
            Choices = [new("workforce", "Workforce"), new("leadership", "Leadership, governance and oversight of what is promised", "4", true), new("money", "Money", "not known", true)],
            Scale = [.. Enumerable.Range(1, 5).Select(n => new Choice($"{n}", $"{n}")), new("not-known", "Don't know")],
        }),
        new("Documents", new PromptView
        {
            Key = "export", Kind = PromptKind.Confirm, Question = "Make the scoping document now?", Section = "Check and export", Progress = new(7, 7),
            Choices = [new("yes", "Yes, make it"), new("no", "Not yet")],
        }),
    ];

    public Turn Play(ConversationState before, Incoming incoming, DateTimeOffset now)
    {
        var replies = new List<Reply>();
        var after = incoming switch
        {
            Incoming.Said said => Hear(before, said.Text.Trim(), replies),
            Incoming.Pressed pressed => Press(before, pressed, replies),
            Incoming.JobFinished job => Finish(before, job, replies),
            _ => Greet(before, replies),
        };
        var version = before.Version + 1;
        if (incoming is not Incoming.JobFinished && OpenStep(after) is { } open)
        {
            replies.Add(new Reply.Prompt(open.Prompt));
            after = With(after, Shown, version.ToString(CultureInfo.InvariantCulture));
        }

        var exports = Answer(after, "export") == "Yes, make it" && Answer(before, "export") is null;
        return new Turn(
            after with { Version = version }, [], replies,
            exports ? [new JobRequest($"export-{version}", "export", JsonSerializer.SerializeToElement(""))] : []);
    }

    public DraftView? View(ConversationState state, DateTimeOffset now)
    {
        if (Answer(state, "council") is not { } council) return null;
        var given = Script.Where(s => Answer(state, s.Prompt.Key) is not null).ToList();
        return new DraftView(
            $"Review of the proposed children's trust, {council}",
            OpenStep(state)?.Prompt.Progress ?? new(7, 7),
            [.. given.GroupBy(s => s.Prompt.Section, StringComparer.Ordinal).Select(g => new DraftSection(g.Key, [.. g.Select(s => RowOf(s, state))]))],
            Answer(state, "scope") is null ? ["Nothing is in scope yet."] : ["Two lines have no witness.", "One line hears no child's or family's voice."]);
    }

    private static DraftRow RowOf(Step step, ConversationState state) => new(
        step.Label, Answer(state, step.Prompt.Key)!, step.Prompt.Key, step.Prompt.Key == "areas" ? "Prompted: from the library, as it stands." : null);

    private static ConversationState Greet(ConversationState before, List<Reply> replies)
    {
        replies.Add(new Reply.Text(
            "Hello. I help a scrutiny committee plan a review of a change to children's services. At the end you have a scoping document in Word.\n\n" +
            "It takes about twenty minutes, and you can stop at any time:\n- **undo** takes back the last answer\n- **skip** leaves a question out"));
        return before;
    }

    private static ConversationState Press(ConversationState before, Incoming.Pressed pressed, List<Reply> replies)
    {
        var isOpen = OpenStep(before)?.Prompt.Key == pressed.PromptKey
            && Answer(before, Shown) == pressed.Asked.ToString(CultureInfo.InvariantCulture);
        if (!isOpen) return Change(before, Array.Find(Script, s => s.Prompt.Key == pressed.PromptKey), replies);
        var prompt = OpenStep(before)!.Prompt;
        return Record(before, prompt, string.Join("\n", pressed.Values.Select(v => prompt.Choices.FirstOrDefault(c => c.Value == v)?.Label ?? v)), replies);
    }

    private static ConversationState Hear(ConversationState before, string text, List<Reply> replies)
    {
        if (text.StartsWith("change ", StringComparison.OrdinalIgnoreCase))
            return Change(before, Array.Find(Script, s => s.Label.Equals(text[7..], StringComparison.OrdinalIgnoreCase)), replies);
        if (text == "export") return Change(before, Script[^1], replies);
        if (text == "undo") return Undo(before, replies);
        if (text == "help" || OpenStep(before) is not { } open)
        {
            replies.Add(new Reply.Notice("You can type **undo**, **skip** or an answer."));
            return before;
        }

        if (text == "skip") return Record(before, open.Prompt, "Skipped", replies);
        var choices = open.Prompt.Choices;
        if (choices.Count == 0) return Record(before, open.Prompt, text, replies);
        if (int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= choices.Count)
            return Record(before, open.Prompt, choices[number - 1].Label, replies);
        replies.Add(new Reply.Notice($"I didn't catch \"{(text.Length > 40 ? text[..40] + "…" : text)}\". Pick one of the answers, or type its number."));
        return before;
    }

    private static ConversationState Change(ConversationState before, Step? step, List<Reply> replies)
    {
        if (step is null)
        {
            replies.Add(new Reply.Notice("I don't know that question."));
            return before;
        }

        replies.Add(new Reply.Notice($"You are changing **{step.Label}**. Nothing changes until you answer."));
        return With(Without(before, step.Prompt.Key == "export" ? "export" : Changing), Changing, step.Prompt.Key);
    }

    private static ConversationState Undo(ConversationState before, List<Reply> replies)
    {
        if (Answer(before, Last) is not { } last)
        {
            replies.Add(new Reply.Notice("There is nothing to undo."));
            return before;
        }

        replies.Add(new Reply.Notice("Undone."));
        return Without(Without(before, last), Last);
    }

    private static ConversationState Record(ConversationState before, PromptView prompt, string answer, List<Reply> replies)
    {
        replies.AddRange(prompt.Key switch
        {
            "council" => [new Reply.Text($"Thank you. This is for **{answer}**.")],
            "stage" => [new Reply.Notice($"Heard: stage is \"{answer}\". If that is wrong, type undo."), Comparison],
            "areas" => [Advice, Quotations, Sources],
            "strengths" => [Radar, Strip],
            "export" when answer.StartsWith('Y') => [new Reply.Text("The document is being made.")],
            _ => Array.Empty<Reply>(),
        });
        return With(With(Without(before, Changing), prompt.Key, answer), Last, prompt.Key);
    }

    private static ConversationState Finish(ConversationState before, Incoming.JobFinished job, List<Reply> replies)
    {
        replies.Add(new Reply.Text("Here is your document."));
        replies.Add(new Reply.Document(job.Result.Deserialize<DocumentRef>()!));
        return before;
    }

    private static Step? OpenStep(ConversationState state) => Answer(state, Changing) is { } changing
        ? Array.Find(Script, s => s.Prompt.Key == changing) : Array.Find(Script, s => Answer(state, s.Prompt.Key) is null);

    private static string? Answer(ConversationState state, string key) =>
        state.Answers.TryGetValue(key, out var value) ? value.GetString() : null;

    private static ConversationState With(ConversationState state, string key, string value) =>
        state with { Answers = state.Answers.SetItem(key, JsonSerializer.SerializeToElement(value)) };

    private static ConversationState Without(ConversationState state, string key) => state with { Answers = state.Answers.Remove(key) };

    private static Reply.Table Comparison => new(
        "What each stage lets a committee change",
        ["Stage", "What is still open", "Who to hear first", "A document to ask for"],
        [
            ["Considering", "Whether to do it at all", "Director of children's services", "The options appraisal"],
            ["Developing", "How it is governed and paid for", "Lead member and section 151 officer", "The business case and the draft contract"],
            ["Running", "How it is held to account", "Chair of the trust", "The annual review"],
        ]);

    private static Reply.Chart Radar => new(
        "How strong each is", ChartShape.Radar, "Area", ["Workforce", "Leadership and governance", "Money"],
        [new("This time", [3, 4, null]), new("Last time", [2, 4, 1], Before: true)], "Workforce 3 (2), Leadership and governance 4 (4), Money not rated (1).");

    private static Reply.Chart Strip => new(
        "Where that is", ChartShape.Strip, "Phase", ["Poor to fair", "Fair to good", "Good to great"],
        [new("This time", [2]), new("Last time", [1.5], Before: true)], "Between fair to good and good to great.");

    private static Reply.Text Advice => new(
        "Two things help at this point:\n1. Keep the **outcomes for children** in every area.\n2. Name the evidence that would change your mind.");

    private static Reply.Quotes Quotations => new(
    [
        new Quote("The **board** meets <b>monthly</b>.\n- It was quorate.", "Improvement plan", "Anytown Council", "May 2026", "paragraph 12"),
        new Quote("Caseloads fell.", "Minutes of the board", "", "", "line 3"),
    ]);

    private static Reply.Citations Sources => new(
    [
        new Citation(new SectionRef("guide", "areas"), "A guide to reviewing new arrangements", "A publisher", 2016, "Areas that structure a review"),
        new Citation(new SectionRef("guide", "evidence"), "A guide to reviewing new arrangements", "A publisher", 2016, "Evidence for the review")
        {
            Standing = "good practice", Dated = true,
        },
    ]);

    private sealed record Step(string Label, PromptView Prompt);
}
