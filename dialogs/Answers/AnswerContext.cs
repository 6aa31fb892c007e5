using ScrutinyBot.Content.Search;

namespace ScrutinyBot.Dialogs.Answers;

/// <summary>What is known besides the words of a question.</summary>
public sealed record AnswerContext
{
    public static AnswerContext None { get; } = new();

    /// <summary>Words that say what the conversation is about; they help a question that says too little alone. Null when there are none.</summary>
    public string? Topic { get; init; }

    /// <summary>The question before, which this one may lean on; null when there was none.</summary>
    public AskedQuestion? Before { get; init; }

    /// <summary>Who asks, and in the middle of what.</summary>
    public SearchContext Reader { get; init; } = SearchContext.None;

    /// <summary>The day of the question, by which entries are overdue for review; null leaves that out.</summary>
    public DateOnly? Today { get; init; }
}

/// <summary>A question that was put to the library, as understood, and what it was answered from.</summary>
/// <param name="Entries">Ids, best first; empty when it was not answered.</param>
public sealed record AskedQuestion(string Words, IReadOnlyList<string> Entries);
