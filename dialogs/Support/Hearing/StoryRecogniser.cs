using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Support.Hearing;

/// <summary>Where the trouble is and what happened, in the member's own words; heard after the facts that stand around them.</summary>
internal sealed partial class StoryRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var heard = new List<Heard.Answer>();
        foreach (var clause in Clauses(said))
        {
            var words = said.Plain.Substring(clause.Start, clause.Length);
            // The open question takes a whole reply; in passing only what is plainly meant is taken.
            var key = IsFact(words, listening, heard);
            if (key is null) continue;
            said.Claim(clause);
            heard.Add(Heard.Answer.Of(clause.Start, key, said.TypedAt(clause)));
        }
        if (heard.Exists(h => listening.Moment.Answers.Get<string>(h.Key) is { } was && was != h.Value.GetString())) yield return new Heard.Wish(-1, new SupportWish.Remember());
        foreach (var answer in heard) yield return answer;
    }

    private static string? IsFact(string words, Listening listening, List<Heard.Answer> heard)
    {
        if (QuestionRecogniser.IsQuestion(words.Trim()) || ContentWords.Count(words) > 14) return null;
        bool Free(string key) => !heard.Exists(h => h.Key == key) && (!listening.Moment.Answers.Has(key) || listening.Moment.Answers.IsNotKnown(key) || listening.Open?.Key == key);
        if (Free(SupportKeys.Cause) && Happened().IsMatch(words)) return SupportKeys.Cause;
        return Free(SupportKeys.Area) && ContentWords.Count(words) <= 8 && Service().IsMatch(words) && !Helps().IsMatch(words) ? SupportKeys.Area : null;
    }

    private static IEnumerable<Span> Clauses(Utterance said)
    {
        foreach (var sentence in said.Sentences().ToList())
        {
            var text = said.Plain.Substring(sentence.Start, sentence.Length);
            var start = 0;
            foreach (var end in Joint().Matches(text).Select(m => (m.Index, Next: m.Index + m.Length)).Append((text.Length, text.Length)))
            {
                var clause = said.Trim(new(sentence.Start + start, end.Item1 - start));
                start = end.Item2;
                if (clause.Length > 0 && said.IsFree(clause)) yield return clause;
                else if (clause.Length > 0 && Remainder(said, clause) is { Length: > 0 } rest) yield return rest;
            }
        }
    }

    // "Gone wrong in one place at the front door": the first part is taken, the rest still tells where.
    private static Span Remainder(Utterance said, Span clause)
    {
        var start = clause.Start;
        while (start < clause.End && !said.IsFree(new(start, 1))) start++;
        var end = start;
        while (end < clause.End && said.IsFree(new(end, 1))) end++;
        var rest = said.Trim(new(start, end - start));
        return ContentWords.Count(said.Plain.Substring(rest.Start, rest.Length)) >= 1 ? rest : new(rest.Start, 0);
    }

    [GeneratedRegex(@"\s*(?:,|:|\s-\s|\bbut\b|\band then\b|\bbecause\b|\bcos\b|\bsince\b(?= (?:the |our |my )?(?:\w+ ){0,2}(?:managers?|staff|heads?|social workers|director|team|leaders?|seniors?|people|we|they)\b)|\bafter\b(?! \w+ (?:left|went)))\s*|\s+and\s+(?=(?:three|two|four|five|\d|the|our|half|most|partners?|managers?|staff|social workers?|police|we|they|its|nobody|nothing)\b)")]
    private static partial Regex Joint();

    [GeneratedRegex(@"\b(?:(?:managers?|staff|social workers?|team leaders?|seniors?|heads? of service|workers|people|practitioners|director|half the team|the team)\b[^,;]{0,25}\b(?:left|leaving|leave|gone|quit|resigned|retired|walked(?: out)?|moved on|lost|off sick|turnover)|(?:lost|losing|left by)\b[^,;]{0,25}\b(?:managers?|staff|social workers?|leaders?|seniors?|people|heads?)|(?:turnover|churn|vacanc\w+|agency (?:staff|workers|rate))\b[^,;]{0,20}|(?:demand|referrals?|contacts|numbers|caseloads?|volumes?|backlogs?)\b[^,;]{0,25}\b(?:up|doubled|rose|rising|high|too high|grew|soared|jumped|trebled|through the roof|building|flood\w*)|(?:swamped|flooded|overwhelmed) (?:with|by)\b[^,;]*|(?:restructur\w+|reorgani\w+|new (?:it |computer )?system)\b[^,;]{0,30})")]
    private static partial Regex Happened();

    [GeneratedRegex(@"\b(?:thresholds?|front[- ]doors?|mash|referral\w*|contact (?:and referral|centre|service)|assessments?(?: teams?)?|care leavers?|leaving care|children in care|looked[- ]after children|edge of care|early help|foster\w*|adoption|placements?|court (?:work|team)|care proceedings|pre[- ]proceedings|send|disabled children|disabilit\w+|exploitation|missing children|adolescents?|residential|childrens homes?|iros?|quality assurance|youth (?:justice|offending)|unaccompanied|supervision|kinship|permanence|child protection|duty team|intake|unborn|family time|commissioning|sufficiency|out of hours|edt)\b")]
    private static partial Regex Service();

    [GeneratedRegex(@"\b(?:whats out there|what is out there|might help|want|need|would like|suggest|support|help)\b(?<!early help)")]
    private static partial Regex Helps();
}
