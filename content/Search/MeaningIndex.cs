using System.Numerics.Tensors;

namespace ScrutinyBot.Content.Search;

/// <summary>The vectors of what each entry says and is asked by, for comparing with a question's.</summary>
internal sealed class MeaningIndex
{
    private const int ShortestSentence = 25;

    private readonly ITextMeaning meaning;
    private readonly float[] texts;
    private readonly float[] asks;
    private readonly float[] centre;
    private readonly (int First, int Count)[] textsOf;

    public MeaningIndex(IReadOnlyList<Entry> entries, ITextMeaning meaning)
    {
        this.meaning = meaning;
        var found = new List<float[]>();
        textsOf = new (int, int)[entries.Count];
        asks = new float[entries.Count * meaning.Dimensions];
        centre = new float[meaning.Dimensions];
        for (var i = 0; i < entries.Count; i++)
        {
            var first = found.Count;
            found.AddRange(VectorsOf(entries[i].Asks.Append(entries[i].Title)));
            for (var a = first; a < found.Count; a++) TensorPrimitives.Add(centre, found[a], centre);
            Mean(found, first, asks.AsSpan(i * meaning.Dimensions, meaning.Dimensions));
            found.AddRange(VectorsOf(Sentences(entries[i])));
            textsOf[i] = (first, found.Count - first);
        }

        TensorPrimitives.Divide(centre, Math.Max(TensorPrimitives.Norm<float>(centre), float.Epsilon), centre);
        texts = new float[found.Count * meaning.Dimensions];
        for (var i = 0; i < found.Count; i++) found[i].CopyTo(texts, i * meaning.Dimensions);
    }

    /// <summary>The question's vector; null when it has no word that is known.</summary>
    public float[]? Of(string question) => meaning.Of(question);

    /// <summary>How near the question is to what the library is asked on the whole; about 0 for other subjects.</summary>
    public double Subject(float[] question) => TensorPrimitives.Dot(question, centre);

    /// <summary>By entry, from 0 to 1, how near its asks are on the whole.</summary>
    public double[] AllAsks(float[] question)
    {
        var near = new double[textsOf.Length];
        for (var e = 0; e < near.Length; e++)
            near[e] = Math.Max(0, TensorPrimitives.Dot(question, asks.AsSpan(e * meaning.Dimensions, meaning.Dimensions)));
        return near;
    }

    /// <summary>From 0 to 1, how near the nearest ask or sentence of an entry is.</summary>
    public double Nearest(float[] question, int entry)
    {
        var (first, count) = textsOf[entry];
        float nearest = 0;
        for (var i = first; i < first + count; i++)
            nearest = Math.Max(nearest, TensorPrimitives.Dot(question, texts.AsSpan(i * meaning.Dimensions, meaning.Dimensions)));
        return nearest;
    }

    private static void Mean(List<float[]> vectors, int first, Span<float> mean)
    {
        for (var i = first; i < vectors.Count; i++) TensorPrimitives.Add(mean, vectors[i], mean);
        if (vectors.Count > first) TensorPrimitives.Divide(mean, vectors.Count - first, mean);
    }

    private IEnumerable<float[]> VectorsOf(IEnumerable<string> of) => of.Select(meaning.Of).OfType<float[]>();

    private static IEnumerable<string> Sentences(Entry entry) =>
        entry.Body.Split(Tokens.SentenceEnds, StringSplitOptions.RemoveEmptyEntries).Where(s => s.Length > ShortestSentence)
            .Concat(entry.Text is { } wording ? [wording] : []);
}
