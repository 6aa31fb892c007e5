namespace ScrutinyBot.Content.Search;

/// <summary>A question, ready for comparing.</summary>
/// <param name="Terms">Its words that say something, each once, in the order typed.</param>
/// <param name="Groups">Runs of words that have other names.</param>
internal sealed record Query(IReadOnlyList<QueryTerm> Terms, IReadOnlyList<SynonymGroup> Groups)
{
    /// <summary>What all words weigh together; 0 when the question says nothing.</summary>
    public double TotalWeight { get; } = Terms.Sum(t => t.Weight);

    /// <summary>What the words that are more than fillers weigh together.</summary>
    public double StrongWeight { get; } = Strong(Terms).Sum(t => t.Weight);

    /// <summary>What those of them weigh that the library does not have.</summary>
    public double UnknownWeight { get; } = Strong(Terms).Where(t => t.Likely.Count == 0).Sum(t => t.Weight);

    /// <summary>How familiar the most familiar of them is, and how familiar they are on the whole; from 0 to 1.</summary>
    public (double Most, double Mean) Familiar { get; } = FamiliarityOf(Terms);

    /// <summary>True when a word that is more than a filler is one that the library has.</summary>
    public bool SaysSomething { get; } = Strong(Terms).Any(t => t.Likely.Count > 0);

    private static IEnumerable<QueryTerm> Strong(IReadOnlyList<QueryTerm> terms) => terms.Where(t => !t.IsWeak);

    private static (double Most, double Mean) FamiliarityOf(IReadOnlyList<QueryTerm> terms)
    {
        var familiar = Strong(terms).Select(t => t.Likely.Count == 0 ? 0 : t.Familiar).DefaultIfEmpty(0).ToArray();
        return (familiar.Max(), familiar.Average());
    }
}

/// <summary>A word of a question. <c>Weight</c> is larger for rarer words; <c>Likely</c> are the index's terms that it may stand for, and
/// how surely (1 for the word itself, less for a corrected one); empty when the library does not have the word. <c>IsWeak</c> marks a
/// frequent word that is seldom what a question is about; <c>Familiar</c>, from 0 to 1, is how much of the library speaks of it.</summary>
internal sealed record QueryTerm(string Stem, double Weight, IReadOnlyList<(int Term, double Sureness)> Likely, bool IsWeak, double Familiar);

/// <summary>The words from <c>First</c> on, <c>Count</c> of them, also go by these names, as terms of the index.</summary>
internal sealed record SynonymGroup(int First, int Count, IReadOnlyList<int[]> OtherNames);
