using System.Buffers;

namespace ScrutinyBot.Content.Search;

/// <summary>The ways people put a question, each compared as a whole.</summary>
internal sealed class AskIndex(int termCount)
{
    private readonly List<(int Entry, double Norm)> asks = [];
    private readonly List<int>?[] byTerm = new List<int>?[termCount];

    public void Add(int entry, int[] terms, double[] weights)
    {
        if (terms.Length == 0) return;
        foreach (var term in terms) (byTerm[term] ??= []).Add(asks.Count);
        asks.Add((entry, Math.Sqrt(terms.Sum(t => weights[t] * weights[t]))));
    }

    /// <summary>By entry, the cosine of the nearest ask.</summary>
    public double[] Best(Query query, int entries, double[] weights)
    {
        // Borrowed: a new one for each question is large enough to make the collector stop everything now and then.
        var borrowed = ArrayPool<double>.Shared.Rent(asks.Count);
        var shared = borrowed.AsSpan(0, asks.Count);
        shared.Clear();
        foreach (var term in query.Terms)
        {
            foreach (var (likely, sureness) in term.Likely)
            {
                foreach (var ask in byTerm[likely] ?? []) shared[ask] += term.Weight * weights[likely] * sureness;
            }
        }

        var norm = Math.Sqrt(query.Terms.Sum(t => t.Weight * t.Weight));
        var best = new double[entries];
        for (var i = 0; i < shared.Length; i++)
        {
            if (shared[i] > 0) best[asks[i].Entry] = Math.Max(best[asks[i].Entry], shared[i] / (norm * asks[i].Norm));
        }

        ArrayPool<double>.Shared.Return(borrowed);
        return best;
    }
}
