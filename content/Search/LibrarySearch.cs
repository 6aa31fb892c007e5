namespace ScrutinyBot.Content.Search;

/// <summary>An entry that matches a question. <c>Score</c> is comparable within one search only; <c>Confident</c> says whether the
/// match is good enough to answer from; <c>Near</c> whether it is at least about something close.</summary>
public sealed record SearchHit(Entry Entry, double Score, bool Confident, bool Near = false);

/// <summary>A ranked look-up over titles, asks, names and bodies. Immutable, safe to share.</summary>
public sealed class LibrarySearch
{
    // How the parts of a score weigh against the words in the entry (which weigh 1).
    private const double AskWeight = 0.7;
    private const double NameWeight = 0.5;

    // Who asks what a word means wants the definition first.
    private const double DefinitionBonus = 0.4;

    // Who asks about Slough wants to hear about Slough.
    private const double PlaceBonus = 1.2;
    private const double ElsewhereFactor = 0.6;

    private readonly SearchIndex index;
    private readonly QueryReader reader;

    public LibrarySearch(Library library)
    {
        index = new(library);
        reader = new(index, Synonyms.Of(library));
    }

    /// <summary>The best entries for a question as typed, best first; empty when nothing matches at all.</summary>
    public IReadOnlyList<SearchHit> Find(string question, int most = 5)
    {
        var asked = AskedFor.In(question);
        var query = reader.Read(question);
        var ranked = Rank(query, asked);
        var lead = Confidence.LeadOf(ranked);
        return [.. ranked.Take(most).Select(m => query.SaysSomething
            ? new SearchHit(m.Entry, m.Score, Confidence.In(m, ranked[0], lead, asked), Confidence.IsNear(m))
            : new SearchHit(m.Entry, m.Score, Confident: false))];
    }

    /// <summary>Every entry that shares a word with the question, best first, with what its score is made of.</summary>
    internal IReadOnlyList<Match> Rank(string question) => Rank(reader.Read(question), AskedFor.In(question));

    private List<Match> Rank(Query query, AskedFor asked)
    {
        if (query.TotalWeight <= 0) return [];
        var words = index.WordScores(query);
        var coverage = index.Coverage(query);
        var asks = index.BestAsks(query);
        var names = index.BestNames(query);
        var about = index.AboutPlace(query);

        var matches = new List<Match>();
        for (var i = 0; i < index.Entries.Count; i++)
        {
            if (words[i] <= 0) continue;
            var entry = index.Entries[i];
            var strength = words[i] + (AskWeight * asks[i]) + (NameWeight * names[i]);
            if (asked.Definition && entry.Kind == EntryKind.Term && names[i] > 0) strength += DefinitionBonus;
            if (about.Length > 0) strength *= about[i] ? PlaceBonus : ElsewhereFactor;
            matches.Add(new(entry, KindFactor(entry.Kind) * strength, strength, coverage[i], asks[i], names[i]));
        }

        matches.Sort((a, b) => b.Score.CompareTo(a.Score) is not 0 and var order ? order : string.CompareOrdinal(a.Entry.Id, b.Entry.Id));
        return matches;
    }

    // Wordings and labels are for building a draft; a question is answered better by an entry that explains.
    private static double KindFactor(EntryKind kind) => kind switch
    {
        EntryKind.Guidance or EntryKind.Term or EntryKind.Case or EntryKind.Form => 1,
        EntryKind.Question or EntryKind.Reading => 0.95,
        EntryKind.Method => 0.8,
        _ => 0.6,
    };
}

/// <summary>What a score is made of. <c>Strength</c> is the score before an entry's kind counts. From 0 to 1: <c>Coverage</c> is the share of the question's words that the entry has, by
/// rarity; <c>Ask</c> is the likeness to the nearest ask; <c>Name</c> is the share of the question that is a name of the entry.</summary>
internal sealed record Match(Entry Entry, double Score, double Strength, double Coverage, double Ask, double Name);
