namespace ScrutinyBot.Content.Search;

/// <summary>The names that mean the same thing ("DCS", "director of children's services"), from the library's terms.</summary>
internal sealed class Synonyms
{
    private readonly Dictionary<string, List<(string[] Name, string[][] Others)>> byFirstStem = new(StringComparer.Ordinal);

    private Synonyms()
    {
    }

    public static Synonyms Of(Library library)
    {
        var synonyms = new Synonyms();
        foreach (var term in library.OfKind(EntryKind.Term)) synonyms.Add(term.Names);
        return synonyms;
    }

    /// <summary>The runs of words that have other names.</summary>
    public IReadOnlyList<SynonymGroup> In(IReadOnlyList<QueryTerm> terms, SearchIndex index)
    {
        var groups = new List<SynonymGroup>();
        for (var first = 0; first < terms.Count; first++)
        {
            if (!byFirstStem.TryGetValue(terms[first].Stem, out var candidates)) continue;
            foreach (var (name, others) in candidates)
            {
                if (!StartsAt(terms, first, name)) continue;
                var known = others.Select(o => o.Select(index.Find).OfType<int>().ToArray()).Where((o, i) => o.Length == others[i].Length);
                groups.Add(new(first, name.Length, [.. known]));
            }
        }

        return groups;
    }

    private void Add(IReadOnlyList<string> names)
    {
        var stems = names.Select(n => Tokens.Stems(n).ToArray()).Where(n => n.Length > 0)
            .DistinctBy(n => string.Join(' ', n), StringComparer.Ordinal).ToArray();
        foreach (var name in stems)
        {
            if (!byFirstStem.TryGetValue(name[0], out var list)) byFirstStem[name[0]] = list = [];
            list.Add((name, [.. stems.Where(s => s != name)]));
        }
    }

    private static bool StartsAt(IReadOnlyList<QueryTerm> terms, int first, string[] name)
    {
        if (first + name.Length > terms.Count) return false;
        for (var i = 0; i < name.Length; i++)
        {
            if (terms[first + i].Stem != name[i]) return false;
        }

        return true;
    }
}
