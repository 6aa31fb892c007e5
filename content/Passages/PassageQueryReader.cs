using ScrutinyBot.Content.Search;

namespace ScrutinyBot.Content.Passages;

/// <summary>Turns a question as typed into terms of the index: spellings unified, typing errors corrected, everyday words added.</summary>
internal sealed class PassageQueryReader(IReadOnlyDictionary<string, int> terms, Postings postings, int passages)
{
    // A very long message is a paste; what is asked stands at its start, and the work must stay small.
    private const int MostCharacters = 2000;
    private const int MostTerms = 24;
    private const double CorrectedSureness = 0.75;
    private const double AlikeSureness = 0.5;
    private const double WeakFactor = 0.35;

    private readonly Lazy<NearestTerm> nearest = new(() => new NearestTerm(terms, postings));

    public PassageQuery Read(string question)
    {
        var text = question.Length > MostCharacters ? question[..MostCharacters] : question;
        var stems = Tokens.Stems(text).Distinct(StringComparer.Ordinal);
        return new([.. stems.Select(Term).OrderByDescending(t => t.Weight).Take(MostTerms)]);
    }

    private PassageQueryTerm Term(string stem)
    {
        var isWeak = WeakWords.Contains(stem);
        var factor = isWeak ? WeakFactor : 1;
        var alike = EverydayWords.For(stem).Select(Find).OfType<int>().Select(t => (Term: t, AlikeSureness)).ToArray();
        if (Find(stem) is { } known) return new(factor * RarityOf(known), [(known, 1), .. alike], isWeak);
        if (alike.Length > 0) return new(factor * alike.Max(t => RarityOf(t.Term)), alike, isWeak);
        if (!isWeak && nearest.Value.Of(stem) is { } corrected) return new(RarityOf(corrected), [(corrected, CorrectedSureness)], isWeak);
        return new(factor * Rarity.Of(0, passages), [], isWeak);
    }

    private int? Find(string stem) => terms.TryGetValue(stem, out var term) ? term : null;

    private double RarityOf(int term) => Rarity.Of(postings.Count(term), passages);
}
