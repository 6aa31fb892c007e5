using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Engine.Prompts;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines.Hearing;

/// <summary>Witnesses and evidence named by the member, the lines they belong to, and those to take away.</summary>
internal sealed partial class SourcesRecogniser(Vocabulary vocabulary) : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening) =>
        HasLines(listening)
            ? [.. Dropped(said, listening), .. Swapped(said, listening), .. Added(said), .. Paired(said, listening), .. EvidenceLists(said), .. WitnessLists(said), .. NotNow(said)]
            : [.. EvidenceLists(said), .. WitnessLists(said), .. NotNow(said)];

    // Before there are lines nothing can be put on one: "the ICB decide on 15 July" is a date.
    private static bool HasLines(Listening listening) => listening.Moment.Answers.Has(Keys.Areas) || listening.Moment.Answers.Has(Keys.Lines);

    private IEnumerable<Heard> Dropped(Utterance said, Listening listening)
    {
        foreach (var match in said.Free(TakeOff()).ToList())
        {
            var who = Cleaned(match.Groups["who"].Value);
            // Said outright, or the name of one that is recorded.
            if (!IsThing(who) || !(match.Groups["source"].Success && Known(who, listening)) && !Recorded(listening, who)) continue;
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.DropSource(Typed(said, match.Groups["who"]), ""));
        }
    }

    private IEnumerable<Heard> Swapped(Utterance said, Listening listening)
    {
        foreach (var match in said.Free(SwapFor()).ToList())
        {
            if (!Known(Cleaned(match.Groups["old"].Value), listening) || !Known(Cleaned(match.Groups["new"].Value), listening)) continue;
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.DropSource(Typed(said, match.Groups["old"]), Typed(said, match.Groups["new"])));
        }
    }

    private IEnumerable<Heard> Added(Utterance said)
    {
        foreach (var match in said.Free(AddTo()).ToList())
        {
            var plain = match.Groups["what"].Value;
            if (Find(plain) == 0) continue;
            said.Claim(new(match.Index, match.Length));
            var what = Typed(said, match.Groups["what"]);
            var which = match.Groups["which"].Value;
            yield return new Heard.Wish(match.Index, IsEvidence(plain) ? new Wish.AddEvidence(what, which) : new Wish.AssignWitness(what, which));
        }
    }

    // "budget monitoring for the finance lines", "the director on everything", "the auditor can speak to 2 and 4".
    private IEnumerable<Heard> Paired(Utterance said, Listening listening)
    {
        var listed = Label().Match(said.Plain);
        foreach (var match in said.Free(Pair()).ToList())
        {
            if (IsAsked(said, match.Index)) continue;
            var who = Cleaned(match.Groups["who"].Value);
            var inList = listed.Success && match.Index + match.Length > listed.Index;
            // Named before, in the library, in the draft or earlier in this very message.
            var named = who.Length > 0 && said.Plain.IndexOf(who, StringComparison.Ordinal) < match.Groups["who"].Index;
            if (!IsThing(who) || !named && !inList && !Known(who, listening)) continue;
            said.Claim(new(match.Index, match.Length));
            var name = Typed(said, match.Groups["who"]);
            var evidence = IsEvidence(who) || inList && listed.Groups["evidence"].Success && vocabulary.Witnesses.Find(who).Count == 0;
            var which = WholeLot().IsMatch(match.Groups["which"].Value) ? "everything" : match.Groups["which"].Value;
            yield return new Heard.Wish(match.Index, evidence ? new Wish.AddEvidence(name, which) : new Wish.AssignWitness(name, which));
        }
        if (listed.Success && said.IsFree(new(listed.Index, listed.Length)) && said.Plain.Length > listed.Index + listed.Length && !said.IsFree(new(listed.Index + listed.Length, 1)))
            said.Claim(new(listed.Index, listed.Length));
    }

    private static IEnumerable<Heard> EvidenceLists(Utterance said)
    {
        foreach (var match in said.Free(EvidenceList()).ToList())
        {
            var items = Items(said, match.Groups["list"]);
            if (items.Count == 0) continue;
            said.Claim(new(match.Index, match.Length));
            foreach (var item in items) yield return new Heard.Wish(match.Index, new Wish.AddEvidence(item, ""));
        }
    }

    private IEnumerable<Heard> WitnessLists(Utterance said)
    {
        foreach (var match in said.Free(Witnesses()).Concat(said.Free(Invited())).OrderBy(m => m.Index).ToList())
        {
            // "another day" is no witness; "who should we invite" is a question; "we want to see savings" names nobody.
            if (!said.IsFree(new(match.Index, match.Length)) || Later().IsMatch(match.Groups["list"].Value)) continue;
            if (!match.Groups["label"].Success && (IsAsked(said, match.Index) || match.Groups["loose"].Success && vocabulary.Witnesses.Find(match.Groups["list"].Value).Count == 0)) continue;
            var items = Items(said, match.Groups["list"]);
            if (items.Count == 0) continue;
            said.Claim(new(match.Index, match.Length));
            var evidence = items.Where(i => IsEvidence(PlainText.Of(i))).ToList();
            var names = items.Except(evidence).ToImmutableList();
            if (names.Count > 0) yield return new Heard.Wish(match.Index, new Wish.NameWitnesses(names));
            foreach (var item in evidence) yield return new Heard.Wish(match.Index, new Wish.AddEvidence(item, ""));
        }
    }

    private static IEnumerable<Heard> NotNow(Utterance said)
    {
        foreach (var match in said.Free(NotNowWitnesses()))
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.NotKnown(match.Index, Keys.Witnesses);
        }
    }

    private static List<string> Items(Utterance said, Group list) =>
        [.. LinesPrompt.Split(said.TypedAt(new(list.Index, list.Length))).Select(Cleaned).Where(i => IsThing(PlainText.Of(i)))];

    private static string Typed(Utterance said, Group words) => Cleaned(said.TypedAt(new(words.Index, words.Length)));

    private static string Cleaned(string words) => Trailing().Replace(Leading().Replace(words.Trim(' ', ',', ':', '-'), ""), "").Trim();

    // Small talk is no source: something must be named.
    private static bool IsThing(string plain) => plain.Length > 1 && !SmallTalk().IsMatch(plain) && Word().Matches(plain).Any(w => !Empty().IsMatch(w.Value));

    private static bool IsAsked(Utterance said, int index)
    {
        var start = index == 0 ? 0 : said.Plain.LastIndexOfAny(['.', ';', '!', '?', '\n'], index - 1) + 1;
        return Asking().IsMatch(said.Plain[start..]) && Asking().Match(said.Plain, start).Index <= index + 6;
    }

    private int Find(string plain) => vocabulary.Evidence.Find(plain).Count + vocabulary.Witnesses.Find(plain).Count;

    private bool Known(string plain, Listening listening) => Find(plain) > 0 || Recorded(listening, plain);

    // What names both is evidence when its longest name is: "the parents survey".
    private bool IsEvidence(string plain)
    {
        var evidence = vocabulary.Evidence.Find(plain).Select(f => f.At.Length).DefaultIfEmpty(0).Max();
        return evidence > 0 && (evidence >= vocabulary.Witnesses.Find(plain).Select(f => f.At.Length).DefaultIfEmpty(0).Max() || DataWords().IsMatch(plain));
    }

    private static bool Recorded(Listening listening, string name) => name.Length > 2
        && ((listening.Moment.Answers.Get<ImmutableList<WitnessRow>>(Keys.Witnesses) ?? []).Exists(w => PlainText.Of(w.Name).Contains(name, StringComparison.Ordinal))
            || (listening.Moment.Answers.Get<ImmutableList<EvidenceRow>>(Keys.Evidence) ?? []).Exists(e => PlainText.Of(e.Name).Contains(name, StringComparison.Ordinal)));

    private const string Number = @"\d{1,2}[a-f]?(?![\d%])(?! (?:years?|months?|weeks?|days?|councils?|pm|am|lines?|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)\b)(?![/.]\d)";
    private const string Which = @"(?:(?:lines? |numbers? |nos? )?" + Number + @"(?:(?:,? and |, ?| ?& ?)(?:line )?" + Number + @")*(?![a-z])|(?:both|all)(?: of)?(?: the)? [a-z]+ (?:ones?|lines?)|everything|every line|each line|each one|all (?:of them|the lines|lines)|all|the lot|the (?:first|second|third|fourth|fifth|sixth|last)(?: (?:one|line))?|(?:the )?(?!these |those |your |new |more )[a-z]+ (?:ones?|lines?))";

    [GeneratedRegex(@"\b(?:add|put|use|include|link|attach|note|record) (?<what>[^.;!?\n]{3,80}?) (?:to|on|under|against|for|as (?:evidence|a source) (?:for|on)) (?<which>(?:both (?:the )?|the |all (?:the )?|line |lines |number |no )*[^.;,!?\n]{1,40}?(?: lines?| ones?)?)(?=[.;,!?\n]|$)")]
    private static partial Regex AddTo();

    [GeneratedRegex(@"(?<![a-z])(?<who>[a-z][a-z0-9 /&-]{1,70}?) (?:for|on|to|about|against|under|goes (?:with|on|under|to)|go (?:with|on|under|to)|belongs? (?:to|with)|(?:can|could|should|will) (?:speak|talk|answer|go|cover|help)(?: (?:to|on|for|with|about))?|speaks? (?:to|on)|covers?|should be on|is for|are for) (?<which>" + Which + @")(?=[\s.,;!?]|$)")]
    private static partial Regex Pair();

    [GeneratedRegex(@"\b(?:(?<evidence>evidence|sources)|witness(?:es)?)(?: (?:is|are|will be|would be))?\s*[:=-]\s*")]
    private static partial Regex Label();

    [GeneratedRegex(@"(?:^|[.;\n] ?)(?:for |our |the )?(?:evidence|sources)(?: (?:is|are|will be|would be))?\s*[:=]\s*(?<list>[^.;!?\n]{3,240})|\b(?:use|have|need|get|want|add) (?<list>[^.;!?\n]{3,200}?) as (?:evidence|a source|sources)\b")]
    private static partial Regex EvidenceList();

    [GeneratedRegex(@"\b(?:(?<label>(?:the |our |my )?witness(?:es)? (?:are|is|will be|should be|would be|to be)|witness(?:es)?\s*[:=]|add (?:as )?(?:a )?witness(?:es)?:?)|(?:well|we will|ill|we|id|i|wed)(?: (?:want|would like|need|like|d like|should|must|ought|also|really))*(?: to)? (?:hear (?:also )?from|call|invite|talk to|speak to|(?<loose>see))|call in) \s*(?<list>[^.;!?\n]{3,240})")]
    private static partial Regex Witnesses();

    [GeneratedRegex(@"(?:^|[.;,\n] ?|\b(?:and|please|pls|lets|also|then|can (?:we|you)|could (?:we|you)|ok|yes|should) )(?:(?:invite|hear from|call|interview|(?<loose>ask|have)) (?<list>[^.;!?\n]{3,200}?)(?: (?:in|along|too|as well|as (?:a )?witness(?:es)?|to (?:come|speak|give evidence|attend)[^.;!?\n]*))?(?=[.;!?\n]|$)|(?<loose>get|bring|have) (?<list>[^.;!?\n]{3,200}?) (?:in|along|as (?:a )?witness(?:es)?)(?=[.,;!?\n]|$| to (?:speak|talk|give)[^.;!?\n]*))")]
    private static partial Regex Invited();

    [GeneratedRegex(@"\b(?:(?:take|strike|cross|leave|get) (?:out |off )?(?<who>[a-z][a-z ]{2,50}?)(?<source> off(?: the (?:list|witnesses|witness list|evidence))?| out of the (?:witnesses|evidence)| as (?:a )?(?:witness(?:es)?|source|evidence)| from (?:the )?(?:witness(?:es| list)?|evidence|sources|list))|(?:drop|remove|lose|delete|scrap|uninvite|bin|take off|take out|we dont need|dont (?:call|invite|need)) (?<who>[a-z][a-z ]{2,50}?)(?<source> off(?: the (?:list|witnesses))?| as (?:a )?(?:witness(?:es)?|source|evidence)| from (?:the )?(?:witness(?:es| list)?|evidence|sources|list))?)(?: please| then| after all)?(?=[.,;!?\n]|$)")]
    private static partial Regex TakeOff();

    [GeneratedRegex(@"\b(?:swap|replace|change|exchange|switch) (?<old>[a-z][a-z ]{2,50}?) (?:for|with|to|by) (?<new>[a-z][a-z ]{2,50}?)(?: please)?(?=[.,;!?\n]|$)")]
    private static partial Regex SwapFor();

    [GeneratedRegex(@"^(?:another (?:day|time)|later|tbc|not (?:now|yet)|next (?:week|time)|for (?:each|every|all)\b)")]
    private static partial Regex Later();

    [GeneratedRegex(@"\b(?:witness(?:es)?|who to (?:call|ask|hear)) (?:can wait|another (?:day|time)|later|not (?:now|yet)|next time|tbc|to follow)\b")]
    private static partial Regex NotNowWitnesses();

    [GeneratedRegex(@"\b(?:data|survey|report|figures|statistics|minutes|records?|assessment|register|list|case|plan|review|strategy|budget|accounts|log|dashboard)\b")]
    private static partial Regex DataWords();

    [GeneratedRegex(@"\b(?:who|whod|whos|whom|whose|which|what|whats|where|how|why|should (?:we|i)|do (?:we|i))\b")]
    private static partial Regex Asking();

    [GeneratedRegex(@"^(?:everything|every(?: line)|each(?: line| one)|all(?: of them| the lines| lines)?|the lot)$")]
    private static partial Regex WholeLot();

    [GeneratedRegex(@"^(?:(?:and|also|plus|then|so|ok|yes|please|with|maybe|perhaps|as|we want|we need|id like|well|lets|have|put|add|use|get|bring|in|invite|ask|hear from|speak to|talk to|call|the|a|an|our|my|some|evidence|witness(?:es)?|sources)\b[ :,=-]*)+", RegexOptions.IgnoreCase)]
    private static partial Regex Leading();

    [GeneratedRegex(@"(?:\s+(?:please|pls|thanks|too|as well|in|along|also|then|first|if possible|obviously))+$", RegexOptions.IgnoreCase)]
    private static partial Regex Trailing();

    [GeneratedRegex(@"^(?:only|just|thanks?|thank you|cheers|no|none|nothing|nobody|yes|ok|okay|please|later|them|those|that|it|us|me|you|i|we|everyone|anyone|someone|both|all|not|but|if|when|what|which|who|how|why|because|is|are|was|do|does|did|can|could|will|would|should)\b(?! (?:service users|families|staff|parents|carers|partners))")]
    private static partial Regex SmallTalk();

    [GeneratedRegex(@"^(?:and|also|the|a|an|of|for|with|only|thanks|please|one|ones|line|lines|that|this|it|more|some|any|other|others|etc|so|on|too|\d+)$")]
    private static partial Regex Empty();

    [GeneratedRegex(@"[a-z0-9]+")]
    private static partial Regex Word();
}
