using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines.Hearing;

/// <summary>Dates and what they are for: the committee's meeting, the decision and who takes it, steps of the review, corrections.</summary>
internal sealed partial class DateFactsRecogniser : IRecogniser
{
    private static readonly (string What, Regex Words)[] Steps =
    [
        ("Witness session", WitnessStep()),
        ("Visit", VisitStep()),
        ("Report", ReportStep()),
        ("Call for evidence", CallStep()),
        ("Workshop", WorkshopStep()),
        ("Pre-meeting", PreMeetingStep()),
    ];

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var steps = ImmutableList.CreateBuilder<Milestone>();
        var firstStep = -1;
        var hasDate = HoldsDate(listening.Moment);
        var last = LastDate(listening.Moment);
        var dates = DateReader.Find(said.Plain, listening.Moment.Today);
        for (var i = 0; i < dates.Count; i++)
        {
            var date = dates[i];
            if (!said.IsFree(date.At)) continue;
            // Each date has the words since the one before it, so that "visit 4 May and report 30 June" are two.
            var before = Before(said.Plain, date.At.Start, i == 0 ? 0 : dates[i - 1].At.End);
            var after = After(said.Plain, date.At.End);
            var from = date.At.Start - before.Length;
            if (Step(before, after) is { } step)
            {
                if (firstStep < 0) firstStep = from;
                steps.Add(new Milestone(step, date.Date));
                Claim(said, from, date.At.End);
            }
            else if (Decision().Match(before) is { Success: true } decision)
            {
                said.Claim(new(from + decision.Index, date.At.End - from - decision.Index));
                foreach (var heard in Decided(said, decision, from, Kept(date, Keys.DecisionDate, listening.Moment))) yield return heard;
                if (!decision.Groups["who"].Success && DecisionAfter().Match(after) is { Success: true } by)
                {
                    said.Claim(new(date.At.End, by.Length));
                    yield return Heard.Answer.Of(date.At.End, Keys.Decider, Body(said, by.Groups["who"], date.At.End));
                }
            }
            else if (DecisionAfter().Match(after) is { Success: true } later)
            {
                said.Claim(new(date.At.Start, later.Length + date.At.Length));
                foreach (var heard in Decided(said, later, date.At.End, date.Date)) yield return heard;
            }
            else if (Meeting().Match(before) is { Success: true } meeting)
            {
                said.Claim(new(from + meeting.Index, date.At.End - from - meeting.Index));
                yield return Heard.Answer.Of(date.At.Start, Keys.Meeting, Kept(date, Keys.Meeting, listening.Moment));
            }
            else if (MeetingAfter().Match(after) is { Success: true } meets)
            {
                said.Claim(new(date.At.Start, date.At.Length + meets.Length));
                yield return Heard.Answer.Of(date.At.Start, Keys.Meeting, date.Date);
            }
            else if (hasDate && Correction(said, date.At) is { } correction)
            {
                said.Claim(correction);
                yield return new Heard.Wish(date.At.Start, new Wish.CorrectDate(date.Date, date.YearSaid));
            }
            else if (Named(said, before, after, from, date, listening.Open?.Key == Keys.Timetable) is { } named)
            {
                if (firstStep < 0) firstStep = from;
                steps.Add(new Milestone(named, date.Date));
            }
            else
            {
                continue;
            }
            if (SaidAfter().Match(said.Plain, date.At.End) is { Success: true } now && said.IsFree(new(now.Index, now.Length))) said.Claim(new(now.Index, now.Length));
            hasDate = true;
            last = date.Date;
        }
        if (steps.Count > 0) yield return new Heard.Wish(firstStep, new Wish.SetDates(steps.ToImmutable()));
        // "No, it's the 9th": a day of the month that was named.
        if (last is not null && DayAlone().Match(said.Plain) is { Success: true } day && said.IsFree(new(day.Index, day.Length))
            && int.Parse(day.Groups["day"].Value, CultureInfo.InvariantCulture) is var number && number >= 1 && number <= DateTime.DaysInMonth(last.First.Year, last.First.Month))
        {
            said.Claim(new(day.Index, day.Length));
            yield return new Heard.Wish(day.Index, new Wish.CorrectDate(PlanDate.Day(new DateOnly(last.First.Year, last.First.Month, number)), YearSaid: true));
        }
        foreach (var heard in Deciders(said, listening)) yield return heard;
    }

    private static IEnumerable<Heard> Deciders(Utterance said, Listening listening)
    {
        foreach (var match in said.Free(OtherDecider()).Concat(said.Free(DeciderOnly())).ToList())
        {
            if (!said.IsFree(new(match.Index, match.Length)) || listening.Open?.Key != Keys.Decider && !match.Groups["verb"].Success) continue;
            said.Claim(new(match.Index, match.Length));
            yield return Heard.Answer.Of(match.Index, Keys.Decider, Body(said, match.Groups["who"], 0));
            yield break;
        }
    }

    // A date that is moved stays in its year.
    private static PlanDate Kept(FoundDate date, string key, DialogMoment moment) =>
        !date.YearSaid && moment.Answers.Get<PlanDate>(key) is { } was ? date.Date.InYearOf(was, moment.Today) : date.Date;

    private static bool HoldsDate(DialogMoment moment) => LastDate(moment) is not null;

    private static PlanDate? LastDate(DialogMoment moment)
    {
        var timetable = moment.Answers.Get<ImmutableList<Milestone>>(Keys.Timetable) ?? [];
        return new[] { Keys.Meeting, Keys.DecisionDate, Keys.Timetable }
            .Select(k => (Order: moment.Focus.Keys.LastIndexOf(k), Date: k == Keys.Timetable ? timetable.LastOrDefault()?.Date : moment.Answers.Get<PlanDate>(k)))
            .Where(d => d.Date is not null).OrderByDescending(d => d.Order).FirstOrDefault().Date;
    }

    // A date puts another right only where its own clause says nothing else: "oops, 30 June I meant", not "no, consultation closes 30 November".
    private static Span? Correction(Utterance said, Span date)
    {
        var (start, end) = (date.Start, date.End);
        while (start > 0 && !IsEnd(said.Plain[start - 1])) start--;
        while (end < said.Plain.Length && !IsEnd(said.Plain[end])) end++;
        var clause = said.Plain[start..date.Start] + " " + said.Plain[date.End..end];
        if (!OnlyCorrecting().IsMatch(clause)) return null;
        var before = CorrectingBefore().Match(said.Plain[..start]);
        var after = CorrectingAfter().Match(said.Plain, end);
        if (!Meant().IsMatch(clause) && !(before.Success && Meant().IsMatch(before.Value)) && !(after.Success && Meant().IsMatch(after.Value))) return null;
        if (before.Success && said.IsFree(new(before.Index, before.Length))) start = before.Index;
        if (after.Success && said.IsFree(new(after.Index, after.Length))) end = after.Index + after.Length;
        return new(start, end - start);
    }

    // Dates of the proposal itself, under the words they were said with. Only what is sure to be such a date: the rest is left to others.
    private static string? Named(Utterance said, string before, string after, int from, FoundDate date, bool askedForDates)
    {
        var match = EventBefore().Match(before);
        var offset = from;
        if (!match.Success)
        {
            match = EventAfter().Match(after);
            offset = date.At.End;
        }
        if (!match.Success && askedForDates)
        {
            match = AnyEvent().Match(before);
            offset = from;
        }
        if (!match.Success) return null;
        var what = match.Groups["what"];
        var words = said.TypedAt(new(offset + what.Index, what.Length));
        if (!said.IsFree(new(offset + what.Index, what.Length))) return null;
        // "Goes live on" is also a sign of how far it has come, which others read.
        if (LiveStage().IsMatch(match.Value)) said.Claim(date.At);
        else if (offset == from) said.Claim(new(from + match.Index, date.At.End - from - match.Index));
        else said.Claim(new(date.At.Start, date.At.Length + match.Index + match.Length));
        if (GoesLive().IsMatch(words)) return "Go live";
        return words.Length == 0 ? null : char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static bool IsEnd(char c) => c is ',' or ';' or '!' or '?' or '\n' or '.' or ':' or '(' or ')';

    private static IEnumerable<Heard> Decided(Utterance said, Match match, int offset, PlanDate date)
    {
        yield return Heard.Answer.Of(offset + match.Index, Keys.DecisionDate, date);
        if (match.Groups["who"].Success) yield return Heard.Answer.Of(offset + match.Index, Keys.Decider, Body(said, match.Groups["who"], offset));
    }

    private static string Body(Utterance said, Group who, int offset)
    {
        var typed = said.TypedAt(new(offset + who.Index, who.Length)).Trim();
        return typed.Length == 0 ? typed : char.ToUpperInvariant(typed[0]) + typed[1..];
    }

    private static string? Step(string before, string after)
    {
        foreach (var (what, words) in Steps)
        {
            if (words.IsMatch(before)) return what;
        }
        foreach (var (what, words) in Steps)
        {
            if (FollowedBy().IsMatch(after) && words.IsMatch(after.TrimStart() + " ")) return what;
        }
        return null;
    }

    private static void Claim(Utterance said, int from, int to)
    {
        var span = said.Trim(new(from, to - from));
        said.Claim(new(span.Start, to - span.Start));
    }

    // What stands before a date in its own clause; a comma ends it, so that each date finds its own word.
    private static string Before(string plain, int at, int least)
    {
        var start = at;
        while (start > least && plain[start - 1] is not (',' or ';' or '!' or '?' or '\n' or '.') && at - start < 70) start--;
        return plain[start..at];
    }

    private static string After(string plain, int at)
    {
        var end = at;
        while (end < plain.Length && plain[end] is not (',' or ';' or '!' or '?' or '\n' or '.') && end - at < 40) end++;
        return plain[at..end];
    }

    // Committees that decide are named for money or policy; those that review are not.
    private const string Deciding = @"(?:(?:policy|resources|finance|strategy|executive|cabinet|corporate|general purposes)(?:(?:,| and| &)* (?!on\b|in\b|at\b|is\b|decid)[a-z]+){0,4} (?:committee|sub-?committee|board))";

    private const string Bodies = @"(?:(?:the )?(?:full council|full cabinet|cabinet(?: member)?(?! committee| and)|" + Deciding + @"|executive(?: member)?|exec|council|leader|mayor|commissioners?|icb|integrated care board|committee|combined authority|joint committee|health board|trust board|cabinet)(?: and (?:the )?(?:icb|nhs|full council|council|cabinet|integrated care board|health board))?)";

    // "Cabinet isn't until", "decision's been put back to".
    private const string Moved = @"(?:s|is|isnt|is not|wont be|not|has|have|been|was|now|its|actually|only|moved?|put|pushed|brought|back|forward|delayed|slipped|changed|rescheduled|date|meeting)";

    [GeneratedRegex(@"\b(?:(?:the )?(?:business case|proposals?|report|paper|plan|final decision|it) )?(?<who>" + Bodies + @")?(?: (?:is|are|will|to|has|have|s|expected|due|meant|hoping|going|plans?|wants?))* ?(?:decid\w*|decisions?|votes?|voting|signs? (?:it )?off|sign[- ]off|considers? it|takes? (?:it|the decision|a decision)|agrees?)(?: (?:is|its|on it|it|due|expected|set|comes?|will be|for|to be made|made|taken|up|date|by|day|about it))*(?: (?:in|on|at|by|around|about|for|during|until|as|of|:))*\s*$|\b(?:decisions?|decided|due|it|taken)(?: (?:is|will be|due|taken|made|to be made))* (?:at|by) (?:the )?(?<who>(?:[a-z]+ (?:& |and )?){0,3}?(?:committee|board)|" + Bodies + @")(?: (?:in|on|at|by))*\s*$|\b(?:(?:the )?(?:business case|proposals?|paper|plan|it|recommendation) )?(?:will |is |is due |due )?(?:goes|going|comes|coming|go|come|taken|back|up|due) (?:back |up )?(?:to|at|before) (?<who>" + Bodies + @")(?: (?:in|on|at|by|for|around|about|during))*\s*$|^\s*(?:and |but |oh |then |no |sorry |actually )*(?:the )?(?<who>cabinet|full council|full cabinet|executive|exec|council|" + Deciding + @")(?: (?:in|on|at|by|is|is on|is in))*\s*$|\b(?:decision|(?<who>cabinets?|full council|executive|exec))s? ?(?:" + Moved + @" )+(?:(?:until|till|to|on|in|for) )*$")]
    private static partial Regex Decision();

    [GeneratedRegex(@"^ (?:by |at )?(?:the )?(?<who>full cabinet|cabinet|full council|executive|exec|council)\b(?! (?:wants?|plans?|is|has|will)\b)(?: (?:decides|decision|meeting))?")]
    private static partial Regex DecisionAfter();

    private const string Panel = @"(?:committee|panel|commission|group|scrutiny|board|cttee|o ?& ?s)";

    [GeneratedRegex(@"\b(?:we|i|they|(?:the|our|my) " + Panel + @") (?:next )?(?:meet|meets|are meeting|is meeting|will meet|sit|sits|are sitting|will sit|are taking it|take it|takes it|is taking it)(?: next| again)?(?: (?:on|in|at))?\s*$|(?<=\b" + Panel + @") (?:next )?(?:meets|sits|is meeting|will meet|meet|sit)(?: next| again)?(?: (?:on|in|at))?\s*$|\b(?:were |we are |i am |im )?taking it(?: (?:on|in|at|to us))*\s*$|\b(?:it )?(?:comes|coming|back|its) (?:back )?(?:to|with|before|at) (?:us|me|(?:the|our|my) " + Panel + @")(?: (?:on|in|at))?\s*$|\b(?:(?:our|the|my|next) )*(?:next |" + Panel + @" )?meetings?(?: of (?:the|our|my) " + Panel + @")?(?: (?:" + Moved + @"|the next one))*(?: (?:is|will be|date))*(?: (?:on|in|is|of|to|until|till|:))*\s*$|\bmeets?(?: (?:on|in))?\s*$|^\s*(?:(?:and|the|our|my) )*" + Panel + @"s?(?: is)?(?: (?:on|in|at))?\s*$|(?<=^\s*(?:[a-z&-]+ ){1,8}(?:" + Panel + @"|council|borough|cc|dc|bc|mbc)) on\s*$")]
    private static partial Regex Meeting();

    [GeneratedRegex(@"^ (?:(?:committee|panel|scrutiny|commission) )?meeting\b")]
    private static partial Regex MeetingAfter();

    [GeneratedRegex(@"\b(?:i meant?|i should have (?:said|put))\b|\bshould (?:be|say|have been)\b|\b(?:oops|whoops|sorry|no|nope|typo|correction|actually|meant|rather|make that|wrong)\b")]
    private static partial Regex Meant();

    [GeneratedRegex(@"^(?:\s|[-'""]|\b(?:(?:i meant?|i should have (?:said|put))|i mean|meant|should (?:be|say|have been)|oops|whoops|sorry|no|nope|typo|correction|actually|rather|make (?:that|it)|wrong|its|it is|thats|that is|that|it|the|on|of|for|wait|oh|ah|um|er|well|my mistake|my bad|apologies|now|not|date|is|was|to say|and|but|ok)\b)*$")]
    private static partial Regex OnlyCorrecting();

    [GeneratedRegex(@"(?:\b(?:(?:i meant?|i should have (?:said|put))|oops|whoops|sorry|no|nope|typo|correction|actually|rather|wrong|wait|oh|ah|my mistake|my bad|apologies|date)\b[\s,.!;:-]*)+$")]
    private static partial Regex CorrectingBefore();

    [GeneratedRegex(@"\G[\s,.!;:-]*(?:\b(?:(?:i meant?|i should have (?:said|put))|oops|whoops|sorry|typo|my mistake|my bad|apologies|not the \d{1,2}(?:st|nd|rd|th)?)\b[\s,.!;:-]*)+(?=$|[.,!])")]
    private static partial Regex CorrectingAfter();

    [GeneratedRegex(@"^(?:(?:no|nope|oops|sorry|actually|wait|oh|(?:i meant?|i should have (?:said|put))|typo|correction)[\s,.!-]*)+(?:(?:its|it is|thats|make that|make it|should be|(?:i meant?|i should have (?:said|put))|on)\s+)*the (?<day>\d{1,2})(?:st|nd|rd|th)\b[\s.!]*(?:(?:i meant|i should have (?:said|put))|sorry)?[\s.!]*$|^(?:its|it is) the (?<day>\d{1,2})(?:st|nd|rd|th),? (?:not the \d{1,2}(?:st|nd|rd|th)|actually|sorry|(?:i meant|i should have (?:said|put)))[\s.!]*$")]
    private static partial Regex DayAlone();

    [GeneratedRegex(@"\G(?: (?:now|instead|actually))+(?=\s*(?:[.,;!]|$))(?:,? not (?:the )?\d{1,2}(?:st|nd|rd|th)?\b)?|\G,? not (?:the )?\d{1,2}(?:st|nd|rd|th)\b")]
    private static partial Regex SaidAfter();

    private const string Events = @"(?:consultation|engagement|contract|agreement|lease|grant|funding|tender|procurement|bids?|tupe|pilot|transition|shadow (?:year|running)|service|company|trust|mutual|it|new model|new service|term|period|notice)(?: (?:period|contract|agreement))?";

    private const string Happens = @"(?:closes?|closing|ends?|ending|expires?|expiring|runs? out|finish(?:es)?|opens?|starts?|starting|begins?|launch(?:es)?|transfers?|moves over|goes over|is due to (?:start|end|close|transfer))";

    [GeneratedRegex(@"(?:^|\b(?:and|but|the|our|sorry|no|so|that|then|because)\b|[-(])\s*(?:(?:the|our|its|a|that|which|oh|no|so) )*(?<what>(?:(?:public|staff|formal|current|existing|new|old|present|statutory|union) )*" + Events + @" " + Happens + @"|(?:staff |service |the |planned |full )*(?:transfers?|handover|vesting day|launch|start date|end date|go[- ]live(?: date)?|(?:it |we |they |service |all )*go(?:es|ing)? live|consultation|elections?|inspection|contract end|contract start|business case))(?: (?:is|are|due|set|planned|expected|will be|date|on|in|by|from|until|till|at|for|early|late|mid|around|about))*\s*$")]
    private static partial Regex EventBefore();

    [GeneratedRegex(@"^ (?:is |for |the |its |is when )*(?<what>(?:the |staff |public )*" + Events + @" " + Happens + @"|(?:the |planned |staff )*(?:transfer|handover|go[- ]live|launch)(?: date)?)(?=\s*(?:$|[.,;]| and\b| but\b))")]
    private static partial Regex EventAfter();

    // While dates are asked for, whatever stands before one in a few words is what it is for.
    [GeneratedRegex(@"^\s*(?:(?:and|then|the|our|a) )*(?<what>[a-z][a-z&-]*(?: (?!on\b|in\b|by\b|is\b|at\b|from\b)[a-z&-]+){0,4}?)(?: (?:is|on|in|by|at|from|for|will be|due|:|-))*\s*$")]
    private static partial Regex AnyEvent();

    [GeneratedRegex(@"\bgo(?:es|ing)? live (?:in|on)\b")]
    private static partial Regex LiveStage();

    [GeneratedRegex(@"go(?:es|ing)?[- ]live", RegexOptions.IgnoreCase)]
    private static partial Regex GoesLive();

    // "It's the executive, not cabinet, that decides".
    [GeneratedRegex(@"\b(?:(?:sorry|no|actually|oh)[, ]+)*(?:its )?(?:not (?:the )?" + Bodies + @",? (?:but|its) )?(?<who>" + Bodies + @"),?(?: and)?(?: not (?:the )?" + Bodies + @")?,? (?:that |who |which )?(?<verb>decides|takes (?:it|the decision)|has the final say|signs it off)(?: (?:it|now))*(?:,? not (?:the )?" + Bodies + @")?\b|\bnot (?:the )?" + Bodies + @",? (?:its|but) (?<who>" + Bodies + @") (?:that |who )?(?<verb>decides|takes (?:it|the decision))\b|\b(?:the )?(?:decision[- ]?maker|decision taker)s? (?<verb>is|are|will be|:) (?<who>" + Bodies + @")|\b(?:its )?(?<who>" + Bodies + @")s (?<verb>decision)\b|\b(?:its|be) (?<verb>decided|signed off) by (?<who>" + Bodies + @")")]
    private static partial Regex OtherDecider();

    [GeneratedRegex(@"\b(?<who>" + Bodies + @") (?<verb>(?:will )?(?:decides?|takes? the decision|has the final say|have the final say|votes? on it|signs? it off))\b|^(?<who>" + Bodies + @")[.! ]*$")]
    private static partial Regex DeciderOnly();

    [GeneratedRegex(@"^\s*(?:for |is )?(?:the )?(?:visit|witness|report|workshop|call for|pre-?meet|stakeholder)")]
    private static partial Regex FollowedBy();

    [GeneratedRegex(@"\b(?:witness(?:es)?(?: session| evidence)?|(?:first |second |third |our |the )?session|evidence sessions?|oral evidence|hear(?:ing)? (?:from )?(?:the )?witnesses)\b")]
    private static partial Regex WitnessStep();

    [GeneratedRegex(@"\b(?:site )?visit(?:s|ing)?\b")]
    private static partial Regex VisitStep();

    [GeneratedRegex(@"\b(?:final |our |the )?report(?:s|ing)?(?: back)?\b|\brecommendations (?:go )?to\b")]
    private static partial Regex ReportStep();

    [GeneratedRegex(@"\bcall for evidence\b|\bwritten (?:evidence|submissions)\b")]
    private static partial Regex CallStep();

    [GeneratedRegex(@"\bworkshop\b")]
    private static partial Regex WorkshopStep();

    [GeneratedRegex(@"\bpre-?meet(?:ing)?\b")]
    private static partial Regex PreMeetingStep();
}
