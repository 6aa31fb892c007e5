using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Wordings;

/// <summary>Advice on one line: what was noticed, why it matters, and the section the reason rests on. Never acted on unasked.</summary>
public sealed record Advice(AdviceKind Kind, string Words, string Source);

/// <summary>What advice can be about.</summary>
public enum AdviceKind
{
    Closed, SeveralThings, Accusing, Leading, OutOfReach, HardToEvidence, TooLong,
}

/// <summary>Rules for a good line of enquiry: open, one thing, no accusation, answerable with evidence, within the council's reach.</summary>
public static partial class LineAdvice
{
    private const int MostWords = 45;
    private const string Simple = "adm-scrutiny#role-of-scrutiny";
    private const string Lines = "adm-scrutiny#key-lines-of-enquiry";
    private const string Evidence = "adm-scrutiny#evidence-for-the-review";

    /// <summary>What there is to say about a line; empty when it is fine.</summary>
    public static IReadOnlyList<Advice> For(string line)
    {
        var plain = line.Trim().ToLowerInvariant().Replace('’', '\'');
        var advice = new List<Advice>();
        if (Accusing().Match(plain) is { Success: true } accusing)
            advice.Add(new(AdviceKind.Accusing, $"it accuses: “{accusing.Value.Trim()}” gives the verdict before the evidence, and a witness will defend rather than explain", Simple));
        if (Leading().Match(plain) is { Success: true } leading)
            advice.Add(new(AdviceKind.Leading, $"it leads the witness: “{leading.Value.Trim()}” tells them the answer you expect, so you test nothing", Simple));
        if (Rewording.Parts(line).Count > 1 || AlsoAsks().IsMatch(plain))
            advice.Add(new(AdviceKind.SeveralThings, "it asks more than one thing, so a witness can answer the easy part and leave the rest", Lines));
        if (Closed().IsMatch(plain))
            advice.Add(new(AdviceKind.Closed, "it is closed: it can be answered with a yes or no. “How far” or “in what ways” would open it", Lines));
        if (OutOfReach().IsMatch(plain))
            advice.Add(new(AdviceKind.OutOfReach, "it is outside the council's reach: a national decision is not one your council or its partners can change", Lines));
        if (Vague().Match(plain) is { Success: true } vague)
            advice.Add(new(AdviceKind.HardToEvidence, $"it is hard to answer with evidence: “{vague.Value.Trim()}” is a matter of opinion until you say what would show it", Evidence));
        if (plain.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > MostWords)
            advice.Add(new(AdviceKind.TooLong, "it is long: a line is easier to keep to when it can be read out in one breath", Lines));
        return advice;
    }

    /// <summary>Advice in one sentence, or that the line is fine.</summary>
    public static string InWords(IReadOnlyList<Advice> advice) => advice.Count == 0
        ? "fine: open, one thing, and answerable with evidence"
        : string.Join("; ", advice.Select(a => a.Words));

    // What may happen ("if the company failed") and what is to be prevented ("are not ignored") accuse nobody.
    [GeneratedRegex(@"\b(?:(?<!(?:reduc\w+|avoid\w*|less|cut\w*|cutting|prevent\w*|minimis\w+|how (?:is|are|could|can|will|would|might)) )wast(?:ed?|ing|es)|squander\w*|(?<!\b(?:if|were|should|ever|risk|case|may|might|could)\b[^,?]{0,40})(?:fail(?:ed|ing|s)?(?! to safeguard)|failure of|failures)|blame\w*|incompeten\w*|botched|shambles|shambolic|disgrac\w*|mess(?:ed|ing)? up|(?:the|this|a|such a|that) mess|fiasco|covering up|cover(?:ed)?[- ]up|scandal\w*|negligen\w*|lied|lying|hid(?:den)? the truth|fat[- ]cats?|cronies|useless|hopeless|asleep at the wheel|blown|throwing (?:away )?money|rip(?:ped)?[- ]?off|whose fault|at fault|couldn't be bothered|bothered to|who let|(?<!not )(?<!being )ignor(?:ed|ing)|(?:did|does|do|would|is|are) [^?]{2,40} ignore|sat on|sit on (?:the|its|this|that|these|those|our|reports?|complaints|findings)|sitting on (?:the|its|this|that)|(?:was|is|be|been|were|not) (?:just )?(?:a|the|such a|any|an) (?:\w+ )?mistake|a (?:\w+ )?mistake|mistakes (?:did|has|have|were)|scrapp(?:ed|ing)|ax(?:ed|ing)|gutted|starved|slashed|dumped|dumping|abandon(?:ed|ing)|neglected to|(?:has|have|had|was|were|being|the council) neglected|(?:has|have|had) (?:\w+ ){1,4}?(?<!been )neglected|neglecting|neglect of (?:staff|families|its|the)|(?:did|does|do|would) [^?]{2,30} neglect|let(?:ting|s)? (?:(?:\w+ ){1,5}?(?:spiral\w*|slide|slip|drift|down|fall|collapse|rot|go|get (?:so|out|worse))|down)|allow(?:ed|ing)? (?:\w+ ){1,5}?to (?:spiral|slide|slip|drift|fall|collapse|get (?:so|out|worse))|out of control|turn(?:ed|ing)? a blind eye|swept? under|under the carpet|drag(?:ged|ging)? (?:its|their|his|her|your) (?:feet|heels)|dither\w*|chao(?:s|tic)|profiteer\w*|asset[- ]strip\w*|broken promises?|excuses?|betray\w*|so (?:badly )?wrong|(?:got|get|getting) (?:it|this|things) (?:so |badly )?wrong|refus(?:ed|ing|es?) to|incapable|not up to the job|rubber[- ]stamp\w*|why (?:hasn't|haven't|didn't|won't|can't|has no one|has nobody|did nobody|did no one|does nobody))\b")]
    private static partial Regex Accusing();

