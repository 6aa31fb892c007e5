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

    /// <summary>The words of a question with what each counts; the vector is null for a word that is not known.</summary>
    public IReadOnlyList<(float[]? Vector, float Weight)> Read(string question) =>
    [
        .. Tokens.Words(question).Where(w => !StopWords.Contains(w)).Distinct(StringComparer.Ordinal)
            .Select(w => (meaning.Of(w), WeakWords.Contains(Tokens.Stem(Spelling.Unify(w))) ? WeightOfWeak : 1)),
    ];

    /// <summary>From 0 to 1, how near the words of the question come on the whole.</summary>
    public double Of(IReadOnlyList<(float[]? Vector, float Weight)> question, int entry)
    {
        float sum = 0, weights = 0;
        foreach (var (vector, weight) in question)
        {
            sum += weight * (vector is null ? 0 : Nearest(vector, wordsOf[entry]));
            weights += weight;
        }

        return weights == 0 ? 0 : sum / weights;
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
