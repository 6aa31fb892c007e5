namespace ScrutinyBot.Content.Search;

/// <summary>The places that the library's cases are about, and the entries that name them.</summary>
internal sealed class Places
{
    // Words of a place's name that other things have too.
    private static readonly string[] Common =
        ["council", "trust", "city", "county", "borough", "metropolitan", "child", "service", "achiev", "care", "north", "south", "east", "west", "area", "region", "name"];

    private readonly Dictionary<string, bool[]> entriesByStem;
    private readonly List<(string[] Stems, bool[] Entries)> entriesByName = [];

    public Places(Library library)
    {
        var named = library.OfKind(EntryKind.Case).Select(c => c.Place).OfType<string>().Where(IsNamed).Distinct(StringComparer.Ordinal).ToList();
        entriesByStem = named
            .SelectMany(Tokens.Stems)
            .Except(Common, StringComparer.Ordinal)
            .ToDictionary(stem => stem, _ => new bool[library.Entries.Count], StringComparer.Ordinal);
        // A name all of whose words are common is known by the whole of it: "Achieving for Children", "the North East".
        var names = named.Select(place => Tokens.Stems(place.Split('(')[0]).ToArray())
            .Where(n => n.Length > 1 && n.All(s => Common.Contains(s, StringComparer.Ordinal))).DistinctBy(n => string.Join(' ', n), StringComparer.Ordinal);
        entriesByName.AddRange(names.Select(n => (n, new bool[library.Entries.Count])));
        for (var e = 0; e < library.Entries.Count; e++)
        {
            var entry = library.Entries[e];
            var stems = Tokens.Stems($"{entry.Place} {entry.Title} {entry.Body}");
            foreach (var stem in stems)
            {
                if (entriesByStem.TryGetValue(stem, out var entries)) entries[e] = true;
            }

            foreach (var (name, entries) in entriesByName.Where(n => Holds(stems, n.Stems))) entries[e] = true;
        }
    }

    /// <summary>By entry, whether it names a place of the question; empty when the question names none.</summary>
    public bool[] Matching(Query query)
    {
        var stems = query.Terms.Select(t => t.Stem).ToList();
        var places = stems.Select(s => entriesByStem.GetValueOrDefault(s)).OfType<bool[]>()
            .Concat(entriesByName.Where(n => Holds(stems, n.Stems)).Select(n => n.Entries)).ToArray();
        return places.Length < 2 ? places.FirstOrDefault() ?? [] : [.. Enumerable.Range(0, places[0].Length).Select(e => places.Any(p => p[e]))];
    }

    // "An area with an improvement board (not named)" is no place that anybody asks for.
    private static bool IsNamed(string place) => !place.EndsWith("(not named)", StringComparison.Ordinal);

    private static bool Holds(List<string> stems, string[] name)
    {
        for (var i = 0; i + name.Length <= stems.Count; i++)
        {
            if (stems.GetRange(i, name.Length).SequenceEqual(name, StringComparer.Ordinal)) return true;
        }

        return false;
    }
}
