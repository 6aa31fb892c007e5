using ScrutinyBot.Content.Search;

namespace ScrutinyBot.Content.Passages;

/// <summary>Turns running text into numbered terms, the same as <see cref="Tokens.Stems"/> would find. What a word comes to is worked out
/// once and remembered: a hundred thousand passages use the same words again and again.</summary>
internal sealed class TermReader
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> termsOfWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> known;

    public TermReader() => known = termsOfWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The stems met so far, each with its number.</summary>
    public Dictionary<string, int> Numbers => numbers;

    /// <summary>Adds the text's terms to a list, in the order in which they stand.</summary>
    public void Read(ReadOnlySpan<char> text, List<int> terms)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '\'' or '’' && start >= 0));
            if (inside && start < 0) start = i;
            if (inside || start < 0) continue;
            terms.AddRange(TermsOf(text[start..i]));
            start = -1;
        }
    }

    private int[] TermsOf(ReadOnlySpan<char> word)
    {
        if (known.TryGetValue(word, out var terms)) return terms;
        var written = word.ToString();
        return termsOfWord[written] = [.. Tokens.Stems(written).Select(Number)];
    }

    private int Number(string stem)
    {
        if (!numbers.TryGetValue(stem, out var number)) numbers[stem] = number = numbers.Count;
        return number;
    }
}
