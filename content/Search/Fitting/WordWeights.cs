namespace ScrutinyBot.Content.Search.Fitting;

/// <summary>How much a word counts in the meaning of a text: the rarer in the library, the more.</summary>
internal sealed class WordWeights
{
    private const double OfUnknown = 0.8;

    private readonly Dictionary<string, double> byStem;
    private readonly double least;

    /// <param name="least">What the commonest word still counts; the rarest counts 1.</param>
    public WordWeights(Library library, double least)
    {
        this.least = least;
        var count = library.Entries.Count;
        byStem = library.Entries.SelectMany(e => FieldTexts.Of(e, library).Words.SelectMany(w => w).Select(Tokens.Stem).Distinct(StringComparer.Ordinal))
            .GroupBy(stem => stem, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => Rarity.Of(g.Count(), count) / Rarity.Of(0, count), StringComparer.Ordinal);
    }

    public double Of(string word)
    {
        foreach (var part in Spelling.Unify(word).Split(' '))
        {
            if (byStem.TryGetValue(Tokens.Stem(part), out var rarity)) return least + ((1 - least) * rarity);
        }

        return OfUnknown;
    }
}
