using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Understanding;

/// <summary>"Don't know yet": an answer to whatever is open.</summary>
public sealed partial class NotKnownRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        if (listening.Open is null) yield break;
        foreach (var match in said.Free(NotSettled()).ToList())
        {
            if (listening.Dialog!.FindPromptNamed(match.Groups["what"].Value) is not { } prompt) continue;
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.NotKnown(match.Index, prompt.Key);
        }
        foreach (var match in said.Free(NotKnown()))
        {
            // "Nobody knows what it costs" is a reason, not a shrug.
            if (listening.Open.Kind is PromptKind.Text or PromptKind.Lines && !IsAlone(said, match)) continue;
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.NotKnown(match.Index);
            yield break;
        }
    }

    private static bool IsAlone(Utterance said, Match match)
    {
        var before = said.Plain[..match.Index];
        var after = said.Plain[(match.Index + match.Length)..];
        return (before.Trim().Length == 0 || ClauseEnd().IsMatch(before)) && (after.Trim().Length == 0 || ClauseStart().IsMatch(after));
    }

    [GeneratedRegex(@"(?:[,.;!?]|\b(?:sorry|no|um|er|oh|ok|well|and|but|honestly|tbh|that|one))\s*$")]
    private static partial Regex ClauseEnd();

    [GeneratedRegex(@"^\s*(?:[,.;!?]|(?:sorry|tbh|yet|either|but|so|at the moment|put|for now|thanks)\b)")]
    private static partial Regex ClauseStart();

    [GeneratedRegex(@"\b(?:the )?(?<what>[a-z' ]{3,30}?) (?:hasnt been|isnt|is not|has not been|havent been|arent) (?:settled|decided|known|agreed|set|fixed|confirmed|clear)(?: yet)?\b|^skip (?:the )?(?<what>[a-z' ]{3,30}?)[.! ]*$|\b(?:(?:dont|do not) know|not sure|no idea)(?: about)? (?:the )?(?<what>[a-z' ]{3,30}?)(?: yet| to be honest| tbh)?(?=[,.;!]|$)(?:,? (?:leave|put|mark) it (?:blank|as a gap|down as a gap))?")]
    private static partial Regex NotSettled();

    [GeneratedRegex(@"(?:\b(?:sorry|no|um|er|oh)[, ]+)?\b(?:i |we )?(?:(?:really |just |honestly )?(?:dont|do not|didnt) (?:know|have (?:that|it|a date))|no idea|not (?:sure|known|decided|certain|clear)|havent (?:a clue|decided|got (?:that|it)|been told)|nobody (?:knows|has said|s said)|(?:too|its too) (?:early|soon) to (?:say|tell|know)|unknown|tbc|tbd|to be (?:confirmed|decided)|dunno|unsure|unclear|no date(?: yet)?|not (?:set|fixed|announced)|(?:id )?(?:ll )?have to (?:check|ask)(?: the officers| officers)?|hard to say|under discussion|cant remember|nobodys (?:said|told us)|who knows|no clue|cant say|search me|pass on that)(?: that| it| them| one| about that| (?:on|about|for) that(?: one)?)?(?: yet| either| at the moment| right now| for now| still)*(?:[, ]+(?:(?:just )?(?:put|mark|note|leave) (?:it|that|them) (?:down )?(?:as )?(?:a |an )?(?:gap|open|unknown|blank|tbc|tbd)))?\b|\b(?:put|mark|note) (?:it|that) (?:down )?as (?:a )?(?:gap|unknown|tbc)\b")]
    private static partial Regex NotKnown();
}
