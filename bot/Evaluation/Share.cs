using System.Globalization;

namespace ScrutinyBot.Evaluation;

/// <summary>So many of so many.</summary>
internal readonly record struct Share(int Count, int Of)
{
    public static Share Among<T>(IReadOnlyCollection<T> items, Func<T, bool> counts) => new(items.Count(counts), items.Count);

    /// <summary>Null when there are none to take a share of.</summary>
    public double? Percent => Of == 0 ? null : 100.0 * Count / Of;

    /// <summary>The percentage with the counts, <c>92.0 % (46/50)</c>; a hyphen when there are none.</summary>
    public override string ToString() => Of == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{Percent:F1} % ({Count}/{Of})");
}
