using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Engine.Prompts;
using ScrutinyBot.Dialogs.Findings.Hearing;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Findings;

/// <summary>Everything this dialog can ask, in the order of its sections.</summary>
public sealed class FindingsPrompts(DialogScript script)
{
    public TextPrompt Review { get; } = new(script.Question(FindingsKeys.Review)) { MostWords = 40 };

    public ReviewLinesPrompt Lines { get; } = new(script.Question(FindingsKeys.Lines));

    public TextPrompt Council { get; } = new(script.Question(SharedKeys.Council)) { MostWords = 12 };

    public TextPrompt Committee { get; } = new(script.Question(SharedKeys.Committee)) { MostWords = 12 };

    public MenuPrompt EvidenceWork { get; } = new(script.Question(FindingsKeys.EvidenceWork));

    public MenuPrompt RecommendationsWork { get; } = new(script.Question(FindingsKeys.RecommendationsWork));

    public DatePrompt Agreed { get; } = new(script.Question(FindingsKeys.Agreed)) { ReachedWith = FindingsKeys.Recommendations };

    public DatePrompt ToExecutive { get; } = new(script.Question(FindingsKeys.ToExecutive)) { ReachedWith = FindingsKeys.Recommendations };

    public DatePrompt ResponseDue { get; } = new(script.Question(FindingsKeys.ResponseDue)) { ReachedWith = FindingsKeys.Recommendations };

    public DatePrompt NextReview { get; } = new(script.Question(FindingsKeys.NextReview)) { ReachedWith = FindingsKeys.Recommendations };

    public MenuPrompt TrackerWork { get; } = new(script.Question(FindingsKeys.TrackerWork));

    public IReadOnlyList<Prompt> All => [Review, Lines, Council, Committee, EvidenceWork, RecommendationsWork, ToExecutive, ResponseDue, Agreed, NextReview, TrackerWork];

    /// <summary>True for the points where the member works on something; they record no fact.</summary>
    public static bool IsWork(Prompt prompt) => prompt is MenuPrompt;
}

/// <summary>The lines of a review: one to a line, or numbered in one breath.</summary>
public sealed class ReviewLinesPrompt : Prompt<ImmutableList<ReviewLine>>
{
    private static readonly Spelling AsTyped = new([]);

    [SetsRequiredMembers]
    public ReviewLinesPrompt(ScriptQuestion question) : base(question.Key, question.Section, question.Question)
    {
        Label = question.Label;
        Hint = question.Hint;
        Names = question.Names;
    }

    public override PromptKind Kind => PromptKind.Lines;

    public override Reading Read(string words, DialogMoment moment)
    {
        var said = Utterance.Read(words, AsTyped);
        if (NumberedRun.Read(said, 0) is { Count: > 1 } run) return Reading.Of(ReviewRecogniser.Rows(run.Select(said.TypedAt)));
        if (NumberedListReader.Read(words) is { Count: > 1 } pasted) return Reading.Of(ReviewRecogniser.Rows(pasted.Select(p => p.Text)));
        var parts = words.Split(words.Contains('\n', StringComparison.Ordinal) ? '\n' : words.Contains(';', StringComparison.Ordinal) ? ';' : ',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 0 || !Array.TrueForAll(parts, p => p.Count(char.IsLetter) >= 4) ? new Reading.NotAnAnswer() : Reading.Of(ReviewRecogniser.Rows(parts));
    }

    public override Reading ReadPressed(IReadOnlyList<string> values, DialogMoment moment) => Read(string.Join('\n', values), moment);

    protected override string InWords(ImmutableList<ReviewLine> value, DialogMoment moment) => string.Join("; ", value.Select(l => $"{l.Number} {l.Text}"));
}
