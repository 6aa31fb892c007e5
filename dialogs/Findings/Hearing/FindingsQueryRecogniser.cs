using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Findings.Hearing;

/// <summary>Questions about the review's own evidence and recommendations, which no library can answer.</summary>
internal sealed partial class FindingsQueryRecogniser : IRecogniser
{
    private static readonly (Regex Pattern, Func<FindingsWish> Wish)[] Queries =
    [
        (Short(), () => new FindingsWish.ShowShort()),
        (Disagree(), () => new FindingsWish.ShowDisagreement()),
        (CheckUp(), () => new FindingsWish.ShowReviewDate()),
        (LeftOut(), () => new FindingsWish.ShowLeftOut()),
        (Log(), () => new FindingsWish.ShowLog()),
        (Tracker(), () => new FindingsWish.ShowTracker()),
        (Outline(), () => new FindingsWish.ShowOutline()),
        (HowMany(), () => new FindingsWish.Advise("how-many")),
        (Kinds(), () => new FindingsWish.Advise("kinds-of-evidence")),
        (Good(), () => new FindingsWish.Advise("good-recommendations")),
    ];

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        foreach (var (pattern, wish) in Queries)
        {
            if (said.Free(pattern).FirstOrDefault() is not { } match) continue;
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, wish());
        }
    }

    private const string Lead = @"(?:\b(?:and|so|ok|right|now|but|can you|tell me|show me|please|also|then)\s+)*";
    private const string End = @"(?: (?:then|now|so far|please|yet|at the moment|still|again|on|in it|here|for evidence|on evidence|of evidence))*\s*\??(?=\s|[.,;!]|$)";

    [GeneratedRegex(Lead + @"(?:what(?:s| is| are| am| do)?(?: (?:am|are|i|we|is|there|do|have|the))*(?: (?:short of|missing|lacking|thin|weak|light on|need|left to (?:get|find|hear)|havent (?:got|heard)|not (?:got|heard)|gaps?|still to (?:get|hear|find)))+|where(?:s| is| are| am)?(?: (?:i|we|it|the|am|are|our))*(?: (?:gaps?|weak|thin|thinnest|short|light|evidence thin))+|(?:which|any) lines?(?: (?:is|are|have|has|rest|rests|only|still|need|needs))* (?:one source|thin|nothing|no evidence|weak|short|missing|more|no voice|gaps?)[^.?!]*|(?:show (?:me )?)?(?:the |our |any )?gaps(?: in (?:the |our )?(?:evidence|log))?(?= ?[?.!]|$)|who (?:have|havent|has|hasnt) (?:we|i) (?:not )?heard(?: from)?|(?:do|have) (?:we|i) (?:have |got )?enough(?: evidence)?|is (?:the|our|my) evidence (?:enough|strong enough|balanced|good enough)|what else (?:do|should) (?:we|i) (?:need|look for|get))" + End)]
    private static partial Regex Short();

    [GeneratedRegex(Lead + @"(?:(?:where|on what|on which lines?|which lines?|who|what)(?: do| does| are| is|s)?(?: (?:people|sources?|they|witnesses|it|the|evidence|our|the evidence|there|we|everyone|any))* (?:disagree\w*|contradict\w*|conflict\w*|differ|split|clash\w*|disputed|at odds)|(?:do|does|is|are) (?:the |our |any |there |any of the )*(?:sources|evidence|people|witnesses|anyone|them|disagreements?|contradictions?)(?: (?:disagree|contradict|conflict|differ|at odds))?[^.?!]{0,20}?(?:disagree\w*|contradict\w*|conflict\w*)|(?:any |show (?:me )?(?:the )?)(?:disagreements?|contradictions?|conflicts)|what do people disagree (?:on|about))" + End)]
    private static partial Regex Disagree();

    [GeneratedRegex(Lead + @"(?:when|how long (?:after|until|before|till))(?: (?:do|should|will|would|can|is|are|does|shall|was|s|the|we|i|it|to|our|you|need))*(?: (?:check(?: up| back| again| on)?|look (?:back|again|at it again)|review(?: (?:it|them|progress))?|follow up|go back|revisit|six[- ]month (?:review|check)|(?:next )?review (?:due|date)?|come back|progress check))+[^.?!\n]{0,30}" + End + @"|" + Lead + @"what(?:s| is) (?:the|our) (?:six[- ]month|review|check[- ]?up|follow[- ]up)(?: review| check)? ?date" + End)]
    private static partial Regex CheckUp();

    [GeneratedRegex(Lead + @"(?:what(?:s| is| will be| would be| gets)?(?: (?:be|is|being|the|it))* (?:left out|exempt|not public|held back|kept back|withheld)[^.?!]{0,30}|(?:show|list)(?: me)? (?:the |what(?:s| is) )?(?:exempt)[^.?!]{0,20}|what can(?:t)? (?:we|be) (?:publish|published)[^.?!]{0,20}|what(?:s| is) public)" + End)]
    private static partial Regex LeftOut();

    [GeneratedRegex(@"(?:^|[.;\n] ?)" + Lead + @"(?:show|see|list|what(?:s| is) (?:in|on)|read (?:me )?back)(?: me)? (?:the |our |my )*(?:evidence(?: log| so far| we have)?|log)(?: so far)?" + End + @"|what have (?:we|i) (?:logged|heard|got)(?: so far)?" + End)]
    private static partial Regex Log();

    [GeneratedRegex(@"(?:^|[.;\n] ?)" + Lead + @"(?:show|see|where(?:s| is| are)|whats (?:in|on)|how are)(?: me)? (?:the |our |my |we with (?:the )?)*(?:tracker|recommendations doing|responses)" + End + @"|what did (?:cabinet|they|the executive) (?:say|accept|reject)[^.?!]{0,30}" + End + @"|where are we with (?:the |our )?recommendations" + End)]
    private static partial Regex Tracker();

    [GeneratedRegex(Lead + @"(?:(?:what|how) (?:should|does|would|do)(?: (?:the|our|a|we|i|it))*(?: (?:report|lay|set|structure|look|order|go))+[^.?!]{0,40}|(?:show (?:me )?)?(?:the |an |our |a )?(?:report )?(?:outline|structure)(?: (?:of|for) (?:the|our) report)?(?= ?[?.!]|$))" + End)]
    private static partial Regex Outline();

    [GeneratedRegex(Lead + @"(?:how many (?:recommendations |recs |is |are |of them |should )+[^.?!]{0,40}|is (?:that|this|\w+) too many[^.?!]{0,30}|(?:is|are) (?:that|those|they|these) too many)" + End)]
    private static partial Regex HowMany();

    [GeneratedRegex(Lead + @"(?:what (?:kinds?|types?|sorts?) of evidence[^.?!]{0,40}|how (?:reliable|far can (?:we|i) trust)[^.?!]{0,40}|how do (?:i|we) (?:judge|tell|weigh)[^.?!]{0,40})" + End)]
    private static partial Regex Kinds();

    [GeneratedRegex(Lead + @"(?:what makes (?:a |an )?(?:good|strong|smart)[^.?!]{0,30}|what(?:s| is| does) (?:a )?(?:smart|a good recommendation)[^.?!]{0,30}|how (?:do|should) (?:we|i) (?:write|word|draft) (?:a |good |our |the )*recommendations?)" + End)]
    private static partial Regex Good();
}
