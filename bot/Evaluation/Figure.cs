using System.Globalization;

namespace ScrutinyBot.Evaluation;

/// <summary>A figure that must not become worse than recorded. The answered rate is none: more of it may be better or worse.</summary>
/// <param name="Key">Its name in the file of recorded figures.</param>
/// <param name="Exactly">Null when the set has no questions for it.</param>
/// <param name="Decimals">How many it is shown and recorded with.</param>
internal sealed record Figure(string Key, string Name, Func<Scores, double?> Exactly, int Decimals, string Unit, bool LowerIsBetter = false)
{
    public static IReadOnlyList<Figure> All { get; } =
    [
        OfShare("recallAt1", "recall at 1", s => s.RecallAt1),
        OfShare("recallAt3", "recall at 3", s => s.RecallAt3),
        OfShare("recallAt5", "recall at 5", s => s.RecallAt5),
        new("meanReciprocalRank", "mean reciprocal rank", s => s.MeanReciprocalRank, Decimals: 3, Unit: ""),
        OfShare("mustFacts", "must facts", s => s.MustFacts),
        OfShare("wrongAnswers", "wrong answers", s => s.WrongAnswers) with { LowerIsBetter = true },
        OfShare("wrongRefusals", "wrong refusals", s => s.WrongRefusals) with { LowerIsBetter = true },
    ];

    /// <summary>Rounded as it is shown and recorded, so that the two can be compared; null when the set has no questions for it.</summary>
    public double? Of(Scores scores) => Exactly(scores) is { } value ? Math.Round(value, Decimals, MidpointRounding.AwayFromZero) : null;

    public string Show(double value) => value.ToString($"F{Decimals}", CultureInfo.InvariantCulture) + Unit;

    private static Figure OfShare(string key, string name, Func<Scores, Share> share) => new(key, name, s => share(s).Percent, Decimals: 1, Unit: " %");
}
