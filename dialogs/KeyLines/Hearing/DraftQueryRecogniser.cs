using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines.Hearing;

/// <summary>Questions about the draft itself, answered from the draft: what is missing, who to hear, where evidence would come from.</summary>
internal sealed partial class DraftQueryRecogniser(Vocabulary vocabulary) : IRecogniser
{
    private static readonly (Regex Pattern, Func<Match, Wish> Make)[] Queries =
    [
        (SingleSource(), _ => new Wish.ShowSingleSources()),
        (Unheard(), _ => new Wish.ShowUnheard()),
        (WhyLine(), m => new Wish.WhyLine(m.Groups["which"].Value)),
        (MissingArea(), _ => new Wish.ShowMissing()),
        (Gaps(), _ => new Wish.ShowGaps()),
        (Witnesses(), _ => new Wish.ShowWitnesses()),
        (Evidence(), m => new Wish.ShowEvidence(m.Groups["which"].Value)),
        (SubQuestions(), m => new Wish.ShowQuestions(m.Groups["which"].Value)),
        (ReviewDate(), _ => new Wish.ShowReviewDate()),
        (List(), _ => new Wish.ShowLines()),
    ];

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        foreach (var match in said.Free(Areas()))
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Command(match.Index, CommandKind.Change, Keys.Areas);
        }
        if (listening.Moment.Answers.Has(Keys.Areas) || listening.Moment.Answers.Has(Keys.Lines))
        {
            foreach (var match in said.Free(WhatAbout()))
            {
                if (vocabulary.Topics(match.Groups["what"].Value) is not [var topic]) continue;
                said.Claim(new(match.Index, match.Length));
                yield return new Heard.Wish(match.Index, new Wish.WhatAbout(topic.Id));
            }
        }
        foreach (var (pattern, make) in Queries)
        {
            foreach (var match in said.Free(pattern))
            {
                said.Claim(new(match.Index, match.Length));
                yield return new Heard.Wish(match.Index, make(match));
            }
        }
    }

    [GeneratedRegex(@"\b(?:and )?(?:what|how) about (?<what>[a-z' -]{3,40}?)(?=[,.?!\n]|$)[^.?!\n]*\??|\b(?:theres |there is )?nothing (?:on (?:there|here) )?(?:about|on) (?<what>[a-z' -]{3,40}?)(?=[,.?!\n]|$)\??|\b(?:is there anything|anything|have we got anything) (?:about|on) (?<what>[a-z' -]{3,40}?)(?=[,.?!\n]|$)\??")]
    private static partial Regex WhatAbout();

    [GeneratedRegex(@"\b(?:show|list|see|what are|which are|give)(?: me)? (?:the |your |all )*(?:eight |8 |other )?areas\b[^.?!\n]*\??|\bhow many areas are there[^.?!\n]*\??")]
    private static partial Regex Areas();

    [GeneratedRegex(@"\b(?:which|any|what)(?: of the| of my)? ?lines?[^.?!\n]{0,20}(?:(?:dont|do not|doesnt|with no|without|lack)[^.?!\n]{0,20}(?:child|children|young person|young people|famil\w+|parent\w*|voice)|(?:hear|have) (?:no|nobody)[^.?!\n]{0,20})[^.?!\n]*\??")]
    private static partial Regex Unheard();

    [GeneratedRegex(@"\b(?:where (?:does|did|do) (?<which>(?:line |number )?\d{1,2}[a-z]?|that(?: one)?|it|the [^.?!\n]{2,30}? (?:one|line)) come from|why (?:have you |did you |do you )?(?:put|got|include|included|suggest(?:ed)?|add(?:ed)?|have|chosen?|pick(?:ed)?)? ?(?<which>line \d{1,2}[a-z]?|number \d{1,2}[a-z]?|\d{1,2}[a-z]?|that (?:one|line))(?: in| there)?|why (?:is )?(?<which>line \d{1,2}[a-z]?|number \d{1,2}[a-z]?)(?: there| in)?|what(?:s| is) (?:the )?(?:source|basis|reason|thinking) (?:for|of|behind) (?<which>(?:line |number )?\d{1,2}[a-z]?|that(?: one)?|it)|what does (?<which>(?:line |number )?\d{1,2}[a-z]?) (?:rest on|come from|mean)|(?:explain|why) (?<which>(?:line |number )?\d{1,2}[a-z]?)(?=[?.! ]*$))\b[^.?!\n]*\??")]
    private static partial Regex WhyLine();

    [GeneratedRegex(@"\b(?:which|what|any|show|are there)(?: of the| of my| me)? ?(?:lines?|ones?)?[^.?!\n]{0,30}(?:only (?:got |have |has |rest on |on )?(?:a |one |1 )?(?:single )?(?:source|witness)|(?:rests?|resting|relies|rely|based) on (?:only |just )?(?:one|a single)(?: source)?|(?:one|single)[- ]source(?:d)?|(?:just|only) (?:one|a single) (?:source|witness))[^.?!\n]*\??")]
    private static partial Regex SingleSource();

    [GeneratedRegex(@"\b(?:(?:have (?:i|we) (?:missed|forgotten|left out)|am i missing|are we missing|(?:is|s) there) (?:anything|something|any area)(?: (?:obvious|else|important|big|missing|out))*|anything (?:obvious |important |big |else )*(?:missing|missed|left out|ive missed|weve missed|i(?: ha)?ve forgotten|i should add)|what (?:have|did|are|am) (?:i|we) (?:missed|miss|missing|forgotten|forgetting|not (?:covered|thought of|asked))|have (?:i|we) (?:covered|got) everything|what (?:areas?|else) (?:is|are|am i|should i) (?:missing|add)|any gaps in (?:my|the|these) lines)\b[^.?!\n]*\??")]
    private static partial Regex MissingArea();

    [GeneratedRegex(@"\b(?:(?:then )?(?:tell|show|list)(?: me)?(?: us)? (?:what(?: i)?s? (?:is )?(?:still )?(?:missing|outstanding|left|to do)|the gaps|(?:any|all) gaps)|what(?:s| is| are we| am i| do i| do we)?(?: the)? (?:still )?(?:missing|outstanding|gaps|left to (?:do|fill)|short of|still need(?:ed)?)|what gaps|where are the (?:gaps|holes)|(?:any|list|show) gaps|what (?:else )?do you (?:still )?need(?: from me| to know)?|(?:which|what) bits do you (?:still )?need(?: to know)?|what(?:s| is)? left to do|what have (?:i|we) still (?:got )?to (?:do|fill in)|how (?:complete|finished) is (?:it|this))\b[^.?!\n]*\??")]
    private static partial Regex Gaps();

    [GeneratedRegex(@"\b(?:who (?:should|do|could|can|would|ought|shall|might) (?:we|i|the committee|the panel|they) (?:to )?(?:hear|call|invite|ask|see|speak|talk|interview|get|have)(?: from| to| in)?|which witness(?:es)?|who(?:d| would| should| could)? (?:be )?(?:good|best|useful|right)(?: people| person)? to (?:ask|call|hear|speak|talk)[^.?!\n]*|who (?:do|should|would) (?:we|i) (?:need|want|have)(?: in the room)?|who (?:should|could|can) speak (?:to|on)|who (?:would|could) know about|(?:suggest|propose|show|list|give me|name)(?: me| us)?(?: the| some)? witness(?:es)?|witness(?:es)? (?:for each|by line|per line|list)|who (?:for|on) each(?: line)?|who would we (?:call|hear|ask))\b[^.?!\n]*\??")]
    private static partial Regex Witnesses();

    [GeneratedRegex(@"\b(?:where (?:would|do|could|can|should|will) (?:we|i|the committee|you) (?:get|find|look for) (?:the |any |some )?(?:evidence|data|proof|information)|what (?:evidence|data|information)(?: would| do| could| should| is| will)?(?: (?:we|i|there|answer|need|want|look for|help|show))*|(?:how|what) would (?:we|i) (?:evidence|prove|know|show)(?: (?:us|that))?|(?:suggest|propose|list|show)(?: me| us)?(?: some| the)? (?:evidence|sources)|evidence for each(?: line)?|(?:which|what) (?:sources|documents|papers)(?: would| do| should| could)?(?: (?:we|i|answer|need|ask for|want))*)(?: (?:for|on|about) (?<which>[^.?!,\n]{1,60}))?[^.?!\n]*\??")]
    private static partial Regex Evidence();

    [GeneratedRegex(@"\b(?:(?:show|give|list|suggest|what are)(?: me| us)?(?: the| some| sub)?[- ]?(?:sub-?)?questions|(?:what|which) questions (?:would|should|could|do|might|can) (?:we|i|they) (?:ask|put)|what (?:would|should|do|could) (?:we|i) ask(?: (?:them|her|him|the witnesses))?|questions (?:under|for|by) (?:each )?(?:line|witness)s?)(?: (?:for|under|on|about|by) (?<which>(?:each )?(?:line |number )?[a-z0-9 ]{1,30}))?\b[^.?!\n]*\??")]
    private static partial Regex SubQuestions();

    [GeneratedRegex(@"\b(?:(?:and )?when (?:do|should|would|shall|will) (?:we|i|the committee|the panel) (?:take another look|look again|check(?: (?:up|back|progress|in))?|review(?: it| progress| this)?|come back to (?:it|this)|revisit)|when(?:s| is) the (?:six[- ]month )?(?:review|follow[- ]up)(?: date)?|six[- ]month review(?: date)?|when do we (?:go|come) back)\b[^.?!\n]*\??")]
    private static partial Regex ReviewDate();

    [GeneratedRegex(@"\b(?:(?:the |show (?:me )?|give me |see |whole |full |complete |my |read (?:me )?(?:back )?)+(?:list|lines(?: of enquiry)?|kloes|set)(?: (?:so far|again|back|please|pls|as (?:it|they) stands?))*(?:,? numbered)?|list (?:them|the lines)(?: all)?|show (?:me )?(?:them|it) (?:all|again)|numbered list|what are (?:the|my|our) lines(?: now)?|which lines have (?:we|i) got)\b(?! (?:for the )?(?:witness|document))")]
    private static partial Regex List();
}
