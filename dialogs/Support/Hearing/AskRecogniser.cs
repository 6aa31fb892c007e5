using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Support.Hearing;

/// <summary>Questions about this case, which the reasoning answers and no library can: "does that change your answer", "why not a trust".</summary>
internal sealed partial class AskRecogniser : IRecogniser
{
    // Comparing, explaining and telling come after everything that the same message says.
    private const int Last = int.MaxValue;

    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        // With what it speaks of in the sentence before: "is that systemic tho? how would i tell".
        if (said.Free(Systemic()).FirstOrDefault() is { } systemic)
        {
            foreach (var sentence in said.Sentences().Where(s => s.End > systemic.Index && said.IsFree(s)).ToList())
            {
                if (sentence.Start <= systemic.Index || HowTell().IsMatch(said.Plain.AsSpan(sentence.Start, sentence.Length))) said.Claim(sentence);
            }
            yield return new Heard.Wish(systemic.Index, new SupportWish.ExplainSpread());
        }
        foreach (var (pattern, wish) in Patterns)
        {
            if (Claimed(said, pattern) is not { } at) continue;
            yield return new Heard.Wish(wish is SupportWish.Compare or SupportWish.Tell ? Last : at, wish);
        }
        if (said.Free(WhyNot()).FirstOrDefault() is { } against)
        {
            ClaimSentence(said, against.Index);
            yield return new Heard.Wish(Last, new SupportWish.WhyNot(FormOf(against.Groups["form"].Value)));
        }
    }

    /// <summary>The form that a word belongs to.</summary>
    public static string FormOf(string words) =>
        Model().IsMatch(words) ? "adm" : External().IsMatch(words) ? "external" : "sector-led";

    private static readonly (Regex Pattern, SupportWish Wish)[] Patterns =
    [
        (WouldChange(), new SupportWish.WouldChange()),
        (Compare(), new SupportWish.Compare()),
        (BriefInMarkdown(), new SupportWish.Brief(Markdown: true)),
        (Brief(), new SupportWish.Brief(Markdown: false)),
        (Provider(), new SupportWish.AskProvider()),
        (Tell(), new SupportWish.Tell()),
        (Forms(), new SupportWish.Forms()),
        (Examples(), new SupportWish.Examples()),
        (Costs(), new SupportWish.Costs()),
    ];

    private static int? Claimed(Utterance said, Regex pattern)
    {
        if (said.Free(pattern).FirstOrDefault() is not { } match) return null;
        ClaimSentence(said, match.Index);
        // "And why. Step by step": the same wish said twice.
        foreach (var again in said.Free(pattern).ToList()) ClaimSentence(said, again.Index);
        foreach (var tail in said.Free(Tail()).ToList()) said.Claim(new(tail.Index, tail.Length));
        return match.Index;
    }

    // The clause around it belongs to it, as far as nobody has claimed it.
    private static void ClaimSentence(Utterance said, int at)
    {
        var sentence = said.Sentences().FirstOrDefault(s => at >= s.Start && at < s.End);
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (said.IsFree(new(i, 1))) said.Claim(new(i, 1));
        }
    }

    [GeneratedRegex(@"\b(?:is|was|are|does|would|isnt|could|might) (?:that|it|this|ours|we|you)\b[^.?!]{0,30}\b(?:systemic|contained|persistent|widespread)\b|\b(?:systemic|contained)\b[^.?!]{0,25}\bor\b[^.?!]{0,15}\b(?:contained|systemic|persistent|just|only)|\bwhat(?:s| is| does| do you mean by| counts as| would count as| makes it)\b[^.?!]{0,25}\b(?:systemic|contained|persistent)\b|\bhow (?:would|do|can|could|will|should) (?:i|we|you|anyone) (?:tell|know)\b[^.?!]{0,40}|\b(?:systemic|contained|persistent) (?:tho|though)?\?")]
    private static partial Regex Systemic();

    [GeneratedRegex(@"\bhow (?:would|do|can|could|will|should) (?:i|we|you|anyone) (?:tell|know)|^\s*how(?: so)?\s*$")]
    private static partial Regex HowTell();

    [GeneratedRegex(@"\bwhat (?:would|could|might|will|else would|else might) (?:it take to )?(?:change|alter|shift|sway|affect)\b(?! (?:if|for children)\b)|\bwhen would you (?:say|suggest|go for|think) (?:otherwise|something else|something different|differently)|\bwhat if (?:youre|were|we are|im|you are) wrong\b|\bwhat (?:would|could) make you (?:change|think again|say)|\bhow (?:sure|certain|confident) are you\b|\b(?:what|which) facts? (?:matters?|would)\b")]
    private static partial Regex WouldChange();

    [GeneratedRegex(@"\b(?:does|do|did|would|will|has|is|should) (?:that|this|it|those|any of that)(?: now| actually| then)? (?:change|changed|alter|altered|affect|shift|matter|make (?:any|a|much) difference|a (?:different|difference))\w*|\bwhat (?:difference|change) (?:does|would|will) (?:that|this|it) make|\bdoes (?:it|that) make (?:any|a|much) (?:odds|difference)|\b(?:whats|what is|what has|whats) (?:changed|different)(?: now| then)?\b|\bwhat does (?:that|this) (?:change|do to)\b|\bstill (?:say|think|suggest|go for|recommend) the same\b|\bsame answer\b|\b(?:and|so) now\?")]
    private static partial Regex Compare();

    [GeneratedRegex(@"\b(?:half a page|half[- ]page|one[- ]pager|short (?:version|note|one)|plain (?:english|words|language))\b[^.;!?\n]*\b(?:markdown|md|to paste)\b")]
    private static partial Regex BriefInMarkdown();

    [GeneratedRegex(@"\b(?:half a page|half[- ]page|half an? a4|one[- ]pager|one page|single page|side of a4|short (?:version|note|one|summary)|no jargon|jargon[- ]free|in plain (?:english|words|language)|plain (?:english|words) (?:version|summary|note|one)|tl;?dr|elevator (?:pitch|version)|(?:short |brief |quick )?(?:note|summary|briefing|something|few lines|paragraph|paper|version) (?:i can (?:give|send|show) )?(?:for|to) (?:the |our |my )?(?:chief exec\w*|ceo|cx|leader|director|cabinet|members|colleagues|group|committee|boss))\b")]
    private static partial Regex Brief();

    [GeneratedRegex(@"\bwhat (?:should|do|would|could|can|must|shall) (?:i|we|you)(?: need to)? ask(?! (?:my|our|the) (?:director|dcs|chief exec|committee))\b|\bquestions? (?:for|to ask|to put to)\b[^.?!]{0,25}\b(?:provider|them|lga|board|chair|peers?|partner|whoever|helper|whoever comes)|\bwhat to ask\b|\bhow (?:do|would) (?:we|i) choose (?:a|the|who|between)\b")]
    private static partial Regex Provider();

    [GeneratedRegex(@"\bwhat would you (?:go for|go with|suggest|recommend|do|advise|pick|choose|say|propose)\b(?! to (?:a|the|my))|\b(?:whats|what is) your (?:answer|advice|suggestion|recommendation|view|verdict|conclusion|pick)\b|\bwhat do you (?:suggest|recommend|think(?: (?:fits|we need|wed need|is best))?|advise|propose)(?=[?.! ]*$)|\bwhich (?:one|form|kind|type|support|help|sort)(?: of (?:support|help|improvement support|thing))? (?:fits?|is (?:best|right|it)|would (?:you|suit|fit|work|be)|should (?:we|i)|do (?:we|i|you)|suits?|works)\b|\bstep by step\b|\b(?:your|the) (?:reasoning|working|workings|logic)\b|\bhow (?:did|do) you get (?:there|to that|that)\b|^(?:and |so |but |ok,? )*why(?: that| that one| this one| this)?[?. !]*$|\bso what (?:now|then|should we do|do we do|would it be)\b|\bbottom line\b|\b(?:which|what) (?:fits|suits) (?:us|our case|best)\b|\bso\??,? (?:your )?(?:suggestion|recommendation|verdict)\b|\bwhat (?:should|do) we (?:do|go for|need|ask for)(?=[?.! ]*$)|\bjust tell me\b|\bwhere does that leave (?:us|me)\b")]
    private static partial Regex Tell();

    [GeneratedRegex(@"\bwhat(?:s| is)(?: there| out there| available| on offer)\b[^.?!]{0,30}|\bwhat (?:kinds?|sorts?|forms?|types?) of (?:outside |external )?(?:improvement )?(?:support|help)\b[^.?!]{0,30}|\bwhat (?:outside |external )?(?:support|help)(?: is| might| could)?(?: there| available| help| out there)?\b(?=[?. ]*$)|\bwhat (?:outside |external )?(?:support|help) (?:is|are) (?:there|available|out there)\b[^.?!]{0,30}|\bwhat (?:are|were) (?:the|our) (?:options|choices|forms)\b|\bwhat (?:might|could|would) help(?: us)?\b")]
    private static partial Regex Forms();

    [GeneratedRegex(@"\b(?:any|some|give me|got|for) examples?\b|\bwho else (?:has |did |had )|\b(?:which|what|any) (?:other )?(?:councils?|places?|areas?) (?:have |has |did |had |that )?(?:done|tried|used|did|had|who)|\bwhere (?:has|did|have) (?:it|that|this|they) (?:been |ever )?(?:work|worked|used|tried|done|happen)|\bhas (?:anyone|anybody|any council) (?:done|tried|used)\b|\bhas it worked anywhere\b")]
    private static partial Regex Examples();

    [GeneratedRegex(@"\b(?:what|how much)(?: would| does| do| will| might| is)? (?:it|that|this|they|one|a board|a review|the support|a peer review|a trust)(?: all| likely)? cost\b|\bcosts?\?|\bhow expensive\b|\b(?:whats|what is|what are|what about|and) the (?:costs?|price|damage|bill)\b|\bhow much (?:is|are|for) (?:it|that|this|a)\b|\bcan we afford\b")]
    private static partial Regex Costs();

    private const string FormWords = @"(?<form>trusts?|company|delivery model|adm|mutual|new organisation|shared (?:director|leadership)|improvement board|board|commissioner|intervention|external scrutiny|scrutiny|peer (?:review|challenge|support)|peers|sector[- ]led(?: support)?|strategic partner|partner(?:ship)?(?: council)?)";

    [GeneratedRegex(@"\bwhy (?:not|isnt it|wouldnt you|wouldnt it be|no)(?: just| go for| have| suggest| a| an| the| another| with)* " + FormWords + @"\b|\b(?:what|how) about(?: a| an| the| another| having| getting)* " + FormWords + @"\b(?=[?.! ]*(?:then|instead|tho|though)?[?.! ]*$)|\b(?:so )?(?:not|no)(?: need for)? (?:a |an |the )?" + FormWords + @" then\b|\bso (?:its |it is |you mean |that means |we need )?(?:a |an |the )?" + FormWords + @"(?: it is)?(?: then)?(?=[?.! ]*$)|\b(?:should|shouldnt|do|dont) (?:we|i)(?: not)? (?:have|get|go for|need|ask for|want|set up|need)(?: a| an| the| another)* " + FormWords + @"\b|\b(?:is|isnt|would|wouldnt)(?: it| this| that| there| we| a| an| the| not| need| be| case for| be better with| better off with| help)* " + FormWords + @"\b(?=[^.]{0,12}\?|[?.! ]*$)")]
    private static partial Regex WhyNot();

    [GeneratedRegex(@"\b(?:trusts?|company|model|adm|mutual|organisation|shared)\b")]
    private static partial Regex Model();

    [GeneratedRegex(@"\b(?:board|commissioner|intervention|scrutiny)\b")]
    private static partial Regex External();

    [GeneratedRegex(@"(?:^|[.;!?,]\s*)(?:and why|why|step by step|one by one|no jargon|please|pls|thanks|tho|though|in plain (?:english|words))(?=\s*(?:$|[.;!?,]))")]
    private static partial Regex Tail();
}
