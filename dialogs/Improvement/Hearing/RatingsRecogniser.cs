using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Improvement.Hearing;

/// <summary>Ratings: seven numbers in a row, one by name or number, and corrections ("make 2 a 2", "i gave workforce a 3, should be 4").</summary>
internal sealed partial class RatingsRecogniser : IRecogniser
{
    // A number that is a rating has nothing behind it that it counts: "workforce 9%" and "plan is 2 years old" are no ratings.
    private const string N = @"(?<n>\d{1,2}|one|two|three|four|five)(?:\s?(?:/\s?(?<of>5|10)|out of (?<of>5|10|five|ten)))?(?![\d%/-])(?=\s*(?:$|[,.;!?\n)]|(?:and|but|now|then|please|pls|this|because|as|since|for now|i think|instead|not|really|actually|rather|from|tbh|though|at best|maybe|max|again|out of|after|too|down|up|thanks|cos|so|with|given|on reflection|overall)\b))";
    private const string Filler = @"(?:(?:is|a|an|the|as|at|to|be|now|just|only|maybe|probably|still|about|around|say|at most|really|more like|a solid|a strong|a weak|of|gets?|got|scores?|rating|rated|should|could|would|of|well|go|goes|up|down|back|=|:|->|→|-) ?)*";

    private readonly Enablers enablers;
    private readonly Regex verb, stated, forName, byName, unknown, mentioned;

