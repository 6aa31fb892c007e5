namespace ScrutinyBot.Content.Search;

/// <summary>An entry that matches a question. <c>Score</c> is comparable within one search only; <c>Sureness</c>, from 0 to 1, says how
/// surely the entry answers the question.</summary>
public sealed record SearchHit(Entry Entry, double Score, double Sureness);

/// <summary>The one ranking of the library's entries, by words and by meaning. Immutable, safe to share.</summary>
public sealed class LibrarySearch
{
    private readonly SearchIndex index;
    private readonly QueryReader reader;
    private readonly MeaningIndex? meanings;
    private readonly WordFit? fits;
    private readonly SectionGroups sections;
    private readonly EntryFacts[] facts;

    /// <param name="meaning">For the ranking by meaning; null ranks by words alone.</param>
    public LibrarySearch(Library library, ITextMeaning? meaning = null)
    {
        index = new(library);
        reader = new(index, Synonyms.Of(library));
        meanings = meaning is null ? null : new(library.Entries, meaning);
        fits = meaning is null ? null : new(library.Entries, meaning);
        sections = new(library.Entries);
        facts = [.. library.Entries.Select(e => new EntryFacts(e))];
    }

    /// <summary>The best entries for a question as typed, best first; empty when nothing matches at all.</summary>
    public IReadOnlyList<SearchHit> Find(string question, int most = 5, SearchContext? context = null)
    {
        var asked = AskedFor.In(question);
        var query = reader.Read(question);
        var ranked = Rank(question, query, asked, context ?? SearchContext.None);
        return [.. ranked.Take(most).Select(m => new SearchHit(m.Entry, m.Score, Sureness.Of(m, ranked, query, asked, Fit(question, m))))];
    }

    /// <summary>Every entry that has something in common with the question, best first, with what its score is made of.</summary>
    internal IReadOnlyList<Match> Rank(string question, SearchContext? context = null) =>
        Rank(question, reader.Read(question), AskedFor.In(question), context ?? SearchContext.None);

    // Without vectors the words themselves are all there is to go by.
    private (double Whole, double Weakest) Fit(string question, Match match) =>
        fits?.Of(question, match.Place) ?? (match.Likeness.Coverage, match.Likeness.Coverage);

    private List<Match> Rank(string question, Query query, AskedFor asked, SearchContext context)
    {
        if (query.TotalWeight <= 0) return [];
        var words = index.WordScores(query);
        var coverage = index.Coverage(query);
        var asks = index.BestAsks(query);
        var names = index.BestNames(query);
        var near = meanings?.Compare(question) ?? new (double Nearest, double AllAsks)[words.Length];
        var about = index.AboutPlace(query);
        var together = sections.Together([.. words.Select((w, i) => Ranking.Alone(w, asks[i], near[i].Nearest))]);

        var matches = new List<Match>();
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] <= 0 && near[i].Nearest <= 0) continue;
            var likeness = new Likeness(words[i], coverage[i], asks[i], names[i], near[i].Nearest, near[i].AllAsks, together[i], asked.Fit(facts[i]));
            matches.Add(new(index.Entries[i], i, Ranking.Score(index.Entries[i], likeness, asked, about.Length > 0 ? about[i] : null, context), likeness));
        }

        matches.Sort((a, b) => b.Score.CompareTo(a.Score) is not 0 and var order ? order : string.CompareOrdinal(a.Entry.Id, b.Entry.Id));
        return matches;
    }
}
