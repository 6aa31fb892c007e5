using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Findings;

/// <summary>A text that repeats a figure from an exempt item.</summary>
public sealed record Repeats(string Figure, EvidenceItem Item);

/// <summary>What a public version leaves out: what is marked exempt, and texts that repeat a figure which only exempt evidence gives.</summary>
public static partial class LeftOut
{
    public static IReadOnlyList<EvidenceItem> Items(FindingsState state) => state.Log.Rows.FindAll(e => e.Exempt);

    /// <summary>The recommendations that give away an exempt figure.</summary>
    public static IReadOnlyList<(Recommendation Recommendation, Repeats Repeats)> Recommendations(FindingsState state) =>
        [.. state.Recommendations.Rows.Select(r => (r, InText(state, r.Text, r.Measure, r.Cost, r.Reason, r.ProgressNote, r.Owner, r.Lead))).Where(x => x.Item2 is not null).Select(x => (x.r, x.Item2!))];

    /// <summary>The figure of an exempt item that some texts repeat; null when none does.</summary>
    public static Repeats? InText(FindingsState state, params ReadOnlySpan<string> texts)
    {
        var open = state.Log.Rows.Where(e => !e.Exempt).SelectMany(e => Figures(e.Source + " " + e.Shows)).ToHashSet(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var said = Figures(text).ToHashSet(StringComparer.Ordinal);
            foreach (var item in Items(state))
            {
                if (Figures(item.Source + " " + item.Shows).FirstOrDefault(f => said.Contains(f) && !open.Contains(f)) is { } figure) return new(figure, item);
            }
        }
        return null;
    }

    // "£240,000", "240k" and "240 000" are one figure.
    private static IEnumerable<string> Figures(string text) => Figure().Matches(text.ToLowerInvariant()).Select(m =>
    {
        var digits = m.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal);
        return m.Groups["unit"].Value switch
        {
            "k" or "thousand" => digits + "k",
            "m" or "million" => digits + "m",
            "%" or "per cent" or "percent" => digits + "%",
            _ => digits.EndsWith("000000", StringComparison.Ordinal) ? digits[..^6] + "m" : digits.EndsWith("000", StringComparison.Ordinal) ? digits[..^3] + "k" : digits,
        };
    }).Where(f => f.Length > 1);

    [GeneratedRegex(@"(?<n>\d[\d,]*(?:\.\d+)?)\s?(?<unit>k\b|m\b|thousand|million|%|per cent|percent)?")]
    private static partial Regex Figure();
}
