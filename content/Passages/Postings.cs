namespace ScrutinyBot.Content.Passages;

/// <summary>For each term, the passages that have it, in rising order, and how much the term says about each (1 to 255). All terms share
/// two arrays; those of a term begin at <c>starts[term]</c>.</summary>
internal sealed class Postings
{
    private readonly int[] starts;
    private readonly int[] passages;
    private readonly byte[] impacts;
    private readonly byte[] highest;

    public Postings(int[] starts, int[] passages, byte[] impacts)
    {
        (this.starts, this.passages, this.impacts) = (starts, passages, impacts);
        highest = new byte[starts.Length - 1];
        for (var term = 0; term < highest.Length; term++)
        {
            foreach (var impact in ImpactsOf(term)) highest[term] = Math.Max(highest[term], impact);
        }
    }

    /// <summary>How many passages have the term.</summary>
    public int Count(int term) => starts[term + 1] - starts[term];

    /// <summary>The most that the term says about any passage.</summary>
    public byte Highest(int term) => highest[term];

    public ReadOnlyMemory<int> PassagesOf(int term) => passages.AsMemory(starts[term], Count(term));

    public ReadOnlySpan<byte> ImpactsOf(int term) => impacts.AsSpan(starts[term], Count(term));

    /// <summary>How much the term says about the passage; 0 when the passage does not have it.</summary>
    public byte Impact(int term, int passage)
    {
        var at = Array.BinarySearch(passages, starts[term], Count(term), passage);
        return at < 0 ? (byte)0 : impacts[at];
    }

    /// <summary>A reader that goes through the term's passages.</summary>
    public PostingsCursor Cursor(int term, float weight) => new(passages, impacts, starts[term], starts[term + 1], weight / byte.MaxValue, highest[term]);
}
