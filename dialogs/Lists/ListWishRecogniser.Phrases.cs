using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Lists;

// How each wish is said, in the order in which they are tried; the first to claim words keeps them.
internal sealed partial class ListWishRecogniser
{
    private static readonly Phrase[] Phrases =
    [
        new(Quoted(), m => new ListWish.Add(m.List, Sentence(m.Typed("text")))) { EvenInDoubt = true },
        new(Rewording(), m => IsPlace().IsMatch(m.Words("text")) || Points(m) is not { } which ? null : new ListWish.Reword(m.List, which, Sentence(m.Typed("text")))) { EvenInDoubt = true },
        new(Verdicts(), Judged) { EvenInDoubt = true },
        new(AllBut(), m => m.ChoosesElse ? null : new ListWish.Verdicts(m.List, new RowRef(""), m.Ref(), Rest: true)) { EvenInDoubt = true },
        new(KeepOnly(), m => m.Ref() is { Rows.Count: > 0 } which ? new ListWish.Verdicts(m.List, which, new RowRef(""), Rest: false) : null),
        new(Weakest(), m => m.Hand.Items.Rows.Count == 0 ? null : new ListWish.DropWeakest(m.List, m.Number() ?? 1)),
        new(InOrder(), m => m.Ref() is { Rows.Count: > 1 } which ? new ListWish.Order(m.List, which) : null),
        new(SwapFor(), m => new ListWish.Another(m.List, m.Ref(), m.Words("topic"))),
        new(OtherWayRound(), m => new ListWish.Swap(m.List, m.Ref("one"), m.Ref("other"))),
        new(Swap(), m => new ListWish.Swap(m.List, m.Ref("one"), m.Ref("other"))),
        new(Fault(), m => new ListWish.Softer(m.List, m.Ref())) { EvenInDoubt = true },
        new(Soften(), m => new ListWish.Softer(m.List, m.Ref())),
        new(Another(), m => Points(m, m.Ref()) is { } which ? new ListWish.Another(m.List, which, m.Words("topic")) : null) { EvenInDoubt = true },
        new(DontLike(), m => new ListWish.Another(m.List, m.Ref(), "")) { EvenInDoubt = true },
        new(Instead(), m => m.Hand.Find(RowRef.It).Count > 0 ? new ListWish.Another(m.List, RowRef.It, "") : null),
        new(ToGroup(), Grouped),
        new(StartWith(), m => m.Ref() is { Rows.Count: > 0 } which ? new ListWish.Move(m.List, which, m.Has("end") ? "end" : "first") : null),
        new(Move(), Moved),
        new(Keep(), m => m.Ref() is { Rows.Count: > 1 } which && !m.Has("back") && which.Rows.Count < m.Hand.Items.Rows.Count
            ? new ListWish.Verdicts(m.List, which, new RowRef(""), Rest: false) : new ListWish.Keep(m.List, m.Ref())) { EvenInDoubt = true },
        new(ThumbsDown(), m => Dropped(m, m.Words("which"))) { EvenInDoubt = true },
        new(CanGo(), m => Dropped(m, m.Words("which"))) { EvenInDoubt = true },
        new(Drop(), m => m.Hand.Items.Rows.Count == 0 && m.Ref() is { Rows.IsEmpty: true, Missing.IsEmpty: true } ? null : Dropped(m, m.Words("which"))),
        new(AndTheOne(), m => m.Hand.TopicOf(m.Words("which")) is null ? null : Dropped(m, m.Words("which"))),
        new(First(), m => m.Hand.Items.Rows.Count == 0 ? null : new ListWish.ShowFirst(m.List, m.Number() ?? 4)) { EvenInDoubt = true },
        new(Show(), m => m.Words("noun") == "list" || m.IsNoun("noun") ? new ListWish.Show(m.List) : null) { EvenInDoubt = true },
        new(More(), m => m.Hand.Items.Rows.Count > 0 && Counted(m) ? new ListWish.More(m.List, m.Number() ?? 1) : null) { EvenInDoubt = true },
        new(AtMost(), m => m.Number() is { } most and > 0 && Counted(m) ? new ListWish.Limit(m.List, most) : null) { EvenInDoubt = true },
        new(NumberOf(), m => m.Number() is { } most and > 0 && m.IsNoun("noun") ? new ListWish.Limit(m.List, most) : null) { EvenInDoubt = true },
        new(AddAbout(), m => m.Has("noun") && m.Words("noun") is not ("one" or "something" or "another" or "another one") && !m.IsNoun("noun") ? null : new ListWish.AddAbout(m.List, m.Words("topic"))),
        new(AddOwn(), m => m.Has("noun") && Own().Replace(m.Words("noun"), "") is { Length: > 0 } noun && !noun.Split(' ').Any(m.Hand.List.IsCalled) ? null : new ListWish.Add(m.List, Sentence(m.Typed("text")))) { EvenInDoubt = true },
        new(AddBare(), m => new ListWish.Add(m.List, Sentence(m.Typed("text")))),
    ];

