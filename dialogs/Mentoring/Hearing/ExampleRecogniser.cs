using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Mentoring.Hearing;

/// <summary>"Any council I'd have heard of with a mentor and the top team changing": the one that the library tells of.</summary>
internal sealed partial class ExampleRecogniser(MentoringWords words) : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        foreach (var match in said.Free(Example()).ToList())
        {
            var sentence = said.SentenceAt(match.Index);
            if (!said.IsFree(sentence) || words.Examples.Of(said.Plain.Substring(sentence.Start, sentence.Length)) is not { Detail: { } question }) continue;
            said.Claim(sentence);
            yield return new Heard.Question(sentence.Start, question);
            yield break;
        }
    }

    [GeneratedRegex(@"\b(?:any(?: other)? (?:councils?|places?|areas?|authority|authorities|lead members?|examples?)|(?:which|what|other|another) (?:councils?|places?|authorit(?:y|ies))|(?:an|for|an? real) examples?|has any(?:one|body)|any(?:one|body) else|anywhere|who else|somewhere|case stud(?:y|ies))\b")]
    private static partial Regex Example();
}
