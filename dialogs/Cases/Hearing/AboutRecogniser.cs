using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Cases.Hearing;

/// <summary>What the member's council is like and thinks of, in their own words: "we're a small unitary thinking of a company".</summary>
internal sealed partial class AboutRecogniser : IRecogniser
{
    public IEnumerable<Heard> Hear(Utterance said, Listening listening)
    {
        var parts = new List<string>();
        var at = int.MaxValue;
        foreach (var match in said.Free(About()).ToList())
        {
            var span = said.Trim(new(match.Index, match.Length));
            if (!said.IsFree(span)) continue;
            said.Claim(span);
            at = Math.Min(at, span.Start);
            parts.Add(said.TypedAt(span));
        }
        if (parts.Count == 0) yield break;
        // More about the council comes to what was told before.
        var known = listening.Moment.Answers.Get<string>(CaseKeys.About);
        yield return Heard.Answer.Of(at, CaseKeys.About, string.Join("; ", parts.Prepend(known ?? "").Where(p => p.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)));
    }

    private const string End = @"(?:(?!\bwhich\b|\bwhat\b|\bwho\b|\bhow\b|\bso compare\b|\bcompare\b)[^.;!?\n])*";

    [GeneratedRegex(@"\b(?:we are|were|weve|we have|our council is|the council is|its|it is|council is|im (?:from|in|at)) (?:just |only |quite |really |also )*(?:an? |the |been |got |in )?(?:very |quite |fairly |rather |pretty )?(?:small|large|big|medium|mid|tiny|rural|urban|unitary|county|shire|london|met\w*|district|northern|southern|coastal|inner|outer|city|inadequate|thinking|considering|looking|planning|directed|intervention|under)\b" + End + @"|\b(?:thinking (?:of|about)|considering|looking at|want(?:s|ing)? to (?:set up|join|create|share|form)|(?:setting up|moving to|planning|proposing)) (?:a|an|to|our|with|joining|sharing|setting|becoming)\b" + End + @"|\bcabinet (?:wants?|is (?:thinking|considering|looking|planning))\b" + End)]
    private static partial Regex About();
}
