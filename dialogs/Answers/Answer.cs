using ScrutinyBot.Content;

namespace ScrutinyBot.Dialogs.Answers;

/// <summary>What the library says to a question. <c>Answered</c> is false when the text says why there is no answer.</summary>
/// <param name="Citations">What the text rests on, best first; empty when nothing was answered.</param>
public sealed record Answer(bool Answered, string Text, IReadOnlyList<Citation> Citations)
{
    /// <summary>The ids of the entries that the text was made of, best first.</summary>
    public IReadOnlyList<string> Entries { get; init; } = [];

    /// <summary>What the council's own documents say to it, word for word, best first; said apart from the library's answer.</summary>
    public IReadOnlyList<Quote> Quotes { get; init; } = [];

    /// <summary>From 0 to 1, how surely the best entry answers the question; what the one threshold is compared with.</summary>
    public double Sureness { get; init; }

    /// <summary>The question made whole, where it leaned on the one before; null where it stood alone.</summary>
    public string? Understood { get; init; }

    /// <summary>True for "tell me more": what was told before was left out.</summary>
    public bool IsMore { get; init; }

    /// <summary>Why there is no answer; null when there is one.</summary>
    public RefusalReason? Refused { get; init; }
}
