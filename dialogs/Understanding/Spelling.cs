using System.Collections.Frozen;
using FuzzySharp;

namespace ScrutinyBot.Dialogs.Understanding;

/// <summary>Mends small typing errors in words that recognisers look for; any other word is left alone.</summary>
/// <remarks>Only long words are mended, and only when one known word is clearly meant, so that a name is not taken for a mistake.</remarks>
public sealed class Spelling
{
    private readonly FrozenSet<string> known;
    private readonly FrozenDictionary<string, string> shorthand;
    private readonly ILookup<char, string> byInitial;

    public Spelling(IEnumerable<string> words, IReadOnlyDictionary<string, string>? shorthand = null)
    {
        known = words.Where(w => w.Length >= 4).ToFrozenSet(StringComparer.Ordinal);
        this.shorthand = (shorthand ?? new Dictionary<string, string>(StringComparer.Ordinal)).ToFrozenDictionary(StringComparer.Ordinal);
        byInitial = known.ToLookup(w => w[0]);
    }

    /// <summary>The known word that is meant, or the word itself.</summary>
    public string Mend(string word)
    {
        if (shorthand.TryGetValue(word, out var whole)) return whole;
        if (word.Length < 5 || known.Contains(word)) return word;
        var near = byInitial[word[0]].Select(candidate => (Word: candidate, Distance: Distance(word, candidate))).Where(c => c.Distance is not null)
            .OrderBy(c => c.Distance).Take(2).ToList();
        // Two words equally near: better to leave it as typed than to guess.
        return near.Count == 0 || near.Count == 2 && near[0].Distance == near[1].Distance ? word : near[0].Word;
    }

    // How far a word is from the one that may be meant; null when it is no misspelling of it.
    private static int? Distance(string word, string candidate)
    {
        if (Math.Abs(candidate.Length - word.Length) > 2) return null;
        // "trusts" is no misspelt "trust": endings are grammar.
        if (word.StartsWith(candidate, StringComparison.Ordinal) || candidate.StartsWith(word, StringComparison.Ordinal)) return null;
        if (IsSwap(word, candidate)) return 1;
        // "worked" is no misspelt "worker", nor "wording" "working": a change at the end is grammar, and another letter makes another word.
        var shorter = Math.Min(word.Length, candidate.Length);
        if (word.Length == candidate.Length && SamePrefix(word, candidate) >= shorter - 2) return null;
        var distance = Levenshtein.EditDistance(word, candidate);
        var near = distance switch
        {
            1 => shorter >= (word.Length == candidate.Length ? 8 : 5),
            2 => shorter >= 9,
            _ => false,
        };
        return near ? distance : null;
    }

    private static int SamePrefix(string word, string candidate)
    {
        var same = 0;
        while (same < Math.Min(word.Length, candidate.Length) && word[same] == candidate[same]) same++;
        return same;
    }

    private static bool IsSwap(string word, string candidate)
    {
        if (word.Length != candidate.Length) return false;
        var i = 0;
        while (i < word.Length && word[i] == candidate[i]) i++;
        return i + 1 < word.Length && word[i] == candidate[i + 1] && word[i + 1] == candidate[i]
            && word.AsSpan(i + 2).SequenceEqual(candidate.AsSpan(i + 2));
    }
}
