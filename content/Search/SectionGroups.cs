namespace ScrutinyBot.Content.Search;

/// <summary>Which entries rest on the same section first of all; a section with several good matches is likelier the right one.</summary>
internal sealed class SectionGroups
{
    private const int Counted = 3;

    private readonly int[] sectionOf;
    private readonly int sections;

    public SectionGroups(IReadOnlyList<Entry> entries)
    {
        var ids = new Dictionary<SectionRef, int>();
        sectionOf = [.. entries.Select(e => ids.TryGetValue(e.Sources[0], out var id) ? id : ids[e.Sources[0]] = ids.Count)];
        sections = ids.Count;
    }

    /// <summary>By entry, the mean of the best three scores of its section, a missing one counting as 0.</summary>
    public double[] Together(double[] scores)
    {
        var best = new double[sections * Counted];
        for (var i = 0; i < scores.Length; i++) Keep(best.AsSpan(sectionOf[i] * Counted, Counted), scores[i]);
        var together = new double[scores.Length];
        for (var i = 0; i < scores.Length; i++)
        {
            foreach (var score in best.AsSpan(sectionOf[i] * Counted, Counted)) together[i] += score / Counted;
        }

        return together;
    }

    private static void Keep(Span<double> best, double score)
    {
        for (var i = 0; i < best.Length; i++)
        {
            if (score > best[i]) (best[i], score) = (score, best[i]);
        }
    }
}
