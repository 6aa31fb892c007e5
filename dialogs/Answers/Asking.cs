using ScrutinyBot.Content;

namespace ScrutinyBot.Dialogs.Answers;

/// <summary>Puts the questions of a conversation to the library, each with the one before it. Pure; safe to share.</summary>
public sealed class Asking(AnswerComposer composer)
{
    private const int MostTyped = 2000;

    /// <param name="typed">The question as typed.</param>
    /// <param name="before">The question before, when this one may lean on it; null when it may not.</param>
    /// <param name="context">What is known besides, but for the question before.</param>
    /// <returns>The answer, and what a question after it may lean on.</returns>
    public (Answer Answer, LastQuestion Asked) Ask(string typed, LastQuestion? before, AnswerContext context)
    {
        var answer = composer.Compose(typed, context with { Before = before?.Understood });
        if (answer.Understood is not { } whole || before is null)
            return (answer, new LastQuestion(typed, new AskedQuestion(typed, answer.Entries), answer.Entries.Count, answer.Refused));

        // What was told already is remembered too, so that a second "tell me more" does not tell it again.
        var entries = answer.IsMore ? answer.Entries.Union(before.Understood.Entries, StringComparer.Ordinal).ToList() : answer.Entries;
        var words = $"{before.Typed} {typed}";
        return (answer, new LastQuestion(words.Length > MostTyped ? typed : words, new AskedQuestion(whole, entries), answer.Entries.Count, answer.Refused));
    }
}
