namespace ScrutinyBot.Content.Passages;

/// <summary>A question, ready for comparing.</summary>
internal sealed record PassageQuery(IReadOnlyList<PassageQueryTerm> Terms)
{
    /// <summary>What all words weigh together; 0 when the question says nothing.</summary>
    public double TotalWeight { get; } = Terms.Sum(t => t.Weight);

    /// <summary>How many words are more than fillers.</summary>
    public int Telling { get; } = Terms.Count(t => !t.IsWeak);
}

/// <summary>A word of a question. <c>Weight</c> is larger for rarer words; <c>Likely</c> are the terms that it may stand for, and how surely;
/// empty when no passage has the word. <c>IsWeak</c> marks a frequent word that is seldom what a question is about.</summary>
internal sealed record PassageQueryTerm(double Weight, IReadOnlyList<(int Term, double Sureness)> Likely, bool IsWeak);
