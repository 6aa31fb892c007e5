using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines.Hearing;

/// <summary>The member's own word for working with health, where the guide's is out of date: "we'll say integrated care in ours".</summary>
internal sealed partial class LocalWordRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        foreach (var match in said.Free(Say()).Take(1))
        {
            var word = said.TypedAt(new(match.Groups["word"].Index, match.Groups["word"].Length)).Trim('"', '“', '”', '\'');
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.SayInstead(word));
        }
    }

    [GeneratedRegex(@"\b(?:we(?:ll| will)? (?:say|call (?:it|them|that)|use|put)|(?:lets|please|just) (?:say|call (?:it|them|that)|use|put)|say|i(?:d| would) rather say|change (?:it|that|them) to|use the (?:term|words?)) [""“]?(?<word>[a-z][a-z -]{2,40}?)[""”]?(?: (?:in ours|in our (?:draft|document|review)|instead|in the draft|here|from now on|these days|now|rather than [^.;,!?\n]+|instead of [^.;,!?\n]+))(?=[\s.,;!?]|$)")]
    private static partial Regex Say();
}
