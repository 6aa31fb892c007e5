namespace ScrutinyBot.Imports.Reading;

/// <summary>Finds where sentences end. When in doubt it goes on: a passage that is a little long is better than half a sentence.</summary>
internal static class Sentences
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "e.g", "i.e", "etc", "cf", "vs", "no", "nos", "p", "pp", "para", "paras", "s", "ss", "c", "ca", "mr", "mrs", "ms", "dr", "prof", "cllr", "st", "rev", "fig",
        "vol", "ed", "eds", "al", "dept", "ltd", "co", "approx",
    };

    /// <summary>The sentences of a text on one line, as ranges without the spaces between them.</summary>
    public static IEnumerable<(int Start, int End)> In(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '!' or '?')) continue;
            var end = i + 1;
            while (end < text.Length && text[end] is '"' or '\'' or '”' or '’' or ')' or ']') end++;
            if (end + 1 >= text.Length || text[end] != ' ' || !CanBegin(text[end + 1]) || IsAbbreviation(text, i)) continue;
            yield return (start, end);
            start = end + 1;
            i = end;
        }

        if (start < text.Length) yield return (start, text.Length);
    }

    private static bool CanBegin(char c) => !char.IsLower(c);

    private static bool IsAbbreviation(string text, int stop)
    {
        if (text[stop] != '.') return false;
        var start = stop;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.')) start--;
        // An initial ("J. Smith"), or one of the usual ones.
        return stop - start == 1 || Abbreviations.Contains(text[start..stop]);
    }
}
