using ScrutinyBot.Content;

namespace ScrutinyBot.Dialogs.Answers;

/// <summary>What the library says to a question. <c>Answered</c> is false when the text says why there is no answer.</summary>
/// <param name="Citations">What the text rests on, best first; empty when nothing was answered.</param>
public sealed record Answer(bool Answered, string Text, IReadOnlyList<Citation> Citations)
{
    /// <summary>The ids of the entries that the text was made of, best first.</summary>
    public IReadOnlyList<string> Entries { get; init; } = [];

    /// <summary>From 0 to 1: how likely the library answers the question. What is less sure than the threshold is refused, so a refusal has one too;
    /// 0 where a rule refused and nothing was looked up.</summary>
    public double Sureness { get; init; }
}
