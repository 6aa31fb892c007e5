namespace ScrutinyBot.Content.Passages;

/// <summary>Says whether a passage has enough of what was asked to be shown as an answer. A passage has no ways to ask of its own to compare
/// with, so it must have more of the question's words than an entry of the library.</summary>
internal static class PassageConfidence
{
    private const double LeastCoverage = 0.6;
    private const double LeastStrength = 0.3;

    /// <param name="told">How many of the question's telling words the passage has.</param>
    /// <param name="telling">How many the question has.</param>
    public static bool In(double coverage, double strength, int told, int telling) =>
        coverage >= LeastCoverage && strength >= LeastStrength && told >= Math.Min(2, telling) && telling > 0;
}
