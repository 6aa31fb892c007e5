using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Findings.Hearing;

/// <summary>What became of the recommendations: when the executive gets them, when it must answer, what it said, how far each is.</summary>
internal sealed partial class TrackerRecogniser(Vocabulary vocabulary) : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var state = new FindingsState(listening.Moment, vocabulary);
        return [.. Dates(said, listening, state), .. Leads(said, state), .. Responses(said, state), .. Progress(said, listening, state)];
    }

    private static IEnumerable<Heard> Dates(Utterance said, Listening listening, FindingsState state)
    {
        var found = DateReader.Find(said.Plain, listening.Moment.Today);
        var floor = new DateFloor(state, found);
        PlanDate? toExecutive = state.ToExecutive;
        foreach (var date in found)
        {
            var start = date.At.Start;
            while (start > 0 && said.Plain[start - 1] is not ('.' or ';' or '!' or '?' or '\n') && date.At.Start - start < 80) start--;
            var before = said.Plain[start..date.At.Start];
            var (key, match) = Due().Match(before) is { Success: true } due ? (FindingsKeys.ResponseDue, due)
                : Next().Match(before) is { Success: true } next ? (FindingsKeys.NextReview, next)
                : Agreed().Match(before) is { Success: true } agreed ? (FindingsKeys.Agreed, agreed)
                : Gets().Match(before) is { Success: true } gets ? (FindingsKeys.ToExecutive, gets)
                : ("", System.Text.RegularExpressions.Match.Empty);
            var span = new Span(start + match.Index, date.At.End - start - match.Index);
            if (key.Length == 0 || !said.IsFree(span)) continue;
            var value = key switch
            {
                FindingsKeys.ResponseDue or FindingsKeys.NextReview when toExecutive is not null => DateFloor.For(date, toExecutive.First),
                FindingsKeys.Agreed when toExecutive is not null && !date.YearSaid => date.Date.InYear(toExecutive.First.Year) is var same && same.First <= toExecutive.First ? same : date.Date.InYear(toExecutive.First.Year - 1),
                FindingsKeys.Agreed when !date.YearSaid => new EvidenceDates(listening.Moment.Today, state.Log.Rows.LastOrDefault(r => r.Date is not null)?.Date!.First).For(date),
                _ => floor.For(date),
            };
            if (key == FindingsKeys.ToExecutive) toExecutive = value;
            said.Claim(span);
            yield return Heard.Answer.Of(span.Start, key, value);
        }
    }

    private static IEnumerable<Heard> Leads(Utterance said, FindingsState state)
    {
        foreach (var match in said.Free(Lead()).ToList())
        {
            if (RecommendationReference.Find(match.Groups["which"].Value, state).Count == 0) continue;
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new FindingsWish.SetFacts(match.Groups["which"].Value, new() { Lead = said.TypedAt(said.Trim(new(match.Groups["who"].Index, match.Groups["who"].Length))) }));
        }
    }

    private static IEnumerable<Heard> Responses(Utterance said, FindingsState state)
    {
        if (state.Recommendations.Rows.IsEmpty) yield break;
        var found = ImmutableList.CreateBuilder<ResponseSaid>();
        int? first = null;
        foreach (var match in Said(said, StatusThenWhich(), WhichThenStatus(), state))
        {
            if (StatusWords.ResponseOf(match.Groups["status"].Value) is not { } response) continue;
            first ??= match.Index;
            var reason = match.Groups["reason"] is { Success: true } because ? said.TypedAt(said.Trim(new(because.Index, because.Length))) : "";
            found.Add(new(match.Groups["which"].Value, response, reason));
        }
        if (found.Count > 0) yield return new Heard.Wish(first!.Value, new FindingsWish.SetResponses(found.ToImmutable()));
    }

    private static IEnumerable<Heard> Progress(Utterance said, Listening listening, FindingsState state)
    {
        if (state.Recommendations.Rows.IsEmpty || listening.Open?.Key == FindingsKeys.EvidenceWork) yield break;
        var found = ImmutableList.CreateBuilder<ProgressSaid>();
        int? first = null;
        foreach (var match in Said(said, ColourThenWhich(), WhichThenColour(), state))
        {
            if (StatusWords.ColourOf(match.Groups["status"].Value) is not { } colour) continue;
            first ??= match.Index;
            var note = match.Groups["reason"] is { Success: true } because ? said.TypedAt(said.Trim(new(because.Index, because.Length))) : "";
            found.Add(new(match.Groups["which"].Value, colour, note));
        }
        if (found.Count > 0) yield return new Heard.Wish(first!.Value, new FindingsWish.SetProgress(found.ToImmutable()));
    }

    // Both orders, in the order of the message; whichever claims words first keeps them.
    private static List<Match> Said(Utterance said, Regex one, Regex other, FindingsState state)
    {
        var kept = new List<Match>();
        foreach (var match in said.Free(other).Concat(said.Free(one)).ToList())
        {
            var span = new Span(match.Index, match.Length);
            if (!said.IsFree(span) || RecommendationReference.Find(match.Groups["which"].Value, state).Count == 0) continue;
            said.Claim(span);
            kept.Add(match);
        }
        return [.. kept.OrderBy(m => m.Index)];
    }

    private const string Who = @"(?:(?:the )?(?:cabinet(?: member)?|executive|exec|full council|council|leader|mayor|board|committee|they|director|trust)s?)";
    private const string Start = @"(?:^|(?<=[.,;:!?\n])\s*|\b(?:and|but|with|then|also|only)\s+)(?:(?:and|but|so|then|also|they|theyve|theyre|weve|we|cabinet|cabinets|the|executive|have|has|had|been|said|say|only|now|it|its|is|just|a|on|member|are|response|six[- ]month check)\s+)*";
    private const string Because = @"(?:,?\s*(?:because|as|since|on the grounds(?: that)?|reason(?: being)?:?|due to|: )\s*(?<reason>[^.;\n]{3,}?)(?=\s*(?:[.;\n]|$|,\s*(?:and |but )?(?:yes|no|not|part|accept|reject|\d))))?";
    private const string End = @"(?=\s*(?:[.,;:!?\n]|$|and\b|but\b|because\b|as\b|since\b|so\b|on the grounds\b|due to\b|with\b|yet\b))";
    private const string Linking = @"(?:\s*(?:to|on|for|about|from|of|with|back|yet|:)\b)*\s*";

    [GeneratedRegex(Start + "(?<status>" + StatusWords.Response + ")" + Linking + "(?<which>" + Which.Any + @")(?!\s*(?:is|are|was|were|in)?\s*(?:" + StatusWords.Response + @")\b)" + End + "(?: yet)?" + Because)]
    private static partial Regex StatusThenWhich();

    [GeneratedRegex(Start + "(?<which>" + Which.Any + @")\s*(?:(?:is|are|was|were|got|has been|have been|has|have|been|has had|they|theyve|,|:|-)\s*)*(?<status>" + StatusWords.Response + ")" + End + "(?: yet)?" + Because)]
    private static partial Regex WhichThenStatus();

    [GeneratedRegex(Start + "(?<status>" + StatusWords.Colour + @")(?:\s*(?:on|for|:|is|are))*\s*(?<which>" + Which.Any + ")" + End + Because)]
    private static partial Regex ColourThenWhich();

    [GeneratedRegex(Start + "(?<which>" + Which.Any + @")\s*(?:(?:is|are|was|were|has|have|been|now|still|,|:|-)\s*)*(?<status>" + StatusWords.Colour + ")" + End + Because)]
    private static partial Regex WhichThenColour();

    [GeneratedRegex(Start + @"(?:the )?lead(?: officer)?s? (?:for|on|of) (?<which>" + Which.Any + @")(?: is| are|:)? (?<who>[^.;,\n]{3,60})|" + Start + @"(?<who>[^.;,\n]{3,60}?) (?:leads|is leading|is lead|is the lead)(?: officer)? (?:on|for) (?<which>" + Which.Any + ")" + End)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\b(?:(?:the |their |a |cabinets? |executives? )*(?:response|reply|answer)s?(?: from (?:the )?(?:cabinet|executive))?(?: is| are| was| were|s)?(?: (?:due|expected|wanted|needed|back))*(?: (?:by|on|is|for|from|before|:))*|(?:they|cabinet|the executive) (?:have|has|must|should|need to|needs to|are to|will|is to|ve)(?: (?:got|to|respond|reply|answer|come back|until|till|by|on|before))+|(?:due|respond|reply) (?:back )?(?:by|on))\s*$")]
    private static partial Regex Due();

    [GeneratedRegex(@"\b(?:(?:the |our |and )*(?:next|six[- ]month|follow[- ]up|progress) (?:review|check|look|update)(?: is| on| in| date| at| to| will be|s)*|(?:well |we will |we )?(?:check|look) (?:again|back|up)(?: on| in| at)*|(?:change|make|set|move) the (?:review|check)(?: date)?(?: to| for| on)*)\s*$")]
    private static partial Regex Next();

    [GeneratedRegex(@"\b(?:(?:we|(?:the |our )?(?:committee|panel|group|commission))(?: have| has|ve)? (?:agreed|signed off|approved|adopted)(?: (?:them|it|these|those|the report|the recommendations|our report|our recommendations))?(?: on| at| in|:)*|(?:report |recommendations )?(?:agreed|signed off)(?: by (?:the )?(?:committee|panel|group))?(?: on| at| in|:)+)\s*$")]
    private static partial Regex Agreed();

    [GeneratedRegex(@"\b(?:" + Who + @" (?:gets?|has|have|receives?|takes?|considers?|sees?|hears?|is getting|will get|will have|meets?(?: on it)?|looks at)(?: (?:the|our|it|this|that|them|report|recommendations|final))*(?: (?:on|at|in|by))*|(?:(?:the|our|it|this|final|they|report|recommendations)\s+)*(?:goes|going|go|gone|went|due|sent|submitted|presented|reports?|is|are)(?: (?:going|due|back|up))*(?: (?:at|to|before|with)) " + Who + @"(?: (?:on|at|in|by|meeting))*|(?:" + Who + @"|report)(?: (?:date|meeting))?(?: (?:is|on|:|to))+(?: (?:on|in))?|" + Who + @" (?=$))\s*$")]
    private static partial Regex Gets();
}
