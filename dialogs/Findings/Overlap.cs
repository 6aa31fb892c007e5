using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Findings;

/// <summary>Which words two texts share, whatever their endings.</summary>
internal static partial class Overlap
{
    /// <summary>The words that say what a text is about, cut to their stems.</summary>
    public static HashSet<string> Stems(string text) =>
        [.. Word().Matches(text.ToLowerInvariant()).Select(m => m.Value).Where(w => w.Length > 3 && !Common().IsMatch(w)).Select(Stem)];

    private static string Stem(string word) => Money().IsMatch(word) ? "money" : word.Length > 6 ? word[..6] : word.TrimEnd('s');

    [GeneratedRegex(@"[a-z]+")]
    private static partial Regex Word();

    // What costs, saves or is paid for is all about money.
    [GeneratedRegex(@"^(?:financ\w*|money|saves?|savings?|costs?|costing|budgets?|fund\w*|spend\w*|afford\w*)$")]
    private static partial Regex Money();

    [GeneratedRegex(@"^(?:that|this|with|from|they|them|their|there|have|been|will|would|should|must|more|most|better|what|when|which|where|does|about|into|make|made|look|give|first|year|yearly|report|before|after|further|change|cabinet|member|council|committee|recommendation|government|line|ones?|working|work|still|than|then)$")]
    private static partial Regex Common();
}
