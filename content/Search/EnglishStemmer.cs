namespace ScrutinyBot.Content.Search;

/// <summary>Brings the forms of an English word together ("reviewing", "reviewed": "review"), by the Porter2 rules.</summary>
/// <remarks>The rules: https://snowballstem.org/algorithms/english/stemmer.html</remarks>
public static class EnglishStemmer
{
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["skis"] = "ski", ["skies"] = "sky", ["dying"] = "die", ["lying"] = "lie", ["tying"] = "tie", ["idly"] = "idl",
        ["gently"] = "gentl", ["ugly"] = "ugli", ["early"] = "earli", ["only"] = "onli", ["singly"] = "singl",
        ["sky"] = "sky", ["news"] = "news", ["howe"] = "howe", ["atlas"] = "atlas", ["cosmos"] = "cosmos", ["bias"] = "bias",
        ["andes"] = "andes",
    };

    private static readonly HashSet<string> FinishedAfterPlural = new(StringComparer.Ordinal)
    {
        "inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed",
    };

    private static readonly string[] LongStarts = ["gener", "commun", "arsen"];

    // Longest first, since the longest ending that fits is the one that counts.
    private static readonly (string Ending, string Becomes)[] Step2 =
    [
        ("ational", "ate"), ("fulness", "ful"), ("iveness", "ive"), ("ization", "ize"), ("ousness", "ous"), ("biliti", "ble"),
        ("lessli", "less"), ("tional", "tion"), ("alism", "al"), ("aliti", "al"), ("ation", "ate"), ("entli", "ent"),
        ("fulli", "ful"), ("iviti", "ive"), ("ousli", "ous"), ("abli", "able"), ("alli", "al"), ("anci", "ance"), ("ator", "ate"),
        ("enci", "ence"), ("izer", "ize"), ("bli", "ble"), ("ogi", "og"), ("li", ""),
    ];

    private static readonly (string Ending, string Becomes)[] Step3 =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("ative", ""), ("icate", "ic"), ("iciti", "ic"), ("ical", "ic"),
        ("ness", ""), ("ful", ""),
    ];

    private static readonly string[] Step4 =
    [
        "ement", "able", "ance", "ence", "ible", "ment", "ant", "ate", "ent", "ion", "ism", "iti", "ive", "ize", "ous", "al", "er", "ic",
    ];

    /// <summary>The stem of a word in lower case.</summary>
    public static string Stem(string word)
    {
        if (word.Length <= 2) return word;
        if (Exceptions.TryGetValue(word, out var exception)) return exception;
        word = MarkConsonantY(word.TrimStart('\''));
        var (r1, r2) = Regions(word);
        word = TrimPossessive(word);
        word = TrimPlural(word);
        if (FinishedAfterPlural.Contains(word)) return word;
        word = TrimPastAndGerund(word, r1);
        word = YToI(word);
        word = ReplaceDerivation(word, r1);
        word = ReplaceAdjective(word, r1, r2);
        word = TrimEnding(word, r2);
        word = TrimFinalLetter(word, r1, r2);
        return word.Replace('Y', 'y');
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static bool IsDouble(string word) =>
        word.Length >= 2 && word[^1] == word[^2] && "bdfgmnprt".Contains(word[^1], StringComparison.Ordinal);

    // A "y" at the start or after a vowel is a consonant; it is written as a capital until the end.
    private static string MarkConsonantY(string word)
    {
        if (!word.Contains('y', StringComparison.Ordinal)) return word;
        var letters = word.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] == 'y' && (i == 0 || IsVowel(letters[i - 1]))) letters[i] = 'Y';
        }

        return new(letters);
    }

    private static (int R1, int R2) Regions(string word)
    {
        var start = LongStarts.FirstOrDefault(s => word.StartsWith(s, StringComparison.Ordinal));
        var r1 = start?.Length ?? AfterVowelAndConsonant(word, 0);
        return (r1, AfterVowelAndConsonant(word, r1));
    }

    private static int AfterVowelAndConsonant(string word, int from)
    {
        for (var i = from + 1; i < word.Length; i++)
        {
            if (!IsVowel(word[i]) && IsVowel(word[i - 1])) return i + 1;
        }

        return word.Length;
    }

    private static string TrimPossessive(string word) =>
        word.EndsWith("'s'", StringComparison.Ordinal) ? word[..^3]
        : word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2]
        : word.EndsWith('\'') ? word[..^1]
        : word;

    private static string TrimPlural(string word)
    {
        if (word.EndsWith("sses", StringComparison.Ordinal)) return word[..^2];
        if (word.EndsWith("ied", StringComparison.Ordinal) || word.EndsWith("ies", StringComparison.Ordinal))
            return word.Length > 4 ? word[..^2] : word[..^1];
        if (word.EndsWith("us", StringComparison.Ordinal) || word.EndsWith("ss", StringComparison.Ordinal)) return word;
        return word.EndsWith('s') && word[..^2].Any(IsVowel) ? word[..^1] : word;
    }

    private static string TrimPastAndGerund(string word, int r1)
    {
        foreach (var ending in new[] { "eedly", "eed" })
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return word.Length - ending.Length >= r1 ? word[..^ending.Length] + "ee" : word;
        }

        foreach (var ending in new[] { "ingly", "edly", "ing", "ed" })
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal)) continue;
            var stem = word[..^ending.Length];
            if (!stem.Any(IsVowel)) return word;
            if (stem.EndsWith("at", StringComparison.Ordinal) || stem.EndsWith("bl", StringComparison.Ordinal)
                || stem.EndsWith("iz", StringComparison.Ordinal)) return stem + "e";
            if (IsDouble(stem)) return stem[..^1];
            return IsShortWord(stem, r1) ? stem + "e" : stem;
        }

        return word;
    }

    private static string YToI(string word) =>
        word.Length > 2 && word[^1] is ('y' or 'Y') && !IsVowel(word[^2]) ? word[..^1] + "i" : word;

    private static string ReplaceDerivation(string word, int r1)
    {
        foreach (var (ending, becomes) in Step2)
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal)) continue;
            var stem = word[..^ending.Length];
            if (stem.Length < r1) return word;
            if (ending == "ogi" && !stem.EndsWith('l')) return word;
            if (ending == "li" && (stem.Length == 0 || !"cdeghkmnrt".Contains(stem[^1], StringComparison.Ordinal))) return word;
            return stem + becomes;
        }

        return word;
    }

    private static string ReplaceAdjective(string word, int r1, int r2)
    {
        foreach (var (ending, becomes) in Step3)
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal)) continue;
            var stem = word[..^ending.Length];
            return stem.Length < (ending == "ative" ? r2 : r1) ? word : stem + becomes;
        }

        return word;
    }

    private static string TrimEnding(string word, int r2)
    {
        foreach (var ending in Step4)
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal)) continue;
            var stem = word[..^ending.Length];
            if (stem.Length < r2) return word;
            return ending == "ion" && (stem.Length == 0 || stem[^1] is not ('s' or 't')) ? word : stem;
        }

        return word;
    }

    private static string TrimFinalLetter(string word, int r1, int r2)
    {
        var stem = word[..^1];
        if (word.EndsWith('e'))
            return stem.Length >= r2 || (stem.Length >= r1 && !EndsInShortSyllable(stem)) ? stem : word;
        return word.EndsWith('l') && stem.Length >= r2 && stem.EndsWith('l') ? stem : word;
    }

    private static bool IsShortWord(string word, int r1) => r1 >= word.Length && EndsInShortSyllable(word);

    private static bool EndsInShortSyllable(string word) => word.Length switch
    {
        < 2 => false,
        2 => IsVowel(word[0]) && !IsVowel(word[1]),
        _ => !IsVowel(word[^3]) && IsVowel(word[^2]) && !IsVowel(word[^1]) && word[^1] is not ('w' or 'x' or 'Y'),
    };
}
