namespace ScrutinyBot.Content.Passages;

/// <summary>The words of many passages in memory, ranked by BM25. Holds ids and numbers, no text. Immutable, safe to share.</summary>
public sealed class PassageIndex
{
    // So many are found by their words alone; then each is looked at closely.
    private const int Candidates = 32;

    private readonly long[] ids;
    private readonly Postings postings;
    private readonly PassageQueryReader reader;

    internal PassageIndex(long[] ids, IReadOnlyDictionary<string, int> terms, Postings postings)
    {
        this.ids = ids;
        this.postings = postings;
        reader = new(terms, postings, ids.Length);
    }

    /// <summary>How many passages it knows.</summary>
    public int Count => ids.Length;

    /// <summary>The best passages for a question as typed, best first; empty when nothing matches at all.</summary>
    public IReadOnlyList<PassageMatch> Find(string question, int most)
    {
        var query = reader.Read(question);
        if (query.TotalWeight <= 0 || most < 1) return [];
        var found = TopPassages.Of(Cursors(query), Math.Max(Candidates, most));
        return [.. found.Select(f => Match(query, f.Passage)).OrderByDescending(m => m.Score).ThenBy(m => m.Id).Take(most)];
    }

    private IEnumerable<PostingsCursor> Cursors(PassageQuery query) => query.Terms
        .SelectMany(t => t.Likely.Select(l => (l.Term, Weight: t.Weight * l.Sureness)))
        .GroupBy(l => l.Term)
        .Select(g => postings.Cursor(g.Key, (float)g.Max(l => l.Weight)));

    // Of the terms that a word may stand for, the best counts; a word does not count twice.
    private PassageMatch Match(PassageQuery query, int passage)
    {
        var (strength, coverage, told) = (0.0, 0.0, 0);
        foreach (var term in query.Terms)
        {
            var (said, present) = (0.0, 0.0);
            foreach (var (likely, sureness) in term.Likely)
            {
                var impact = postings.Impact(likely, passage);
                if (impact == 0) continue;
                said = Math.Max(said, sureness * impact / byte.MaxValue);
                present = Math.Max(present, sureness);
            }

            strength += term.Weight * said;
            coverage += term.Weight * present;
            if (present > 0 && !term.IsWeak) told++;
        }

        (strength, coverage) = (strength / query.TotalWeight, coverage / query.TotalWeight);
        return new(ids[passage], strength, coverage, told, PassageConfidence.In(coverage, strength, told, query.Telling));
    }
}
