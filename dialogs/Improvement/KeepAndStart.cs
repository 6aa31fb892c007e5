using ScrutinyBot.Content;

namespace ScrutinyBot.Dialogs.Improvement;

/// <summary>Something to keep doing or to start, with the enabler it belongs to and its rating.</summary>
internal sealed record Step(ScriptItem Item, string Enabler, int Rating);

/// <summary>Draws what to keep from the strongest enablers and what to start from the weakest, as the phase has it.</summary>
internal static class KeepAndStart
{
    /// <summary>How many of each, unless the person says a number.</summary>
    public const int Usual = 3;

    // A strength is no strength below this.
    private const int LeastToKeep = 3;

    public static IReadOnlyList<Step> Keep(Assessment assessment)
    {
        var thin = assessment.Doubts.Where(d => !d.Against).Select(d => d.Enabler).ToHashSet(StringComparer.Ordinal);
        var strong = assessment.Rated.Where(r => r.Rating >= LeastToKeep).OrderByDescending(r => r.Rating).ThenBy(r => thin.Contains(r.Id)).ToList();
        // Whoever asks for two gets two, even where nothing is strong yet.
        var rest = assessment.Rated.Except(strong).OrderByDescending(r => r.Rating);
        return Take("keep", strong.Concat(rest), assessment.Answers.Get<int?>(JourneyKeys.KeepCount) ?? Math.Max(1, Math.Min(Usual, strong.Count)), assessment);
    }

    public static IReadOnlyList<Step> Start(Assessment assessment) => Take(
        "start", assessment.Rated.OrderBy(r => r.Rating).ThenBy(r => Placement.HoldingBack.Contains(r.Id, StringComparer.Ordinal) ? 0 : 1), assessment.Answers.Get<int?>(JourneyKeys.StartCount) ?? Usual, assessment);

    private static IReadOnlyList<Step> Take(string bank, IEnumerable<(string Id, string Name, int Rating)> enablers, int count, Assessment assessment)
    {
        if (assessment.Place is not { } place) return [];
        var items = assessment.Script.Bank(bank);
        return [.. enablers.Select(e => (e, Item: items.FirstOrDefault(i => i.Group == $"{e.Id}-{assessment.PhaseItem(PhaseOf(e.Rating, place)).Id}")))
            .Where(s => s.Item is not null).Take(Math.Clamp(count, 1, 7)).Select(s => new Step(s.Item!, s.e.Id, s.e.Rating))];
    }

    // Between two phases a strong enabler is already in the later one, a weak one still in the earlier.
    private static int PhaseOf(int rating, Place place) => rating >= 4 ? place.Phases[^1] : place.Phases[0];
}
