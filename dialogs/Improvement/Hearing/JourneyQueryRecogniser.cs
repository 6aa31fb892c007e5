using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Improvement.Hearing;

/// <summary>Questions about the assessment itself, answered from it: which phase, could we slip back, how long, what to keep and start.</summary>
internal sealed partial class JourneyQueryRecogniser(Enablers enablers) : IRecogniser
{
    private static readonly Regex PlacePattern = Place();

    private static readonly (Regex Pattern, Func<JourneyWish> Make)[] Queries =
    [
        (Comparison(), () => new JourneyWish.ShowComparison()),
        (Signs(), () => new JourneyWish.ShowSigns()),
        (Backwards(), () => new JourneyWish.ShowBackwards()),
        (Time(), () => new JourneyWish.ShowTime()),
        (Doubts(), () => new JourneyWish.ShowDoubts()),
        (Pitfalls(), () => new JourneyWish.ShowPitfalls()),
        (PlacePattern, () => new JourneyWish.ShowPlace()),
        (Charts(), () => new JourneyWish.ShowCharts()),
        (Ratings(), () => new JourneyWish.ShowRatings()),
    ];

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        foreach (var match in said.Free(NewRound()))
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new JourneyWish.Roll());
        }
        foreach (var sentence in said.Sentences().ToList())
        {
            var words = said.Plain.Substring(sentence.Start, sentence.Length);
            if (!said.IsFree(sentence) || StepsIn(words) is not { } steps) continue;
            said.Claim(sentence);
            yield return new Heard.Wish(sentence.Start, steps);
        }
        foreach (var match in said.Free(Showing()).ToList())
        {
            if (enablers.FindAll(match.Groups["what"].Value) is not [var named, ..]) continue;
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new JourneyWish.ShowIdea(named.Id));
        }
        // Before there is anything to place, "where are we on the journey" asks for the assessment itself.
        var nothingYet = !listening.Moment.Answers.Has(JourneyKeys.Ratings) && JourneyIntentRecogniser.Asks(said.Plain);
        foreach (var match in nothingYet ? said.Free(PlacePattern).ToList() : [])
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Courtesy(match.Index);
        }
        foreach (var (pattern, make) in Queries)
        {
            foreach (var match in said.Free(pattern))
            {
                said.Claim(new(match.Index, match.Length));
                yield return new Heard.Wish(match.Index, make());
            }
        }
    }

    // "Two things to keep doing, two to start", "what should we start", "what do we do next".
    private static JourneyWish.ShowSteps? StepsIn(string words)
    {
        if (Next().IsMatch(words)) return new(true, true, null, null);
        if (!Steps().IsMatch(words)) return null;
        var (keep, start) = (KeepCount().Match(words), StartCount().Match(words));
        var (keeps, starts) = (keep.Success || KeepWord().IsMatch(words), start.Success || StartWord().IsMatch(words));
        if (!keeps && !starts) return null;
        var each = EachCount().Match(words) is { Success: true } both ? Numbers.Read(both.Groups["n"].Value) : null;
        return new(keeps, starts, CountOf(keep) ?? each, CountOf(start) ?? each);
    }

    private static int? CountOf(Match match) => match.Success ? Numbers.Read(match.Groups["n"].Value) : null;

    private const string N = @"(?<n>\d|one|two|three|four|five|six|seven|a couple(?: of)?|couple(?: of)?)";

    [GeneratedRegex(@"\b(?:what|which|things?|ideas?|actions?|list|give|tell|show|suggest|need|want|" + @"\d|one|two|three|four|five|couple" + @")\b|\bto (?:keep|start|carry on)\b|^(?:and )?(?:keep|start)(?: and (?:keep|start))?(?: doing)?\W*$")]
    private static partial Regex Steps();

    [GeneratedRegex(@"\b" + N + @" (?:(?:main |big |key )?(?:things?|ideas?|points?|actions?|ones?) )?(?:(?:that )?(?:we|i) (?:should|must|need to|can|could|ought to) |to |worth )?(?:keep(?:ing)?|carry(?:ing)? on|continu\w+|hold on to|protect)\b")]
    private static partial Regex KeepCount();

    [GeneratedRegex(@"\b" + N + @" (?:(?:main |big |key |new )?(?:things?|ideas?|points?|actions?|ones?) )?(?:(?:that )?(?:we|i) (?:should|must|need to|can|could|ought to) |to |worth )?(?:start(?:ing)?|begin(?:ning)?)\b")]
    private static partial Regex StartCount();

    [GeneratedRegex(@"\b" + N + @" (?:of )?each\b")]
    private static partial Regex EachCount();

    [GeneratedRegex(@"\b(?:keep(?:ing)? (?:on )?(?:doing|going|up)|to keep\b(?! (?:an eye|this|it|these))|(?:carry|carrying) on(?: doing| with)?|continu(?:e|ing)(?: doing| to do| with)?|(?:should|do|must|shall) we keep\b(?! (?:an eye|this|it|these))|keep and start|hold on to)\b|^keep doing")]
    private static partial Regex KeepWord();

    [GeneratedRegex(@"\b(?:to start\b(?! (?:this|the|a new|again|over))|(?:should|do|must|shall|can|could) (?:we|i) (?:start|begin)\b(?! (?:this|the (?:new|next)|a new|again|over))|start doing|starting|keep and start|and start\b|begin doing)(?=\W|$)")]
    private static partial Regex StartWord();

    [GeneratedRegex(@"\bwhat (?:should|do|can|could|must|would|shall) (?:we|i|you (?:suggest|advise|recommend)(?: we)?) (?:actually |now )?(?:do|work on|focus on|concentrate on|change|tackle)(?: (?:about (?:it|that|this)|next|now|first|then))*\W*$|\b(?:next steps|(?:so )?what(?:s| is)? next|what now|priorities|any advice|recommendations?)\b(?! (?:tracker|to cabinet))|^(?:so|and|ok so) what\W*$")]
    private static partial Regex Next();

    [GeneratedRegex(@"\b(?:show (?:me |us )?(?:the |what )?(?:differences?|comparison|changes? (?:since|from|on)|changed|movement)|compar(?:e|ed|ing|ison)\b|what(?:s| is| has)? (?:changed|moved|improved|got (?:better|worse))|whats the difference|(?:the )?difference (?:from|to|since|with|on|between)|how (?:have|has|does|do) (?:we|it|that|this|things) (?:changed|moved|improved|compare)|better or worse|side by side|^(?:the )?differences?(?=\W*$)|(?:against|versus|vs) (?:last|the last|those|them))\b[^.?!\n]*\??")]
    private static partial Regex Comparison();

    [GeneratedRegex(@"\b(?:(?:could|can|might|may|will|would|do|are|is) (?:we|it|this|things|they) (?:be |all |still |also |ever |really |easily |likely |going |at risk (?:of )?|in danger (?:of )?|to )*(?:go(?:ing)? (?:back\w*|down\w*|wrong)|slip\w*|slid\w*|fall\w*|get(?:ting)? worse|los(?:e|ing) (?:it|ground|our|focus|grip)|declin\w*|drop\w*|deteriorat\w*|relaps\w*|go into reverse|unravel)|(?:slip|slid|fall|go|drop)(?:ping|ing|e)? (?:back(?:wards?)?|again)|what (?:could|might|can|would|should worry|worries|keeps)(?: us)?(?: still)? (?:go wrong|us|you up)|what (?:should|do|must) (?:we|i) (?:watch|look out|worry|keep an eye)(?: out)?(?: for| on| about)?|whats the risk (?:of|that)|how safe (?:are we|is (?:it|that|our))|whether you could go backwards|backwards)\b[^.?!\n]*\??")]
    private static partial Regex Backwards();

    [GeneratedRegex(@"\b(?:(?:show|give|list|what are|which are|whats|are there)?(?: me| us)?(?: the| any| some)? ?(?:early )?(?:warning|danger) signs?|early signs?|signs? (?:of|that (?:we|it|things)|were|weve) [^.?!\n]{0,20}(?:slip|declin|back|worse|trouble)\w*|red flags|(?<!\bchange )who watches(?: what)?)\b[^.?!\n]*\??")]
    private static partial Regex Signs();

    // What would bear out one rating: "what would show innovation".
    [GeneratedRegex(@"\b(?:what (?:would|could|might|can|should|does) (?:show|prove|back|support|evidence|count)|how (?:would|could|can|do) (?:we|i) (?:show|prove|evidence|back up)|what (?:sort|kind) of evidence|what evidence)\b(?<what>[^.?!\n]*)\??")]
    private static partial Regex Showing();

    [GeneratedRegex(@"\b(?:how (?:long|many (?:years|months)|quick(?:ly)?|soon|fast)\b[^.?!\n]*\b(?:take|takes|took|get|got|reach|be|need|great|good|fair|there|journey|outstanding|next|are we|do we|realistic|it|this)\b|when (?:will|would|could|might|can|do|should) we (?:be|get|reach|become|make)\b[^.?!\n]*\b(?:great|good|fair|there|outstanding|next)\b|(?:likely |rough |realistic )?(?:timescales?|time ?lines?|time ?frames?)\b|how far off\b|how long(?= *[?.!]*$))[^.?!\n]*\??")]
    private static partial Regex Time();

    [GeneratedRegex(@"\b(?:(?:which|what|any|are there|where)[^.?!\n]{0,40}\b(?:no|without|lack\w*|thin|weak|thinnest|weakest|missing|need\w*|short of|shaky|little) (?:the )?(?:any |on |in )?(?:more )?evidence|which (?:ones?|ratings?|scores?|numbers?)(?: of (?:them|these|mine|ours))? (?:do you|would you|are you|should (?:we|i)|look|are) (?:doubt\w*|question\w*|not sure|unsure|challenge|worried|look (?:at )?again|shaky|weak|thin|doubtful)|what (?:evidence|proof|data)(?: (?:is|are|am|do|would|should|could|might|else))*\b|what would (?:show|prove|back|support) (?:it|that|them|this)|challenge (?:our|my|the|these) (?:ratings|scores|numbers))\b[^.?!\n]*\??")]
    private static partial Regex Doubts();

    [GeneratedRegex(@"\b(?:pitfalls?|traps?|what (?:usually |often |typically |tends to )?(?:goes|go|trips|catches)(?: (?:wrong|people|councils|others|us))|where do (?:councils|others|people) (?:go wrong|slip up|trip)|(?:what are |whats |and )?(?:the )?(?:main |biggest |usual |big )?risks?(?: (?:for us|here|now|at (?:this|that) (?:stage|phase|point)|in (?:this|that) (?:stage|phase)|of (?:this|that) (?:stage|phase)|we face))|mistakes (?:to avoid|do|others|councils)|what (?:should|do) (?:we|i) avoid)\b[^.?!\n]*\??")]
    private static partial Regex Pitfalls();

    [GeneratedRegex(@"\b(?:(?:so |and )?(?:which|what) (?:stage|phase|bit|part|step|point|leg|level)\b[^.?!\n]*\b(?:us|we|our|that|this|it)\b|where (?:does|do|would|did|will) (?:that|this|it|those|these|they|all that) (?:put|leave|place|land|get) us|where (?:are|do|would|d) (?:we|you (?:put|place|say)(?: we)?) ?(?:are |now |then |stand |sit |come |on |us |in )*(?:(?:the|our|this|that) (?:\w+ )?(?:journey|phases?|stages?|path|scale))?|(?:so )?where are we(?: now| then| on (?:it|the journey|this)| in (?:all )?(?:this|that))?|how are we doing|(?:why|how come|how do you (?:get|work|make|figure))\b[^.?!\n]*\b(?:put|place|say|phase|stage|there|that|between)|what (?:does|do) (?:that|it|this|they|those|the (?:ratings|scores|numbers)) (?:mean|make us|say|tell)|are we (?:good|fair|great|poor)\b|whats (?:the|your) (?:verdict|result|conclusion|reasoning)|the reasons?|place us)\b[^.?!\n]*\??")]
    private static partial Regex Place();

    [GeneratedRegex(@"\b(?:(?:show|draw|see|give|make|have|do|got|plot|want)[^.?!\n]{0,25} )?(?:charts?|radar|spider(?:gram)?|graphs?|diagrams?|pictures?|draw (?:it|that|them)|plot (?:it|them)|visual)\b[^.?!\n]*\??")]
    private static partial Regex Charts();

    [GeneratedRegex(@"\b(?:(?:show|list|see|read|give|remind)(?: me| us)?(?: of)?(?: back)? (?:(?:the|my|our|all|your|again|current|final) )*(?:ratings?|scores?|numbers|enablers)|what (?:did|do|have) (?:we|i) (?:rate|rated|give|gave|given|score|scored|put|have|got)\b|what are (?:the|my|our) (?:ratings|scores|numbers|(?:seven|7)(?: enablers)?(?: again)?|enablers)|which (?:one )?is (?:number )?\d|whats (?:number )?\d)\b[^.?!\n]*\??")]
    private static partial Regex Ratings();

    [GeneratedRegex(@"\b(?:(?:lets )?(?:start|begin|do|open|set up|go on to|now) (?:on |with |to |do )?(?:this years?|the new|a new|next years?|the next|another|a fresh)(?: (?:years?|one|assessment|self[- ]assessment|round|set|ratings|numbers))?s?|(?:keep|save|store|treat|use|move|make) (?:these|those|them|the old|the old ones|that|this)(?: ones?)?(?: numbers| ratings)? (?:as|to be|into|for) (?:the )?(?:last|previous|old|earlier|baseline)\b[^.?!\n]*|(?:these|those|that) (?:are|were|was|is) (?:now )?(?:last years?|last times?|the old ones?)|new round|roll (?:it|them|these) (?:over|forward)|assess (?:ourselves )?again now|rate (?:them|ourselves) again)\b")]
    private static partial Regex NewRound();
}
