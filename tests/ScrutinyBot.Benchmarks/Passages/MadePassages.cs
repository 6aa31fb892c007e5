using System.Text;
using ScrutinyBot.Imports.Reading;

namespace ScrutinyBot.Benchmarks.Passages;

/// <summary>As many passages as wanted, the same each time: words drawn as they are in real text, a few very often and most seldom (Zipf), from
/// the words of real documents where there are any, else from invented ones.</summary>
internal sealed class MadePassages
{
    private const int Vocabulary = 60_000;
    private const int WordsInPassage = 130;
    private const int FewestRealWords = 5_000;

    private readonly Random random = new(20_261_121);
    private readonly string[] words;
    private readonly double[] upTo;

    /// <param name="realTexts">A folder with .txt files; need not exist.</param>
    public MadePassages(string realTexts)
    {
        var real = Directory.Exists(realTexts) ? RealWords(realTexts) : [];
        RealPassages = Directory.Exists(realTexts) ? Real(realTexts) : [];
        var invented = Enumerable.Range(0, Vocabulary).Select(i => real.Length >= FewestRealWords && i < real.Length ? real[i] : Invented(i));
        words = [.. invented];
        upTo = new double[words.Length];
        var sum = 0.0;
        for (var i = 0; i < words.Length; i++) upTo[i] = sum += 1 / (i + 2.7);
    }

    /// <summary>The passages of the real documents; empty when there are none.</summary>
    public string[] RealPassages { get; }

    /// <summary>The real passages first, then made ones.</summary>
    public string[] Take(int count)
    {
        var passages = new string[count];
        for (var i = 0; i < count; i++) passages[i] = i < RealPassages.Length ? RealPassages[i] : Made();
        return passages;
    }

    /// <summary>Questions of three to ten words: some frequent, most taken together from one passage, as a question about it would.</summary>
    public string[] Questions(int count, string[] passages)
    {
        var questions = new string[count];
        for (var i = 0; i < count; i++)
        {
            var said = passages[random.Next(passages.Length)].Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
            var length = random.Next(3, 11);
            questions[i] = string.Join(' ', Enumerable.Range(0, length).Select(n => n % 3 == 2 ? Word() : said[random.Next(said.Length)]));
        }

        return questions;
    }

    private string Made()
    {
        var text = new StringBuilder();
        var length = WordsInPassage + random.Next(-50, 51);
        for (var i = 0; i < length; i++) text.Append(i == 0 ? "" : i % 17 == 0 ? ". " : " ").Append(Word());
        return text.Append('.').ToString();
    }

    private string Word()
    {
        var at = Array.BinarySearch(upTo, random.NextDouble() * upTo[^1]);
        return words[Math.Min(at < 0 ? ~at : at, words.Length - 1)];
    }

    // Most frequent first.
    private static string[] RealWords(string folder) =>
    [
        .. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(f => File.ReadAllText(f).ToLowerInvariant()
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Select(w => w.Trim('.', ',', ';', ':', '(', ')', '"', '“', '”', '‘', '’', '-', '–', '*'))
            .Where(w => w.Length > 0 && w.All(c => char.IsLetterOrDigit(c) || c is '\'' or '’' or '-'))
            .CountBy(w => w, StringComparer.Ordinal).OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).Select(w => w.Key),
    ];

    private static string[] Real(string folder) =>
        [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(f => DocumentReader.Read(f, File.ReadAllBytes(f)).Passages).Select(p => p.Text)];

    private static string Invented(int number)
    {
        const string Consonants = "bcdfghklmnprstvw";
        const string Vowels = "aeiou";
        var word = new StringBuilder();
        for (var rest = number + 80; rest > 0; rest /= Consonants.Length * Vowels.Length)
            word.Append(Consonants[rest % Consonants.Length]).Append(Vowels[rest / Consonants.Length % Vowels.Length]);
        return word.ToString();
    }
}