    public RatingsRecogniser(Enablers enablers)
    {
        this.enablers = enablers;
        var names = enablers.NamePattern;
        var which = $@"(?:number |no\.? ?|nr |#|enabler |item )?(?<which>{names}|[1-7](?![\d%])|(?:first|second|third|fourth|fifth|sixth|seventh|last)(?: one)?)";
        verb = Make($@"\b(?:make|change|set|put|move|drop|bump|lower|raise|reduce|knock|take|mark|call|turn|rate|give|gave|score|scored|downgrade|upgrade|cut|lift|bring|switch|correct|update)(?: (?:the|our|my|that|it))?(?: rating (?:for|of|on))? {which} (?:up |down |back |from (?:a )?\d )?(?:to|a|an|as|at|=|into|down to|up to|back to)?(?: a| an| be a)? ?{N}");
        stated = Make($@"(?:^|[\s,;(]){which}(?: one)?,? (?:should(?: really)?(?: have)? (?:be(?:en)?|go to)|ought to be|needs to be|is(?: now| really| actually| more like| only)?|to be|as|=|->|→|now|was meant to be|must be|can be)\s+(?:a |an |only )?{N}");
        forName = Make($@"\b(?:a |an |give it (?:a )?)?(?<n>\d|one|two|three|four|five)(?:\s?(?:/\s?5|out of (?:5|five)))? (?:for|on|against) (?:the |our )?(?<which>{names})\b");
        byName = Make($@"\b(?<which>{names})\b[:,]? ?{Filler}{N}");
        unknown = Make($@"\b(?:(?:dont|do not) know|not sure|no idea|cant (?:say|rate|judge)|unsure|couldnt say|skip|leave(?: out| blank)?)(?: about| on| for| of| the)* {which}\b|\b(?:number )?(?<which>{names})[:,]? (?:is |= ?|- )?(?:dont know|dunno|not known|unknown|dk|n/a|not sure|no idea|unsure|cant say|pass|\?+)(?=$|[\s,.;!)])");
        mentioned = Make($@"\b(?:{names})\b");
    }

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        if (Scale(said) is { } scale)
        {
            yield return scale;
            yield break;
        }
        var rows = Rows(said, listening).ToList();
        foreach (var row in rows) yield return row;
        var singles = Pairs(said).Concat(Singles(said)).OrderBy(s => s.At).ToList();
        if (singles.Count == 0) yield break;
        foreach (var group in singles.GroupBy(s => IsEarlier(said, s.At, listening)))
        {
            var latest = group.GroupBy(s => s.Enabler, StringComparer.Ordinal).Select(g => g.Last()).Select(s => new Rating(s.Enabler, s.Value)).ToImmutableList();
            yield return new Heard.Wish(group.First().At, new JourneyWish.Rate(latest, group.Key));
        }
        if (singles is [var only] && rows.Count == 0 && ReasonAfter(said, only) is { } reason) yield return reason;
    }

    // "8, 7, 9 ... out of 10" would have to be turned into another scale, and that is not for the bot to do.
    private static Heard.Wish? Scale(Utterance said)
    {
        if (Row().Match(said.Plain) is not { Success: true } row || !said.IsFree(new(row.Index, row.Length))) return null;
        var most = OutOf().Match(said.Plain) is { Success: true } of ? Numbers.Read(of.Groups["of"].Value) : null;
        var high = NumbersIn(row.Value).Max() ?? 0;
        if (most is not > 5 && (high <= JourneyPrompts.Most || high > 10)) return null;
        said.Claim(said.SentenceAt(row.Index));
        return new Heard.Wish(row.Index, new JourneyWish.RateOtherScale(most ?? 10));
    }

    private IEnumerable<Heard> Rows(Utterance said, Listening listening)
    {
        foreach (var match in said.Free(Row()).ToList())
        {
            var numbers = NumbersIn(match.Value).ToList();
            // Four numbers in a row may be anything; somebody who was asked for ratings means ratings.
            var asked = listening.Open?.Key is JourneyKeys.Ratings or JourneyKeys.LastRatings;
            if (numbers.Count < (asked ? 3 : 5)) continue;
            var earlier = IsEarlier(said, match.Index, listening);
            ClaimRow(said, match);
            yield return numbers.Count == enablers.All.Count
                ? new Heard.Wish(match.Index, new JourneyWish.Rate([.. enablers.All.Zip(numbers, (e, n) => new Rating(e.Value, n))], earlier))
                : new Heard.Wish(match.Index, new JourneyWish.RateWrongCount(numbers.Count));
        }
    }

    // "in the order you have them, out of 5" belongs to the numbers.
    private static void ClaimRow(Utterance said, Match match)
    {
        said.Claim(new(match.Index, match.Length));
        foreach (var around in said.Free(AroundRow()).ToList()) said.Claim(new(around.Index, around.Length));
        var sentence = said.SentenceAt(match.Index);
        if (sentence.Start < match.Index && YearBefore().Match(said.Plain[sentence.Start..match.Index]) is { Success: true } year) said.Claim(new(sentence.Start + year.Index, year.Length));
    }

    // "1: 4, 2: 3, 3=3" or one to a line.
    private IEnumerable<(int At, string Enabler, int? Value)> Pairs(Utterance said)
    {
        var pairs = said.Free(Pair()).ToList();
        if (pairs.Count < 2) yield break;
        foreach (var pair in pairs)
        {
            said.Claim(new(pair.Index, pair.Length));
            yield return (pair.Index, enablers.All[Numbers.Read(pair.Groups["which"].Value)!.Value - 1].Value, Numbers.Read(pair.Groups["n"].Value));
        }
    }

    private List<(int At, string Enabler, int? Value)> Singles(Utterance said)
    {
        var found = new List<(int At, string Enabler, int? Value)>();
        foreach (var pattern in new[] { unknown, verb, stated, forName, byName })
        {
            foreach (var match in said.Free(pattern).ToList())
            {
                if (enablers.Find(match.Groups["which"].Value.Replace(" one", "", StringComparison.Ordinal)) is not { } enabler) continue;
                var value = pattern == unknown ? null : Numbers.Read(match.Groups["n"].Value);
                if (pattern != unknown && value is null) continue;
                var end = match.Index + match.Length;
                said.Claim(new(match.Index, match.Length));
                // "... a 3, should be 4": what comes last counts.
                foreach (var after in said.Free(Correction()).Where(c => c.Index >= end && c.Index <= end + 12 && !mentioned.IsMatch(said.Plain[end..c.Index])).Take(1).ToList())
                {
                    value = Numbers.Read(after.Groups["n"].Value);
                    said.Claim(new(after.Index, after.Length));
                }
                foreach (var not in said.Free(InsteadOf()).Where(c => c.Index >= end && c.Index <= end + 6).ToList()) said.Claim(new(not.Index, not.Length));
                found.Add((match.Index, enabler, value));
                ClaimLead(said, match.Index);
            }
        }
        return found;
    }

    // "wait i gave", "ok", "sorry": small words before a correction carry nothing.
    private static void ClaimLead(Utterance said, int at)
    {
        var sentence = said.SentenceAt(at);
        var lead = new Span(sentence.Start, Math.Max(0, at - sentence.Start));
        if (lead.Length > 0 && said.IsFree(lead) && ContentWords.Count(LeadWords().Replace(said.Plain.Substring(lead.Start, lead.Length), " ")) == 0) said.Claim(lead);
    }

    // A statement that follows a correction is why it was made, and so evidence: "should be 4. survey came back yesterday".
    private static Heard.Wish? ReasonAfter(Utterance said, (int At, string Enabler, int? Value) rating)
    {
        if (rating.Value is null) return null;
        foreach (var rest in said.Unclaimed().Where(r => r.Start > rating.At).ToList())
        {
            var words = said.Plain.Substring(rest.Start, rest.Length);
            if (ContentWords.Count(words) < 2 || QuestionRecogniser.IsQuestion(said.Plain.Substring(rest.Start, Math.Min(rest.Length + 1, said.Plain.Length - rest.Start))) || ChangeKinds.Of(words) is not null || Wish().IsMatch(words)) continue;
            var typed = Because().Replace(said.TypedAt(rest), "");
            said.Claim(rest);
            return new Heard.Wish(rest.Start, new JourneyWish.GiveEvidence([new(rating.Enabler, typed)], Added: true));
        }
        return null;
    }

    // The nearest word before the numbers says when: "last year was 3 3 ..., now 4 3 ...".
    private static bool IsEarlier(Utterance said, int at, Listening listening)
    {
        var sentence = said.SentenceAt(at);
        var lead = said.Plain[sentence.Start..Math.Max(sentence.Start, at)];
        if (YearBefore().Match(lead) is { Success: true } year) return Numbers.Read(year.Groups["y"].Value) is not { } y || y + 2000 < listening.Moment.Today.Year;
        var before = When().Matches(lead).LastOrDefault();
        if (before is not null) return before.Groups["earlier"].Success;
        if (When().Match(said.Plain[at..sentence.End]) is { Success: true } after) return after.Groups["earlier"].Success;
        return listening.Open?.Key == JourneyKeys.LastRatings;
    }

    private static IEnumerable<int?> NumbersIn(string row) => Token().Matches(row).Select(t => Numbers.Read(t.Groups["n"].Value));

    private static Regex Make(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private const string OneToken = @"(?:\d{1,2}(?:\s?/\s?(?:5|10))?|\?|dk|dont know|not sure|n/a|x)(?![\d%/])";

    [GeneratedRegex(@"(?<![\d.])(?:" + OneToken + @"(?:\s*[,;]\s*(?:and )?|\s+(?:and )?|\s*-\s*)){2,}" + OneToken)]
    private static partial Regex Row();

    [GeneratedRegex(@"(?<n>\d{1,2})(?:\s?/\s?(?:5|10))?|(?<n>\?|dk|dont know|not sure|n/a|x)")]
    private static partial Regex Token();

    [GeneratedRegex(@"(?<!\d)(?:number |no\.? |#)?(?<which>[1-7])\s?(?:=|:|->|→|\.|\)|is a|is)\s?(?:a )?(?<n>[1-9]|10)(?:/5)?(?=\s*(?:$|[,;.\n]|and\b))")]
    private static partial Regex Pair();

    [GeneratedRegex(@"(?:,? ?(?:and |but |no,? |sorry,? |it |that |which |i |wait,? |actually,? |make (?:it|that)|change (?:it|that) to|should(?: really)?(?: have)? (?:be(?:en)?)|meant(?: to be)?|its(?: now| really| actually)?|is now|now|up to|down to|to be|more like|really|rather|let me say|say|on reflection) ?)+(?:a |an )?(?<n>[1-9]|one|two|three|four|five)(?:/5)?(?=\s*(?:$|[,.;!?\n)]))")]
    private static partial Regex Correction();

    [GeneratedRegex(@",? ?(?:not|instead of|rather than|from)(?: (?:a|the))? \d\b")]
    private static partial Regex InsteadOf();

    [GeneratedRegex(@"(?:,? ?\b(?:in (?:the |your |that |this )?(?:same )?order(?: (?:you|they|i)[^.;\n]{0,20})?(?: (?:above|listed|shown|given|again))?|out of (?:5|five)(?: each)?|from (?:1|one) to (?:5|five)|in turn|respectively|for the seven|each out of 5|(?:our|my|the|here are (?:our|my|the)) (?:ratings|scores|numbers)(?: are)?|this (?:year|time)(?:s)?(?: (?:is|are|we (?:are|gave|have)))?|last (?:year|time)s?(?: (?:was|were|it was|they were|we (?:were|gave|had|got|scored)))?|a year ago(?: (?:was|were|it was|we were|we had))?|we (?:gave|rated|scored|say|said|think|make it)(?: (?:ourselves|it|them))?|id say|i(?:d| would) (?:give|say|go)|same order|previous(?:ly)?(?: (?:ones?|ratings|scores|was|were))*)\b[:,]?)+")]
    private static partial Regex AroundRow();

    [GeneratedRegex(@"(?<earlier>\b(?:last (?:year|time|autumn|spring|summer|winter|assessment|round|january|february|march|april|may|june|july|august|september|october|november|december)s?|previous(?:ly)?|(?:a|one|two) years? ago|before(?: that)?|earlier|the old (?:ones?|ratings|scores)|back then|in the past|first time(?: round)?)\b)|(?<now>\b(?:this (?:year|time)s?|now|today|current(?:ly)?|these days|at the moment)\b)")]
    private static partial Regex When();

    // A year right before the numbers is theirs; one further off may be an inspection's.
    [GeneratedRegex(@"\b20(?<y>\d\d)\b(?:\s*(?:[:=,-]|was|were|it was|they were|(?:our )?(?:ratings|scores)|we (?:were|gave|had|got|scored|said)(?: (?:ourselves|it))?))*\s*$")]
    private static partial Regex YearBefore();

    [GeneratedRegex(@"\b(?:out of|/) ?(?<of>5|10|five|ten|100)\b")]
    private static partial Regex OutOf();

    [GeneratedRegex(@"\b(?:wait|ok|okay|oh|sorry|no|actually|hang on|i|we|gave|give|put|said|had|have|rated|scored|think|also|and|then|please|can|could|you|lets|let|me|us|hmm+|um|well|right|fine|go on|fair enough|on reflection|correction|oops|tbh|so|for|on|the|a|id|would|say|thats|too high|too low|generous|harsh)\b")]
    private static partial Regex LeadWords();

    [GeneratedRegex(@"^(?:because|as|since|cos|given(?: that)?|so|with)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Because();

    [GeneratedRegex(@"^(?:please |can you |could you )?(?:show|give|tell|export|print|make|change|add|drop|compare|remind|start)\b")]
    private static partial Regex Wish();
}
