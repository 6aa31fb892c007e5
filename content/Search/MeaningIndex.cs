using System.Numerics.Tensors;

namespace ScrutinyBot.Content.Search;

/// <summary>The vectors of what each entry says and is asked by, for comparing with a question's.</summary>
internal sealed class MeaningIndex
{
    private const int ShortestSentence = 25;
    private static readonly char[] SentenceEnds = ['.', '!', '?', ';', '\n'];

    private readonly ITextMeaning meaning;
    private readonly float[] vectors;
    private readonly (int First, int Asks, int All)[] byEntry;

    public MeaningIndex(IReadOnlyList<Entry> entries, ITextMeaning meaning)
    {
        this.meaning = meaning;
        var found = new List<float[]>();
        byEntry = new (int, int, int)[entries.Count];
        for (var i = 0; i < entries.Count; i++)
        {
            var first = found.Count;
            found.AddRange(VectorsOf(entries[i].Asks.Append(entries[i].Title)));
            var asks = found.Count - first;
            found.AddRange(VectorsOf(Sentences(entries[i])));
            byEntry[i] = (first, asks, found.Count - first);
        }

        vectors = new float[found.Count * meaning.Dimensions];
        for (var i = 0; i < found.Count; i++) found[i].CopyTo(vectors, i * meaning.Dimensions);
    }

    /// <summary>By entry, from 0 to 1: how near the nearest of its texts is, and how near its asks are together.</summary>
    public (double Nearest, double AllAsks)[] Compare(string question)
    {
        var near = new (double Nearest, double AllAsks)[byEntry.Length];
        if (meaning.Of(question) is not { } asked) return near;
        var length = meaning.Dimensions;
        for (var e = 0; e < near.Length; e++)
        {
            var (first, asks, all) = byEntry[e];
            float nearest = 0, sum = 0;
            for (var i = 0; i < all; i++)
            {
                var likeness = TensorPrimitives.Dot(asked, vectors.AsSpan((first + i) * length, length));
                if (likeness > nearest) nearest = likeness;
                if (i < asks && likeness > 0) sum += likeness;
            }

            near[e] = (nearest, asks == 0 ? 0 : sum / asks);
        }

        return near;
    }

    private IEnumerable<float[]> VectorsOf(IEnumerable<string> texts) => texts.Select(meaning.Of).OfType<float[]>();

    private static IEnumerable<string> Sentences(Entry entry) =>
        entry.Body.Split(SentenceEnds, StringSplitOptions.RemoveEmptyEntries).Where(s => s.Length > ShortestSentence)
            .Concat(entry.Text is { } wording ? [wording] : []);
}
