namespace ScrutinyBot.Content.Search;

/// <summary>Why an entry came where it did.</summary>
/// <param name="Parts">What the score is the sum of: a name, the likeness from 0 to 1 and the points it gave; and what was added.</param>
/// <param name="Factors">What the sum was multiplied by, and why.</param>
public sealed record Explanation(
    Entry Entry, double Score, double Sureness, IReadOnlyList<(string Name, double? Likeness, double Points)> Parts, IReadOnlyList<(string Name, double Factor)> Factors)
{
    internal static Explanation Of(Match match, double sureness, AskedFor asked, bool? aboutPlace, SearchContext context) => new(
        match.Entry, match.Score, sureness,
        [
            .. Ranking.Parts.Select(p => (p.Name, (double?)p.Of(match.Likeness), p.Weight * p.Of(match.Likeness))),
            .. Ranking.Bonuses(match.Entry, match.Likeness, asked).Select(b => (b.Name, (double?)null, b.Amount)),
        ],
        [.. Ranking.Factors(match.Entry, match.Likeness, aboutPlace, context)]);
}
