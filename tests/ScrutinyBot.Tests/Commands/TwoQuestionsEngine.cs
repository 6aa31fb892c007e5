using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Tests.Commands;

/// <summary>A small engine: asks for a council and a stage, then says both and the day. "export" asks for a document, "boom" throws,
/// "show" shows one reply of every kind that a dialog can say at once.</summary>
internal sealed class TwoQuestionsEngine : IConversationEngine
{
    public const string JobKind = "two-questions-export";

    public static Citation Source { get; } = new(new("a-guide", "start"), "A guide", "A centre", 2017, "Where to start");

    public Turn Play(ConversationState before, Incoming incoming, DateTimeOffset now) => incoming switch
    {
        Incoming.Said("boom") => throw new InvalidOperationException("A mistake in a dialog."),
        Incoming.Said("export") => End(before, before.Answers, [new Reply.Notice("Making the document.")], [Export(before)]),
        Incoming.Said("show") => End(before, before.Answers, Showcase, []),
        Incoming.Said(var text) => Answer(before, text, now),
        Incoming.JobFinished(_, var result) => End(before, before.Answers,
            [.. result.Deserialize<DocumentRef[]>(JsonSerializerOptions.Web)!.Select(d => new Reply.Document(d))], []),
        _ => End(before, before.Answers, [new Reply.Text("Hello."), Next(before.Answers)], []),
    };

    public DraftView? View(ConversationState state, DateTimeOffset now) => new("A draft", new Progress(1, 1), [], []);

    private static IReadOnlyList<Reply> Showcase { get; } =
    [
        new Reply.Text("A **strong** word [not a colour]."),
        new Reply.Table("Lines", ["No", "Line"], [["1", "How **safe**?"], ["2", "How dear?"]]),
        new Reply.Citations([Source]),
        new Reply.Quotes([new Quote("The **board** meets.", "Improvement plan", "Anytown Council", "May 2026", "paragraph 12")]),
    ];

    private static Turn Answer(ConversationState before, string text, DateTimeOffset now)
    {
        var key = before.Answers.ContainsKey("council") ? "stage" : "council";
        var answers = before.Answers.SetItem(key, JsonSerializer.SerializeToElement(text)).SetItem("$seen", JsonSerializer.SerializeToElement(true));
        Reply said = answers.TryGetValue("stage", out var stage)
            ? new Reply.Text(string.Create(CultureInfo.InvariantCulture, $"{answers["council"]}, {stage}, on {now:yyyy-MM-dd}."))
            : Next(answers);
        return End(before, answers, [new Reply.Notice($"Heard: {text}."), said], []);
    }

    private static Reply Next(ImmutableSortedDictionary<string, JsonElement> answers) => answers.ContainsKey("council")
        ? new Reply.Prompt(new PromptView
        {
            Key = "stage", Kind = PromptKind.Choice, Question = "How far has it come?", Hint = "Pick one.", Section = "About the review", Progress = new(1, 2),
            Choices = [new("considering", "Considering", "an idea"), new("developing", "Developing")], Optional = true,
        })
        : new Reply.Prompt(new PromptView { Key = "council", Kind = PromptKind.Text, Question = "Which council?" });

    private static JobRequest Export(ConversationState before) =>
        new($"export-{before.Version}", JobKind, JsonSerializer.SerializeToElement(before.Version));

    private static Turn End(
        ConversationState before, ImmutableSortedDictionary<string, JsonElement> answers, IReadOnlyList<Reply> replies, IReadOnlyList<JobRequest> jobs) =>
        new(before with { Answers = answers, Version = before.Version + 1 }, [], replies, jobs);
}
