namespace ScrutinyBot.Content.Search;

/// <summary>Turns a question as typed into words of the index: typing errors corrected, other names noted.</summary>
internal sealed class QueryReader(SearchIndex index, Synonyms synonyms)
{
    private const int MostTerms = 60;
    private const double CorrectedSureness = 0.75;
    private const double AlikeSureness = 0.5;
    private const double WeakFactor = 0.35;

    public Query Read(string question)
    {
        var terms = new List<QueryTerm>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Tokens.Meaningful(question))
        {
            if (terms.Count == MostTerms) break;
            var stem = Tokens.Stem(word);
            if (seen.Add(stem)) terms.Add(Term(word, stem));
        }

        return new(terms, synonyms.In(terms, index));
    }

    private QueryTerm Term(string word, string stem)
    {
        var isWeak = WeakWords.Contains(stem);
        var factor = isWeak ? WeakFactor : 1;
        var alike = EverydayWords.For(stem).Select(index.Find).OfType<int>().Select(t => (Term: t, AlikeSureness)).ToArray();
        if (index.Find(stem) is { } known) return new(stem, factor * index.Weight(known), [(known, 1), .. alike], isWeak);
        if (alike.Length > 0) return new(stem, factor * alike.Max(t => index.Weight(t.Term)), alike, isWeak);
        if (!isWeak && index.Correct(word) is { } corrected) return new(stem, index.Weight(corrected), [(corrected, CorrectedSureness)], isWeak);
        return new(stem, factor * index.WeightOfUnknown, [], isWeak);
    }
}
