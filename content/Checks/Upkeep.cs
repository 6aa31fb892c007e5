using System.Globalization;
using ScrutinyBot.Content.Loading;

namespace ScrutinyBot.Content.Checks;

/// <summary>Somebody keeps every entry right, and reads it over by a day. What an entry does not say, its publication says: that of its
/// first source.</summary>
internal static class Upkeep
{
    /// <summary>Entries without an owner or a review date, reported where one line mends them all: at their publication.</summary>
    public static IEnumerable<ContentMistake> Missing(LoadResult loaded)
    {
        foreach (var (publication, entries) in ByPublication(loaded))
        {
            if (publication.Owner is null && entries.Where(e => e.Entry.Owner is null).ToList() is [var unowned, ..] all)
                yield return loaded.Places.AtSource(publication.Id, $"Nobody is named to keep right {Count(all)} of '{publication.Id}' (such as '{unowned.Entry.Id}'). Add 'owner' to the publication, or to each entry.");
            if (publication.Review is null && entries.Where(e => e.Entry.Review is null).ToList() is [var unreviewed, ..] these)
                yield return loaded.Places.AtSource(publication.Id, $"There is no review date for {Count(these)} of '{publication.Id}' (such as '{unreviewed.Entry.Id}'). Add 'review' to the publication, or to each entry.");
        }
    }

    /// <summary>Review dates that have passed: a publication's once, and an entry's own.</summary>
    public static IEnumerable<ContentMistake> Overdue(LoadResult loaded, DateOnly today)
    {
        foreach (var (publication, entries) in ByPublication(loaded))
        {
            if (publication.Review is { } due && due < today && entries.Count(e => e.Entry.Review is null) is > 0 and var waiting)
            {
                yield return loaded.Places.AtSource(publication.Id, string.Create(CultureInfo.InvariantCulture,
                    $"The review was due on {due:d MMMM yyyy} for {(waiting == 1 ? "one entry" : $"{waiting} entries")} of '{publication.Id}'. Read them over, then set 'review' to the next day."));
            }
        }

        foreach (var entry in loaded.Places.Entries)
        {
            if (entry.Entry.Review is { } due && due < today)
            {
                yield return new(entry.File, entry.Fields.LineOf("review"), string.Create(CultureInfo.InvariantCulture,
                    $"The review was due on {due:d MMMM yyyy}. Read the entry over, then set 'review' to the next day."));
            }
        }
    }

    private static IEnumerable<(Publication Publication, List<ReadEntry> Entries)> ByPublication(LoadResult loaded)
    {
        var entries = loaded.Places.Entries.ToLookup(e => e.Entry.Sources.FirstOrDefault()?.Publication, StringComparer.Ordinal);
        return loaded.Library.Publications.Select(p => (p, entries[p.Id].ToList()));
    }

    private static string Count(List<ReadEntry> entries) =>
        entries.Count == 1 ? "one entry" : string.Create(CultureInfo.InvariantCulture, $"{entries.Count} entries");
}
