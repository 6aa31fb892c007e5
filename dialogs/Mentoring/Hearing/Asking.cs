using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Mentoring.Hearing;

/// <summary>Tells whether a place in a message stands in a question, where nothing is told.</summary>
internal static class Asking
{
    public static bool At(Utterance said, int index)
    {
        var sentence = said.SentenceAt(index);
        return QuestionRecogniser.IsQuestion(said.Plain.Substring(sentence.Start, sentence.Length).Trim());
    }
}
