namespace ScrutinyBot.Content.Passages;

/// <summary>Takes passages one by one and makes the index of them. A hundred thousand take a second or two; the texts are not kept.</summary>
public sealed class PassageIndexBuilder
{
    // How soon more of the same word stops counting, and how much a long passage dilutes its words (BM25's k1 and b).
    private const double Saturation = 1.2;
    private const double LengthCounts = 0.5;

    // Frequencies are counted in halves: a word of the document's title says half as much about a passage as one of its own.
    private const int InText = 2;
    private const int InTitle = 1;

    private readonly TermReader reader = new();
    private readonly List<long> ids = [];
    private readonly List<ushort> lengths = [];

    // The terms of all passages, one after the other, and where those of each passage end.
    private readonly List<int> terms = [];
    private readonly List<byte> frequencies = [];
    private readonly List<int> ends = [];

    private readonly List<int> read = [];
    private int[] counts = new int[1024];

    /// <summary>Adds a passage.</summary>
    /// <param name="title">The title of its document.</param>
    /// <param name="headings">The headings it stands under, in one text.</param>
    public void Add(long id, string title, string headings, string text)
    {
        var first = terms.Count;
        ids.Add(id);
        lengths.Add((ushort)Math.Min(Count(text, InText), ushort.MaxValue));
        Count(headings, InText);
        Count(title, InTitle);
        for (var i = first; i < terms.Count; i++)
        {
            frequencies.Add((byte)Math.Min(counts[terms[i]], byte.MaxValue));
            counts[terms[i]] = 0;
        }

        ends.Add(terms.Count);
    }

    /// <summary>The index of everything added.</summary>
    public PassageIndex Build()
    {
        var starts = Starts();
        var passages = new int[terms.Count];
        var impacts = new byte[terms.Count];
        var next = starts.AsSpan(0, starts.Length - 1).ToArray();
        var average = Math.Max(1, lengths.Count == 0 ? 1 : lengths.Average(l => l));
        for (var (passage, i) = (0, 0); passage < ids.Count; passage++)
        {
            var dilution = Saturation * (1 - LengthCounts + (LengthCounts * lengths[passage] / average));
            for (; i < ends[passage]; i++)
            {
                var at = next[terms[i]]++;
                passages[at] = passage;
                impacts[at] = Impact(frequencies[i] / (double)InText, dilution);
            }
        }

        return new PassageIndex([.. ids], reader.Numbers, new Postings(starts, passages, impacts));
    }

    // Everything of a posting that does not depend on the question, in one byte: about a third of the memory of a number and half the work.
    private static byte Impact(double frequency, double dilution) =>
        (byte)Math.Clamp(Math.Round(byte.MaxValue * frequency / (frequency + dilution)), 1, byte.MaxValue);

    private int Count(string text, int weight)
    {
        read.Clear();
        reader.Read(text, read);
        if (reader.Numbers.Count > counts.Length) Array.Resize(ref counts, Math.Max(reader.Numbers.Count, counts.Length * 2));
        foreach (var term in read)
        {
            if (counts[term] == 0) terms.Add(term);
            counts[term] += weight;
        }

        return read.Count;
    }

    private int[] Starts()
    {
        var starts = new int[reader.Numbers.Count + 1];
        foreach (var term in terms) starts[term + 1]++;
        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        return starts;
    }
}