    private static ListWish Dropped(Matched m, string words) =>
        m.Hand.TopicOf(words) is { } topic && m.Hand.Placed(words) is null ? new ListWish.DropAbout(m.List, topic.Words, topic.OnlyOne) : new ListWish.Drop(m.List, m.RefTo(words));

    // A number, "that", or "the finance one"; never loose words, which may name a question of the dialog.
    private static RowRef? Points(Matched m) => m.Has("which") ? Points(m, m.Ref()) : RowRef.It;

    private static RowRef? Points(Matched m, RowRef which) =>
        which.Rows.Count > 0 || which.Missing.Count > 0 || ListInHand.IsIt(which.Words) || m.Hand.TopicOf(which.Words) is not null ? which : null;

    // "Eight max" is a number of rows; "twenty minutes at most" is none.
    private static bool Counted(Matched m) => !m.Has("noun") || m.IsNoun("noun") || m.Words("noun") is "of them" or "ones" or "one" or "of those" or "of these";

    private static ListWish.Verdicts? Judged(Matched m)
    {
        var (yes, no) = (new List<RowRef>(), new List<RowRef>());
        bool? rest = null;
        var items = Verdict().Matches(m.Words("items"));
        var places = 0;
        // "Drop 2, no 3" corrects itself; "yes to 1, no to 3" judges.
        if (items.Count == 2 && DropsFirst().IsMatch(items[0].Value) && BareNo().IsMatch(items[1].Value)) return null;
        foreach (Match item in items)
        {
            var keeps = Yes().IsMatch(item.Groups["v"].Value);
            if (Others().IsMatch(item.Groups["who"].Value))
            {
                rest = keeps;
                continue;
            }
            if (m.Hand.Placed(item.Groups["who"].Value) is not { } which) return null;
            places++;
            (keeps ? yes : no).Add(which);
        }
        if (places == 0 || places + (rest is null ? 0 : 1) < 2) return null;
        return new(m.List, All(yes), All(no), rest ?? true);

        static RowRef All(List<RowRef> refs) => new(string.Join(", ", refs.Select(r => r.Words)))
        {
            Rows = [.. refs.SelectMany(r => r.Rows).Distinct(StringComparer.Ordinal)], Missing = [.. refs.SelectMany(r => r.Missing)],
        };
    }

    private static ListWish.MoveToGroup? Grouped(Matched m)
    {
        var words = m.Words("group");
        var groups = m.Hand.List.Groups(m.Hand.Moment);
        if (groups.Count == 0) return null;
        var picked = ChoiceMatcher.Pick(words, [.. groups.Where(g => IsNamed(g, words))]);
        return picked is { Values: [var group], NotFound: [] } ? new(m.List, m.Ref(), group) : null;
    }

    // By its name, not by its place among the groups: "to 2" is a place in the list.
    private static bool IsNamed(Option group, string words) =>
        group.Names.Append(group.Label.ToLowerInvariant()).Any(n => Article().Replace(words, "") is var bare && (n == bare || Article().Replace(n, "") == bare));

