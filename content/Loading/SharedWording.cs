using System.Text.RegularExpressions;

namespace ScrutinyBot.Content.Loading;

/// <summary>Finds wording that an entry shares with a publication: facts carry over, sentences do not.</summary>
public sealed partial class SharedWording
{
    /// <summary>So many words in a row are too many.</summary>
    public const int Run = 9;

    private readonly Dictionary<string, string> runs = new(StringComparer.Ordinal);

    /// <param name="publications">Id and text of each.</param>
    /// <param name="names">Titles and other names that are long in themselves and may be shared.</param>
    public SharedWording(IEnumerable<(string Id, string Text)> publications, IEnumerable<string> names)
    {
        foreach (var (id, text) in publications)
        {
            foreach (var run in Runs([.. Words(text).Select(w => w.Value)])) runs.TryAdd(run, id);
        }

        foreach (var run in names.SelectMany(n => Runs([.. Words(n).Select(w => w.Value)]))) runs.Remove(run);
    }

    /// <summary>The shared runs in all entries and dialogs of a content folder, each with the line where it begins.</summary>
    public IReadOnlyList<ContentMistake> In(string folder)
    {
        var mistakes = new Mistakes();
        foreach (var file in LibraryLoader.EntryFiles(folder).Concat(ScriptsReader.Files(folder)))
        {
            if (TextFile.Read(folder, file, mistakes) is { } text) Find(file, [.. Words(text)], mistakes);
        }

        return mistakes.InOrder();
    }

    private void Find(string file, TextWord[] words, Mistakes mistakes)
    {
        var values = words.Select(w => w.Value).ToArray();
        for (var i = 0; i + Run <= words.Length; i++)
        {
            if (!runs.TryGetValue(Key(values, i), out var publication)) continue;
            var end = i + Run;
            while (end < words.Length && runs.ContainsKey(Key(values, end + 1 - Run))) end++;
            if (IsTitle(words[i..end]))
            {
                i = end - 1;
                continue;
            }

            mistakes.Add(file, words[i].Line, $"{end - i} words in a row stand in '{publication}' too. Say it in our own words: \"{string.Join(' ', values[i..end])}\".");
            i = end - 1;
        }
    }

    private static IEnumerable<string> Runs(string[] words) => Enumerable.Range(0, Math.Max(0, words.Length - Run + 1)).Select(i => Key(words, i));

    private static string Key(string[] words, int from) => string.Join(' ', words, from, Run);

    private static IEnumerable<TextWord> Words(string text)
    {
        var line = 1;
        var seen = 0;
        foreach (Match match in Word().Matches(text.ToLowerInvariant()))
        {
            for (; seen < match.Index; seen++) line += text[seen] == '\n' ? 1 : 0;
            yield return new(match.Value.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal), line, char.IsUpper(text[match.Index]));
        }
    }

    // The title of something, written with capitals, is its name and not a sentence.
    private static bool IsTitle(TextWord[] words) => words.Where(w => w.Value.Length > 3).All(w => w.Capital);

    private sealed record TextWord(string Value, int Line, bool Capital);

    [GeneratedRegex(@"[a-z0-9£%]+(['’][a-z]+)?", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Word();
}
