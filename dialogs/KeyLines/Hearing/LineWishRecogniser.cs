using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines.Hearing;

/// <summary>Wishes about lines: drop, swap, move, split, reword, soften, keep, "that's mine", "is it a fair question".</summary>
/// <remarks>A verb says what is wished and the words after it which line is meant; they count only where they find a line, so that
/// "split the service in two" in a proposal is no wish.</remarks>
internal sealed partial class LineWishRecogniser(Vocabulary vocabulary) : IRecogniser
{
    private static readonly Wording[] Wishes =
    [
        new(Weakest(), m => new Wish.DropWeakest(Numbers.Read(m.Groups["n"].Value) ?? 1)),
        new(CheckLine(), m => new Wish.Check(AnyOfThem().IsMatch(m.Value) ? "those" : Which(m))) { EvenInDoubt = true },
        new(Own(), m => new Wish.MarkOwn(Which(m))),
        new(Keep(), m => new Wish.Keep(Which(m))),
        new(Agree(), _ => new Wish.AgreeLines()),
        new(OtherWayRound(), m => new Wish.Swap(m.Groups["one"].Value, m.Groups["other"].Value)),
        new(Swap(), m => new Wish.Swap(m.Groups["one"].Value, m.Groups["other"].Value)) { MustNameALine = m => m.Value },
        new(SwapEnds(), m => new Wish.Swap(m.Groups["top"].Success ? "first" : "last", m.Groups["top"].Success ? "second" : "last but one")),
        new(Split(), m => new Wish.Split(Which(m))),
        new(Fault(), m => Gently().IsMatch(m.Groups["fault"].Value) ? new Wish.MakeNeutral(Which(m)) : new Wish.AnotherWording(Which(m), NewLine: false)),
        new(NeutralAfter(), m => new Wish.MakeNeutral(Which(m))),
        new(Neutral(), m => new Wish.MakeNeutral(Which(m))),
        new(Another(), m => new Wish.AnotherWording(Which(m), NewLine().IsMatch(m.Value))) { EvenInDoubt = true },
        new(Mend(), m => new Wish.Mend(Which(m))),
        new(Move(), m => new Wish.Move(Which(m), m.Groups["where"].Value)) { MustNameALine = m => m.Groups["which"].Value },
        new(CanGo(), m => new Wish.Drop(Which(m))),
        new(Drop(), m => new Wish.Drop(Which(m))),
        new(ThumbsDown(), m => new Wish.Drop(Which(m))),
    ];

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var draft = new KeyLinesDraft(listening.Moment, vocabulary);
        foreach (var wording in Wishes)
        {
            foreach (var match in said.Free(wording.Pattern))
            {
                if (!wording.EvenInDoubt && Doubt.At(said.Plain, match.Index)) continue;
                if (!Means(match, draft) || wording.MustNameALine is { } words && !NamesALine().IsMatch(words(match))) continue;
                said.Claim(new(match.Index, match.Length));
                var wish = wording.Make(match);
                // "Keep them" keeps whatever was asked about.
                if (wish is Wish.AgreeLines && listening.Open?.Key == Keys.QuestionsAgreed) wish = new Wish.AgreeQuestions(Later: false);
                yield return new Heard.Wish(match.Index, wish);
            }
        }
    }

    /// <summary>A way of saying a wish. <c>MustNameALine</c> gives the words that must speak of a line and not of an area; null when any will do.</summary>
    private sealed record Wording(Regex Pattern, Func<Match, Wish> Make)
    {
        /// <summary>True when "don't" and "whether" do not take the wish back: "I don't like 2" is one.</summary>
        public bool EvenInDoubt { get; init; }

        public Func<Match, string>? MustNameALine { get; init; }
    }

    // A number always means a line, there or not; other words only when they find one.
    private static bool Means(Match match, KeyLinesDraft draft)
    {
        foreach (var name in (string[])["which", "one", "other"])
        {
            if (!match.Groups[name].Success) continue;
            var words = match.Groups[name].Value;
            if (!Digit().IsMatch(words) && (draft.Lines.Rows.Count == 0 || LineReference.Find(words, draft).Count == 0)) return false;
        }
        return match.Groups["which"].Success || match.Groups["one"].Success || draft.Lines.Rows.Count > 0;
    }

    private static string Which(Match match) => match.Groups["which"].Success ? match.Groups["which"].Value : "it";

    // "Swap accountability and finance" is about areas.
    [GeneratedRegex(@"\d|\b(?:ones?|lines?|first|second|third|fourth|fifth|sixth|last|it|that|this|mine|them)\b")]
    private static partial Regex NamesALine();

    private const string Number = @"(?:(?:the )?(?:lines? |numbers? |nos?\.? ?|nr |#|kloes? )?\d{1,2}[a-z]?(?:(?:,? and|,|,? &|/|-| (?=\d)) ?(?:line |number |no )?\d{1,2}[a-z]?)*)";
    private const string Words = @"(?:[^,.;:!?\n]{1,60}?)";
    private const string Ref = "(?:" + Number + "|" + Words + ")";
    private const string End = @"(?=\s*(?:[.,;:!?)\n]|$|\b(?:please|pls|then|too|as well|now|actually|thanks|for me|for us|if|so|because|cos|since|its|we|i|and then|and (?:can|could|please|add|make|move|swap|drop|put|split|show|give|export))\b))";

    [GeneratedRegex(@"\d")]
    private static partial Regex Digit();

    [GeneratedRegex(@"^(?:which|any)\b")]
    private static partial Regex AnyOfThem();

    [GeneratedRegex(@"(?:\b(?:thats|its|it is|that is|theres) too many(?: now)?(?: isnt it)?[.,!? ]*)?\b(?:lose|drop|remove|cut|bin|ditch|take out|get rid of|scrap) (?:whichever|whatever|the one|which ever|the ones)?\s*(?:ones? )?(?:you think (?:is|are)|is|the|seems|you like)?\s*(?:the )?(?<n>" + Numbers.Pattern + @")?\s*(?:weakest|least (?:useful|important|strong)|worst|poorest)(?: (?<n>" + Numbers.Pattern + @"))?(?: (?:ones?|lines?))?")]
    private static partial Regex Weakest();

    [GeneratedRegex(@"\b(?:is|are) (?<which>that|it|this|mine|they|those|these|" + Number + @") (?:a |an |all )?(?:fair|ok|okay|alright|all right|good|leading|too leading|biased|open|closed|reasonable|decent|proper|allowed|any good|up to scratch|too (?:harsh|aggressive|blunt|strong|vague|broad|narrow|long|wordy))(?: (?:question|line|one|enough|to ask))?(?:,? or (?:am|is|are|does|do)\b[^.?!\n]*)?\??|\bdoes (?<which>that|it) (?:come across|sound|read|feel) as [a-z ]+\??|\bis it (?:ok|fair|alright|all right) to ask (?<which>that|it)\??|\bam i (?:leading|being unfair|accusing|putting words)[^.?!\n]*\??|\bdoes (?<which>that|it|" + Number + @") (?:lead the witness|sound (?:ok|fair|alright|right|leading|biased)|work|read (?:ok|alright))[^.?!\n]*\??|\b(?:check|look over|sense[- ]check|critique|review|go through) (?<which>my (?:lines|line|wording|questions)|them|it|that|those|the (?:lines|wording)|" + Number + @")\b(?: for me| over)?|\bwhat do you (?:think|reckon) (?:of|to|about) (?<which>that|it|my lines?|them|mine|" + Number + @")\??|\b(?:whats|what is) wrong with (?<which>it|that|" + Number + @")\??|\b(?:which|any)(?: (?:ones|lines|of them))? (?:are|is|look|seem)(?: a bit)? (?:dodgy|weak|leading|closed|badly worded|unfair)\??")]
    private static partial Regex CheckLine();

    [GeneratedRegex(@"\b(?:(?<which>that|thats|that ones?|that one is|its|it is|the (?:last|first|second|third) ones?|" + Number + @"(?: is| are)?)(?: is| was|s)? (?:mine|my own|ours|our own|my words?|my wording)(?: by the way| btw)?(?:[, ]+not (?:one of )?yours)?|mark (?<which>" + Ref + @") (?:as|down as) (?:mine|my own|ours|own|one (?:i|we) wrote)|(?:i|we) (?:wrote|came up with) (?<which>" + Number + @"|that one|that))\b")]
    private static partial Regex Own();

    [GeneratedRegex(@"\b(?:(?:no[, ]+)?(?:i(?:d)? )?(?:prefer|like|want|rather keep|ll keep|ill keep|stick with|sticking with) (?:my|our) (?:own )?(?:wording|words|version)(?: (?:on|for|of|in) (?<which>" + Number + @"|that|it))?(?:[, ]+(?:so )?(?:leave|keep) it(?: as it is| alone| please)?)?|(?:leave|keep) (?<which>it|that|that one|" + Number + @"|mine|my one)(?: (?:as|how|the way) (?:it|they|that) (?:is|are|was|were)| as is| alone| in| unchanged| the same| please| only| be)?)(?=[\s.,!?]|$)(?! blank| for later| for now| open)")]
    private static partial Regex Keep();

    [GeneratedRegex(@"(?:\b(?:keep (?:them|these|those)(?: all)?|keep all(?: of (?:them|those|these))?|keep the lot|those are (?:the|my|our) lines|(?:im |were |we are )?happy with (?:those|these|them|the lines|that lot)|(?:the |those |these )?lines (?:are|look) (?:fine|good|ok|right|great)|(?:theyre|they are|those are|these are) (?:fine|good|great|ok|perfect|spot on)|agree(?:d)? (?:the|those|these) lines|all of them are (?:fine|good)|accept (?:them|all|those)(?: all)?|go with (?:those|these|them)|those will do|theyll do|(?:ill|we will|well) take (?:them|those)(?: all)?))\b|^(?:thats (?:it|them|the list|the lot)|all good|looks? good|spot on|perfect)[.! ]*$")]
    private static partial Regex Agree();

    [GeneratedRegex(@"\b(?:swap|switch|exchange)(?: round| over)? (?:the )?(?:lines? |numbers? |nos? )?(?<one>\d{1,2}[a-z]?|" + Words + @") (?:and|with|&) (?:the )?(?:line |number )?(?<other>\d{1,2}[a-z]?|" + Words + @")(?: (?:round|over|around))?" + End)]
    private static partial Regex Swap();

    [GeneratedRegex(@"\b(?<one>\d{1,2}[a-z]?) and (?<other>\d{1,2}[a-z]?) the other way (?:round|around)\b")]
    private static partial Regex OtherWayRound();

    [GeneratedRegex(@"\b(?:swap|switch) (?:the )?(?:(?<top>top|first)|(?:last|bottom)) (?:two|2)(?: (?:round|over|around|lines))*\b")]
    private static partial Regex SwapEnds();

    [GeneratedRegex(@"\b(?:split|break|divide|separate) (?<which>" + Ref + @")?(?: up| out| in (?:two|half)| into (?:two|three|separate (?:lines|questions|ones)|parts|\d))?(?: then| please)?" + End + @"|\bmake (?<which>" + Ref + @") (?:into )?(?:two|separate)(?: lines| questions| ones)?\b")]
    private static partial Regex Split();

    [GeneratedRegex(@"\b(?<which>" + Number + @"|that(?: one)?|it|the (?:[a-z0-9]+ ){1,3}(?:one|line))(?: -| is|s| are| sounds?| reads?| comes across| feels?| looks?)(?: a bit| too| a little| rather| very| quite| like| as| so| much)* (?<fault>pointed|harsh|blunt|aggressive|accusing|accusatory|hostile|loaded|leading|negative|angry|(?:an )?attack|strong|personal|jargony?|jargon|vague|broad|woolly|long|wordy|clunky|complicated|technical|an audit|weak)(?:[, ]+(?:can|could) (?:you|we) (?:tone (?:it|that) down|reword (?:it|that)|shorten (?:it|that)|(?:make|put) (?:it|that)[^.?!\n]*|soften (?:it|that)|change (?:it|that)|try again)[^.?!\n]*|[,. ]+(?:tone it down|say it (?:differently|better)|reword it|plain english|in plain english)[^.?!\n]*)?")]
    private static partial Regex Fault();

    [GeneratedRegex(@"pointed|harsh|blunt|aggressive|accus|hostile|loaded|leading|negative|angry|attack|strong|personal")]
    private static partial Regex Gently();

    [GeneratedRegex(@"\b(?<which>" + Number + @")\s*[,:-]?\s*(?:make (?:it|that)|should be|needs to be|wants to be|could be) " + GentlerWords.Wanted)]
    private static partial Regex NeutralAfter();

    [GeneratedRegex(@"\b(?:make|making|can (?:you|we) make|could (?:you|we) make|get) (?<which>" + Ref + @") " + GentlerWords.Wanted + @"(?:,[^.;!?\n]*)?|\b(?:soften|tone down|neutralise|calm down|water down) (?<which>" + Ref + @")(?: down| a bit| up)?" + End + @"(?:,[^.;!?\n]*)?|\btone (?<which>" + Ref + @") down(?: a bit)?")]
    private static partial Regex Neutral();

    [GeneratedRegex(@"\b(?:reword|rephrase|rewrite|redo|re-word|shorten|simplify|another (?:wording|version|way of (?:putting|saying)|one) (?:for|of|instead of)|different (?:wording|version|one) (?:for|of|instead of)|say differently|replace) (?<which>" + Ref + @")(?: for me| with (?:something|another|one) (?:else|different)| differently| in plain english| a bit)?" + End + @"|\b(?:dont|do not|didnt|not) (?:really )?(?:like|keen on|sure about|mad on|convinced by) (?<which>" + Ref + @")(?:[, ]+(?:give|show|find|get|have you got|try)(?: me| us)? (?:another|a different|something else)(?: one)?)?" + End)]
    private static partial Regex Another();

    [GeneratedRegex(@"\b(?:dont|do not|didnt|not) |\breplace\b|\b(?:another|different) one\b")]
    private static partial Regex NewLine();

    [GeneratedRegex(@"\b(?:do|fix|sort(?: out)?|mend|improve|tidy(?: up)?|open(?: up)?|correct|put right) (?<which>" + Number + @"|that one|it|them|those|the (?:first|second|third|fourth|fifth|sixth|last|[a-z]+) (?:one|line))(?: out| up)*(?: for (?:me|us))?(?: then| please)?(?: so (?:that )?its (?:not (?:a )?(?:yes or no|closed|yes/no)|open|neutral)[^.;!?\n]*)?(?=[\s.,!?]|$)")]
    private static partial Regex Mend();

    [GeneratedRegex(@"\b(?:put|move|stick|shift|bring|take|make|promote|bump|push) (?:line |number |no )?(?<which>" + Ref + @") (?:up |down )?(?<where>(?:to |at |in |on )?(?:the |very )*(?:top|start|beginning|first(?: place)?|front|bottom|end|last(?: place)?)|(?:to|into|in) (?:the )?(?:number |place |position )?(?:\d{1,2}|second|third|fourth|fifth|sixth)(?: place)?|(?:above|before|ahead of|in front of|below|after|under|behind) (?:line |number )?(?:\d{1,2}[a-z]?|" + Words + @"))" + End)]
    private static partial Regex Move();

    [GeneratedRegex(@"\b(?<which>" + Number + @"|the [^,.;!?\n]{2,30}? (?:one|ones|line|lines)|the (?:first|second|third|fourth|fifth|sixth|last) (?:one|line)|that one|it) (?:(?:can|could|should|has to|have to|must|needs to)(?: just)? (?:go|come out|be (?:dropped|cut|binned))|(?:isnt|is not|not) needed)\b")]
    private static partial Regex CanGo();

    [GeneratedRegex(@"\b(?:drop|remove|delete|lose|scrap|take out|bin|cut|get rid of|ditch|cross out|strike out|leave off|dont need|dont want|forget|chuck|chuck out|kill|no need for) (?!(?:it|them|that|these|those) (?:all )?(?:down )?to )(?<which>" + Ref + @")(?: after all| altogether| completely| for now)?" + End + @"|\b(?:take|cut|chuck|strike|cross) (?<which>" + Ref + @") out\b")]
    private static partial Regex Drop();

    [GeneratedRegex(@"👎\s*(?:to|for|on)?\s*(?<which>" + Number + @")")]
    private static partial Regex ThumbsDown();
}
