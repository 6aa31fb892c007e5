using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Answers;

/// <summary>A question that leans on the one before: "and in Slough?", "why?", "tell me more".</summary>
/// <param name="Words">The question made whole.</param>
/// <param name="WantsMore">True when it adds nothing of its own, so that what was told already is not told again.</param>
internal sealed partial record FollowUp(string Words, bool WantsMore)
{
    /// <summary>The question made whole; null when it stands alone.</summary>
    /// <param name="subjects">The things that may be asked about side by side; one named now takes the place of the one named before.</param>
    public static FollowUp? Of(string question, AskedQuestion? before, Subjects subjects)
    {
        if (before is null || ContentWords.Count(question) > 4) return null;
        if (More().IsMatch(question)) return new(before.Words, true);
        if (!Leans().IsMatch(question)) return null;
        var kept = subjects.Named(question) is [var now, ..] ? subjects.Without(before.Words, s => s.Group == now.Group && s.Label != now.Label) : before.Words;
        return new($"{kept.TrimEnd('?', ' ', '.')} {question}", false);
    }

    /// <summary>True for a question that cannot stand alone.</summary>
    [GeneratedRegex(@"^\s*(?:and|but|so|ok|okay)?[, ]*(?:in|at|for|with|what about|how about|why|who|when|where|how|how (?:long|many|much|often)|since when|until when|by whom|is that|was that|did (?:it|they|that)|does (?:it|that)|do they|are they|were they|has (?:it|that)|have they|would that|can (?:it|they)|which)\b.{0,60}$|\b(?:it|they|them|that|those|there)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Leans();

    [GeneratedRegex(@"^\s*(?:and |but |so |ok(?:ay)?,? )?(?:why(?: (?:is|was) (?:that|it))?|why not|how so|tell me more|more|go on|anything (?:else|more)|what else|more (?:about|on) (?:that|it|this)|say more|can you (?:say|tell me) more)\s*(?:please)?[?!. ]*$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex More();
}
