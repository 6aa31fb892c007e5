using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Support.Hearing;

/// <summary>The parts of the story that stay in the member's own words: where, what happened, what is in the way, what was tried.</summary>
internal sealed partial class StoryRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var heard = new List<Heard.Answer>();
        if (Tried(said, listening) is { } tried) heard.Add(tried);
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
        // Partners who agree and do nothing are also the news that the plan is not carried out.
        if (heard.Find(h => h.Key == SupportKeys.Obstacle) is { } obstacle && !listening.Moment.Answers.Has(SupportKeys.Implement) && NothingComes().IsMatch(said.Plain))
            yield return Heard.Answer.Of(obstacle.At, SupportKeys.Implement, "partly");
    }

    private static string? IsFact(string words, Listening listening, List<Heard.Answer> heard)
    {
        if (QuestionRecogniser.IsQuestion(words.Trim()) || ContentWords.Count(words) > 14) return null;
        bool Free(string key) => !heard.Exists(h => h.Key == key) && (!listening.Moment.Answers.Has(key) || listening.Moment.Answers.IsNotKnown(key) || listening.Open?.Key == key);
        if (Free(SupportKeys.Obstacle) && InTheWay().IsMatch(words)) return SupportKeys.Obstacle;
        if (Free(SupportKeys.Cause) && Happened().IsMatch(words)) return SupportKeys.Cause;
        return Free(SupportKeys.Area) && ContentWords.Count(words) <= 8 && Service().IsMatch(words) && !Helps().IsMatch(words) ? SupportKeys.Area : null;
    }

    // What was tried takes the sentence after it too, where that says how it went: "we had a peer thing. pleasant, didnt change much".
    private static Heard.Answer? Tried(Utterance said, Listening listening)
    {
        var open = listening.Open?.Key == SupportKeys.Tried;
        var sentences = said.Sentences().ToList();
        for (var i = 0; i < sentences.Count; i++)
        {
            var words = said.Plain.Substring(sentences[i].Start, sentences[i].Length);
            var whole = said.SentenceAt(sentences[i].Start);
            if (!said.IsFree(sentences[i]) || QuestionRecogniser.IsQuestion(said.Plain.Substring(whole.Start, whole.Length).Trim())) continue;
            if (!(open && Help().IsMatch(words)) && !HadHelp().IsMatch(words) && !(open && NoneYet().IsMatch(words))) continue;
            var end = sentences[i].End;
            for (var next = i + 1; next < sentences.Count && said.IsFree(sentences[next]); next++)
            {
                var more = said.Plain.Substring(sentences[next].Start, sentences[next].Length);
                if (!HowItWent().IsMatch(more) && !HadHelp().IsMatch(more) || ContentWords.Count(more) > 14) break;
                end = sentences[next].End;
            }
            var span = said.Trim(new(sentences[i].Start, end - sentences[i].Start));
            said.Claim(span);
            return Heard.Answer.Of(span.Start, SupportKeys.Tried, said.TypedAt(span));
        }
        return null;
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

    [GeneratedRegex(@"\s*(?:,|:|\s-\s|\bbut\b|\band then\b|\bbecause\b|\bcos\b|\bsince\b(?! (?:19|20))|\bafter\b(?! \w+ (?:left|went)))\s*|\s+and\s+(?=(?:three|two|four|five|\d|the|our|half|most|partners?|managers?|staff|social workers?|police|we|they|its|nobody|nothing)\b)")]
    private static partial Regex Joint();

    [GeneratedRegex(@"\b(?:(?:managers?|staff|social workers?|team leaders?|seniors?|heads? of service|workers|people|practitioners|director|half the team|the team)\b[^,;]{0,25}\b(?:left|leaving|leave|gone|quit|resigned|retired|walked(?: out)?|moved on|lost|off sick|turnover)|(?:lost|losing|left by)\b[^,;]{0,25}\b(?:managers?|staff|social workers?|leaders?|seniors?|people|heads?)|(?:turnover|churn|vacanc\w+|agency (?:staff|workers|rate))\b[^,;]{0,20}|(?:demand|referrals?|contacts|numbers|caseloads?|volumes?|backlogs?)\b[^,;]{0,25}\b(?:up|doubled|rose|rising|high|too high|grew|soared|jumped|trebled|through the roof|building|flood\w*)|(?:swamped|flooded|overwhelmed) (?:with|by)\b[^,;]*|(?:restructur\w+|reorgani\w+|new (?:it |computer )?system)\b[^,;]{0,30})")]
    private static partial Regex Happened();

    [GeneratedRegex(@"\b(?:partners?|police|health|nhs|icb|schools?|agencies|hr|legal|finance team|corporate|unions?|the centre|procurement|it team|cabinet)\b[^.;]{0,60}\b(?:dont|doesnt|wont|not|never|nothing|nobody|nod|nods|late|slow|block\w*|missing|absent|stall\w*|drag\w*|hold\w* (?:it|us|things) up|no[- ]shows?|disagree|drift\w*|go quiet|disappear|cancel\w*|send deputies)\b[^.;]*|\b(?:too few|not enough|short of|no|lack of|lacking)\b (?:\w+ ){0,2}(?:staff|social workers|managers|people|capacity|money|time|hands|resources|project managers?|business support)\b[^.;,]*|\bcaseloads? (?:are |is )?(?:too high|sky high|unmanageable|through the roof)\b|\b(?:nobody|no one) (?:chases|checks|follows|owns|drives|holds)\b[^.;]*")]
    private static partial Regex InTheWay();

    [GeneratedRegex(@"\bnothing(?: ever| much| really)? (?:happens|gets done|moves|follows|comes)|\b(?:dont|doesnt|never|wont|not) (?:deliver|happen|do it|act|turn up|follow)")]
    private static partial Regex NothingComes();

    [GeneratedRegex(@"\b(?:thresholds?|front[- ]doors?|mash|referral\w*|contact (?:and referral|centre|service)|assessments?(?: teams?)?|care leavers?|leaving care|children in care|looked[- ]after children|edge of care|early help|foster\w*|adoption|placements?|court (?:work|team)|care proceedings|pre[- ]proceedings|send|disabled children|disabilit\w+|exploitation|missing children|adolescents?|residential|childrens homes?|iros?|quality assurance|youth (?:justice|offending)|unaccompanied|supervision|kinship|permanence|child protection|duty team|intake|unborn|family time|commissioning|sufficiency|out of hours|edt)\b")]
    private static partial Regex Service();

    [GeneratedRegex(@"\b(?:whats out there|what is out there|might help|want|need|would like|suggest|support|help)\b(?<!early help)")]
    private static partial Regex Helps();

    [GeneratedRegex(@"\b(?:peers?|board|commissioner|advis[eo]rs?|consultants?|mentors?|mentoring|lga|partner(?:ship)? (?:council|with)|strategic partner|improvement partner|another council|diagnostic|dfe|ofsted|coach\w*|review|challenge|trust|support)\b")]
    private static partial Regex Help();

    [GeneratedRegex(@"\b(?:(?:we|weve|they|theyve|council|there was|there were|already|also|then)(?: have| had| did| were)?(?: also| already| once| just| even)? ?(?:had|have had|did|tried|used|got|brought in|were given|commissioned|paid for|been through|worked with|set up|asked for|was|done|been)|had|tried)\b[^.;!?]{0,40}\b(?:peers?\b(?: \w+)?|improvement board|board|commissioner|advis[eo]rs?|consultants?|mentors?|mentoring|lga|partner(?:ship)? (?:council|with)|strategic partner|improvement partner|another council|diagnostic|sector[- ]led|coach\w*)|\b(?:peer (?:review|challenge|thing|visit)|improvement board|commissioner|consultants?) (?:in|last|came|came in|two|three|a) \b")]
    private static partial Regex HadHelp();

    [GeneratedRegex(@"^\W*(?:nothing|none|no(?:thing)? (?:outside |external )?(?:help|support)|not? (?:had )?any\w*|(?:we )?havent had any\w*|never)\b")]
    private static partial Regex NoneYet();

    [GeneratedRegex(@"\b(?:didnt|did not|doesnt|hasnt|wasnt|changed?|difference|help(?:ed|ful)?|useful|pleasant|nice|cosy|good|great|brilliant|waste|worked|impact|shelf|fizzled|not much|nothing came|soft|polite|eye[- ]opener|worth|valuable|so so|mixed|ok|okay)\b")]
    private static partial Regex HowItWent();
}
