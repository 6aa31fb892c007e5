namespace ScrutinyBot.Content.Passages;

/// <summary>Goes through the passages of one term, forwards only.</summary>
internal sealed class PostingsCursor(int[] passages, byte[] impacts, int start, int end, float factor, byte highest)
{
    /// <summary>Stands after the last passage.</summary>
    public const int AtEnd = int.MaxValue;

    private int at = start;

    /// <summary>The most that this term can add to a score.</summary>
    public float Most { get; } = factor * highest;

    /// <summary>The passage where it stands, or <see cref="AtEnd"/>.</summary>
    public int Passage { get; private set; } = start < end ? passages[start] : AtEnd;

    /// <summary>What the term adds to the score of the passage where it stands.</summary>
    public float Score => factor * impacts[at];

    public void Next() => Passage = ++at < end ? passages[at] : AtEnd;

    /// <summary>Goes to the first passage that is not before this one: in growing steps, then by halving, since it is mostly near.</summary>
    public void Seek(int passage)
    {
        if (Passage >= passage) return;
        var step = 1;
        var low = at + 1;
        while (low + step < end && passages[low + step] < passage)
        {
            low += step + 1;
            step <<= 1;
        }

        var high = Math.Min(low + step + 1, end);
        while (low < high)
        {
            var middle = (int)(((uint)low + (uint)high) >> 1);
            if (passages[middle] < passage) low = middle + 1;
            else high = middle;
        }

        at = low;
        Passage = at < end ? passages[at] : AtEnd;
    }
}
