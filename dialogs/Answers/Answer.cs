using ScrutinyBot.Content;

namespace ScrutinyBot.Dialogs.Answers;

/// <summary>What the library says to a question. <c>Answered</c> is false when the text says why there is no answer.</summary>
/// <param name="Citations">What the text rests on, best first; empty when nothing was answered.</param>
public sealed record Answer(bool Answered, string Text, IReadOnlyList<Citation> Citations)
{
    /// <summary>The ids of the entries that the text was made of, best first.</summary>
    public IReadOnlyList<string> Entries { get; init; } = [];
}
