using System.Numerics.Tensors;
using System.Text;

namespace ScrutinyBot.Content.Search;

/// <summary>The meaning of a text as the sum of its words' vectors. Where they come from: docs/decisions/0006.</summary>
public sealed class WordVectors : ITextMeaning
{
    /// <summary>The file in the content folder that holds the vectors.</summary>
    public const string FileName = "word-vectors.bin";

    private const int Mark = 0x31565753;

    private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);
    private readonly float[] values;

    /// <param name="words">Each word in lower case with its vector; all of one length. How much a word counts is in the vector's length.</param>
    public WordVectors(IReadOnlyList<(string Word, float[] Vector)> words)
    {
        Dimensions = words.Count == 0 ? 0 : words[0].Vector.Length;
        values = new float[words.Count * Dimensions];
        for (var i = 0; i < words.Count; i++)
        {
            rows.TryAdd(words[i].Word, i);
            words[i].Vector.CopyTo(values, i * Dimensions);
        }
    }

    public int Dimensions { get; }

    /// <summary>The vectors of a content folder; null when it has none, and then texts are compared by their words alone.</summary>
    /// <exception cref="InvalidDataException">The file is not one of word vectors.</exception>
    public static WordVectors? Load(string folder)
    {
        var path = Path.Combine(folder, FileName);
        return File.Exists(path) ? Read(path) : null;
    }

    /// <summary>Writes vectors to a file that <see cref="Load"/> reads, a byte a number.</summary>
    public static void Write(string path, IReadOnlyList<(string Word, float[] Vector)> words)
    {
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write(Mark);
        writer.Write(words.Count);
        writer.Write(words.Count == 0 ? 0 : words[0].Vector.Length);
        foreach (var (word, vector) in words)
        {
            writer.Write(word);
            var step = Math.Max(TensorPrimitives.MaxMagnitude(vector) is var most && most < 0 ? -most : most, float.Epsilon) / 127;
            writer.Write(step);
            foreach (var value in vector) writer.Write((sbyte)MathF.Round(value / step));
        }
    }

    public float[]? Of(string text)
    {
        var sum = new float[Dimensions];
        foreach (var word in Tokens.Words(text))
        {
            if (StopWords.Contains(word)) continue;
            if (rows.TryGetValue(word, out var row) || rows.TryGetValue(Spelling.Unify(word), out row))
                TensorPrimitives.Add(sum, values.AsSpan(row * Dimensions, Dimensions), sum);
        }

        var length = TensorPrimitives.Norm<float>(sum);
        if (length == 0) return null;
        TensorPrimitives.Divide(sum, length, sum);
        return sum;
    }

    private static WordVectors Read(string path)
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(File.ReadAllBytes(path)), Encoding.UTF8);
            if (reader.ReadInt32() != Mark) throw new InvalidDataException($"{path} does not hold word vectors. Put back the file that came with the program.");
            var count = reader.ReadInt32();
            var dimensions = reader.ReadInt32();
            var words = new List<(string, float[])>(count);
            var bytes = new byte[dimensions];
            for (var i = 0; i < count; i++)
            {
                var word = reader.ReadString();
                var step = reader.ReadSingle();
                reader.BaseStream.ReadExactly(bytes);
                words.Add((word, [.. bytes.Select(b => (sbyte)b * step)]));
            }

            return new(words);
        }
        catch (EndOfStreamException error)
        {
            throw new InvalidDataException($"{path} is cut short. Put back the file that came with the program.", error);
        }
    }
}
