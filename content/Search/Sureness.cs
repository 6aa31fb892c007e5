namespace ScrutinyBot.Content.Search;

/// <summary>How surely an entry answers a question, from 0 to 1. Better an honest "I don't have that" than an answer to another question.</summary>
/// <remarks>A logistic model, fitted to questions with and without an answer in the library; how, and the curve: docs/evaluation.md.</remarks>
internal static class Sureness
{
    private const double NamedInDefinition = 0.25;
    private const double NoFact = 1.2;

    /// <param name="subject">How near the question is to the library's subject.</param>
    /// <param name="wordFit">How near the question's words come to the entry's.</param>
    public static double Of(Match match, Query query, AskedFor asked, double subject, double wordFit)
    {
        if (!query.SaysSomething) return 0;
        var likeness = match.Likeness;
        var defined = asked.Definition && match.Entry.Kind == EntryKind.Term && likeness.Name >= NamedInDefinition;
        var evidence = -2.14
            + (1.03 * likeness.Coverage)
            + (0.54 * likeness.Meaning)
            + (1.19 * likeness.AllAsks)
            + (2.29 * (likeness.Fact >= 1 ? 0 : likeness.Fact - NoFact))
            - (1.05 * query.UnknownWeight / query.TotalWeight)
            + (defined ? 1.56 : 0)
            - (3.38 * query.StrongWeight / query.TotalWeight)
            + (2.38 * wordFit)
            + (1.86 * query.Familiar.Most)
            + (0.71 * query.Familiar.Mean)
            + (1.47 * subject);
        return 1 / (1 + Math.Exp(-evidence));
    }
}
