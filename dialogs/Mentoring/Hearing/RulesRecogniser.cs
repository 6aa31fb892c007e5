using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Mentoring.Hearing;

/// <summary>"You choose" to the ground rules: all of the list.</summary>
internal sealed partial class RulesRecogniser(MentoringWords words) : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        if (listening.Open?.Key != Keys.Rules || !said.IsFree(new(0, said.Plain.Length)) || !(YouChoose().IsMatch(said.Plain) || Assent.IsYes(said.Plain))) yield break;
        said.ClaimAll();
        yield return Heard.Answer.Of(0, Keys.Rules, words.Session.Bank("ground-rules").Select(r => new RuleRow(r.Id, null)).ToImmutableList());
    }

    [GeneratedRegex(@"^(?:(?:ok|yes|oh|just)[, ]+)?(?:you (?:choose|pick|decide)|your (?:choice|call|pick)|whatever you (?:think|suggest|usually do|recommend)|(?:the |your )?(?:usual|standard|normal|suggested)(?: ones| rules)?|all(?: of (?:them|those|it))?|the lot|everything|those|these|suggest some)(?: please| pls| are fine| is fine| will do| then)*[.! ]*$")]
    private static partial Regex YouChoose();
}
