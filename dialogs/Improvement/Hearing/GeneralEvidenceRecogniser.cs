using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Improvement.Hearing;

/// <summary>An answer to the question for evidence that names no rating: "we have loads". Heard when nobody else has understood a word.</summary>
internal sealed partial class GeneralEvidenceRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        if (listening.Open?.Key != JourneyKeys.Evidence || !said.IsFree(new(0, said.Plain.Length)) || ContentWords.Count(said.Plain) < 2) yield break;
        if (QuestionRecogniser.IsQuestion(said.Plain) || Other().IsMatch(said.Plain)) yield break;
        said.ClaimAll();
        yield return new Heard.Wish(0, new JourneyWish.GiveEvidence([new(Assessment.General, said.Typed)]));
    }

    [GeneratedRegex(@"^\s*(?:(?:and|so|ok|now|then|please|also|i|we)[, ]+)*(?:which|what|where|how|could|can|show|compare|give|tell|draw|last (?:year|time)|make|change|put|remind|skip|undo|help|summary|stop|dont|do not|not sure|no idea|none|nothing|no evidence|add|drop)\b|\b(?:word|markdown|pdf|export|download|document)\b")]
    private static partial Regex Other();
}
