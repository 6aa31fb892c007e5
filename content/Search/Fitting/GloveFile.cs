using System.Globalization;

namespace ScrutinyBot.Content.Search.Fitting;

/// <summary>Reads word vectors in the text form that GloVe is published in: a word and its numbers on each line, frequent words first.</summary>
internal static class GloveFile
{
    /// <summary>The words to keep: the most frequent ones, and those of the library wherever they stand.</summary>
    /// <exception cref="InvalidDataException">A line has not that form; the message names it.</exception>
    public static List<(string Word, float[] Vector)> Read(string path, int mostFrequent, IReadOnlySet<string> library)
    {
        var kept = new List<(string, float[])>();
        var words = 0;
        foreach (var line in File.ReadLines(path))
        {
            var parts = line.Split(' ');
            if (parts[0].Length < 2 || !parts[0].All(char.IsAsciiLetterLower)) continue;
            words++;
            if (words > mostFrequent && !library.Contains(parts[0])) continue;
            kept.Add((parts[0], Numbers(parts, path)));
        }

        return kept.Count > 0 ? kept : throw new InvalidDataException($"{path} holds no word vectors. Each line must be a word and its numbers, parted by spaces.");
    }

    private static float[] Numbers(string[] parts, string path)
    {
        var numbers = new float[parts.Length - 1];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (!float.TryParse(parts[i + 1], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i]))
                throw new InvalidDataException($"{path}: '{parts[i + 1]}' beside the word '{parts[0]}' is not a number.");
        }

        return numbers;
    }
}