    [GeneratedRegex(@"^(?:isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|wouldn't|shouldn't|couldn't|hasn't|haven't|can't|isnt|arent|wasnt|dont|doesnt|didnt|wouldnt|shouldnt|hasnt|havent)\b|,? (?:isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|wouldn't|shouldn't|couldn't|hasn't|haven't|can't|isnt|arent|wasnt|doesnt|dont|hasnt|wont) (?:it|they|that|this|we|you|he|she|there)\s*\?*$|, (?:right|yes|no|agreed|is it|are they|does it|do they|has it|have they|will it|will they)\s*\?*$|\b(?:surely|obviously|undoubtedly|presumably|no doubt|(?<!(?:how|set out|more|less|written|explained|and|as) )clearly(?! (?:set|defined|written|explained|stated|understood|described|are|is|does|do|the))|of course|admit|accept that|just (?:a|an|privatisation|another|about|cost|cuts|to save|to cut)|by the back door|nothing (?:but|more than)|really (?:just|think|believe|need\w*|want\w*|work\w*|care)|the real reason|in disguise|don't you (?:think|agree)|wouldn't you (?:say|agree)|do you not agree|agree(?:s|d)? that|would (?:you|they) agree|everyone knows|everybody knows|we all know|(?:is it )?(?:not )?(?:true|the case|fair to say|a fact|obvious|clear) that|how (?:bad|badly|poor|poorly|awful|terrible|disappoint\w+|dreadful|wrong|worried|unhappy|much (?:worse|better)|pleased|delighted|wonderful|brilliant)\b|why (?:is|are|was|were|has|have|do|does|did) (?:[\w']+ ){1,6}?so (?!that|far)\w+|(?:why should|how can) (?:we|anyone|anybody|parents|members|residents)(?: possibly)? (?:trust|believe))\b")]
    private static partial Regex Leading();

    [GeneratedRegex(@"^(?:" + Auxiliaries + @"|whether|if)\b(?!.*\b, (?:how|what|why|who|which|when|where|in what)\b)|^(?:please |pls )?(?:confirm|say|tell (?:us|me)|explain)(?: to us)? (?:that|whether|if)\b|\b(?:want|like|need) to know (?:if|whether)\b|^(?!(?:how|what|why|who|which|when|where|to what|in what)\b)[^,?]{3,70}, (?:" + Auxiliaries + @") (?:the|our|its|their|they|it|we|you|there|any|parents|children|staff|families|young|savings|outcomes|costs|care|foster)\b|\byes or no\b")]
    private static partial Regex Closed();

    private const string Auxiliaries = "is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|shall|may|might|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|hasn't|haven't|won't|wouldn't|can't|couldn't|shouldn't";

    // A question word left hanging on another question: "and if so how", "and why".
    [GeneratedRegex(@"\b(?:and|or|but) (?:if so|if not|why|how|when|where|who|by whom)\b,?(?: (?:how|why|why not|when|where|who|what|in what way))?\s*\?*$|\b(?:and|but) if (?:so|not)\b|^(?:how|why|when|what|who|where|whether) and (?:how|why|when|what|who|where|whether)\b")]
    private static partial Regex AlsoAsks();

    [GeneratedRegex(@"\b(?:(?:the |central |national |uk )?government(?:'s)? (?:should|fund\w*|pay\w*|polic\w+|chang\w*|give\w*|ministers?|cut\w*)|(?:should|will|would|could|can|must|does|do|did|has|have) (?:the )?(?:uk |central |national )?(?:government|parliament|ministers?|westminster|whitehall|ofsted|treasury|dfe|department for education|courts?|judges|home office)|westminster|whitehall|parliament|the treasury|prime minister|home office|secretary of state should|national (?:funding|policy|pay|shortage|minimum|living wage|insurance|legislation|law)\w*|nationally (?:agreed|set)|(?:teachers'?|nurses'?|social workers'?) pay (?:scales?|rise|award|deal)|minimum wage|austerity|(?:change|amend|repeal) the (?:law|children act|act)|the law (?:be|should)|ofsted(?:'s)? (?:should|be abolished|(?:inspection )?framework|grad\w+|criteria|judg\w+ criteria|one[- ]word)|inspection framework|universal credit|(?:housing|child) benefit|benefits? (?:levels?|rates?|cap|cuts?|sanctions?)|levels? of benefits?|two[- ]child (?:limit|cap)|(?:should|must|could) (?:other|neighbouring) councils?|why (?:do|does|did|have|has|are|is) (?:other|neighbouring) (?:councils?|authorit\w+)|(?:family |the )courts? (?:delays?|backlog|take|so|be|should|decide|sentenc\w+|make|hear)|judges|cafcass|sentenc(?:ing|es)|nhs (?:england|funding|pay|nationally)|the nhs (?:nationally|be (?:funded|run)|in england)|gp contract|inflation|interest rates|the economy|council tax cap|immigration policy)\b")]
    private static partial Regex OutOfReach();

    [GeneratedRegex(@"\b(?:any good|any better|properly|good enough|be happy|is happy|are happy|happy with|up to (?:scratch|standard)|fit for purpose|(?<!\b(?:work|works|working) )the best(?! interests?| practice| use| start)|world[- ]class|gold standard|nice(?! guid)|fair enough|decent|the right thing|acceptable|satisfactory|robust|amazing|excellent|great|lovely|doing (?:a good|a decent|its|their) (?:job|best)|a good (?:job|thing|idea)|a success|as it should(?: be)?|better place|caring enough|well enough|make sense|makes sense)\b")]
    private static partial Regex Vague();
}
