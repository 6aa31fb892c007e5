using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Improvement.Hearing;

/// <summary>When to assess again: "remind me in march", "we'll do it again next november".</summary>
internal sealed partial class AgainRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        foreach (var sentence in said.Sentences().Where(said.IsFree).ToList())
        {
            var words = said.Plain.Substring(sentence.Start, sentence.Length);
            if (Cue().Match(words) is not { Success: true } cue || QuestionRecogniser.IsQuestion(said.Plain[sentence.Start..Math.Min(said.Plain.Length, sentence.End + 1)])) continue;
            var date = DateReader.Find(words, listening.Moment.Today) is [var found, ..] ? found.Date : null;
            if (date is null && !cue.Groups["remind"].Success) continue;
            said.Claim(sentence);
            yield return new Heard.Wish(sentence.Start, new JourneyWish.SetAgain(date));
        }
    }

    [GeneratedRegex(@"\b(?:(?<remind>remind (?:me|us)|reminder)|re-?assess\w*|assess (?:ourselves |it )?again|next (?:self[- ]?)?assessment|do (?:it|this|the same|one)(?: all)? again|look (?:at (?:it|this) )?again|come back to (?:it|this)|repeat (?:it|this)|review (?:it|this|the ratings)(?: again)?|rate (?:them|it|ourselves) again|revisit)\b")]
    private static partial Regex Cue();
}
