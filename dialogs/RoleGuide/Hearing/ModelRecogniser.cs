using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.RoleGuide.Hearing;

/// <summary>Who runs the services, and since or from when: "all in house, no trust", "services go over to the new company on 1 April".</summary>
internal sealed partial class ModelRecogniser : IRecogniser
{
    private const int MostWordsOfADate = 5;
    private const int LongestName = 20;

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var answers = listening.Moment.Answers;
        var asked = listening.Open?.Key == RoleKeys.Model;
        var inHouse = said.Free(InHouse()).ToList();
        if (inHouse.Count > 0 && !inHouse.TrueForAll(m => IsSupposed(said.Plain, m.Index)))
        {
            foreach (var match in inHouse) said.Claim(new(match.Index, match.Length));
            yield return Heard.Answer.Of(inHouse[0].Index, RoleKeys.Model, "in-house");
            yield break;
        }
        var told = asked || !answers.Has(RoleKeys.Model) ? Told(said, Any()).Concat(Told(said, Statement())).OrderByDescending(m => m.Length).FirstOrDefault() : Told(said, Statement()).FirstOrDefault();
        if (told is not null)
        {
            said.Claim(new(told.Index, told.Length));
            yield return Heard.Answer.Of(told.Index, RoleKeys.Model, Kind(told.Groups["kind"].Value));
            if (Thinking().Match(said.Plain) is { Success: true } idea && !Running().IsMatch(said.Plain))
            {
                if (said.IsFree(new(idea.Index, idea.Length))) said.Claim(new(idea.Index, idea.Length));
                yield return Heard.Answer.Of(idea.Index, SharedKeys.Stage, nameof(Content.Stage.Considering));
            }
        }
        if (told is null && answers.Get<string>(RoleKeys.Model) is null or "in-house") yield break;
        if ((told is null ? null : DateBeside(said, told, listening)) is { } beside) yield return beside;
        else if (Moved(said, listening) is { } moved) yield return moved;
        else if (MovesThen().Match(said.Plain) is { Success: true } then && DateBeside(said, then, listening) is { } corrected) yield return corrected;
        else if (listening.Open?.Key == RoleKeys.MoveDate && DateAlone(said, listening) is { } alone) yield return alone;
    }

    private static List<Match> Told(Utterance said, Regex pattern) => [.. said.Free(pattern).Where(m => !NotOurs().IsMatch(said.Plain[Math.Max(0, m.Index - LongestName)..(m.Index + m.Length)]) && !IsSupposed(said.Plain, m.Index) && !IsQuestionOnly(said, m))];

    // "Services go over to the new company on 1 April": the date in what is left of the sentence.
    private static Heard? DateBeside(Utterance said, Match told, Listening listening)
    {
        var sentence = said.SentenceAt(told.Index);
        var past = PastMove().IsMatch(said.Plain.AsSpan(sentence.Start, sentence.Length));
        foreach (var span in said.Unclaimed().Where(s => s.Start >= sentence.Start && s.End <= sentence.End).ToList())
        {
            if (PastDate.Find(said.Plain.Substring(span.Start, span.Length), listening.Moment.Today, past) is not { } found) continue;
            var end = Math.Clamp(span.Start + found.At.End, span.Start + 1, span.End);
            var lead = Lead().Match(said.Plain[span.Start..(span.Start + Math.Min(found.At.Start, span.Length))]);
            var start = lead.Success ? span.Start + lead.Index : span.Start + found.At.Start;
            said.Claim(new(start, end - start));
            return Heard.Answer.Of(start, RoleKeys.MoveDate, found.Date);
        }
        return null;
    }

    private static Heard? DateAlone(Utterance said, Listening listening)
    {
        if (ContentWords.Count(said.Plain) > MostWordsOfADate || !said.IsFree(new(0, said.Plain.Length))) return null;
        if (PastDate.Find(said.Plain, listening.Moment.Today, PastMove().IsMatch(said.Plain)) is not { } found) return null;
        said.ClaimAll();
        return Heard.Answer.Of(0, RoleKeys.MoveDate, found.Date);
    }

    // The day of the move: in the sentence that speaks of moving, or alone where it was asked for.
    private static Heard? Moved(Utterance said, Listening listening)
    {
        var today = listening.Moment.Today;
        foreach (var match in said.Free(MoveCue()).ToList())
        {
            var past = PastMove().IsMatch(match.Groups["cue"].Value);
            var words = match.Groups["when"].Value;
            if (PastDate.Find(words, today, past) is not { } found && !(For().Match(match.Value) is { Success: true })) continue;
            var date = For().Match(match.Value) is { Success: true } span ? PastDate.Back(today, PastDate.Count(span.Groups["n"].Value), span.Groups["unit"].Value) : PastDate.Find(words, today, past)!.Date;
            said.Claim(new(match.Index, match.Length));
            return Heard.Answer.Of(match.Index, RoleKeys.MoveDate, date);
        }
        return null;
    }

    private static string Kind(string words) => words switch
    {
        _ when words.Contains("trust", StringComparison.Ordinal) => "trust",
        _ when Company().IsMatch(words) => "company",
        _ when words.Contains("shar", StringComparison.Ordinal) || words.Contains("joint", StringComparison.Ordinal) || words.Contains("merg", StringComparison.Ordinal) => "shared",
        _ => "other",
    };

    private static bool IsSupposed(string plain, int at) =>
        Supposed().IsMatch(plain[(plain.LastIndexOfAny(['.', ';', '!', '?', '\n', ','], Math.Max(0, at - 1)) + 1)..at]);

    // "What changes with a trust?" asks; "we're getting a trust, what changes?" tells first.
    private static bool IsQuestionOnly(Utterance said, Match match)
    {
        var sentence = said.SentenceAt(match.Index);
        return QuestionRecogniser.IsQuestion(said.Plain.Substring(sentence.Start, sentence.Length).Trim()) && !Certain().IsMatch(said.Plain.AsSpan(sentence.Start, sentence.Length));
    }

    private const string Adjectives = @"(?:(?:new|independent|childrens?|council|wholly|owned|local authority|local|community|interest|separate|arms[- ]length|not[- ]for[- ]profit|trading|limited|private|staff|employee|joint|single|shared|big|national|services|county|borough|city|our|own|of|the|a|an|its|social) )*";
    private const string Kinds = @"(?:(?:childrens? )?(?:services )?trusts?|compan(?:y|ies)|latc|cic|teckal(?: company)?|social enterprise|charit(?:y|ies)|mutual|co-?op(?:erative)?|contractor|private provider|provider|shared (?:service|arrangement)s?(?: with (?:the |our )?[a-z]+(?: [a-z]+){0,3}?(?= since| from| on| in | for|[,.;!?\n]|$))?|joint (?:service|arrangement)(?: with [a-z]+)?|voluntary (?:sector|organisation))";

    [GeneratedRegex(@"\b(?:(?:its|it is|were|we are|theyre|services are|everythings?|everything is|all|still|kept|run|delivered|done|stays?|staying|remains?|back|fully|completely|entirely|and|the|service|is) )*in[- ]?house\b|\b(?:theres |there is |we have |weve got |its )?(?:no|not an?|never had an?|without an?|dont have an?|havent got an?) (?:childrens? )?(?:trust|company)(?: (?:or|nor|and) (?:a |an )?(?:anything(?: like that| else)?|trust|company|nothing|contractor|whatever))*\b(?! (?:chair|in\b))|\b(?:the )?council (?:still )?(?:runs?|does|provides|delivers|manages) (?:it|them|everything|(?:the |all )?(?:childrens )?services?)(?: itself| directly| all)*|\bwe (?:still )?(?:run|do|deliver|provide|manage) (?:it|them|everything|it all|(?:the |our )?(?:own )?(?:childrens )?services?|our own)(?: all)? ?(?:ourselves|directly|in house)?(?=[\s,.;!]|$)(?! (?:a|our) )|\b(?:nothings?|nothing is|hasnt been|not|isnt|never been|havent) (?:been )?(?:outsourced|contracted out|spun out|externalised)\b|\b(?:ordinary|normal|bog standard|traditional|just a|plain) council(?: service| department| run)?\b")]
    private static partial Regex InHouse();

    [GeneratedRegex(@"\b(?:with |to |by |into |for |from |as )?(?:the |a |an |our )?" + Adjectives + "(?<kind>" + Kinds + @")\b(?!s? (?:me|them|you|him|her|law|car|house)\b)")]
    private static partial Regex Any();

    [GeneratedRegex(@"\b(?:its|it is|we have|weve got|weve|theres|there is|we are (?:getting|having|setting up|a|in|with)|were (?:getting|having|setting up)|(?:is|are|was|were|being|been|now|gets?) (?:being )?(?:run|delivered|provided|managed|done|with|moved|transferred|handed over|outsourced)(?: (?:by|to|into|with|over))*|(?:run|delivered|provided) by|go(?:es|ing)?(?: over| across| out)? (?:to|into)|going (?:over|across)? ?(?:to|into)|went (?:over |across )?(?:to|into)|mov(?:e|es|ing|ed)(?: over| across| out)? (?:to|into)|transfer(?:s|ring|red)?(?: over)? (?:to|into)|switch(?:es|ing)? to|set(?:ting)? up|creat(?:e|es|ing|ed)|form(?:ing|ed)|becom(?:e|es|ing)|became|spin(?:ning)? (?:out|off)(?: (?:to|into|as))?|join(?:s|ing|ed)?|hand(?:s|ing|ed)? (?:it |them |services )?(?:over )?to|take over by|thinking (?:of|about)|considering|looking at|talk(?:ing)? (?:of|about)|plans? for|proposal for|not in[- ]house,? its|actually|no,?|sorry,?|correction,?) (?:moving (?:to|into) |going (?:to|into) |setting up |having |it |them |everything |services |the service |childrens services |from |by |to |as |into |with |out ){0,4}(?:the |a |an |our )?" + Adjectives + "(?<kind>" + Kinds + @")\b")]
    private static partial Regex Statement();

    [GeneratedRegex(@"\b(?:nhs|hospital|academy|health|foundation|multi[- ]academy|school|charitable|housing|insurance|bus|theatre|care|water) (?:trust|company)")]
    private static partial Regex NotOurs();

    [GeneratedRegex(@"\b(?:if|whether|what (?:happens|changes|is|does|would)|would|unlike|instead of|such as|like|other|another|no|not|without|never|nor|or|compared (?:to|with)|difference between)\b[^,.;]*$")]
    private static partial Regex Supposed();

    [GeneratedRegex(@"\b(?:were|we are|weve|we have|services (?:are|go|move)|going|will (?:go|move|transfer|be run|become)|on \d|from \d|in 20\d\d|since)\b")]
    private static partial Regex Certain();

    [GeneratedRegex(@"\bcompan|\blatc\b|\bcic\b|teckal")]
    private static partial Regex Company();

    [GeneratedRegex(@"\b(?:(?:were |we are |cabinet is |cabinet are |theyre |still |only |just )*(?:thinking (?:of|about)|considering|looking at|talking (?:of|about)|toying with|exploring|an idea|being floated|on the table|might (?:be|go|move|get|set)|may (?:be|go|move|get|set)))\b")]
    private static partial Regex Thinking();

    [GeneratedRegex(@"\b(?:since|already|up and running|for (?:\w+ )?years|went|moved|transferred)\b")]
    private static partial Regex Running();

    private const string When = @"(?<when>(?:(?:on|in|from|since|by|at|around|about|the|end of|start of|beginning of|early|late|next|last|this|of) )*[^,.;!?\n]{2,28}?)(?=$|[,.;!?\n]| and | so | but | im | ive )";

    [GeneratedRegex(@"(?<cue>\b(?:go(?:es|ing)?(?: (?:over|across|live|out))?|gone(?: over)?|went(?: (?:over|live|across))?|mov(?:e|es|ing|ed)(?: over| across)?|transfer(?:s|ring|red)?(?: over)?|start(?:s|ing|ed)?(?: up)?|launch(?:es|ed|ing)?|hand(?:s|ing|ed)? over|handover|tak(?:es?|ing|en)? over|took over|set up|begins?|began|vesting day|go[- ]live|running|been (?:running|going|with (?:them|it)|a (?:trust|company))|switch(?:es|ed)?)\b[^,.;!?\n]{0,40}?) (?:(?:is |will be |was )?(?:" + When + @")|for (?<n>a|an|" + Numbers.Pattern + @") (?<unit>day|week|month|year)s?\b)|(?<cue>\bsince|\bfrom) " + When)]
    private static partial Regex MoveCue();

    [GeneratedRegex(@"(?:\b(?:goes? live|going live|go-live|starts?|starting|from|live|due|happens|on|in|since|by|at|around|about|until|starting|beginning|as of|with effect) )+$")]
    private static partial Regex Lead();

    [GeneratedRegex(@"\b(?:went|gone|moved|transferred|started|launched|handed over|took over|taken over|set up|began|running|been|switched|since)\b")]
    private static partial Regex PastMove();

    [GeneratedRegex(@"\b(?:it|they|services|that|the (?:move|handover|transfer)) (?:now |actually |really )?(?:moves?|goes|go|transfers?|starts?|happens|is|was|will be)\b|\b(?:handover|transfer|vesting day|go[- ]live)\b")]
    private static partial Regex MovesThen();

    [GeneratedRegex(@" for (?<n>a|an|" + Numbers.Pattern + @") (?<unit>day|week|month|year)s?\b")]
    private static partial Regex For();
}
