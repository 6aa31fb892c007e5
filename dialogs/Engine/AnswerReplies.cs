using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Council;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Engine;

/// <summary>An answer as it is said: the library's words, then the council's own documents apart from them, then what it rests on.</summary>
public static class AnswerReplies
{
    /// <param name="contacts">Whom the council names to turn to; null where nothing is known.</param>
    public static IEnumerable<Reply> Of(Answer answer, CouncilContacts? contacts = null)
    {
        yield return new Reply.Text(Words(answer, contacts ?? CouncilContacts.None));
        if (answer.Quotes.Count > 0) yield return new Reply.Quotes(answer.Quotes);
        if (answer.Citations.Count > 0) yield return new Reply.Citations(answer.Citations);
    }

    private static string Words(Answer answer, CouncilContacts contacts)
    {
        if (answer.Refused is RefusalReason.ChildAtRisk && contacts.FrontDoor.Length > 0) return Refusals.ForAChild(contacts);
        // An officer can do something about some refusals; those end with whom to ask, and with the offer to keep the question.
        if (UnansweredQuestion.IsForOfficer(answer.Refused)) return $"{answer.Text}\n\n{$"{Refusals.WhoToAsk(contacts)} {Refusals.LogIt}".TrimStart()}";
        return answer.Text;
    }
}
