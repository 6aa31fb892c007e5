namespace ScrutinyBot.Evaluation;

/// <summary>The figures that one set has reached, by their keys. One that is not recorded is not compared.</summary>
internal sealed record RecordedFigures(string Set, IReadOnlyDictionary<string, double> Values)
{
    public static RecordedFigures Of(string set, Scores scores) => new(
        set,
        Figure.All.Select(f => (f.Key, Value: f.Of(scores))).Where(f => f.Value is not null).ToDictionary(f => f.Key, f => f.Value!.Value));

    /// <summary>A sentence for each figure that is worse now; empty when none is.</summary>
    public IReadOnlyList<string> WhatIsWorse(Scores now) =>
        [.. Figure.All.Where(f => Values.ContainsKey(f.Key)).Select(f => Compare(f, Values[f.Key], f.Of(now))).OfType<string>()];

    private string? Compare(Figure figure, double recorded, double? now)
    {
        if (now is not { } value) return $"{Set}: {figure.Name} was {figure.Show(recorded)}, and there is no question left for it.";
        if (figure.LowerIsBetter ? value <= recorded : value >= recorded) return null;
        var moved = figure.LowerIsBetter ? "rose" : "fell";
        return $"{Set}: {figure.Name} {moved} from {figure.Show(recorded)} to {figure.Show(value)}.";
    }
}
