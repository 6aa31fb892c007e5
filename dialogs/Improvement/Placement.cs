using System.Collections.Immutable;

namespace ScrutinyBot.Dialogs.Improvement;

/// <summary>A place on the improvement journey. <c>At</c> is the number of phases that lie behind: 1.5 is the middle of fair to good, 2 is where
/// fair to good and good to great meet.</summary>
public sealed record Place(double At)
{
    /// <summary>The phases the place is in: one, or the two that meet there. 0 is poor to fair.</summary>
    public IReadOnlyList<int> Phases => At % 1 == 0 ? [(int)At - 1, (int)At] : [(int)At];

    /// <summary>The phase whose work is still to be finished: the earlier of two.</summary>
    public int Phase => Phases[0];
}

/// <summary>Reckons a place from ratings and what the last inspection found. A rule of ours that starts a conversation: the research has
/// phases and no scores.</summary>
public static class Placement
{
    /// <summary>With fewer ratings than these a mean says too little.</summary>
    public const int FewestRatings = 4;

    /// <summary>An inspection older than this many years counts for less than the ratings.</summary>
    public const int OldAfterYears = 3;

    private const double First = 0.5, Last = 2.5;

    /// <summary>The place; null where too little is known.</summary>
    /// <param name="inspected">What the last inspection found; null when not known.</param>
    public static Place? Of(ImmutableSortedDictionary<string, int?> ratings, string? inspected, int? yearsAgo)
    {
        var known = ratings.Values.OfType<int>().ToList();
        var rated = known.Count >= FewestRatings ? OfMean(known.Average()) : (double?)null;
        var judged = OfJudgement(inspected);
        if (rated is null && judged is null) return null;
        if (rated is null || judged is null) return new((rated ?? judged)!.Value);
        var weight = yearsAgo > OldAfterYears ? 0.25 : 0.5;
        // In doubt the earlier place: what is not yet finished there is worth finishing.
        var between = Math.Floor(((1 - weight) * rated.Value + weight * judged.Value) * 2) / 2;
        return new(Math.Clamp(IsHeldBack(ratings) ? Math.Min(between, 2) : between, First, Last));
    }

    /// <summary>The enablers that hold everything back when they are weak: the others rest on core systems and on leaders.</summary>
    public static IReadOnlyList<string> HoldingBack { get; } = ["apparatus", "leadership"];

    private static bool IsHeldBack(ImmutableSortedDictionary<string, int?> ratings) =>
        HoldingBack.Any(e => ratings.GetValueOrDefault(e) is <= 2);

    private static double OfMean(double mean) => mean switch
    {
        < 2 => 0.5,
        < 2.6 => 1,
        < 3.2 => 1.5,
        < 3.8 => 2,
        _ => 2.5,
    };

    private static double? OfJudgement(string? inspected) => inspected switch
    {
        "inadequate" => 0.5,
        "requires-improvement" => 1.5,
        "good" or "outstanding" => 2.5,
        _ => null,
    };
}
