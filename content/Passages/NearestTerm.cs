using ScrutinyBot.Content.Search;

namespace ScrutinyBot.Content.Passages;

/// <summary>Finds the term that a mistyped word most likely stands for.</summary>
internal sealed class NearestTerm
{
    private const int ShortestCorrected = 5;
    private const int ShortestWithTwoErrors = 8;

    private readonly Postings postings;
    private readonly Dictionary<(char First, int Length), List<(string Stem, int Term)>> byStartAndLength = [];

    public NearestTerm(IReadOnlyDictionary<string, int> terms, Postings postings)
    {
        this.postings = postings;
        foreach (var (stem, term) in terms)
        {
            if (stem.Length < ShortestCorrected - 1 || char.IsDigit(stem[0])) continue;
            var key = (stem[0], stem.Length);
            if (!byStartAndLength.TryGetValue(key, out var list)) byStartAndLength[key] = list = [];
            list.Add((stem, term));
        }
    }

    /// <summary>Of the terms with the fewest errors, the one in most passages; null when none is near, or the word is short or a number.</summary>
    public int? Of(string stem)
    {
        if (stem.Length < ShortestCorrected || char.IsDigit(stem[0])) return null;
        var most = stem.Length >= ShortestWithTwoErrors ? 2 : 1;
        (int Errors, int Count, int Term)? best = null;
        for (var length = stem.Length - most; length <= stem.Length + most; length++)
        {
            foreach (var (candidate, term) in byStartAndLength.GetValueOrDefault((stem[0], length)) ?? [])
            {
                var errors = EditDistance.Between(stem, candidate, most);
                if (errors > most) continue;
                var count = postings.Count(term);
                if (best is not { } b || errors < b.Errors || (errors == b.Errors && count > b.Count)) best = (errors, count, term);
            }
        }

        return best?.Term;
    }
}
