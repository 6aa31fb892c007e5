using System.Collections.Immutable;
using System.Text.RegularExpressions;
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
        var dates = DateReader.Find(said.Plain, listening.Moment.Today);
        var steps = ImmutableList.CreateBuilder<Milestone>();
        var firstStep = -1;
        foreach (var date in dates)
        {
            if (!said.IsFree(date.At)) continue;
            var before = Before(said.Plain, date.At.Start);
            var after = After(said.Plain, date.At.End);
            var from = date.At.Start - before.Length;
            if (Step(before, after) is { } step)
            {
                if (firstStep < 0) firstStep = from;
                steps.Add(new Milestone(step, date.Date));
                Claim(said, from, date.At.End, step);
            }
            else if (Decision().Match(before) is { Success: true } decision)
            {
                said.Claim(new(from + decision.Index, date.At.End - from - decision.Index));
                foreach (var heard in Decided(said, decision, from, date.Date)) yield return heard;
            }
            else if (DecisionAfter().Match(after) is { Success: true } later)
            {
                said.Claim(new(date.At.Start, later.Length + date.At.Length));
                foreach (var heard in Decided(said, later, date.At.End, date.Date)) yield return heard;
            }
            else if (Meeting().Match(before) is { Success: true } meeting)
            {
                said.Claim(new(from + meeting.Index, date.At.End - from - meeting.Index));
                yield return Heard.Answer.Of(date.At.Start, Keys.Meeting, date.Date);
            }
            else if (Meant().IsMatch(said.Plain))
            {
                said.Claim(date.At);
                foreach (var m in said.Free(Meant()).ToList()) said.Claim(new(m.Index, m.Length));
                yield return new Heard.Wish(date.At.Start, new Wish.CorrectDate(date.Date));
            }
            else if (listening.Open?.Key == Keys.Timetable && MeetingWords().IsMatch(before))
            {
                steps.Add(new Milestone("Committee session", date.Date));
                said.Claim(new(from, date.At.End - from));
                if (firstStep < 0) firstStep = from;
            }
        }
        if (steps.Count > 0) yield return new Heard.Wish(firstStep, new Wish.SetDates(steps.ToImmutable()));
        foreach (var match in said.Free(DeciderOnly()).Take(1))
        {
            if (listening.Open?.Key != Keys.Decider && !match.Groups["verb"].Success) continue;
            said.Claim(new(match.Index, match.Length));
            yield return Heard.Answer.Of(match.Index, Keys.Decider, Body(said, match.Groups["who"], match.Index - match.Index));
        }
    }

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

    private static void Claim(Utterance said, int from, int to, string _)
    {
        var span = said.Trim(new(from, to - from));
        said.Claim(new(span.Start, to - span.Start));
    }

    // What stands before a date in its own clause; a comma ends it, so that each date finds its own word.
    private static string Before(string plain, int at)
    {
        var start = at;
        while (start > 0 && plain[start - 1] is not (',' or ';' or '!' or '?' or '\n') && !(plain[start - 1] == '.' && at - start > 0) && at - start < 70) start--;
        return plain[start..at];
    }

    private static string After(string plain, int at)
    {
        var end = at;
        while (end < plain.Length && plain[end] is not (',' or ';' or '!' or '?' or '\n' or '.') && end - at < 40) end++;
        return plain[at..end];
    }

    private const string Bodies = @"(?:(?:the )?(?:full council|cabinet(?: member)?|executive|council|leader|mayor|icb|integrated care board|cabinet committee|policy committee|committee|combined authority|joint committee|health board|trust board)(?: and (?:the )?(?:icb|nhs|full council|council|cabinet|integrated care board|health board))?)";

    [GeneratedRegex(@"\b(?:(?:the )?(?:business case|proposals?|report|paper|plan|final decision|it) )?(?<who>" + Bodies + @")?(?: (?:is|are|will|to|has|have|s|expected|due|meant|hoping|going|plans?|wants?))* ?(?:decid\w*|decision|votes?|voting|signs? (?:it )?off|sign[- ]off|considers? it|takes? (?:it|the decision|a decision)|agrees?)(?: (?:is|its|on it|it|due|expected|set|comes?|will be|for|to be made|made|taken|up|date|by|day|about it))*(?: (?:in|on|at|by|around|about|for|during|until|as|of|:))*\s*$|\b(?:(?:the )?(?:business case|proposals?|paper|plan|it|recommendation) )?(?:will |is |is due |due )?(?:goes|going|comes|coming|go|come|taken|back|up|due) (?:back |up )?(?:to|at|before) (?<who>" + Bodies + @")(?: (?:in|on|at|by|for|around|about|during))*\s*$|^\s*(?:and |but |oh )*(?<who>cabinet|full council|executive|council)(?: (?:in|on|at|by|is|is on|is in))*\s*$")]
    private static partial Regex Decision();

    [GeneratedRegex(@"^ (?<who>cabinet|full council|executive|council)\b(?: (?:decides|decision|meeting))?")]
    private static partial Regex DecisionAfter();

    [GeneratedRegex(@"\b(?:we|committee|panel|commission|i|group|they) (?:next )?(?:meet|meets|are meeting|is meeting|will meet)(?: next| again)?(?: (?:on|in|at))?\s*$|\b(?:our |the |my |next |committee |panel |commission )*meeting(?: (?:is|date|will be|next|the next one))*(?: (?:on|in|at|is|of|:))*\s*$|\bmeets?(?: (?:on|in))?\s*$")]
    private static partial Regex Meeting();

    [GeneratedRegex(@"\b(?:meeting|session|meet)\b")]
    private static partial Regex MeetingWords();

    [GeneratedRegex(@"\bi meant\b|\bshould (?:be|say|have been)\b|\b(?:oops|whoops|sorry|no|typo|correction|i mean|meant)\b")]
    private static partial Regex Meant();

    [GeneratedRegex(@"\b(?<who>" + Bodies + @") (?<verb>(?:will )?(?:decides?|takes? the decision|has the final say|have the final say|votes? on it|signs? it off))\b|^(?<who>" + Bodies + @")[.! ]*$")]
    private static partial Regex DeciderOnly();

    [GeneratedRegex(@"^\s*(?:for |is )?(?:the )?(?:visit|witness|report|workshop|call for|pre-?meet|stakeholder)")]
    private static partial Regex FollowedBy();

    [GeneratedRegex(@"\b(?:witness(?:es)?(?: session| evidence)?|evidence session|oral evidence|hear(?:ing)? (?:from )?(?:the )?witnesses)\b")]
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
