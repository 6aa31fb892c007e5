namespace ScrutinyBot.Content.Passages;

/// <summary>A passage that matches a question, by its id, and what its score is made of. From 0 to 1: <c>Strength</c> is how much it says
/// of the question's words, <c>Coverage</c> the share of them that it has, both by rarity. <c>Told</c> counts the words it has that are more
/// than fillers.</summary>
public sealed record PassageMatch(long Id, double Strength, double Coverage, int Told, bool Confident)
{
    // Having all of the words beats having one of them often.
    private const double CoverageCounts = 0.5;

    /// <summary>What matches are ranked by.</summary>
    public double Score { get; } = (Strength + (CoverageCounts * Coverage)) / (1 + CoverageCounts);
}
