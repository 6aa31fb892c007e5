namespace ScrutinyBot.Content.Loading;

/// <summary>Finds what somebody probably meant to write.</summary>
internal static class Nearest
{
    /// <summary>A sentence: "Did you mean 'x'?", or the whole list where it is short, or that it should come out.</summary>
    public static string Hint(string written, IEnumerable<string> known)
    {
        var all = known.ToArray();
        var nearest = all
            .Select(k => (Name: k, Score: FuzzySharp.Fuzz.Ratio(written.ToLowerInvariant(), k)))
            .Where(k => k.Score >= 70)
            .OrderByDescending(k => k.Score).ThenBy(k => k.Name, StringComparer.Ordinal)
            .FirstOrDefault().Name;
        if (nearest is not null) return $"Did you mean '{nearest}'?";
        return all.Length is > 0 and <= 12 ? $"Use one of: {string.Join(", ", all)}." : "Correct it or take it out.";
    }
}
