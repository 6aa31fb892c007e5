namespace ScrutinyBot.Content.Passages;

/// <summary>Finds the passages with the highest sums of term scores without looking at most of the others (MaxScore): once enough good ones
/// are known, a passage that has only words which together cannot make a better one is never visited.</summary>
/// <remarks>H. Turtle and J. Flood, Query evaluation: strategies and optimizations, 1995.</remarks>
internal static class TopPassages
{
    /// <summary>The best passages, best first; of two with the same score the earlier one is first.</summary>
    public static List<(int Passage, float Score)> Of(IEnumerable<PostingsCursor> terms, int most)
    {
        var cursors = terms.OrderBy(c => c.Most).ToArray();
        var bounds = Bounds(cursors);
        var best = new PriorityQueue<int, (float Score, int Later)>(most + 1);
        var threshold = 0f;
        var essential = 0;
        while (essential < cursors.Length)
        {
            var passage = Nearest(cursors, essential);
            if (passage == PostingsCursor.AtEnd) break;
            var score = TakeEssential(cursors, essential, passage);
            for (var i = essential - 1; i >= 0 && score + bounds[i] > threshold; i--)
            {
                cursors[i].Seek(passage);
                if (cursors[i].Passage == passage) score += cursors[i].Score;
            }

            if (score <= threshold) continue;
            best.Enqueue(passage, (score, -passage));
            if (best.Count <= most) continue;
            best.Dequeue();
            best.TryPeek(out _, out var worst);
            threshold = worst.Score;
            while (essential < cursors.Length && bounds[essential] <= threshold) essential++;
        }

        return [.. best.UnorderedItems.OrderByDescending(b => b.Priority).Select(b => (b.Element, b.Priority.Score))];
    }

    // What this term and all that can add less come to at most.
    private static float[] Bounds(PostingsCursor[] cursors)
    {
        var bounds = new float[cursors.Length];
        var sum = 0f;
        for (var i = 0; i < cursors.Length; i++) bounds[i] = sum += cursors[i].Most;
        return bounds;
    }

    private static int Nearest(PostingsCursor[] cursors, int first)
    {
        var nearest = PostingsCursor.AtEnd;
        for (var i = first; i < cursors.Length; i++) nearest = Math.Min(nearest, cursors[i].Passage);
        return nearest;
    }

    private static float TakeEssential(PostingsCursor[] cursors, int first, int passage)
    {
        var score = 0f;
        for (var i = first; i < cursors.Length; i++)
        {
            if (cursors[i].Passage != passage) continue;
            score += cursors[i].Score;
            cursors[i].Next();
        }

        return score;
    }
}
