using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>Finds the aim that words mean: "the second one", "aim 2", "the press", "data".</summary>
internal static partial class AimReference
{
    /// <summary>The aim meant by its place or by its words; null when no aim is, or two as well as each other.</summary>
    public static AimRow? Find(string plain, AimList aims)
    {
        if (Place().Match(plain) is { Success: true } place)
        {
            var at = place.Groups["ordinal"].Success ? Numbers.ReadOrdinal(place.Groups["ordinal"].Value) : Numbers.Read(place.Groups["number"].Value);
            if (at == -1) at = aims.Rows.Count;
            if (at is { } number && number >= 1 && number <= aims.Rows.Count) return aims.Rows[number - 1];
        }
        return Named(plain, aims);
    }

    /// <summary>The aim that shares most words with the text; null when none does, or two do as well as each other.</summary>
    public static AimRow? Named(string plain, AimList aims)
    {
        var words = WordStems.Of(plain);
        var best = aims.Rows.Select(a => (Aim: a, Shared: WordStems.Of(a.Text).Distinct().Count(s => words.Contains(s, StringComparer.Ordinal))))
            .Where(a => a.Shared > 0).OrderByDescending(a => a.Shared).Take(2).ToList();
        return best.Count == 0 || best.Count == 2 && best[0].Shared == best[1].Shared ? null : best[0].Aim;
    }

    [GeneratedRegex(@"\b(?:the )?(?<ordinal>first|second|third|fourth|fifth|sixth|last|1st|2nd|3rd|4th|5th)(?: (?:one|aim))?\b|\b(?:aim|number|no|goal) (?<number>\d|one|two|three|four|five|six)\b|^(?<number>\d)$")]
    private static partial Regex Place();
}
