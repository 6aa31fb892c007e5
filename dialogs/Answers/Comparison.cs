using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Answers;

/// <summary>A question that puts things side by side: "Doncaster or Slough?", "what is the difference between a trust and a mutual?".</summary>
internal static partial class Comparison
{
    private const int Most = 3;

    /// <summary>The question once for each thing, with the others left out; empty when it compares nothing.</summary>
    public static IReadOnlyList<(string Label, string Question)> Sides(string question, Subjects subjects)
    {
        if (!Compares().IsMatch(question)) return [];
        var group = subjects.Named(question).GroupBy(s => s.Group).MaxBy(g => g.Count());
        if (group is null || group.Count() is < 2 or > Most) return [];
        return [.. group.Select(side => (side.Label, Rest().Replace(subjects.Without(question, s => s.Group == group.Key && s.Label != side.Label), " ")))];
    }

    [GeneratedRegex(@"\b(?:or|vs|versus|compare[ds]?|comparison|contrast|differ(?:s|ence|ences|ent|ently)?|better|between|than|both|unlike|same|and)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Compares();

    // What only joined the two.
    [GeneratedRegex(@"\b(?:or|vs\.?|versus|compared (?:with|to)|difference between|differences between|between|both|differ from|than)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Rest();
}
