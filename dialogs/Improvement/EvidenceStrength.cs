using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Improvement;

/// <summary>How much what somebody offers as evidence can bear. Rules, kindly meant: they raise a question and change nothing.</summary>
public static partial class EvidenceStrength
{
    /// <summary>True where nothing is said, or what is said is a feeling or says that there is nothing.</summary>
    public static bool IsThin(string? said)
    {
        if (string.IsNullOrWhiteSpace(said)) return true;
        var plain = said.ToLowerInvariant().Replace("’", "'", StringComparison.Ordinal);
        return Nothing().IsMatch(plain) || Feeling().IsMatch(plain) && !Something().IsMatch(plain);
    }

    /// <summary>True for evidence of something going badly.</summary>
    public static bool SoundsLow(string? said) => said is not null && Bad().IsMatch(said.ToLowerInvariant());

    [GeneratedRegex(@"^\W*(?:n/?a|none|nothing|nil|no|nope|dunno|tbc|tbd|not sure|no idea|don'?t know|\?+|-+)\W*$|\b(?:nothing (?:written|to show|much|formal|really|as such|on paper|documented|yet)|no (?:real |hard |firm |formal |actual )?(?:evidence|proof|data|figures)|not (?:a lot|much|written|documented|evidenced|recorded|anything)|not (?:really )?(?:sure|certain)|(?:nowt|zilch)|haven'?t (?:got )?(?:any|anything|much|evidence)|hard to (?:say|show|evidence|prove)|can'?t (?:prove|show|evidence)|don'?t (?:have|know)|couldn'?t (?:prove|show)|bugger all|sod all|little (?:to show|evidence))\b")]
    private static partial Regex Nothing();

    [GeneratedRegex(@"\b(?:feels?|feeling|gut|hunch|sense|impression|vibes?|anecdotal\w*|seems?|reckon|i think|we think|believe|guess\w*|probably|people say|they say|everyone says|word of mouth|hope|trust me|just know|obvious\w*|we'?re (?:just )?good at)\b")]
    private static partial Regex Feeling();

    // A figure or a thing that can be looked up outweighs a turn of phrase.
    [GeneratedRegex(@"\d|\b(?:survey|audits?|report|inspection|data|figures|dashboard|minutes|review|plan|framework|policy|evaluation|feedback|case file|scorecard)\b")]
    private static partial Regex Something();

    [GeneratedRegex(@"\b(?:last legs|failing|falling (?:over|apart|behind)|backlogs?|unallocated|weak|poor|bad|worse|worst|broken|out of date|overdue|late|high turnover|can'?t recruit|struggl\w*|overspen[dt]\w*|gaps?|crisis|not (?:working|good|great|consistent)|inconsistent|patchy|vacan\w*|slipp\w*|declin\w*|behind)\b")]
    private static partial Regex Bad();
}
