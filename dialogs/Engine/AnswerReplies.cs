using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Engine;

/// <summary>An answer as it is said: the library's words, then the council's own documents apart from them, then what it rests on.</summary>
public static class AnswerReplies
{
    public static IEnumerable<Reply> Of(Answer answer)
    {
        // An officer can do something about some refusals; those end with the offer to keep the question.
        yield return new Reply.Text(UnansweredQuestion.IsForOfficer(answer.Refused) ? $"{answer.Text}\n\n{Refusals.LogIt}" : answer.Text);
        if (answer.Quotes.Count > 0) yield return new Reply.Quotes(answer.Quotes);
        if (answer.Citations.Count > 0) yield return new Reply.Citations(answer.Citations);
    }
}
