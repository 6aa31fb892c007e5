using ScrutinyBot.Content;

namespace ScrutinyBot.Benchmarks.Retrieval;

/// <summary>What other searches are given of an entry, and what a word in each field counts.</summary>
internal static class EntryFields
{
    public static IReadOnlyList<(string Name, double Weight)> Weights { get; } = [("title", 2), ("asks", 2), ("names", 2), ("body", 1)];

    /// <summary>The texts of the fields, in the order of <see cref="Weights"/>.</summary>
    public static IReadOnlyList<string> Of(Entry entry) => [entry.Title, string.Join('\n', entry.Asks), string.Join('\n', entry.Names), entry.Body];
}
