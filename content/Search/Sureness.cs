namespace ScrutinyBot.Content.Search;

/// <summary>How surely an entry answers a question, from 0 to 1. Better an honest "I don't have that" than an answer to another question.</summary>
/// <remarks>A logistic model, fitted to questions with and without an answer in the library; how, and the curve: docs/evaluation.md.</remarks>
internal static class Sureness
{
    // The mean of so many best scores is what a clear winner stands out from.
    private const int Field = 20;
    private const double NamedInDefinition = 0.25;
    private const double NoFact = 1.2;

    /// <param name="ranked">All matches, best first.</param>
    /// <param name="fit">How near the question's words come to the entry's.</param>
    public static double Of(Match match, IReadOnlyList<Match> ranked, Query query, AskedFor asked, (double Whole, double Weakest) fit)
    {
        if (!query.SaysSomething) return 0;
        var likeness = match.Likeness;
        var strong = query.Terms.Where(t => !t.IsWeak).ToArray();
        var defined = asked.Definition && match.Entry.Kind == EntryKind.Term && likeness.Name >= NamedInDefinition;
        var evidence = 0.78
            + (1.13 * likeness.Words)
            + (1.03 * likeness.Coverage)
            + (2.08 * likeness.Meaning)
            - (0.87 * match.Score)
            + (1.92 * (likeness.Fact >= 1 ? 0 : likeness.Fact - NoFact))
            - (1.48 * strong.Where(t => t.Likely.Count == 0).Sum(t => t.Weight) / query.TotalWeight)
            + (defined ? 1.18 : 0)
            - (1.88 * strong.Sum(t => t.Weight) / query.TotalWeight)
            + (0.55 * StandsOut(match, ranked))
            + (1.36 * fit.Whole)
            + (0.76 * fit.Weakest);
        return 1 / (1 + Math.Exp(-evidence));
    }

    private static double StandsOut(Match match, IReadOnlyList<Match> ranked)
    {
        var field = ranked.Take(Field).Average(m => m.Score);
        return field <= 0 ? 0 : (match.Score / field) - 1;
    }
}
