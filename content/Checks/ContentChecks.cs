using ScrutinyBot.Content.Loading;

namespace ScrutinyBot.Content.Checks;

/// <summary>What a check found. A mistake has to be mended; a warning is worth a look, and the bot works with it.</summary>
public sealed record CheckResult(IReadOnlyList<ContentMistake> Mistakes, IReadOnlyList<ContentMistake> Warnings);

/// <summary>All that is asked of the library beyond what it needs to load: upkeep, links, asks, bodies, and sections left out.</summary>
public static class ContentChecks
{
    /// <summary>Checks a library that was loaded from this folder; the mistakes of loading come with the others.</summary>
    /// <param name="today">The day from which a review date has passed.</param>
    public static CheckResult Of(string folder, LoadResult loaded, DateOnly today)
    {
        // Without any entry the cause was named in loading, and everything else would follow from it.
        if (loaded.Places.Entries.Count == 0) return new(loaded.Mistakes, []);
        return new(
            Mistakes.InOrder([.. loaded.Mistakes, .. Upkeep.Missing(loaded), .. Links.Dead(folder, loaded), .. LeftOut.Sections(folder, loaded)]),
            Mistakes.InOrder([.. Upkeep.Overdue(loaded, today), .. Asks.Alike(loaded), .. Asks.TooFewOrMany(loaded), .. Bodies.OfOddLength(loaded), .. Bodies.OldNews(loaded)]));
    }
}
