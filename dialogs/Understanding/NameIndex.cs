namespace ScrutinyBot.Dialogs.Understanding;

/// <summary>A name found in a message, and the id of what it names.</summary>
public sealed record FoundName(Span At, string Id);

/// <summary>Finds known names in plain text: longest first, whole words, singular or plural. Immutable.</summary>
public sealed class NameIndex
{
    private const int MostWords = 8;
    private readonly Dictionary<string, string> byName = new(StringComparer.Ordinal);

    public NameIndex(IEnumerable<(string Name, string Id)> names)
    {
        foreach (var (name, id) in names) byName.TryAdd(Fold(name), id);
    }

    /// <summary>The words that names are made of, for <see cref="Spelling"/>.</summary>
    public IEnumerable<string> Words => byName.Keys.SelectMany(n => n.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Every name in the text, in order, none inside another.</summary>
    public IReadOnlyList<FoundName> Find(string plain)
    {
        var words = Split(plain);
        var found = new List<FoundName>();
        for (var i = 0; i < words.Count;)
        {
            var length = Math.Min(MostWords, words.Count - i);
            for (; length > 0; length--)
            {
                var key = string.Join(' ', words.Skip(i).Take(length).Select(w => w.Folded));
                if (!byName.TryGetValue(key, out var id)) continue;
                found.Add(new(new(words[i].At.Start, words[i + length - 1].At.End - words[i].At.Start), id));
                break;
            }
            i += Math.Max(1, length);
        }
        return found;
    }

    /// <summary>The id that the whole text names, but for articles; null when it names nothing known.</summary>
    public string? Exactly(string plain) => byName.GetValueOrDefault(Fold(plain));

    private static string Fold(string name) => string.Join(' ', Split(name.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal)).Select(w => w.Folded));

    private static List<(Span At, string Folded)> Split(string plain)
    {
        var words = new List<(Span, string)>();
        for (var i = 0; i < plain.Length;)
        {
            if (!char.IsLetterOrDigit(plain[i]))
            {
                i++;
                continue;
            }
            var start = i;
            while (i < plain.Length && char.IsLetterOrDigit(plain[i])) i++;
            words.Add((new(start, i - start), Singular(plain[start..i])));
        }
        return words;
    }

    private static string Singular(string word) =>
        word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;
}
