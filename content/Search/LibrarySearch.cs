namespace ScrutinyBot.Content.Search;

/// <summary>An entry that matches a question. <c>Score</c> is comparable within one search only; <c>Sureness</c>, from 0 to 1, says how
/// surely the entry answers the question.</summary>
public sealed record SearchHit(Entry Entry, double Score, double Sureness);

/// <summary>The one ranking of the library's entries, by words and by meaning. Immutable, safe to share.</summary>
public sealed class LibrarySearch
{
    // So many are looked at closely; what is right is among them.
    private const int Candidates = 200;

    // A very long message is a paste; what is asked stands at its start, and the work must stay small.
    private const int MostCharacters = 2000;

    private readonly SearchIndex index;
    private readonly QueryReader reader;
    private readonly MeaningIndex? meanings;
    private readonly WordFit? fits;
    private readonly SectionGroups sections;
    private readonly EntryFacts[] facts;

    /// <param name="meaning">For the ranking by meaning; null ranks by words alone.</param>
    public LibrarySearch(Library library, ITextMeaning? meaning = null)
    {
        // Each takes its time, and none needs another.
        var indexing = Task.Run(() => new SearchIndex(library));
        var comparing = Task.Run(() => meaning is null ? null : new MeaningIndex(library.Entries, meaning));
        var fitting = Task.Run(() => meaning is null ? null : new WordFit(library.Entries, meaning));
        facts = [.. library.Entries.Select(e => new EntryFacts(e))];
        sections = new(library.Entries);
        index = indexing.GetAwaiter().GetResult();
        reader = new(index, Synonyms.Of(library));
        meanings = comparing.GetAwaiter().GetResult();
        fits = fitting.GetAwaiter().GetResult();
    }

    /// <summary>The best entries for a question as typed, best first; empty when nothing matches at all.</summary>
    /// <param name="most">At most 200.</param>
    public IReadOnlyList<SearchHit> Find(string question, int most = 5, SearchContext? context = null)
    {
        var read = Read(question);
        var ranked = Rank(read, context ?? SearchContext.None);
        return [.. ranked.Take(most).Select(m => new SearchHit(m.Entry, m.Score, SurenessOf(m, read)))];
    }

    /// <summary>Why the best entries come where they do.</summary>
    public IReadOnlyList<Explanation> Explain(string question, int most = 5, SearchContext? context = null)
    {
        var read = Read(question);
        var about = index.AboutPlace(read.Query);
        var ranked = Rank(read, context ?? SearchContext.None);
        return [.. ranked.Take(most).Select(m => Explanation.Of(
            m, SurenessOf(m, read), read.Asked, about.Length > 0 ? about[m.Place] : null, context ?? SearchContext.None))];
    }

    private ReadQuestion Read(string question)
    {
        var start = question.Length > MostCharacters ? question[..MostCharacters] : question;
        return new(reader.Read(start), AskedFor.In(start), meanings?.Of(start), fits?.Read(start) ?? []);
    }

    private List<Match> Rank(ReadQuestion read, SearchContext context)
    {
        if (read.Query.TotalWeight <= 0) return [];
        var words = index.WordScores(read.Query);
        var asks = index.BestAsks(read.Query);
        var vector = read.Vector;
        var allAsks = vector is null ? new double[words.Length] : meanings!.AllAsks(vector);
        var candidates = Best(words, asks, allAsks);

        var nearest = new double[words.Length];
        if (vector is not null)
        {
            foreach (var i in candidates) nearest[i] = meanings!.Nearest(vector, i);
        }

        var coverage = index.Coverage(read.Query);
        var names = index.BestNames(read.Query);
        var about = index.AboutPlace(read.Query);
        var together = sections.Together([.. words.Select((w, i) => Ranking.Alone(w, asks[i], nearest[i]))]);
        var matches = new List<Match>(candidates.Length);
        foreach (var i in candidates)
        {
            var likeness = new Likeness(words[i], coverage[i], asks[i], names[i], nearest[i], allAsks[i], together[i], read.Asked.Fit(facts[i]));
            matches.Add(new(index.Entries[i], i, Ranking.Score(index.Entries[i], likeness, read.Asked, about.Length > 0 ? about[i] : null, context), likeness));
        }

        matches.Sort((a, b) => b.Score.CompareTo(a.Score) is not 0 and var order ? order : string.CompareOrdinal(a.Entry.Id, b.Entry.Id));
        return matches;
    }

    private static int[] Best(double[] words, double[] asks, double[] allAsks)
    {
        var scores = new double[words.Length];
        var entries = new int[words.Length];
        var some = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] <= 0 && allAsks[i] <= 0) continue;
            scores[some] = -Ranking.AtFirst(words[i], asks[i], allAsks[i]);
            entries[some++] = i;
        }

        Array.Sort(scores, entries, 0, some);
        return entries[..Math.Min(some, Candidates)];
    }

    // Without vectors the words themselves are all there is to go by.
    private double SurenessOf(Match match, ReadQuestion read)
    {
        if (read.Vector is null) return Sureness.Of(match, read.Query, read.Asked, match.Likeness.Coverage, match.Likeness.Coverage);
        return Sureness.Of(match, read.Query, read.Asked, meanings!.Subject(read.Vector), fits!.Of(read.Words, match.Place));
    }

    // Vector is null where texts are compared by their words alone, or none of the question's is known.
    private sealed record ReadQuestion(Query Query, AskedFor Asked, float[]? Vector, IReadOnlyList<(float[]? Vector, float Weight)> Words);
}
