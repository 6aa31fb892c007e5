using System.Numerics.Tensors;

namespace ScrutinyBot.Content.Search.Fitting;

/// <summary>Fits general word vectors to the library: what is asked of one entry moves together, what is asked of others apart.</summary>
/// <remarks>Contrastive learning with in-batch negatives (van den Oord and others, 2018), with Adagrad steps. The same input gives the same vectors.</remarks>
public sealed class VectorFitting
{
    private const int MostFrequentWords = 30_000;
    private const int Rounds = 5;
    private const int Batch = 192;
    private const float Temperature = 0.1f;
    private const float StepLength = 0.02f;
    private const double Forgotten = 0.2;
    private const double LeastWeight = 0.4;

    private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);
    private readonly List<string> words = [];
    private readonly List<float[]> vectors = [];
    private readonly List<float> weights = [];
    private readonly List<float> spent = [];
    private readonly Random random = new(5);

    private VectorFitting(IEnumerable<(string Word, float[] Vector)> general, Func<string, double> weight)
    {
        foreach (var (word, vector) in general) Add(word, vector, weight(word));
    }

    /// <summary>The words with their fitted vectors, each as long as the word counts.</summary>
    /// <param name="glove">A file of general vectors: on each line a word and its numbers, frequent words first.</param>
    /// <exception cref="InvalidDataException">The file has not that form.</exception>
    public static IReadOnlyList<(string Word, float[] Vector)> Fit(Library library, string glove)
    {
        var texts = library.Entries.SelectMany(e => e.Asks.Append(e.Title).Append(e.Body).Append(e.Text ?? ""));
        var own = texts.SelectMany(Tokens.Words).Where(w => !StopWords.Contains(w)).ToHashSet(StringComparer.Ordinal);
        var general = GloveFile.Read(glove, MostFrequentWords, own);
        CommonDirections.TakeOut([.. general.Select(g => g.Vector)]);
        foreach (var (_, vector) in general) TensorPrimitives.Divide(vector, TensorPrimitives.Norm<float>(vector), vector);

        var fitting = new VectorFitting(general, new WordWeights(library, LeastWeight).Of);
        fitting.Learn(Pairs(library, fitting.random));
        return [.. fitting.words.Select((word, i) => (word, Scaled(fitting.vectors[i], fitting.weights[i])))];
    }

    // Each ask beside what the entry says, and beside another ask of it.
    private static List<Pair> Pairs(Library library, Random random)
    {
        var pairs = new List<Pair>();
        for (var i = 0; i < library.Entries.Count; i++)
        {
            var entry = library.Entries[i];
            var says = $"{entry.Title} {entry.Text} {entry.Body}";
            foreach (var ask in entry.Asks)
            {
                pairs.Add(new(ask, says, i));
                var other = entry.Asks[random.Next(entry.Asks.Count)];
                if (other != ask) pairs.Add(new(ask, other, i));
            }
        }

        return pairs;
    }

    private void Learn(List<Pair> pairs)
    {
        var known = pairs.Select(p => (Left: RowsOf(p.Left), Right: RowsOf(p.Right), p.Entry)).Where(p => p.Left.Length > 0 && p.Right.Length > 0).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(known);
            for (var start = 0; start + Batch <= known.Length; start += Batch)
            {
                var batch = known.AsSpan(start, Batch).ToArray();
                Step([.. batch.Select(p => Embed(p.Left))], [.. batch.Select(p => Embed(p.Right))], [.. batch.Select(p => p.Entry)]);
            }
        }
    }

    // Every left text should be nearer to its own right text than to those of other entries.
    private void Step(Embedded[] left, Embedded[] right, int[] entries)
    {
        var pull = left.Select(_ => new float[left[0].Vector.Length]).ToArray();
        var pullRight = right.Select(_ => new float[left[0].Vector.Length]).ToArray();
        var likeness = new float[left.Length];
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = 0; j < right.Length; j++)
                likeness[j] = i != j && entries[i] == entries[j] ? float.NegativeInfinity : TensorPrimitives.Dot(left[i].Vector, right[j].Vector) / Temperature;
            TensorPrimitives.SoftMax(likeness, likeness);
            likeness[i] -= 1;
            for (var j = 0; j < right.Length; j++)
            {
                TensorPrimitives.MultiplyAdd(right[j].Vector, likeness[j] / Temperature, pull[i], pull[i]);
                TensorPrimitives.MultiplyAdd(left[i].Vector, likeness[j] / Temperature, pullRight[j], pullRight[j]);
            }
        }

        for (var i = 0; i < left.Length; i++)
        {
            Move(left[i], pull[i]);
            Move(right[i], pullRight[i]);
        }
    }

    private Embedded Embed(int[] text)
    {
        var kept = text.Length < 2 ? text : [.. text.Where(_ => random.NextDouble() > Forgotten)];
        if (kept.Length == 0) kept = [text[random.Next(text.Length)]];
        var sum = new float[vectors[0].Length];
        foreach (var row in kept) TensorPrimitives.MultiplyAdd(vectors[row], weights[row], sum, sum);
        var length = Math.Max(TensorPrimitives.Norm<float>(sum), 1e-6f);
        TensorPrimitives.Divide(sum, length, sum);
        return new(kept, sum, length);
    }

    private void Move(Embedded text, float[] pull)
    {
        // Only what turns the vector counts: its length is taken out again.
        TensorPrimitives.MultiplyAdd(text.Vector, -TensorPrimitives.Dot(pull, text.Vector), pull, pull);
        TensorPrimitives.Divide(pull, text.Length, pull);
        var squares = TensorPrimitives.SumOfSquares<float>(pull) / pull.Length;
        foreach (var row in text.Rows)
        {
            spent[row] += weights[row] * weights[row] * squares;
            TensorPrimitives.MultiplyAdd(pull, -StepLength * weights[row] / MathF.Sqrt(spent[row] + 1e-4f), vectors[row], vectors[row]);
        }
    }

    // A word that the general vectors lack starts near nothing and finds its place.
    private int[] RowsOf(string text) =>
    [
        .. Tokens.Words(text).Where(w => !StopWords.Contains(w))
            .Select(w => rows.ContainsKey(w) ? w : Spelling.Unify(w)).Where(w => !w.Contains(' ', StringComparison.Ordinal))
            .Select(w => rows.TryGetValue(w, out var row) ? row : Add(w, Small(), 1)).Distinct(),
    ];

    private float[] Small() => [.. vectors[0].Select(_ => (float)((random.NextDouble() - 0.5) * 0.05))];

    private int Add(string word, float[] vector, double weight)
    {
        if (!rows.TryAdd(word, words.Count)) return rows[word];
        words.Add(word);
        vectors.Add(vector);
        weights.Add((float)weight);
        spent.Add(0);
        return words.Count - 1;
    }

    private static float[] Scaled(float[] vector, float weight)
    {
        TensorPrimitives.Multiply(vector, weight, vector);
        return vector;
    }

    private sealed record Pair(string Left, string Right, int Entry);

    private sealed record Embedded(int[] Rows, float[] Vector, float Length);
}
