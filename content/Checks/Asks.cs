using System.Globalization;
using ScrutinyBot.Content.Loading;
using ScrutinyBot.Content.Search;

namespace ScrutinyBot.Content.Checks;

/// <summary>Whether entries can be found by what people type, each by its own words.</summary>
internal static class Asks
{
    private const int Fewest = 3;
    private const int Most = 24;

    /// <summary>Asks of two entries that hold the same words that matter, in whatever order and form, and are put alike too: "what is a
    /// peer review" and "is our peer review any use" have the same words, but ask different things. The very same ask twice is a mistake
    /// that loading has found.</summary>
    public static IEnumerable<ContentMistake> Alike(LoadResult loaded)
    {
        var asks = loaded.Places.Entries.SelectMany(e => e.Items["asks"].Select(a => new Ask(e, a, StemsOf(a.Value), [.. Tokens.Words(a.Value)])));
        var groups = asks.Where(a => a.Stems.Count > 0)
            .GroupBy(a => (a.Entry.Entry.Kind == EntryKind.Line, string.Join(' ', a.Stems)))
            .Select(g => g.ToList());
        foreach (var group in groups)
        {
            for (var i = 1; i < group.Count; i++)
            {
                if (group.Take(i).FirstOrDefault(g => AreAlike(g, group[i])) is { } other)
                    yield return new(group[i].Entry.File, group[i].Text.Line, $"The ask '{group[i].Text.Value}' is nearly '{other.Text.Value}' of '{other.Entry.Entry.Id}'. Keep it where the answer is better, or use other words.");
            }
        }
    }

    private static bool AreAlike(Ask one, Ask other) =>
        one.Entry.Entry.Id != other.Entry.Entry.Id
        && !LibraryChecks.IsSameAsk(one.Text.Value, other.Text.Value)
        && 2 * one.Words.Intersect(other.Words, StringComparer.Ordinal).Count() >= one.Words.Union(other.Words, StringComparer.Ordinal).Count();

    private static List<string> StemsOf(string ask) => [.. Tokens.Stems(ask).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Too few ways in, or so many that they draw questions away from others.</summary>
    public static IEnumerable<ContentMistake> TooFewOrMany(LoadResult loaded)
    {
        var needed = EntryFields.All["asks"].Needed;
        foreach (var entry in loaded.Places.Entries)
        {
            var count = entry.Items["asks"].Count;
            if (count is > 0 and < Fewest && needed.Contains(entry.Entry.Kind))
                yield return At(entry, $"There {(count == 1 ? "is one ask" : "are two asks")}. Add more: other people use other words.");
            else if (count > Most)
                yield return At(entry, string.Create(CultureInfo.InvariantCulture, $"There are {count} asks. Keep the {Most} that differ most; if they ask different things, make two entries."));
        }
    }

    private static ContentMistake At(ReadEntry entry, string message) => new(entry.File, entry.Fields.LineOf("asks"), message);

    private sealed record Ask(ReadEntry Entry, Located Text, List<string> Stems, IReadOnlyList<string> Words);
}
