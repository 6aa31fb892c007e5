using ScrutinyBot.Content;

namespace ScrutinyBot.Benchmarks.Retrieval;

/// <summary>What is cited for the entries found, as an answer does it: the first source of each, then the second of each.</summary>
internal static class Citations
{
    public const int Most = 3;

    /// <summary>How many entries the citations are taken from.</summary>
    public const int Entries = 3;

    public static IReadOnlyList<SectionRef> Of(IEnumerable<Entry> entries) =>
    [
        .. entries.SelectMany((entry, place) => entry.Sources.Select((source, rank) => (source, rank, place)))
            .OrderBy(s => s.rank).ThenBy(s => s.place).Select(s => s.source).Distinct().Take(Most),
    ];
}