    private static ListWish? Moved(Matched m)
    {
        var where = m.Words("where");
        if (m.Ref() is { Rows.Count: 0, Missing.Count: 0 } which && !ListInHand.IsIt(which.Words) && m.Hand.TopicOf(which.Words) is null && !m.InView) return null;
        var beside = m.Has("beside") ? m.RefTo(m.Words("beside")) : null;
        return new ListWish.Move(m.List, m.Ref(), where) { Beside = beside };
    }

    private static string Sentence(string typed) => typed.Length == 0 ? typed : char.ToUpperInvariant(typed[0]) + typed[1..];

    private const string Figures = PlaceReader.Figures;
    private const string Nth = PlaceReader.Ordinals;
    private const string Places = @"(?:(?:the )?(?:[a-z]{1,14} )?" + Figures + "|" + Nth + ")";
    private const string It = @"(?:it|that(?: one)?|this(?: one)?|them|those|these)";
    private const string Words = @"(?:[^,.;:!?\n…]{1,60}?)";
    private const string Which = "(?:" + Places + "|" + Words + ")";
    private const string One = @"(?:(?:the )?(?:[a-z]{1,14} )?\d{1,2}|" + Words + ")";
    private const string If = @"(?:,? (?:if (?:theres|there is|there are|we have|weve got|youve got|you have|we got|it has) (?:one|any|some|it)|if any))?";
    private const string End = @"(?=\s*(?:[.,;:!?)\n…]|\p{Cs}|\p{So}|$|-|\b(?:please|pls|then|too|as well|now|actually|thanks|ta|for me|for us|if|so|because|cos|since|but|no|sorry|wait|and then|and (?:can|could|please|add|make|move|swap|drop|bin|lose|ditch|put|split|show|give|export|change|keep|leave|cut|take|remove|replace|have|also|the|anything|then))\b))";
    private const string N = "(?<n>" + Numbers.Pattern + ")";
    private const string Noun = "(?: (?<noun>(?!please|pls|then|to|on|about)[a-z]+))?";
    private const string DropVerb = @"(?:drop|remove|delete|lose|scrap|take out|bin(?: off)?|cut(?: out)?|get rid of|ditch|cross (?:out|off)|strike out|leave (?:off|out)|dont (?:need|want)|do not (?:need|want)|forget|chuck(?: out)?|kill|no need for|axe|weed out|rule out|(?:we )?(?:can|could) do without|scratch|skip(?= (?:number |no |q|question )?\d))";

