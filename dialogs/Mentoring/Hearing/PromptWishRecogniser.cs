using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Mentoring.Hearing;

/// <summary>What the mentor wants of the prompts as a whole: to see them, no more than eight, none about Ofsted, last time's promises first.</summary>
internal sealed partial class PromptWishRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        foreach (var match in said.Free(NextSession()).ToList())
        {
            if (!listening.Moment.Answers.Has(Keys.Date) && !listening.Moment.Answers.Has(Keys.Aims)) break;
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.NextSession());
        }
        foreach (var match in said.Free(PromisesFirst()).ToList())
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.StartWithPromises());
        }
        foreach (var match in said.Free(Why()).Where(_ => listening.Moment.Answers.Has(Keys.PromptsShown) || listening.Open?.Key == Keys.PromptsAgreed).ToList())
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.WhyPrompt(match.Groups["which"].Value));
        }
        foreach (var match in said.Free(BackIn()).ToList())
        {
            said.Claim(new(match.Index, match.Length));
            yield return new Heard.Wish(match.Index, new Wish.BringBack(match.Groups["topic"].Value));
        }
        foreach (var match in said.Free(LeaveOut()).ToList())
        {
            var topic = Strip(match.Groups["topic"].Value);
            if (topic.Length < 2 || NoTopic().IsMatch(topic)) continue;
            said.Claim(new(match.Index, match.Length));
            foreach (var reason in said.Free(SickOfIt()).ToList()) said.Claim(new(reason.Index, reason.Length));
            yield return new Heard.Wish(match.Index, new Wish.LeaveOut(topic));
        }
        int? most = null;
        var limitAt = 0;
        foreach (var match in said.Free(Limit()).ToList())
        {
            most = Numbers.Read(match.Groups["n"].Value);
            limitAt = match.Index;
            said.Claim(new(match.Index, match.Length));
        }
        var shown = said.Free(Show()).FirstOrDefault();
        if (shown is not null) said.Claim(new(shown.Index, shown.Length));
        if (shown is not null || most is not null) yield return new Heard.Wish(shown?.Index ?? limitAt, new Wish.ShowPrompts(most));
        if (listening.Open?.Key == Keys.PromptsAgreed && said.IsFree(new(0, said.Plain.Length)) && (Assent.IsYes(said.Plain) || Keep().IsMatch(said.Plain)))
        {
            said.ClaimAll();
            yield return new Heard.Wish(0, new Wish.AgreePrompts());
        }
    }

    private static string Strip(string topic) => Filler().Replace(topic.Trim(), "").Trim();

    private const string Things = @"(?:ones?|questions?|qs|prompts?|stuff|things?|bits?)";

    [GeneratedRegex(@"\b(?:prepare|plan|do|set up|start|get ready for|sort out|ready for)(?: for)? (?:the |our |my |a |another )?(?:next|second|third|fourth|fifth|another|new|follow(?:ing)?) (?:mentoring )?(?:session|meeting|call)(?: with (?:him|her|them|my mentee))?\b|^(?:next|new|another) session(?: please)?[.! ]*$|\bwe are meeting again\b|\bmeeting (?:him|her|them|my mentee) again (?=on|next|this|tomorrow)")]
    private static partial Regex NextSession();

    [GeneratedRegex(@"\b(?:(?:please|can (?:you|we)|lets|id like to|i want to|ill|well) )*(?:start|open|begin|kick off|lead|go)(?: off)? (?:it )?(?:with|by asking)(?: about)? (?:what (?:happened|became|came|(?:he|she|they|we) (?:did|said|promised|agreed))|those|these|them\b|the promises|how (?:he|she|they|those|that|it) (?:got on|went)|that\b|last time)[^.;!?\n]*|\b(?:put|have) (?:those|them|that|the promises|last time) (?:first|at the (?:top|start))\b")]
    private static partial Regex PromisesFirst();

    [GeneratedRegex(@"\b(?:(?:bring|put|have) (?:back )?(?:the )?(?<topic>[a-z' ]{3,25}?) " + Things + @"?(?:back(?: in)?|again)|(?<topic>ofsted|inspection|data|press|money)(?: (?:ones|questions|prompts))? (?:is|are) (?:ok|fine|allowed)(?: again| after all)?)(?=$|[.,;!?\n])")]
    private static partial Regex BackIn();

    [GeneratedRegex(@"(?:^|(?<=[,.;!?\n] ?)|\b(?:but|and|please|ok|with|so|oh|pls|just|sorry|actually) )(?:(?:no|nothing|none|not|not any|dont want any|i dont want(?: any)?|dont (?:ask|include|mention)(?: any| anything)?|without(?: any)?)(?: (?:more|of the|of that))? (?:(?:on|about|to do with|around|of) )(?:the |any )?(?<topic>[a-z' ]{3,30}?)(?: " + Things + @")?|(?:no|no more|without(?: the| any)?|not the|none of the|not any|i dont want(?: any| the)?|dont want(?: any| the)?) (?<topic>[a-z' ]{3,25}?) " + Things + @"|(?:leave|keep|cut|take) (?:the |any |all (?:the )?)?(?<topic>[a-z' ]{3,25}?)(?: " + Things + @")? out(?: of (?:it|them))?|(?:leave out|drop|skip|avoid|lose|ditch|bin|remove|cut|take out|steer clear of|stay off|keep off|stay away from) (?:the |any(?:thing)? |all (?:the )?)?(?:(?:on|about) (?:the )?)?(?<topic>(?!(?:last|first|second|third|fourth|fifth|number|no|one|it|that|this|them|those|these)\b)[a-z' ]{3,25}?)(?: " + Things + @"| altogether| completely)|(?:steer clear of|stay off|keep off|stay away from|avoid) (?:the |any(?:thing)? )?(?:(?:on|about) (?:the )?)?(?<topic>[a-z' ]{3,25}?)|(?:hes|shes|theyre|he is|she is|my mentee is|im) (?:sick|tired|fed up) (?:of|with) (?:the |all (?:the )?|talking about |hearing about )*(?<topic>(?!it\b|that\b|them\b|this\b)[a-z' ]{3,25}?)(?: " + Things + @")?)(?: (?:please|pls|thanks|this time|though|at all|either|in it))*(?=$|[.,;!?\n]| because| as (?:he|she|they)| (?:hes|shes|theyre|he|she)\b)")]
    private static partial Regex LeaveOut();

    [GeneratedRegex(@"\b(?:because |as |since |cos )?(?:he|she|they|my mentee|im|i|ive|hes|shes|theyre|weve)(?:s|ve|re| is| has| have| are| am)? (?:been )?(?:(?:so|really|just|absolutely|completely) )*(?:sick|tired|fed up|bored|had enough|heard enough|done|hates?|cant (?:stand|face|bear)|doesnt want|does not want|gets? enough|obsessed)\b[^.;!?\n]*")]
    private static partial Regex SickOfIt();

    [GeneratedRegex(@"^(?:no|idea|one|problem|need|worries|aims?|notes?|names?|council|time|more|rush|hurry|thanks|thank you|sure|good|names? in (?:it|them)|it|that|this|them|those|these|us|me|him|her)$")]
    private static partial Regex NoTopic();

    [GeneratedRegex(@"\b(?:(?:and )?(?:please |pls )?(?:(?:no more than|not more than|at most|max(?:imum)?(?: of)?|up to|only|just|keep (?:it|them) (?:down )?to|limit (?:it|them) to|make it|cut (?:it|them) (?:down )?to|i want|give me|about|not over)) (?<n>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)(?! ?(?:minutes?|mins?|hours?|months?|years?|weeks?|out of|/|aims?|directors?|%))(?: (?:of them|questions?|qs|prompts?|max(?:imum)?|at most|ones?|tops|will do|in all|or so|is enough))*|(?<n>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:questions?|prompts?|qs|of them|ones)?(?: ?(?:max(?:imum)?|at (?:the )?most|tops|will do|is (?:enough|plenty)|are (?:enough|plenty)|or fewer|or less)))\b")]
    private static partial Regex Limit();

    [GeneratedRegex(@"(?:^|(?<=[,.;!?\n] ?)|\b(?:and|ok|so|now|right|please|pls|then|can i have|could i have|id like|i need|i want|need|can you|could you|lets have|lets see|ready for) )(?:(?:give|show|suggest|list|draft|do|write|get|let me have|have)(?: me| us)? )?(?:(?:the|some|my|your|a few|a list of|those) )*(?:questions?|prompts?|qs)\b(?! ?(?:about (?:the )?(?:law|trust)|is|are|was|were|\d|number|one\b|two\b|to the))(?: (?:in (?:the )?order|i should ask|i can ask|to ask|for (?:him|her|them|it|this|the session|my mentee|each aim)|that|them|him|her|pls|please|now|again|then|in|the order|should|ask|i|of asking))*|\bwhat (?:should|shall|do|could|can|would) (?:i|you|we) (?:then |now |actually )?(?:ask|be asking|say to|start with|cover|talk about)(?: (?:him|her|them|my mentee|about|first|in the session|on \w+day|with (?:him|her|them)))*\??|\bhow (?:should|do|can) i (?:run|structure|open|start) (?:it|this|the session|the hour)\??|\b(?:order|sequence) (?:i should|to) ask (?:them )?in\b")]
    private static partial Regex Show();

    [GeneratedRegex(@"^(?:(?:yes|ok|fine|great|lovely|good|perfect)[, ]+)?(?:keep (?:them|these|those|all)(?: all)?|(?:those|these|they)(?: all)? (?:are|look) (?:fine|good|great|right|perfect)|happy with (?:them|those|these)|use (?:them|those|these)|thats (?:the list|them))[.! ]*$")]
    private static partial Regex Keep();

    [GeneratedRegex(@"\bwhy (?:do i |should i |would i |are you |did you |have you )?(?:ask(?:ing)? |pick(?:ed)? |suggest(?:ed)? )?(?<which>(?:the )?" + Numbers.OrdinalPattern + @"(?: (?:one|prompt|question))?|(?:number |prompt |question |no )?\d{1,2}|that one|this one)\b\??")]
    private static partial Regex Why();

    [GeneratedRegex(@"^(?:(?:the|any|all|more|of|that|about|on)\b ?)+|\b(?:ones?|questions?|prompts?|stuff|please|pls)$")]
    private static partial Regex Filler();
}
