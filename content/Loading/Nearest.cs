namespace ScrutinyBot.Content.Loading;

/// <summary>Finds what somebody probably meant to write.</summary>
public static class Nearest
{
    private const int Alike = 70;

    /// <summary>A sentence: "Did you mean 'x'?", or the whole list where it is short, or that it should come out.</summary>
    public static string Hint(string written, IEnumerable<string> known)
    {
        var all = known.ToArray();
        if (To(written, all, 1) is [var nearest]) return $"Did you mean '{nearest}'?";
        return all.Length is > 0 and <= 12 ? $"Use one of: {string.Join(", ", all)}." : "Correct it or take it out.";
    }

    /// <summary>The known names that look like what was written, nearest first.</summary>
    public static IReadOnlyList<string> To(string written, IEnumerable<string> known, int most) =>
    [
        .. known
            .Select(k => (Name: k, Score: FuzzySharp.Fuzz.Ratio(written.ToLowerInvariant(), k)))
            .Where(k => k.Score >= Alike)
            .OrderByDescending(k => k.Score).ThenBy(k => k.Name, StringComparer.Ordinal)
            .Take(most)
            .Select(k => k.Name),
    ];
}
