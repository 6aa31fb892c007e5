namespace ScrutinyBot.Content.Search;

/// <summary>The words of the library, for correcting typing errors.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, (int Term, int Count)> words = new(StringComparer.Ordinal);
    private readonly Dictionary<(char First, int Length), List<string>> byStartAndLength = [];

    public void Add(string word, int term)
    {
        if (words.TryGetValue(word, out var known))
        {
            words[word] = (term, known.Count + 1);
            return;
        }

        words[word] = (term, 1);
        if (!byStartAndLength.TryGetValue((word[0], word.Length), out var list)) byStartAndLength[(word[0], word.Length)] = list = [];
        list.Add(word);
    }

    /// <summary>The term of the nearest word with the same first letter; null when none is near, or the word is short or a number.</summary>
    public int? Nearest(string word)
    {
        if (word.Length < 5 || char.IsDigit(word[0])) return null;
        var most = word.Length >= 8 ? 2 : 1;
        (int Distance, int Count, string Word)? best = null;
        for (var length = word.Length - most; length <= word.Length + most; length++)
        {
            foreach (var candidate in byStartAndLength.GetValueOrDefault((word[0], length)) ?? [])
            {
                var distance = EditDistance.Between(word, candidate, most);
                if (distance > most) continue;
                var count = words[candidate].Count;
                if (best is not { } b || distance < b.Distance || (distance == b.Distance && count > b.Count)) best = (distance, count, candidate);
            }
        }

        return best is { } found ? words[found.Word].Term : null;
    }
}
