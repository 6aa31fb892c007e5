using System.Collections.Concurrent;

namespace ScrutinyBot.Content.Search;

/// <summary>Breaks text into the words that are compared.</summary>
internal static class Tokens
{
    /// <summary>What parts a body into statements that are looked at one by one.</summary>
    public static readonly char[] SentenceEnds = ['.', '!', '?', ';', '\n'];

    private const int MostRemembered = 50_000;

    private static readonly ConcurrentDictionary<string, string> Remembered = new(StringComparer.Ordinal);
    private static int remembered;

    /// <summary>The words as typed, in lower case, without possessive endings; a hyphen parts words.</summary>
    public static IEnumerable<string> Words(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '\'' or '’' && start >= 0));
            if (inside && start < 0) start = i;
            if (inside || start < 0) continue;
            if (WithoutApostrophes(text[start..i]) is { Length: > 0 } word) yield return word;
            start = -1;
        }
    }

    /// <summary>The stems of the words that say something.</summary>
    public static List<string> Stems(string text) => [.. Meaningful(text).Select(Stem)];

    /// <summary>The words that say something, in the one form we compare by, not yet stemmed.</summary>
    public static IEnumerable<string> Meaningful(string text)
    {
        foreach (var word in Words(text))
        {
            if (StopWords.Contains(word)) continue;
            var unified = Spelling.Unify(word);
            if (!unified.Contains(' ', StringComparison.Ordinal)) yield return unified;
            else foreach (var part in unified.Split(' ')) yield return part;
        }
    }

    /// <summary>The stem of a word. The library's words come again and again while the index is built, so what they come to is remembered.</summary>
    public static string Stem(string word)
    {
        if (Remembered.TryGetValue(word, out var known)) return known;
        var stem = EnglishStemmer.Stem(word);
        // What people type has no end, and is not kept for ever.
        if (Interlocked.Increment(ref remembered) <= MostRemembered) Remembered.TryAdd(word, stem);
        return stem;
    }

    private static string WithoutApostrophes(string word)
    {
        var lower = word.Replace('’', '\'').TrimEnd('\'').ToLowerInvariant();
        var at = lower.LastIndexOf('\'');
        if (at < 0) return lower;
        return lower[(at + 1)..] is "s" or "d" ? lower[..at].Replace("'", "", StringComparison.Ordinal) : lower.Replace("'", "", StringComparison.Ordinal);
    }
}
