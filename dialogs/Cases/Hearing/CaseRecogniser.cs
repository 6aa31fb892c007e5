using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Cases.Hearing;

/// <summary>Places to compare, to add and to leave out, and what is asked of them. A question on a point of the table is answered from the table;
/// any other stays one for the library.</summary>
internal sealed partial class CaseRecogniser(CaseBook book) : IRecogniser
{
    private const int Last = int.MaxValue;

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        if (Claim(said, MostLikeUs()) is not null) yield return new Heard.Wish(Last, new CaseWish.MostLike());
        if (Claim(said, LessonsForUs()) is { } lessons) yield return new Heard.Wish(Last, new CaseWish.Lessons());
        var chosen = CaseReplies.PlacesOf(listening.Moment.Answers, book);
        foreach (var sentence in said.Sentences().Where(said.IsFree).ToList())
        {
            var words = said.Plain.Substring(sentence.Start, sentence.Length);
            var named = book.Names.Find(words).Select(f => f.Id).Distinct(StringComparer.Ordinal).ToList();
            if (RowAsked(words) is { } row && (named.Count > 0 || chosen.Count > 0))
            {
                said.Claim(sentence);
                yield return new Heard.Wish(sentence.Start, new CaseWish.Row(row, named));
                continue;
            }
            if (Only().Match(words) is { Success: true } only && RowsIn(only.Groups["rows"].Value) is { Count: > 0 } rows)
            {
                said.Claim(sentence);
                yield return new Heard.Wish(sentence.Start, new CaseWish.OnlyRows(rows));
                continue;
            }
            if (AllPoints().IsMatch(words))
            {
                said.Claim(sentence);
                yield return new Heard.Wish(sentence.Start, new CaseWish.OnlyRows([]));
                continue;
            }
            if (Shows().IsMatch(words) && named.Count == 0)
            {
                said.Claim(sentence);
                yield return new Heard.Wish(Last, new CaseWish.Show());
                continue;
            }
            foreach (var heard in Picked(said, sentence, words, named, chosen)) yield return heard;
        }
    }

    private IEnumerable<Heard> Picked(Utterance said, Span sentence, string words, List<string> named, IReadOnlyList<string> chosen)
    {
        var kinds = book.OfKind(words);
        var unknown = Unknown(said, sentence, words);
        var compares = Compares().IsMatch(words);
        if (named.Count == 0 && kinds.Count == 0 && (unknown.Count == 0 || !compares)) yield break;
        if (QuestionRecogniser.IsQuestion(words.Trim()) && !compares) yield break;
        if (Swap().Match(words) is { Success: true } swap && named.Count == 2)
        {
            said.Claim(sentence);
            // "Swap Slough for Torbay", and "Torbay instead of Slough".
            var (gone, come) = swap.Groups["instead"].Success ? (named[1], named[0]) : (named[0], named[1]);
            yield return new Heard.Wish(sentence.Start, new CaseWish.SetPlaces([.. chosen.Select(c => c == gone ? come : c).Append(come).Distinct(StringComparer.Ordinal)], []));
            yield break;
        }
        if (Drops().IsMatch(words) && named.Count > 0)
        {
            said.Claim(sentence);
            yield return new Heard.Wish(sentence.Start, new CaseWish.DropPlaces(named));
            yield break;
        }
        var places = named.Union(kinds, StringComparer.Ordinal).ToList();
        var isList = ContentWords.Count(book.Names.Find(words).Reverse().Aggregate(words, (text, name) => text.Remove(name.At.Start, name.At.Length))) <= 3;
        if (!compares && !isList) yield break;
        said.Claim(sentence);
        var adds = chosen.Count > 0 && (Adds().IsMatch(words) || !compares && places.Count == 1);
        yield return new Heard.Wish(sentence.Start, adds ? new CaseWish.AddPlaces(places, unknown) : new CaseWish.SetPlaces(places, unknown));
    }

    // "Compare Doncaster and Leeds": what is named like a place in the list and is none of ours.
    private List<string> Unknown(Utterance said, Span sentence, string words)
    {
        var list = AfterCompare().Match(words);
        if (!list.Success) return [];
        var unknown = new List<string>();
        var start = list.Groups["list"].Index;
        // Known places go first: "Achieving for Children" is no list of two.
        var others = book.Names.Find(list.Groups["list"].Value).Aggregate(list.Groups["list"].Value, (text, name) => text.Remove(name.At.Start, name.At.Length).Insert(name.At.Start, new string(',', name.At.Length)));
        foreach (var part in Parts().Split(others))
        {
            var at = words.IndexOf(part, start, StringComparison.Ordinal);
            if (at < 0 || part.Trim().Length < 3) continue;
            start = at;
            var typed = said.TypedAt(new(sentence.Start + at, part.Length)).Trim();
            if (book.Names.Find(part).Count > 0 || book.OfKind(part).Count > 0 || NoPlace().IsMatch(part) || part.Trim().Split(' ').Length > 3) continue;
            unknown.Add(typed.Length == 0 ? part : char.ToUpperInvariant(typed[0]) + typed[1..]);
        }
        return unknown;
    }

    private static string? RowAsked(string words) =>
        WentWrong().IsMatch(words) ? "wrong" : Wrong().IsMatch(words) ? "hard" : Well().IsMatch(words) ? "well" : Director().IsMatch(words) ? "director" : Cost().IsMatch(words) ? "cost" : Outcome().IsMatch(words) ? "outcome"
        : Accountable().IsMatch(words) ? "accountable" : Why().IsMatch(words) ? "why" : When().IsMatch(words) ? "when" : Form().IsMatch(words) ? "form" : null;

    private static List<string> RowsIn(string words) =>
    [
        .. new (string Row, Regex Cue)[] { ("form", FormWord()), ("when", WhenWord()), ("why", WhyWord()), ("director", DirectorWord()), ("accountable", AccountableWord()), ("well", WellWord()), ("hard", HardWord()), ("cost", CostWord()), ("outcome", OutcomeWord()) }
            .Where(c => c.Cue.IsMatch(words)).Select(c => c.Row),
    ];

    private static int? Claim(Utterance said, Regex pattern)
    {
        if (said.Free(pattern).FirstOrDefault() is not { } match) return null;
        var sentence = said.Sentences().FirstOrDefault(s => match.Index >= s.Start && match.Index < s.End);
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (said.IsFree(new(i, 1))) said.Claim(new(i, 1));
        }
        return match.Index;
    }

    [GeneratedRegex(@"\b(?:which|what|who|any)\b[^.;!?]{0,30}\b(?:like|similar to|close(?:st)? to|near(?:est)? to|comparable (?:to|with)) (?:us|ours|our council|me|our area|our situation)\b|\b(?:anyone|anywhere|a council|somewhere|places?|councils?) (?:like us|similar to us|in our (?:position|situation))\b|\bmost like us\b")]
    private static partial Regex MostLikeUs();

    [GeneratedRegex(@"\blessons?\b|\bwhat (?:does|do|would|can|should) (?:that|this|it|these|they|we|i) (?:mean|teach|tell|learn|take)\b[^.;!?]{0,40}|\bwhat (?:should|can|could) we (?:learn|take)\b|\bso what for (?:us|our)\b")]
    private static partial Regex LessonsForUs();

    [GeneratedRegex(@"\bwhat (?:went|goes|did go|had gone|has gone) wrong\b")]
    private static partial Regex WentWrong();

    [GeneratedRegex(@"\bwhat (?:was|is|were|has been) (?:the )?(?:hard|difficult|hardest|problems?|trouble|challenges?)\b|\b(?:problems|difficulties|challenges|pitfalls) (?:in|at|for|with)\b|\bwhat (?:problems|difficulties|challenges)\b|\bwhat was hard\b|^(?:and )?(?:the )?(?:problems|downsides?|difficulties)\??$")]
    private static partial Regex Wrong();

    [GeneratedRegex(@"\bwhat (?:went|goes|worked|works) (?:well|right)?\b(?! wrong)|\bwhat (?:was|is|were) (?:good|the (?:benefits?|successes))\b|\bwhat worked\b")]
    private static partial Regex Well();

    [GeneratedRegex(@"\bwho (?:is|was|were|s|are)? ?(?:the )?(?:directors?|dcs)\b|\bwhere (?:is|does|did|was) the (?:director|dcs)\b|\bwhat (?:about|happened to|became of) the (?:director|dcs)\b")]
    private static partial Regex Director();

    [GeneratedRegex(@"\b(?:what|how much) (?:did|does|do|would) (?:it|they|that|\w+|\w+ \w+) cost\b|\bwhat (?:about|was|were|are|is) the (?:costs?|money|price)\b|\bwhats? (?:it|they) costs?\b|^(?:and )?costs?\??$")]
    private static partial Regex Cost();

    [GeneratedRegex(@"\bwhat (?:came of|happened (?:in|at|to|after))\b|\bdid (?:it|they|\w+) (?:work|improve|get better)\b|\bwhat (?:was|were|is) the (?:outcomes?|results?)\b|\bhow did (?:they|it) (?:end|turn out|do)\b")]
    private static partial Regex Outcome();

    [GeneratedRegex(@"\bhow (?:is|are|was|were) (?:it|they|\w+|\w+ \w+) (?:held to account|accountable|governed|overseen)\b|\bwho (?:holds|held|oversees) (?:it|them|\w+)\b|\bwhat (?:about|is) (?:the )?(?:accountability|governance)\b")]
    private static partial Regex Accountable();

    [GeneratedRegex(@"\bwhy (?:did|was|were|has|have) (?:they|it|\w+|\w+ \w+) (?:do|set|go|choose|change|become|move|need|decide|pick)\b")]
    private static partial Regex Why();

    [GeneratedRegex(@"\bwhen (?:did|was|were) (?:they|it|\w+|\w+ \w+) (?:start|begin|set up|open|launch\w*|happen)\b")]
    private static partial Regex When();

    [GeneratedRegex(@"\bwhat (?:form|kind of (?:trust|company|body|organisation)|legal form) (?:is|are|did|was|were|has)\b")]
    private static partial Regex Form();

    [GeneratedRegex(@"\b(?:only|just|nothing but|limit (?:it|the table) to|cut (?:it|the table) (?:down )?to|show(?: me)? only)\b (?:the )?(?<rows>[a-z ,&]+)")]
    private static partial Regex Only();

    [GeneratedRegex(@"\ball (?:the )?(?:points|rows)\b|\b(?:the )?(?:full|whole) (?:table|comparison)(?: again| please)?$")]
    private static partial Regex AllPoints();

    [GeneratedRegex(@"\b(?:show|see|give)(?: me)?(?: us)? (?:the |that )?(?:table|comparison)\b(?! (?:in|as) )|\bshow (?:me|it|them)(?: again)?$|\btable again\b")]
    private static partial Regex Shows();

    [GeneratedRegex(@"\b(?:compar\w+|versus|vs|side by side|set (?:\w+ )?against|next to|differ\w*|differences?)\b")]
    private static partial Regex Compares();

    [GeneratedRegex(@"\b(?:add|also|as well|too|plus|and what about|include|throw in|bring in|what about)\b|^and\b")]
    private static partial Regex Adds();

    [GeneratedRegex(@"\b(?:drop|lose|remove|without|leave out|take out|bin|ditch|scrap|not|forget|less)\b")]
    private static partial Regex Drops();

    [GeneratedRegex(@"\b(?:swap|replace|switch|change)\b.*\b(?:for|with|to)\b|(?<instead>\binstead of\b|\brather than\b)")]
    private static partial Regex Swap();

    [GeneratedRegex(@"\b(?:compare|comparing|comparison (?:of|between)|side by side:?|add|what about) (?<list>[^.;!?\n]{3,80})")]
    private static partial Regex AfterCompare();

    [GeneratedRegex(@"\s*(?:,|&|\+|/|\band\b|\bwith\b|\bto\b|\bversus\b|\bvs\b|\bagainst\b|\bor\b|\bplus\b|\bon\b|\bfor\b|\bside by side\b)\s*")]
    private static partial Regex Parts();

    [GeneratedRegex(@"\b(?:them|these|those|it|us|ours|all|both|some|case studies|cases|examples|places|councils|costs?|outcomes?|please|me|others?|table|trust|company|model|ways?|what|how|which|the same|points?|few|one|two|three|our|two of|proposal|forms?|directors?|accountab\w+)\b")]
    private static partial Regex NoPlace();

    [GeneratedRegex(@"\bforms?\b")]
    private static partial Regex FormWord();

    [GeneratedRegex(@"\b(?:when|dates?)\b")]
    private static partial Regex WhenWord();

    [GeneratedRegex(@"\b(?:why|reasons?)\b")]
    private static partial Regex WhyWord();

    [GeneratedRegex(@"\b(?:directors?|dcs)\b")]
    private static partial Regex DirectorWord();

    [GeneratedRegex(@"\b(?:accountab\w+|governance)\b")]
    private static partial Regex AccountableWord();

    [GeneratedRegex(@"\b(?:went well|well|good|worked)\b")]
    private static partial Regex WellWord();

    [GeneratedRegex(@"\b(?:hard|problems?|difficult\w*|wrong)\b")]
    private static partial Regex HardWord();

    [GeneratedRegex(@"\b(?:costs?|money|price)\b")]
    private static partial Regex CostWord();

    [GeneratedRegex(@"\b(?:outcomes?|results?|ofsted|judgements?)\b")]
    private static partial Regex OutcomeWord();
}
