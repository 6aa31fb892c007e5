using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines.Hearing;

/// <summary>How far the proposal has come, in the words people use; the last thing said counts.</summary>
internal sealed partial class StageRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var cues = said.Free(Established()).Select(m => (m, IsNegated(said, m) ? Stage.Developing : Stage.Established))
            .Concat(said.Free(Developing()).Select(m => (m, IsNegated(said, m) ? Stage.Considering : Stage.Developing)))
            .Concat(said.Free(Considering()).Select(m => (m, IsNegated(said, m) ? Stage.Developing : Stage.Considering)))
            .OrderBy(c => c.m.Index).ToList();
        if (cues.Count == 0) cues = [.. said.Free(PastThat()).Select(m => (m, Next(listening)))];
        // A reason or an aim may speak of years and plans; once the stage is known, only a correction changes it there.
        var known = listening.Moment.Answers.Has(Keys.Stage) && listening.Open?.Key is Keys.WhyNow or Keys.Success or Keys.InScope or Keys.OutOfScope;
        if (cues.Count == 0 || known && !Correction().IsMatch(said.Plain)) yield break;
        foreach (var (match, _) in cues)
        {
            // The words around a cue say the same thing again: "they're drawing up the spec now".
            var clause = Clause().Match(said.Plain, match.Index + match.Length);
            var end = clause.Success && clause.Index == match.Index + match.Length ? clause.Index + clause.Length : match.Index + match.Length;
            var lead = Lead().Match(said.Plain[..match.Index]);
            var start = match.Index - (lead.Success ? lead.Length : 0);
            if (said.IsFree(new(start, end - start))) said.Claim(new(start, end - start));
            else said.Claim(new(match.Index, match.Length));
        }
        // A sign that something is under way outweighs a word about how early it is.
        var told = cues.Exists(c => c.Item2 == Stage.Established) ? cues.First(c => c.Item2 == Stage.Established) : cues[^1];
        yield return Heard.Answer.Of(told.m.Index, Keys.Stage, told.Item2.ToString());
    }

    private static bool IsNegated(Utterance said, Match cue) => Negation().IsMatch(said.Plain[Math.Max(0, cue.Index - 24)..cue.Index]);

    // "We're past that" moves one stage on from the one recorded.
    private static Stage Next(Listening listening) =>
        listening.Moment.Answers.Get<string>(Keys.Stage) == nameof(Stage.Developing) ? Stage.Established : Stage.Developing;

    [GeneratedRegex(@"\b(?:not|isnt|arent|wasnt|no longer|never|hasnt|havent|nowhere near)(?: (?:yet|just|really|quite|actually|only|been|even|up|fully)){0,2} ?$")]
    private static partial Regex Negation();

    [GeneratedRegex(@"\b(?:no|sorry|actually|correction|past|wait|meant|wrong|stage)\b")]
    private static partial Regex Correction();

    [GeneratedRegex(@"\b(?:(?:only |just |still )?thinking (?:about|of) (?:it|this|doing it|\w+ing)|(?:(?:its|it is|still|very|really|quite|pretty|fairly) )+early(?: days| stage| on)?|early days|early stages?|(?:its |just |only |still )*an idea(?: on [^,.;!?\n]{3,40})?|no (?:firm |formal )?(?:business case|decision|proposal)s?(?: has been made| made)?(?: yet)?|(?:theres|there is) (?:no|not a) business case(?: yet)?|nothings?(?: is| has)?(?: been)? (?:to cabinet|decided|agreed|firm)(?: yet)?|nothing (?:has )?(?:been )?(?:to cabinet|decided|agreed)(?: yet)?|(?:still |only |just )*(?:consider(?:ing|ed)|exploring|mulling|weighing up|looking into|floating|kicking (?:it )?around|toying with)(?= the idea| it\b| options|[.,;!?\n]|$| whether| a\b| an\b| the\b| setting| moving| joining| handing)|options? apprais(?:al|ed)|on the table|blue[- ]sky|feasibility|(?:first|early) thoughts|(?:outline|strategic) (?:business )?case(?: stage)?|pre[- ]business case|options? (?:paper|stage)|soft market test\w*|(?:just )?a conversation|nothing (?:on paper|in writing)|pie in the sky|minded to|floated|(?:still )?weighing (?:it|this|that) up|scoping stage|not started(?: yet)?|not (?:decided|agreed)(?: yet)?|(?:only |just )?(?:being )?talk(?:ing|ed)? about(?: (?:it|this))?|being floated|(?:thinking|ideas|options|exploratory) stage|exploratory|pre[- ]decision|nothing formal(?: yet)?|(?:very |really )*early (?:doors|stages?|days)|hasnt gone to cabinet(?: yet)?|havent decided anything(?: yet)?|might (?:want|go|do|join|move|set))\b")]
    private static partial Regex Considering();

    [GeneratedRegex(@"\b(?:past the business case|(?:business case )?(?:got |was |been |has been |is |all )*(?:signed off|approved|agreed in principle)(?: last \w+| already| by cabinet)?|drawing up (?:the |a )?(?:spec(?:ification)?|contract|plans?|detail)|draft(?:ing|ed)? (?:the )?(?:contract|spec(?:ification)?)|(?:(?:being|under|in) )(?:developed|designed|drawn up|worked up|worked on|worked out|set up|built|put together|development)|(?:its |theyre |still |now )*(?:developing|designing|setting (?:it )?up|mobilising|procuring|tendering)(?= (?:it|the (?:model|proposal|plan|detail|business case))\b|[.,;!?\n]|$| now| a model)|developing(?: a proposal| stage)?|design (?:work|stage|phase)|writing (?:the |a )?(?:operating model|spec(?:ification)?|business case|contract)|working (?:up|on|out) the (?:detail|details|model|operating model|proposal|plan|business case)|(?:the )?detail(?:s|ed)? (?:is|are) being|(?:out |gone |going )(?:to )?tender|procurement (?:has )?(?:started|under ?way)|shadow (?:chair|board|form|year|running|trust)|transition plan(?:ning)?|preferred option|being mobilised|(?:out |at |in |under |formal )*consult(?:ation|ing)(?: on it| stage| phase| closes)?(?! with me)|heads of terms|with the lawyers|(?:full |final |detailed )?(?:business (?:case|plan)|agreement|contract|plan|model|spec\w*) (?:is |are )?(?:being )(?:drafted|written|drawn up|thrashed out|negotiated|finalised)|(?:doing|writing|drafting|finalising) the (?:\w+ ){0,2}(?:model|plan|agreement|case|spec\w*)|mobilisation|preferred bidder|implementation(?: phase| stage)?|agreed (?:it )?in principle|negotiating the (?:contract|deal|terms)|well advanced|in progress|about to launch|past the idea stage|business case (?:is )?(?:due|coming)|(?:theyre |they are )?building it|transition (?:plan|board|team)|(?:signed|approved) but not started|(?:the )?middle (?:one|stage)|tupe consultation|staff (?:are being )?consult(?:ed|ation)|go(?:es|ing)? live (?:in|on|next))\b")]
    private static partial Regex Developing();

    [GeneratedRegex(@"\b(?:(?:has|have|had|s|ve) been (?:run|running|going|delivered|provided|in place|operating|doing|with|managed|going on)\b[^.;!?\n]{0,60}?(?:since|for) (?:\w+ )?(?:20\d\d|" + Numbers.Pattern + @" (?:years?|months?))|(?:run|running|in place|had it|contract|provid\w+|deliver\w+|with (?:us|them)|trust|company|charity|mutual)\b[^.;!?\n]{0,50}\bsince 20\d\d|(?:its |it is |already |been )+(?:up and running|running|established|live|in place|operating|going)(?! by| for a)|bedded in|launched \d+ months? ago|started in (?:[a-z]+ )?20[012]\d|went live (?:in |last )?[a-z]+(?: 20\d\d)?|took over in 20\d\d|been with them for years|for (?:two|three|four|five|six|seven|eight|\d) years|it exists|its live|in (?:its|their) (?:first|second|third|fourth|fifth|sixth|\d+th) year|(?:went|gone|been) live (?:last \w+|on \w+|" + Numbers.Pattern + @" (?:years?|months?) ago)|(?:been |going |running )since (?:before )?(?:[a-z]+ )?(?:20\d\d|covid)|(?:runs|running|live) already|(?:went over|moved|transferred|outsourced|spun out|handed over)\b[^.;!?\n]{0,60}\b" + Numbers.Pattern + @" (?:years?|months?) ago|up and running|established (?:model|company|trust|contract|service)?|(?:contract|agreement|it|deal) (?:is )?(?:up|due) for renewal|(?:been )?(?:going|running) (?:for )?" + Numbers.Pattern + @" years?(?: now)?|" + Numbers.Pattern + @" years? (?:in|on|old)\b|(?:transferred|went live|launched|moved over|went over|started|set up|outsourced) (?:in |back in |on )?(?:\w+ )?20[01]\d|(?:transferred|went live|launched|moved over|set up|outsourced) (?:" + Numbers.Pattern + @" years? ago|last year|in 202[0-5]|in 2026))\b")]
    private static partial Regex Established();

    [GeneratedRegex(@"\b(?:were|we are|its|theyre|weve (?:gone|got|moved)) (?:well )?(?:past|beyond|further (?:on|along) than) (?:that|this|that stage|all that)\b")]
    private static partial Regex PastThat();

    [GeneratedRegex(@"\G(?: (?:now|already|going on|under way|underway|going ahead|happening|yet|at the moment|last (?:week|month|year)|this (?:week|month|year)|stage|next autumn|next year|currently))+")]
    private static partial Regex Clause();

    [GeneratedRegex(@"(?:\b(?:no|sorry|actually|oh|and|but|theyre|they are|its|it is|it got|were|we are|weve|have|they|only|just|now|stage|at|is|are|still|been|it|the)\b[,:= ]*)+$")]
    private static partial Regex Lead();
}
