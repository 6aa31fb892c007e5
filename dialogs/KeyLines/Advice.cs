using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.KeyLines;

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
        if (Rewording.Parts(line).Count > 1)
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

    [GeneratedRegex(@"\b(?:wast(?:ed?|ing|es)|squander\w*|fail(?:ed|ing|s)? (?!to safeguard)|failure of|blame\w*|incompeten\w*|botched|shambles|disgrac\w*|mess(?:ed)? up|fiasco|covering up|cover(?:ed)?[- ]up|scandal\w*|negligen\w*|lied|hid(?:den)? the truth|fat[- ]cats?|cronies|useless|hopeless|asleep at the wheel|blown|throwing (?:away )?money|rip[- ]?off|who is to blame|whose fault|couldn't be bothered|why (?:hasn't|haven't|didn't|won't|can't|has no one|did nobody|does nobody))\b")]
    private static partial Regex Accusing();

    [GeneratedRegex(@"^(?:isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|wouldn't|shouldn't|couldn't|hasn't|haven't|isnt|arent|dont|doesnt|wouldnt|shouldnt)\b|\b(?:surely|obviously|clearly|of course|admit|just (?:a|an|privatisation|another|about|cost|cuts|to save)|by the back door|nothing (?:but|more than)|really just|in disguise|isn't it|don't you (?:think|agree)|wouldn't you (?:say|agree)|do you not agree|everyone knows)\b")]
    private static partial Regex Leading();

    [GeneratedRegex(@"^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|shall|may|might|isn't|aren't|don't|doesn't|won't|whether)\b")]
    private static partial Regex Closed();

    [GeneratedRegex(@"\b(?:(?:the |central |national )?government(?:'s)? (?:should|fund\w*|pay\w*|policy|chang\w*|give\w*|ministers?)|should (?:the )?(?:government|parliament|ministers?|westminster|whitehall|ofsted|the treasury|dfe)|westminster|whitehall|parliament|the treasury|prime minister|secretary of state should|national funding formula|austerity|change the law|ofsted (?:should|be abolished))\b")]
    private static partial Regex OutOfReach();

    [GeneratedRegex(@"\b(?:any good|properly|good enough|be happy|is happy|are happy|happy with|up to scratch|fit for purpose|the best|world[- ]class|nice|fair enough)\b")]
    private static partial Regex Vague();
}