    [GeneratedRegex(@"\badd [""“](?<text>[^""”\n]{5,})[""”]")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(?:(?:change|reword|rephrase|rewrite|edit|amend|update) (?<which>" + Places + "|" + It + @"|the [^,.;:!?\n]{2,30}? (?:one|[a-z]+)) (?:to(?: say| read| be| ask)?|so (?:that )?it (?:says|reads|asks)|as|into)\s*:?|make (?<which>" + Places + "|" + It + @") (?:say|read|ask)\s*:?|(?<which>" + Places + "|" + It + @") (?:should|could|needs to|must|to) (?:say|read|be worded|ask)\s*:?|(?:id (?:rather|prefer to) (?:say|put|ask)(?: it)?(?: as)?|say instead|put it as|(?:a )?better(?: wording| version)? (?:would be|is)|reword it)\s*[:,])\s*(?<text>[^\n]{3,})", RegexOptions.Singleline)]
    private static partial Regex Rewording();

    [GeneratedRegex(@"^(?:the )?(?:very )?(?:top|end|bottom|start|beginning|first|last|\d{1,2})[. ]*$")]
    private static partial Regex IsPlace();

    private const string Rest = @"(?:(?:all )?(?:the )?(?:rest|others|other ones|remaining(?: ones)?|remainder)(?: of (?:them|those))?|everything else|all others)";
    private const string Verdict1 = @"(?:(?<who>" + Rest + "|" + Places + @")\s*[:=–-]?\s*(?:is |are |s |can |to |a |all )*(?<v>yes|yep|yup|yeah|yea|y|no|nope|nah|n|keep|kept|stay(?:s| in)?|in|out|drop(?:ped)?|go|fine|ok|okay|good|great|bin|ditch|lose|👍|👎|✓|✔|✅|❌|x)(?![a-z]))";
    private const string Verdict2 = @"(?:(?<v>yes|yep|yeah|no|nope|keep|drop|lose|bin|ditch|happy with|not|👍|👎) (?:to |for |on )?(?<who>" + Rest + "|" + Places + @")(?! (?:to|and .* other way)\b))";
    private const string Between = @"(?:\s*[,;.\n&+/-]+\s*(?:and |but |then )?|\s+(?:and|but|then)\s+|\s+)";

    [GeneratedRegex(@"(?<![\w])(?<items>(?:" + Verdict1 + "(?:" + Between + Verdict1 + ")+|" + Verdict2 + "(?:" + Between + Verdict2 + ")+|" + Verdict2 + Between + Verdict1 + "|" + Verdict1 + Between + Verdict2 + @"))")]
    private static partial Regex Verdicts();

    [GeneratedRegex(Verdict1 + "|" + Verdict2)]
    private static partial Regex Verdict();

    [GeneratedRegex("^(?:yes|yep|yup|yeah|yea|y|keep|kept|stay.*|in|fine|ok|okay|good|great|happy with|👍|✓|✔|✅)$")]
    private static partial Regex Yes();

    [GeneratedRegex("^(?:drop|lose|bin|ditch|keep)\\b")]
    private static partial Regex DropsFirst();

    [GeneratedRegex(@"^no (?:\d|the (?!rest|other))")]
    private static partial Regex BareNo();

    [GeneratedRegex("^" + Rest + "$")]
    private static partial Regex Others();

    [GeneratedRegex(@"\b(?:(?:keep |yes to |accept |take |want |i like |ill have |happy with )?(?:them all|all(?: of (?:them|those|these|it))?|everything|the lot|the rest)(?: (?:are|is))?(?: fine| good| ok| great| yes)?|(?:theyre|they are|those are|these are|its|looks?|they look|all) (?:all )?(?:fine|good|ok|great)|happy with (?:them|those|these|it|that)),? (?:except|apart from|but(?: not)?|bar|other than|minus|not)(?: for)? (?<which>" + Places + @")" + End)]
    private static partial Regex AllBut();

    [GeneratedRegex(@"\b(?:(?:i |we )?(?:only|just) (?:keep|want|need|like|use)|keep (?:only|just)|(?:lets |well )?(?:go with|stick with)(?: just)?) (?<which>" + Places + ")" + End)]
    private static partial Regex KeepOnly();

    [GeneratedRegex(@"\b(?:lose|drop|remove|cut|bin|ditch|take out|get rid of|scrap) (?:whichever|whatever|the one|which ever|the ones)?\s*(?:ones? )?(?:you think (?:is|are)|is|the|seems|you like)?\s*(?:the )?" + N + @"?\s*(?:weakest|least (?:useful|important|strong|interesting)|worst|poorest|dullest)(?: " + N + @")?(?: (?:ones?|[a-z]+))?")]
    private static partial Regex Weakest();

    [GeneratedRegex(@"\b(?:(?:put|have|ask|take|do) them in (?:the |this )?order|in (?:the |this )?order|re-?order(?: them)?(?: to| as)?|(?:new )?order)\s*:?\s*(?<which>\d{1,2}(?:(?:,| then|,? and| -) ?\d{1,2})+)")]
    private static partial Regex InOrder();

    [GeneratedRegex(@"\b(?:swap|switch|replace|change|exchange) (?:out )?(?<which>" + Which + @") (?:for|with|to|by) (?:something|another|one|a)(?: else| different| [a-z]+)?(?: one)?(?: (?:on|about|around|to do with) (?<topic>[^,.;!?\n]{2,50}?))?" + End)]
    private static partial Regex SwapFor();

    [GeneratedRegex(@"\b(?<one>\d{1,2}) and (?<other>\d{1,2}) the other way (?:round|around)\b")]
    private static partial Regex OtherWayRound();

    [GeneratedRegex(@"\b(?:swap|switch|exchange|flip)(?: round| over)? (?:the )?(?:numbers? |nos? )?(?<one>" + One + @") (?:and|with|&|for) (?<other>" + One + @")(?: (?:round|over|around))?" + End)]
    private static partial Regex Swap();

    private const string Degree = @"(?: a bit| too| a little| rather| very| quite| like| as| so| much| all| really| way)*";

    [GeneratedRegex(@"\b(?<which>" + Places + @"|that(?: one)?|it|thats|its|the [^,.;:!?\n]{2,30}? one)(?: is|s| are| sounds?| reads?| comes across| feels?| looks?|)" + Degree + " " + GentlerWords.Fault + @"\b(?:[, ]+(?:can|could) (?:you|we) (?:tone|reword|soften|put|make|change|try)[^.?!\n]*|[,. ]+(?:tone|reword|soften) (?:it|that)(?: down)?)?")]
    private static partial Regex Fault();

    [GeneratedRegex(@"\b(?:make|making|get|put|word|phrase) (?<which>" + Places + "|" + It + @"|the [^,.;:!?\n]{2,30}? one) (?:sound )?" + GentlerWords.Wanted + @"(?: please)?|\b(?:soften|tone down|neutralise|calm down|water down) (?<which>" + Which + @")(?: down| a bit| up)?" + End + @"|\btone (?<which>" + Places + "|" + It + @") down(?: a bit)?|\b(?:be )?(?:nicer|kinder|gentler|softer|politer) (?:in|on|with|about|for) (?<which>" + Places + "|" + It + ")")]
    private static partial Regex Soften();

    [GeneratedRegex(@"\b(?:(?:give|find|show|get)(?: me| us)? )?(?:another(?: one)?|a different(?: one)?|something else|an alternative|alternatives?|a better one|a replacement|a new one) (?:for|instead of|in place of|to replace|than) (?<which>" + Which + @")(?:,? (?:on|about) (?<topic>[^,.;!?\n]{2,50}?))?" + End + @"|\breplace (?<which>" + Which + @")(?:,? (?:on|about) (?<topic>[^,.;!?\n]{2,50}?))?" + End)]
    private static partial Regex Another();

    [GeneratedRegex(@"\b(?:dont|do not|didnt|not|never) (?:really |much |so |that |particularly )*(?:like|liked|keen on|sure about|mad on|convinced by|fussed about|taken with|into|love) (?<which>" + Which + @")(?:[, ]+(?:(?:can|could) (?:you|i|we) )?(?:give|show|find|get|have|try|suggest|swap|replace)(?: it| that)?(?: me| us)?(?: for| with| to)? (?:another|a different|something else|a better|an alternative)(?: one)?)?" + End)]
    private static partial Regex DontLike();

    [GeneratedRegex(@"\b(?:(?:give|show|find|get|try|suggest|have)(?: me| us)? )?(?:another(?: one)? instead|something else(?: instead)?|a different one|anything else instead)" + End)]
    private static partial Regex Instead();

    [GeneratedRegex(@"\b(?:put|move|stick|shift|bring|take|push|have|ask) (?<which>" + Which + @")(?: back| over| across| all)? (?:to|into|in|under|on|for|at|with) (?<group>[^,.;:!?\n]{2,40}?)" + End)]
    private static partial Regex ToGroup();

    [GeneratedRegex(@"\b(?:(?:start|begin|open|lead|kick off)(?: off)?|(?<end>end|finish|close)) (?:with|on) (?<which>" + Places + ")" + End + "|(?<which>" + Places + @") (?:should |could |can |needs to |wants to |ought to )?(?:go|come|be) (?:(?<end>last|at the end)|first|at the (?:top|start))" + End)]
    private static partial Regex StartWith();

    [GeneratedRegex(@"\b(?:put|move|stick|shift|bring|take|push|promote|bump|make|have) (?<which>" + Which + @") (?<where>(?:(?:up|down) )?(?:to |at |in |on )?(?:the |very )*(?:top|start|beginning|first(?: place)?|front|bottom|end|last(?: place)?)|(?:(?:to|into|in|as|at) (?:the )?(?:number |no |place |position |[a-z]+ )?|number |no )(?:\d{1,2}|second|third|fourth|fifth|sixth|seventh|eighth)(?: place)?|(?:up|down)(?: by)?(?: (?:" + Numbers.Pattern + @"|a))?(?: (?:one|places?|notch|spots?))?|(?:above|before|ahead of|in front of|below|after|under|behind) (?<beside>" + One + "|" + Nth + "))" + End)]
    private static partial Regex Move();

    [GeneratedRegex(@"\b(?:(?:no|actually|oh|wait|sorry|ok)[, ]+)*(?:(?<back>restore|reinstate|bring back)|(?<back>bring|put) (?=[^,.;:!?\n]{1,60} back\b)|keep|leave|actually keep) (?!(?:it|them|that) (?:to|under|short|brief|for later|for now|blank|open|out)\b)(?<which>" + Which + @")(?<back> back(?: in)?| in(?: there)?)?(?: (?:as|how|the way) (?:it|they|that) (?:is|are|was|were)| as is| alone| unchanged| the same| be| after all| though)?" + End)]
    private static partial Regex Keep();

    [GeneratedRegex(@"👎\s*(?:(?:to|for|on)\s+)?(?<which>" + Places + @")|(?<which>" + Places + @")\s*👎|(?:^|[,;.\n] ?)(?:no to|not|nope to) (?<which>" + Places + @")(?=\s*(?:[.,;!\n]|$))")]
    private static partial Regex ThumbsDown();

    [GeneratedRegex(@"\b(?<which>" + Places + "|the [^,.;!?\n]{2,30}? (?:one|ones)|that one|it) (?:(?:can|could|should|has to|have to|must|needs to)(?: just)? (?:go|come out|be (?:dropped|cut|binned|left out))|(?:isnt|is not|not) needed)" + End)]
    private static partial Regex CanGo();

    [GeneratedRegex(@"\b" + DropVerb + @" (?!(?:it|them|that|these|those|this)(?: all)?(?: down)? to )(?!down\b|back\b)(?<which>" + Which + @")(?: after all| altogether| completely| for now| out)?" + If + End + @"|\b(?:take|cut|chuck|strike|cross|leave|throw) (?<which>" + Which + @") out\b" + If)]
    private static partial Regex Drop();

    // Goes on after "drop anything about paperwork": ", and the one on finance if there's one".
    [GeneratedRegex(@"(?<=(?:\b" + DropVerb + @"\b[^.!?\n]{1,120}?|^))[,\s]*\b(?:and|plus|also|or)\s+(?:also )?(?<which>(?:the |any |anything |everything |all )[^,.;:!?\n]{2,50}?)" + If + End)]
    private static partial Regex AndTheOne();

    [GeneratedRegex(@"\b(?:show|give|read|list|see|let me see|have)(?: me| us| out)* (?:just )?(?:the )?(?:first|top) (?:few|" + N + @")(?: of them| ones| [a-z]+(?=[ ,.]|$))?(?:[, ]+(?:and )?(?:then )?(?:ill|i will|well|we will|we can|i can) (?:say|tell|go|decide|pick|choose)[^.;!?\n]*)?")]
    private static partial Regex First();

    [GeneratedRegex(@"\b(?:show|list|read out|read|give|see|repeat)(?: me| us)?(?: all| again)?(?: the| my| our)?(?: whole| full| new| current)? (?<noun>list|[a-z]+)(?: again| so far| as (?:it|they) (?:stands?|is|are)| now| please)*" + End + @"|\b(?:whats|what is|what have (?:i|we) got) (?:in|on) (?:the|my|our) (?<noun>list|[a-z]+)(?: now| so far)?\??")]
    private static partial Regex Show();

    [GeneratedRegex(@"\b(?:(?:give|show|find|add|have|want|need|get|suggest)(?: me| us)? |can (?:i|we|you) (?:have|get|give|add)(?: me| us)? |and |plus |maybe )?(?:" + N + @" more" + Noun + "|another " + N + Noun + "|another(?: one)?|one more|a few more|some more" + Noun + "|(?<=^)more" + Noun + @")(?: please| pls)?" + End + @"(?!\s*:)|\b(?:what else (?:have you got|is there|could (?:i|we) (?:ask|add))|any (?:more|others))\??")]
    private static partial Regex More();

    [GeneratedRegex(@"\b" + N + @"(?: (?<noun>of them|(?!max|tops|at|is|are|will|would|only|not|mins?|minutes?|hours?|days?|weeks?|months?|years?)[a-z]+))? (?:max(?:imum)?|tops|at (?:the )?(?:very )?most|(?:is|are) (?:plenty|enough|the (?:most|limit)|about right)|will do|would do|only please)(?:[, ]+not (?:" + Numbers.Pattern + @"|a hundred|loads))?" + End
        + @"|\b(?:no more than|not more than|at (?:the )?most|up to|max(?:imum)?(?: of)?|keep (?:it|them) (?:down )?to|cut (?:it|them|that)?(?: right)?(?: down)? ?to|(?:get|bring|trim|whittle|boil|take) (?:it|them|that) down to|down to|limit (?:it|them) to|too many[,.;]? (?:just |make it |only |say |lets have )?)(?: about| around| only| just)? ?" + N + @"(?! ?(?:mins?|minutes?|hours?|days?|weeks?|months?|years?|people|members|%|st\b|nd\b|rd\b|th\b|am\b|pm\b))(?: (?<noun>of them|(?!please|pls|and|max|tops|for|not)[a-z]+))?(?:[, ]+not (?:" + Numbers.Pattern + @"))?" + End)]
    private static partial Regex AtMost();

    [GeneratedRegex(@"(?:^|[,.;\n] ?|\b(?:just|only|about|around|want|need|make it|give me|say|lets have|have|like|do me|and) )(?:about |around |only |just )*" + N + @" (?:good |main |key )?(?<noun>[a-z]+)(?:,? (?:max|tops|please|pls|will do|is fine))*(?=\s*(?:[.,;!\n]|$|\b(?:for|and|in)\b))")]
    private static partial Regex NumberOf();

    [GeneratedRegex(@"\b(?:add|put in|put|include|id like|id also like|i want|want|need|lets have|can (?:you|we) (?:add|have)|(?:and |also )?(?=something|another one|one more)) ?(?:in )?(?<noun>something|one|another one|another|an? [a-z]+|one more)(?: in)?(?: as well| too)? (?:on|about|around|asking about|to do with|covering|re)\s+(?<topic>[^,.;!?\n]{2,60}?)(?: too| as well| please| pls)*(?=[.,;!?\n]|$)")]
    private static partial Regex AddAbout();

    [GeneratedRegex(@"\b(?:(?:please |can you |could you |and )?(?:add|put in|include|insert|slot in|stick in)(?: in)?(?<noun>(?: this| one| another| mine| a| an| my| our| own| of| from| me| ours| new| more| [a-z]+){0,5})|(?:heres|here is) (?:mine|one|another|my own|one of (?:mine|ours))|(?:one|another)(?: one)? (?:of mine|from me|more))\s*(?::|\s-\s)\s*(?<text>[^\n]{3,})")]
    private static partial Regex AddOwn();

    [GeneratedRegex(@"\b(?:this|one|another|mine|a|an|my|our|own|of|from|me|ours|new|more)\b|\s")]
    private static partial Regex Own();

    // "Add who pays if it goes bust": the words after "add" are a question already.
    [GeneratedRegex(@"\b(?:add|put in|include) (?<text>(?:who|what|how|why|where|when|which|in what ways) (?!about\b)[^\n]{8,})")]
    private static partial Regex AddBare();

    [GeneratedRegex("^(?:the|our|my) ")]
    private static partial Regex Article();
}
