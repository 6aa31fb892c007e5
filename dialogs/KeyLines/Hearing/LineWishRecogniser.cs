using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines.Hearing;

/// <summary>Wishes about lines: drop, swap, move, split, reword, soften, keep, "that's mine", "is it a fair question".</summary>
internal sealed partial class LineWishRecogniser : IRecogniser
{
    private static readonly (Regex Pattern, Func<Match, Wish> Make)[] Wishes =
    [
        (Weakest(), _ => new Wish.DropWeakest()),
        (CheckLine(), m => new Wish.Check(Which(m))),
        (Own(), m => new Wish.MarkOwn(Which(m))),
        (Keep(), m => new Wish.Keep(Which(m))),
        (Agree(), _ => new Wish.AgreeLines()),
        (Swap(), m => new Wish.Swap(m.Groups["one"].Value, m.Groups["other"].Value)),
        (Split(), m => new Wish.Split(Which(m))),
        (NeutralAfter(), m => new Wish.MakeNeutral(Which(m))),
        (Neutral(), m => new Wish.MakeNeutral(Which(m))),
        (Another(), m => new Wish.AnotherWording(Which(m), NewLine().IsMatch(m.Value))),
        (Mend(), m => new Wish.Mend(Which(m))),
        (Move(), m => new Wish.Move(Which(m), m.Groups["where"].Value)),
        (CanGo(), m => new Wish.Drop(Which(m))),
        (Drop(), m => new Wish.Drop(Which(m))),
        (ThumbsDown(), m => new Wish.Drop(Which(m))),
    ];

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        // Before there are lines, only a wish that names one by its number can be meant for them: "split" may be the proposal.
        if (!listening.Moment.Answers.Has(Keys.Areas) && !listening.Moment.Answers.Has(Keys.Lines) && !Numbered().IsMatch(said.Plain)) yield break;
        foreach (var (pattern, make) in Wishes)
        {
            foreach (var match in said.Free(pattern))
            {
                said.Claim(new(match.Index, match.Length));
                yield return new Heard.Wish(match.Index, make(match));
            }
        }
    }

    private static string Which(Match match) => match.Groups["which"].Success ? match.Groups["which"].Value : "it";

    [GeneratedRegex(@"^\W*(?:drop|remove|delete|lose|swap|move|make|split|reword|soften|fix|keep) (?:line |number |no )?\d{1,2}\b")]
    private static partial Regex Numbered();

    private const string Number = @"(?:(?:line |number |no\.? ?|nr |#)?\d{1,2}[a-z]?(?:(?:,| and|,? &) ?(?:line |number |no )?\d{1,2}[a-z]?)*)";
    private const string Phrase = @"(?:" + Number + @"\b|it|that(?: one| line)?|this(?: one| line)?|them|those|(?:the |my |our |both (?:the )?|all (?:the )?)[^,.;!?\n]{2,50}?(?: ones?| lines?| bit| question)|the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|last|final)(?: one| line| two| three)?|mine|my one|(?:the )?(?:lines?|ones?) (?:about|on) [^,.;!?\n]{2,40})";

    [GeneratedRegex(@"(?:\b(?:thats|its|it is|that is|theres) too many(?: now)?(?: isnt it)?[.,!? ]*)?\b(?:lose|drop|remove|cut|bin|ditch|take out|get rid of|scrap) (?:whichever|whatever|the one|which ever)?\s*(?:one )?(?:you think (?:is|are)|is|the|seems|you like)?\s*(?:the )?(?:weakest|least (?:useful|important|strong)|worst|poorest)(?: (?:one|line))?")]
    private static partial Regex Weakest();

    [GeneratedRegex(@"\b(?:is|are) (?<which>that|it|this|mine|they|those|these|" + Number + @") (?:a |an |all )?(?:fair|ok|okay|alright|all right|good|leading|too leading|biased|open|closed|reasonable|decent|proper|allowed|any good|too (?:harsh|aggressive|blunt|strong|vague|broad|narrow|long|wordy))(?: (?:question|line|one|enough|to ask))?(?:,? or (?:am|is|are|does|do)\b[^.?!\n]*)?\??|\bam i (?:leading|being unfair|accusing|putting words)[^.?!\n]*\??|\bdoes (?<which>that|it|" + Number + @") (?:lead the witness|sound (?:ok|fair|alright|right|leading|biased)|work|read (?:ok|alright))[^.?!\n]*\??|\b(?:check|look over|sense[- ]check|critique) (?<which>my (?:lines|line|wording|questions)|them|it|that|those|the lines|" + Number + @")\b(?: for me)?|\bwhat do you think of (?<which>that|it|my lines?|them|mine|" + Number + @")\??|\b(?:whats|what is) wrong with (?<which>it|that|" + Number + @")\??")]
    private static partial Regex CheckLine();

    [GeneratedRegex(@"\b(?:(?<which>that|thats|that ones?|that one is|its|it is|" + Number + @"(?: is| are)?)(?: is| was)? (?:mine|my own|ours|our own|my words?|my wording)(?: by the way| btw)?(?:[, ]+not (?:one of )?yours)?|mark (?<which>" + Phrase + @") (?:as|down as) (?:mine|my own|ours|own))\b")]
    private static partial Regex Own();

    [GeneratedRegex(@"\b(?:(?:no[, ]+)?(?:i(?:d)? )?(?:prefer|like|want|rather keep|ll keep|ill keep) (?:my|our) (?:own )?(?:wording|words|version)(?: (?:on|for|of) (?<which>" + Number + @"|that|it))?(?:[, ]+(?:leave|keep) it(?: as it is| alone| please)?)?|(?:leave|keep) (?<which>it|that|that one|" + Number + @"|mine|my one)(?: (?:as|how|the way) (?:it|they|that) (?:is|are|was|were)| as is| alone| in| unchanged| the same| please)?)(?=[\s.,!?]|$)")]
    private static partial Regex Keep();

    [GeneratedRegex(@"(?:\b(?:keep (?:them|these|those)(?: all)?|keep all(?: of (?:them|those|these))?|keep the lot|those are (?:the|my|our) lines|(?:im |were )?happy with (?:those|these|them|the lines|that lot)|(?:the |those |these )?lines (?:are|look) (?:fine|good|ok|right|great)|(?:theyre|they are|those are|these are) (?:fine|good|great|ok|perfect)|agree(?:d)? (?:the|those|these) lines|all of them are (?:fine|good)|accept (?:them|all|those)(?: all)?|go with (?:those|these|them)|those will do|theyll do))\b|^(?:thats (?:it|them|the list|the lot)|all good|looks? good)[.! ]*$")]
    private static partial Regex Agree();

    [GeneratedRegex(@"\b(?:swap|switch|exchange)(?: round| over)? (?:the )?(?:lines? |numbers? |nos? )?(?<one>\d{1,2}[a-z]?|first|second|third|fourth|fifth|sixth|last|the [^,.;!?\n]{2,30}? (?:one|line)) (?:and|with|for|&) (?:the )?(?:line |number )?(?<other>\d{1,2}[a-z]?|first|second|third|fourth|fifth|sixth|last|[^,.;!?\n]{2,30}? (?:one|line))(?: round| over| around)?\b")]
    private static partial Regex Swap();

    [GeneratedRegex(@"\b(?:split|break|divide) (?<which>" + Phrase + @")?(?: up| in (?:two|half)| into (?:two|three|separate lines|parts))?(?: then| please)?\b|\bmake (?<which>" + Phrase + @") (?:into )?(?:two|separate)(?: lines| questions)?\b")]
    private static partial Regex Split();

    private const string Gentler = @"(?:(?:sound |come across |a bit |a little |a lot |much |rather )*(?:less|not so|not as|more|softer|gentler|kinder|nicer|fairer|politer|milder|calmer|neutral|diplomatic|tactful|polite)(?: (?:accus\w+|aggressive|harsh|blunt|hostile|confrontational|loaded|leading|pointed|angry|negative|like (?:the|an) (?:inquisition|attack|accusation)|like an? [a-z]+|neutral|open|diplomatic|tactful|polite|gentle|balanced|fair|constructive|positive))?)";

    [GeneratedRegex(@"\b(?<which>" + Number + @")\s*[,:-]?\s*(?:make (?:it|that)|should be|needs to be|wants to be) " + Gentler)]
    private static partial Regex NeutralAfter();

    [GeneratedRegex(@"\b(?:make|can (?:you|we) make|could (?:you|we) make|get) (?<which>" + Phrase + @"|" + Number + @") " + Gentler + @"(?:,[^.;!?\n]*)?|\b(?:soften|tone down|neutralise|calm down|water down) (?<which>" + Phrase + @"|" + Number + @")(?: down| a bit| up)?\b(?:,[^.;!?\n]*)?|\bmake (?<which>" + Number + @") neutral")]
    private static partial Regex Neutral();

    [GeneratedRegex(@"\b(?:reword|rephrase|rewrite|redo|re-word|another (?:wording|version|way of (?:putting|saying)|one) (?:for|of|instead of)|different (?:wording|version|one) (?:for|of|instead of)|say differently|replace) (?<which>" + Phrase + @"|" + Number + @")(?: for me| please| with (?:something|another|one) (?:else|different)| differently)?\b|\b(?:dont|do not|didnt) like (?<which>" + Phrase + @"|" + Number + @")(?:[, ]+(?:give|show|find|get) (?:me |us )?(?:another|a different|something else)(?: one)?)?")]
    private static partial Regex Another();

    [GeneratedRegex(@"\b(?:dont|do not|didnt) like|\breplace\b|\b(?:another|different) one\b")]
    private static partial Regex NewLine();

    [GeneratedRegex(@"\b(?:do|fix|sort(?: out)?|mend|improve|tidy(?: up)?|open up|correct|put right) (?<which>" + Number + @"|that one|it)(?: out| up)?(?: for (?:me|us))?(?: then| please)?(?=[\s.,!?]|$)")]
    private static partial Regex Mend();

    [GeneratedRegex(@"\b(?:put|move|stick|shift|bring|take|make) (?:line |number |no )?(?<which>\d{1,2}[a-z]?|it|that|that one|the [^,.;!?\n]{2,30}? (?:one|line)|mine|my one) (?:up |down )?(?<where>(?:to |at |in |on )?(?:the )?(?:top|start|beginning|first(?: place)?|front|bottom|end|last(?: place)?)|(?:to|into) (?:number |place |position )?\d{1,2}|(?:above|before|ahead of|in front of|below|after|under|behind) (?:line |number )?\d{1,2}[a-z]?)")]
    private static partial Regex Move();

    [GeneratedRegex(@"\b(?<which>" + Number + @") (?:can|could|should|has to|have to|must|needs to) (?:go|come out|be dropped|be cut)\b")]
    private static partial Regex CanGo();

    [GeneratedRegex(@"\b(?:drop|remove|delete|lose|scrap|take out|bin|cut|get rid of|ditch|cross out|strike out|leave off|dont need|dont want|forget) (?!(?:it|them|that|these|those) (?:all )?(?:down )?to )(?<which>" + Phrase + @"|" + Number + @"|anything (?:about|on) [^,.;!?\n]{2,40}|[a-z]+ (?:one|ones|line|lines))(?=[\s.,;!?]|$)")]
    private static partial Regex Drop();

    [GeneratedRegex(@"👎\s*(?:to|for|on)?\s*(?<which>" + Number + @")")]
    private static partial Regex ThumbsDown();
}
