namespace ScrutinyBot.Content.Search;

/// <summary>The places that the library's cases are about, and the entries that name them.</summary>
internal sealed class Places
{
    // Words of a place's name that other things have too.
    private static readonly string[] Common =
        ["council", "trust", "city", "county", "borough", "metropolitan", "child", "service", "achiev", "care"];

    private readonly Dictionary<string, bool[]> entriesByStem;

    public Places(Library library)
    {
        entriesByStem = library.OfKind(EntryKind.Case)
            .SelectMany(c => Tokens.Stems(c.Place ?? ""))
            .Except(Common, StringComparer.Ordinal)
            .ToDictionary(stem => stem, _ => new bool[library.Entries.Count], StringComparer.Ordinal);
        for (var e = 0; e < library.Entries.Count; e++)
        {
            var entry = library.Entries[e];
            foreach (var stem in Tokens.Stems($"{entry.Place} {entry.Title} {entry.Body}"))
            {
                if (entriesByStem.TryGetValue(stem, out var entries)) entries[e] = true;
            }
        }
    }

    /// <summary>By entry, whether it names a place of the question; empty when the question names none.</summary>
    public bool[] Matching(Query query)
    {
        var places = query.Terms.Select(t => entriesByStem.GetValueOrDefault(t.Stem)).OfType<bool[]>().ToArray();
        return places.Length < 2 ? places.FirstOrDefault() ?? [] : [.. Enumerable.Range(0, places[0].Length).Select(e => places.Any(p => p[e]))];
    }
}
