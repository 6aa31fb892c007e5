using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.RoleGuide.Hearing;

/// <summary>What the member did before, in the member's words: "I did planning before", "used to chair licensing".</summary>
internal sealed partial class BackgroundRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        foreach (var match in said.Free(Did()).Take(1).ToList())
        {
            said.Claim(new(match.Index, match.Length));
            var what = match.Groups["what"];
            yield return Heard.Answer.Of(match.Index, RoleKeys.Background, said.TypedAt(new(what.Index, what.Length)));
        }
        // What is new to somebody needs no record: the plan begins at the beginning anyway.
        foreach (var match in said.Free(Green()).ToList())
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Courtesy(match.Index);
        }
    }

    private const string What = @"(?<what>[a-z][a-z '&/-]{2,40}?)";

    [GeneratedRegex(@"\b(?:i|ive) (?:only |just |mostly |always )*(?:did|done|was (?:on|in|doing|cabinet member for|lead (?:member )?for|portfolio holder for|the)|had|held|chaired|ran|run|led|looked after|sat on|worked in|covered) " + What + @" (?:before(?: (?:this|that|now))?|previously|until (?:now|last \w+|this)|up to now|in the past|for years)\b|\b(?:i |ive )?(?:used to|previously|before this i|before that i|before i) (?:do|did|was|be|chair(?:ed)?|r[au]n|had|have|held|hold|led|lead|cover(?:ed)?|work(?:ed)? in) (?:on |in |cabinet member for |the )?" + What + @"(?=$|[,.;!?\n]| so | and | but )|\b(?:ive |i )(?:come|came|moved)(?: over| across)? from " + What + @"(?=$|[,.;!?\n]| so | and | but )|\bmy background is (?:in )?" + What + @"(?=$|[,.;!?\n]| so | and | but )")]
    private static partial Regex Did();

    [GeneratedRegex(@"\b(?:so )?(?:(?:this|its|it|thats) (?:is )?)?(?:all |very |quite |completely |totally |brand )*(?:new|foreign|greek|double dutch) to me\b|\b(?:ive )?never (?:done|worked in|had anything to do with) (?:this|childrens?(?: services)?|it)(?: before)?\b|\b(?:i |ive )?(?:know|got|have) (?:nothing|very little|not much|no (?:idea|clue|background|experience))(?: (?:about|of|in) (?:it|this|childrens?(?: services)?|any of (?:it|this)))?\b|\bno (?:background|experience|knowledge) (?:in|of|with) (?:it|this|childrens?(?: services)?|any of it)(?: at all| whatsoever)?\b|\b(?:a (?:bit|little) )?(?:im )?(?:out of my depth|thrown in at the deep end|overwhelmed|lost|terrified|nervous|panicking|a novice|a beginner)\b")]
    private static partial Regex Green();
}
