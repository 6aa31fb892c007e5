using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Understanding;

/// <summary>"Don't know yet": an answer to whatever is open.</summary>
public sealed partial class NotKnownRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        if (listening.Open is null) yield break;
        foreach (var match in said.Free(NotSettled()).ToList())
        {
            var index = new NameIndex(listening.Dialog!.Prompts.SelectMany(p => p.Names.Append(p.Label).Select(n => (n, p.Key))));
            if (index.Exactly(match.Groups["what"].Value.Trim()) is not { } key) continue;
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.NotKnown(match.Index, key);
        }
        foreach (var match in said.Free(NotKnown()))
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.NotKnown(match.Index);
            yield break;
        }
    }

    [GeneratedRegex(@"\b(?:the )?(?<what>[a-z' ]{3,30}?) (?:hasnt been|isnt|is not|has not been|havent been|arent) (?:settled|decided|known|agreed|set|fixed|confirmed|clear)(?: yet)?\b|\b(?:dont|do not) know (?:the )?(?<what>[a-z' ]{3,30}?)(?: yet)?(?=[,.;!]|$)")]
    private static partial Regex NotSettled();

    [GeneratedRegex(@"(?:\b(?:sorry|no|um|er|oh)[, ]+)?\b(?:i |we )?(?:(?:really |just |honestly )?(?:dont|do not|didnt) (?:know|have (?:that|it|a date))|no idea|not (?:sure|known|decided|certain|clear)|havent (?:a clue|decided|got (?:that|it)|been told)|nobody (?:knows|has said|s said)|(?:too|its too) (?:early|soon) to (?:say|tell|know)|unknown|tbc|tbd|to be (?:confirmed|decided)|dunno|no clue|cant say|search me|pass on that)(?: that| it| them| one| about that)?(?: yet| either| at the moment| right now| for now| still)*(?:[, ]+(?:(?:just )?(?:put|mark|note|leave) (?:it|that|them) (?:down )?(?:as )?(?:a |an )?(?:gap|open|unknown|blank|tbc|tbd)))?\b|\b(?:put|mark|note) (?:it|that) (?:down )?as (?:a )?(?:gap|unknown|tbc)\b")]
    private static partial Regex NotKnown();
}
