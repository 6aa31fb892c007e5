using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.QuestionPacks.Hearing;

/// <summary>What is typed with one thumb while the session is held: "asked", "next", "back", "note: ...". Silent at any other time.</summary>
internal sealed partial class MeetingRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        if (listening.Open?.Key != PackKeys.Now) yield break;
        if (Note().Match(said.Plain) is { Success: true } note)
        {
            var words = said.TypedAt(new(note.Groups["what"].Index, note.Groups["what"].Length));
            var ticked = note.Groups["asked"].Success;
            said.ClaimAll();
            if (words.Length > 0) yield return new Heard.Wish(0, new PackWish.Note(char.ToUpperInvariant(words[0]) + words[1..]));
            if (ticked) yield return new Heard.Wish(1, new PackWish.Tick());
            yield break;
        }
        foreach (var (pattern, make) in Taps)
        {
            foreach (var match in said.Free(pattern).Take(1).ToList())
            {
                said.Claim(new(match.Index, match.Length));
                yield return new Heard.Wish(match.Index, make(match));
            }
        }
    }

    private static readonly (Regex Pattern, Func<Match, PackWish> Make)[] Taps =
    [
        (End(), _ => new PackWish.End()),
        (TimeLeft(), _ => new PackWish.TimeLeft()),
        (GoTo(), m => new PackWish.GoTo(Numbers.Read(m.Groups["n"].Value) ?? 1)),
        (Asked(), _ => new PackWish.Tick()),
        (Next(), _ => new PackWish.Step(1)),
        (Back(), _ => new PackWish.Step(-1)),
    ];

    [GeneratedRegex(@"^(?:(?<asked>asked|done|tick(?:ed)?)[,.;: ]+(?:and )?)?(?:note|notes|jot|write down|record|follow[- ]?up|answer)\s*(?::|-|that\b)?\s+(?<what>.+)$|^(?:(?<asked>asked|done|tick(?:ed)?)[,.;:]? )?(?<what>(?:she|he|they) (?:said|says|promised|will|ll|didnt|wouldnt|couldnt|agreed|admitted|refused|thinks?|has|have|is|are|was|were)\b.+)$", RegexOptions.Singleline)]
    private static partial Regex Note();

    [GeneratedRegex(@"\b(?:end|finish|close|stop) (?:the )?(?:meeting|session)\b|^(?:(?:thats|were|all) )?(?:it|done for now|all done|over|finished|meeting over|end|finish|stop)[.! ]*$|\bmeeting (?:is )?over\b")]
    private static partial Regex End();

    [GeneratedRegex(@"\b(?:time left|how (?:long|much time) (?:is |have we )?(?:left|got|got left)|how are we (?:doing )?for time|time\?)")]
    private static partial Regex TimeLeft();

    [GeneratedRegex(@"\b(?:go (?:back )?to|jump to|skip to|show(?: me)?)(?: number| no| question| q)? ?(?<n>\d{1,2})\b|^(?:number|no|question|q) ?(?<n>\d{1,2})[.! ]*$")]
    private static partial Regex GoTo();

    [GeneratedRegex(@"\b(?:asked|answered|ticked?|done|got that|covered)\b|✓|✔|✅|👍")]
    private static partial Regex Asked();

    [GeneratedRegex(@"\b(?:next|skip|pass|move on|go on|leave (?:it|that)(?: one)?|come back to (?:it|that))\b(?: question| one)?")]
    private static partial Regex Next();

    [GeneratedRegex(@"\b(?:go )?back\b|\bprevious\b(?: question| one)?")]
    private static partial Regex Back();
}
