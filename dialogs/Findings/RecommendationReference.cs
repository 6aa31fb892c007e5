using System.Globalization;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Findings;

/// <summary>Finds the recommendations that a member means: "1 and 3", "the others", "the last one", "the finance one".</summary>
internal static partial class RecommendationReference
{
    /// <param name="taken">The numbers that the same message spoke of already, which "the others" leaves out.</param>
    public static IReadOnlyList<Recommendation> Find(string which, FindingsState state, IReadOnlyCollection<int>? taken = null)
    {
        var rows = state.Recommendations.Rows;
        var words = which.Trim().ToLowerInvariant();
        if (rows.IsEmpty) return [];
        if (Except().Match(words) is { Success: true } except)
        {
            var without = Find(except.Groups["but"].Value, state);
            return rows.Where(r => !without.Contains(r)).ToList();
        }
        if (Others().IsMatch(words)) return rows.Where(r => taken?.Contains(r.Number) != true).ToList();
        if (Itself().IsMatch(words)) return Spoken(state) is { } one ? [one] : [];
        if (All().IsMatch(words)) return rows;
        if (Range().Match(words) is { Success: true } range)
        {
            var (from, to) = (Number(range.Groups[1].Value), Number(range.Groups[2].Value));
            return rows.Where(r => r.Number >= from && r.Number <= to).ToList();
        }
        var numbers = Digits().Matches(words).Select(m => Number(m.Value)).ToList();
        if (numbers.Count > 0) return [.. numbers.Select(state.Recommendations.Find).OfType<Recommendation>().Distinct()];
        if (Ordinal().Match(words) is { Success: true } ordinal && Numbers.ReadOrdinal(ordinal.Value) is { } place)
            return place == -1 ? [rows[^1]] : place <= rows.Count ? [rows[place - 1]] : [];
        return ByWords(words, rows);
    }

    private static Recommendation? Spoken(FindingsState state) =>
        state.Moment.Focus.Row is ['R', .. var number] && state.Recommendations.Find(Number(number)) is { } row ? row
            : state.Recommendations.Rows is [var only] ? only : state.Recommendations.Rows[^1];

    private static IReadOnlyList<Recommendation> ByWords(string words, IReadOnlyList<Recommendation> rows)
    {
        var wanted = Overlap.Stems(words);
        var best = rows.Select(r => (Row: r, Score: Overlap.Stems(r.Text.ToLowerInvariant()).Count(wanted.Contains))).Where(x => x.Score > 0).OrderByDescending(x => x.Score).ToList();
        return best.Count == 0 || best.Count > 1 && best[0].Score == best[1].Score ? [] : [best[0].Row];
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:all|everything)(?: of them)? (?:but|except|apart from|bar) (?<but>.+)$")]
    private static partial Regex Except();

    [GeneratedRegex(@"\b(?:others?|rest|remaining|remainder|everything else)\b")]
    private static partial Regex Others();

    [GeneratedRegex(@"^(?:it|that|this|that one|this one|thats|its|the one)$")]
    private static partial Regex Itself();

    [GeneratedRegex(@"^(?:all(?: of)?(?: them| those| the recommendations)?|them all|everything|both(?: of them)?|either(?: of them)?|any(?: of them)?|the lot|all \w+ of them|them|)$")]
    private static partial Regex All();

    [GeneratedRegex(@"^\D*(\d{1,2})\s*(?:-|to)\s*(\d{1,2})\D*$")]
    private static partial Regex Range();

    [GeneratedRegex(@"\d{1,2}")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b" + Numbers.OrdinalPattern + @"\b")]
    private static partial Regex Ordinal();
}
