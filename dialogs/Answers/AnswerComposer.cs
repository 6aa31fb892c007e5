using ScrutinyBot.Content;

namespace ScrutinyBot.Dialogs.Answers;

/// <summary>stub</summary>
public sealed class AnswerComposer
{
    public Answer Compose(string question, string? context = null) => new(false, "I don't have that in my sources." + question + context, []);
}

/// <summary>stub</summary>
public sealed record Answer(bool Answered, string Text, IReadOnlyList<Citation> Citations)
{
    public IReadOnlyList<string> Entries { get; init; } = [];
}
