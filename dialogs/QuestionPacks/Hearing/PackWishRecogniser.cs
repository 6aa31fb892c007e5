using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.QuestionPacks.Hearing;

/// <summary>Wishes about the session as a whole: follow-ups, who answers, who asks, what if they say, sending it ahead.</summary>
internal sealed partial class PackWishRecogniser : IRecogniser
{
    private static readonly (Regex Pattern, Func<Match, PackWish> Make)[] Wishes =
    [
        (IfTheySay(), m => new PackWish.IfTheySay(m.Groups["what"].Value.Trim())),
        (SendAhead(), _ => new PackWish.SendAhead()),
        (FollowUps(), m => new PackWish.FollowUps(!m.Groups["no"].Success)),
        (Divide(), _ => new PackWish.Divide()),
        (ShareOut(), _ => new PackWish.ShareOut()),
        (RunningOrder(), _ => new PackWish.RunningOrder()),
        (Start(), _ => new PackWish.Start()),
        (Agree(), _ => new PackWish.Agree()),
    ];

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        foreach (var (pattern, make) in Wishes)
        {
            foreach (var match in said.Free(pattern).Take(1).ToList())
            {
                said.Claim(new(match.Index, match.Length));
                yield return new Heard.Wish(match.Index, make(match));
            }
        }
        if (listening.Open?.Key == PackKeys.Themes && YouChoose().Match(said.Plain) is { Success: true } choose && said.IsFree(new(choose.Index, choose.Length)))
        {
            said.Claim(new(choose.Index, choose.Length));
            yield return new Heard.Wish(choose.Index, new PackWish.ChooseThemes());
        }
    }

    private const string They = "(?:she|he|they|the \\w+(?: \\w+)?|the witness|somebody|someone|a witness)";

    [GeneratedRegex(@"\b(?:(?:and |but |so )?(?:what (?:do (?:i|we) (?:do|say|ask) )?if|what happens if|how do (?:i|we) (?:handle|deal with|respond|cope|follow up|come back|push back)(?: it)?(?: if| when)|suppose|say|in case|but if|if) " + They + @"(?:ll| just| only| simply| will| might| does| do)* (?<what>(?:say\w*|said|tell\w*|answer\w*|repl\w+|claim\w*|wont|will not|doesnt|dont|hasnt|havent|has no|have no|didnt|cant|dodge\w*|refuse\w*|avoid\w*|change\w*|go(?:es)? on|waffle\w*|talk\w*|read\w*|use\w*|get\w*|blame\w*|come\w* (?:back|out) with|hide\w*|is|are|keep\w*)\b[^.?!\n]*))[?.!]*")]
    private static partial Regex IfTheySay();

    [GeneratedRegex(@"\b(?:(?:can|should|could|do|may|is it (?:ok|fair|daft|alright|all right|wise|a good idea|normal)(?: for us)? to|would it be (?:ok|daft|wrong) to|shall|are) (?:we|i|you)?\s?(?:allowed to |supposed to )?(?:send|give|share|show|let (?:her|him|them) (?:have|see))\b[^.?!\n]*\b(?:question|questions|them|it|pack|list)\b[^.?!\n]*\b(?:beforehand|before(?:hand)?|ahead|in advance|first|early|or is (?:that|it) daft)\b[^.?!\n]*|(?:do|should) (?:they|she|he|witnesses|the witness\w*) (?:get|see|have)\b[^.?!\n]*\b(?:beforehand|before|ahead|in advance|first)\b[^.?!\n]*)[?.!]*")]
    private static partial Regex SendAhead();

    [GeneratedRegex(@"\b(?:(?:put|add|give|show|include|want|need|have|with|see|lets have|can (?:i|we) (?:have|see|get))(?: me| us| in)? (?:a |an |the |some |one |any )?(?:follow[- ]?ups?|probes?|probing questions?|supplementar(?:y|ies))(?: questions?)?(?: (?:under|to|for|with|on|after|beneath|below)(?: each| every| all| them| the| of| one| questions?| it)*)?(?: then| too| please| as well)*|(?<no>no follow[- ]?ups|(?:hide|drop|lose|take (?:out|off)|remove|without|ditch) (?:the |all )?(?:the )?(?:follow[- ]?ups?|probes)(?: please)?)|^follow[- ]?ups?(?: please| too)?[.! ]*$)")]
    private static partial Regex FollowUps();

    [GeneratedRegex(@"\b(?:(?:which|what) (?:ones?|questions?)(?: should| do| does)? (?:go(?:es)?|is|are|do i put|put|do we put|for)(?: to)? (?:who|whom|which(?: witness| of them)?|each(?: of them)?)|who (?:gets|answers|should (?:get|answer)|is asked)(?: which| what)?(?: ones?| questions?)?|(?:split|divide|share) (?:them|the questions)(?: up| out)? (?:between|among) (?:the )?(?:two|both|witnesses|them|three|the (?:chief|director|dcs)[^.?!\n]*))[?.! ]*(?:[^.?!\n]*\bmark(?:ing)? (?:her|his|their)(?: own)? homework[^.?!\n]*)?|\b[^.?!\n]{0,40}\b(?:cant|cannot|shouldnt|should not|dont let (?:her|him|them)) mark (?:her|his|their) own homework[^.?!\n]*")]
    private static partial Regex Divide();

    [GeneratedRegex(@"\b(?:share|split|divide|divvy|spread) (?:them|it|those|the questions|questions)(?: all)?(?: out| up)*(?: evenly| equally| fairly| between us| among us| amongst us)*\b(?: please)?")]
    private static partial Regex ShareOut();

    [GeneratedRegex(@"\b(?:who(?:s| is| will be)? asks?(?:ing)? (?:what|which)(?: (?:and|in) [^.?!\n]*)?|(?:(?:show|give|see)(?: me| us)? )?(?:the )?running order(?: please)?|(?:show|give|see)(?: me| us)? (?:the )?timings?|^(?:the )?timings?(?: please)?|how (?:long|much time) (?:for|is there for|do we have for) each(?: one| question)?)[?.!]*")]
    private static partial Regex RunningOrder();

    [GeneratedRegex(@"\b(?:start|begin|open) (?:the )?(?:meeting|session)(?: mode| now)?\b|\b(?:were|we are|im|i am) (?:in the (?:room|meeting|session)|starting)(?: now)?\b|\b(?:its|it has) (?:started|starting)\b|^(?:meeting|in[- ]meeting) mode[.! ]*$")]
    private static partial Regex Start();

    [GeneratedRegex(@"^(?:(?:ok|yes|great|good|lovely|right)[, ]+)*(?:(?:ill |we(?:ll)? )?keep (?:them|these|those)(?: all)?|(?:im |were )?happy with (?:them|these|those|that)|(?:those|these|they)(?:re| are)? (?:all )?(?:fine|good|great|ok|perfect)|thats (?:fine|the list|good|great)|theyre (?:fine|good|great)|agreed|go with (?:them|those|these)|those will do|theyll do|looks good|all good)(?: thanks| thank you)?[.! ]*$")]
    private static partial Regex Agree();

    [GeneratedRegex(@"\b(?:you (?:choose|pick|decide)|up to you|whatever you think|dont mind|anything|surprise me|your choice|the usual)\b")]
    private static partial Regex YouChoose();
}
