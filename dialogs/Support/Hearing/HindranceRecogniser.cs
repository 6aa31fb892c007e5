using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Support.Hearing;

/// <summary>What was tried, and what is in the way, in the member's own words; heard before single facts, which such words may hold.</summary>
internal sealed partial class HindranceRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var heard = new List<Heard.Answer>();
        if (Tried(said, listening) is { } tried) heard.Add(tried);
        if (Obstacle(said, listening) is { } obstacle) heard.Add(obstacle);
        if (heard.Exists(h => listening.Moment.Answers.Get<string>(h.Key) is { } was && was != h.Value.GetString())) yield return new Heard.Wish(-1, new SupportWish.Remember());
        foreach (var answer in heard) yield return answer;
        // Partners who agree and do nothing are also the news that the plan is not carried out.
        if (heard.Find(h => h.Key == SupportKeys.Obstacle) is { } way && !listening.Moment.Answers.Has(SupportKeys.Implement) && NothingComes().IsMatch(said.Plain))
            yield return Heard.Answer.Of(way.At, SupportKeys.Implement, "partly");
    }

    private static Heard.Answer? Obstacle(Utterance said, Listening listening)
    {
        var answers = listening.Moment.Answers;
        if (answers.Has(SupportKeys.Obstacle) && !answers.IsNotKnown(SupportKeys.Obstacle) && listening.Open?.Key != SupportKeys.Obstacle) return null;
        foreach (var clause in Clauses(said))
        {
            var words = said.Plain.Substring(clause.Start, clause.Length);
            if (!InTheWay().IsMatch(words) || QuestionRecogniser.IsQuestion(words.Trim()) || ContentWords.Count(words) > 16) continue;
            said.Claim(clause);
            return Heard.Answer.Of(clause.Start, SupportKeys.Obstacle, said.TypedAt(clause));
        }
        return null;
    }

    private static IEnumerable<Span> Clauses(Utterance said)
    {
        foreach (var sentence in said.Sentences().ToList())
        {
            var text = said.Plain.Substring(sentence.Start, sentence.Length);
            var start = 0;
            foreach (var (end, next) in Joint().Matches(text).Select(m => (m.Index, m.Index + m.Length)).Append((text.Length, text.Length)))
            {
                var clause = said.Trim(new(sentence.Start + start, end - start));
                start = next;
                if (clause.Length > 0 && said.IsFree(clause)) yield return clause;
            }
        }
    }

    [GeneratedRegex(@"\s*(?:,(?! then\b)|:|\s-\s|\bbut\b|\bbecause\b|\bcos\b)\s*")]
    private static partial Regex Joint();

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

    [GeneratedRegex(@"\b(?:partners?|police|health|nhs|icb|schools?|agencies|hr|legal|finance team|corporate|unions?|the centre|procurement|it team|cabinet)\b[^.;]{0,60}\b(?:dont|doesnt|wont|not|never|nothing|nobody|nod|nods|late|slow|block\w*|missing|absent|stall\w*|drag\w*|hold\w* (?:it|us|things) up|no[- ]shows?|disagree|drift\w*|go quiet|disappear|cancel\w*|send deputies)\b[^.;]*|\b(?:too few|not enough|short of|no|lack of|lacking)\b (?:\w+ ){0,2}(?:staff|social workers|managers|people|capacity|money|time|hands|resources|project managers?|business support)\b[^.;,]*|\bcaseloads? (?:are |is )?(?:too high|sky high|unmanageable|through the roof)\b|\b(?:nobody|no one) (?:chases|checks|follows|owns|drives|holds)\b[^.;]*")]
    private static partial Regex InTheWay();

    [GeneratedRegex(@"\bnothing(?: ever| much| really)? (?:happens|gets done|moves|follows|comes)|\b(?:dont|doesnt|never|wont|not) (?:deliver|happen|do it|act|turn up|follow)")]
    private static partial Regex NothingComes();

    [GeneratedRegex(@"\b(?:peers?|board|commissioner|advis[eo]rs?|consultants?|mentors?|mentoring|lga|partner(?:ship)? (?:council|with)|strategic partner|improvement partner|another council|diagnostic|dfe|ofsted|coach\w*|review|challenge|trust|support)\b")]
    private static partial Regex Help();

    [GeneratedRegex(@"\b(?:(?:we|weve|they|theyve|council|there was|there were|already|also|then)(?: have| had| did| were)?(?: also| already| once| just| even)? ?(?:had|have had|did|tried|used|got|brought in|were given|commissioned|paid for|been through|worked with|set up|asked for|was|done|been)|had|tried)\b[^.;!?]{0,40}\b(?:peers?\b(?: \w+)?|improvement board|board|commissioner|advis[eo]rs?|consultants?|mentors?|mentoring|lga|partner(?:ship)? (?:council|with)|strategic partner|improvement partner|another council|diagnostic|sector[- ]led|coach\w*)|\b(?:peer (?:review|challenge|thing|visit)|improvement board|commissioner|consultants?) (?:in|last|came|came in|two|three|a) \b")]
    private static partial Regex HadHelp();

    [GeneratedRegex(@"^\W*(?:nothing|none|no(?:thing)? (?:outside |external )?(?:help|support)|not? (?:had )?any\w*|(?:we )?havent had any\w*|never)\b")]
    private static partial Regex NoneYet();

    [GeneratedRegex(@"\b(?:didnt|did not|doesnt|hasnt|wasnt|changed?|difference|help(?:ed|ful)?|useful|pleasant|nice|cosy|good|great|brilliant|waste|worked|impact|shelf|fizzled|not much|nothing came|soft|polite|eye[- ]opener|worth|valuable|so so|mixed|ok|okay)\b")]
    private static partial Regex HowItWent();
}
