using System.Numerics.Tensors;

namespace ScrutinyBot.Content.Search.Fitting;

/// <summary>Takes out of word vectors what all words share, which says nothing of meaning and makes everything look alike.</summary>
/// <remarks>The method: Mu and Viswanath, "All-but-the-Top", 2018.</remarks>
internal static class CommonDirections
{
    private const int Directions = 2;
    private const int Rounds = 60;

    public static void TakeOut(IReadOnlyList<float[]> vectors)
    {
        var mean = new float[vectors[0].Length];
        foreach (var vector in vectors) TensorPrimitives.Add(mean, vector, mean);
        TensorPrimitives.Divide(mean, vectors.Count, mean);
        foreach (var vector in vectors) TensorPrimitives.Subtract(vector, mean, vector);
        for (var i = 0; i < Directions; i++)
        {
            var direction = Main(vectors);
            foreach (var vector in vectors) TensorPrimitives.MultiplyAdd(direction, -TensorPrimitives.Dot(vector, direction), vector, vector);
        }
    }

    // The direction in which the vectors spread most, by power iteration.
    private static float[] Main(IReadOnlyList<float[]> vectors)
    {
        var direction = new float[vectors[0].Length];
        Array.Fill(direction, 1);
        for (var round = 0; round < Rounds; round++)
        {
            var next = new float[direction.Length];
            foreach (var vector in vectors) TensorPrimitives.MultiplyAdd(vector, TensorPrimitives.Dot(vector, direction), next, next);
            TensorPrimitives.Divide(next, TensorPrimitives.Norm<float>(next), direction);
        }

        return direction;
    }
}
