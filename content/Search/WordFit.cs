using System.Numerics.Tensors;

namespace ScrutinyBot.Content.Search;

/// <summary>How near each word of a question comes to a word of an entry, in meaning; what tells an answer from one about a neighbouring thing.</summary>
internal sealed class WordFit
{
    private const float WeightOfWeak = 0.3f;

    private readonly ITextMeaning meaning;
    private readonly int[][] wordsOf;
    private readonly float[] vectors;

    public WordFit(IReadOnlyList<Entry> entries, ITextMeaning meaning)
    {
        this.meaning = meaning;
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        var found = new List<float[]>();
        wordsOf = [.. entries.Select(e => Words(e).Select(Row).Where(row => row >= 0).Distinct().ToArray())];
        vectors = new float[found.Count * meaning.Dimensions];
        for (var i = 0; i < found.Count; i++) found[i].CopyTo(vectors, i * meaning.Dimensions);

        int Row(string word)
        {
            if (rows.TryGetValue(word, out var row)) return row;
            if (meaning.Of(word) is not { } vector) return rows[word] = -1;
            found.Add(vector);
            return rows[word] = found.Count - 1;
        }
    }

    /// <summary>From 0 to 1: how near the words come on the whole, and how near the one that comes least near.</summary>
    public (double Whole, double Weakest) Of(string question, int entry)
    {
        float sum = 0, weights = 0, weakest = 1;
        foreach (var word in Tokens.Words(question).Where(w => !StopWords.Contains(w)).Distinct(StringComparer.Ordinal))
        {
            var isWeak = WeakWords.Contains(Tokens.Stem(Spelling.Unify(word)));
            var nearest = meaning.Of(word) is { } vector ? Nearest(vector, wordsOf[entry]) : 0;
            var weight = isWeak ? WeightOfWeak : 1;
            sum += weight * nearest;
            weights += weight;
            if (!isWeak) weakest = Math.Min(weakest, nearest);
        }

        return weights == 0 ? (0, 0) : (sum / weights, weakest);
    }

    private float Nearest(float[] word, int[] rows)
    {
        float nearest = 0;
        foreach (var row in rows) nearest = Math.Max(nearest, TensorPrimitives.Dot(word, vectors.AsSpan(row * meaning.Dimensions, meaning.Dimensions)));
        return nearest;
    }

    private static IEnumerable<string> Words(Entry entry) =>
        entry.Asks.Concat(entry.Names).Append(entry.Title).Append(entry.Body).Append(entry.Text ?? "").SelectMany(Tokens.Words).Where(w => !StopWords.Contains(w));
}
