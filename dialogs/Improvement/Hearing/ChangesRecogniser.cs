using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Improvement.Hearing;

/// <summary>Something that is changing, told in passing or when asked: "we've been lending two heads of service to the council next door".</summary>
internal sealed partial class ChangesRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        // Asked for, the whole message is the answer and nobody has to know what sort of change it is.
        if (listening.Open?.Key == JourneyKeys.Changes) yield break;
        foreach (var sentence in said.Unclaimed().ToList())
        {
            var words = said.Plain.Substring(sentence.Start, sentence.Length);
            if (ContentWords.Count(words) < 3 || ChangeKinds.Of(words) is null || Negated().IsMatch(words)) continue;
            if (QuestionRecogniser.IsQuestion(said.Plain[sentence.Start..Math.Min(said.Plain.Length, sentence.End + 1)])) continue;
            said.Claim(sentence);
            yield return new Heard.Wish(sentence.Start, new JourneyWish.NoteChange(Lead().Replace(said.TypedAt(sentence), "")));
        }
    }

    [GeneratedRegex(@"\b(?:no|not|nobody|noone|no one|none|isnt|arent|without|never|wont)\b.{0,25}\b(?:leav|cut|saving|restructur|chang|lend|vacan|moving)")]
    private static partial Regex Negated();

    [GeneratedRegex(@"^(?:(?:also|and|but|oh|so|by the way|btw|one more thing|plus|ps)[,:]? )+", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();
}
