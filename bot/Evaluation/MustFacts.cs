namespace ScrutinyBot.Evaluation;

/// <summary>Looks for the facts that an answer must contain.</summary>
internal static class MustFacts
{
    /// <summary>The groups of which no alternative is in the text; empty when the text has its facts right.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Missing(IReadOnlyList<IReadOnlyList<string>> must, string text)
    {
        var comparable = ComparableText.Of(text);
        return [.. must.Where(group => !group.Any(alternative => Holds(comparable, ComparableText.Of(alternative))))];
    }

    private static bool Holds(string text, string alternative)
    {
        for (var at = text.IndexOf(alternative, StringComparison.Ordinal); at >= 0; at = text.IndexOf(alternative, at + 1, StringComparison.Ordinal))
        {
            if (BeginsAWord(text, at) && EndsNoNumberShort(text, at + alternative.Length)) return true;
        }

        return false;
    }

    // A number begins where it stands alone: "770" is neither in "1,770" nor in "3.770".
    private static bool BeginsAWord(string text, int start)
    {
        if (start == 0) return true;
        if (char.IsLetterOrDigit(text[start - 1])) return false;
        return !(char.IsDigit(text[start]) && start > 1 && JoinsDigits(text[start - 1]) && char.IsDigit(text[start - 2]));
    }

    // A word may go on after the alternative ("recruit" in "recruitment"); a number may not, nor take a unit that makes it another ("5" in "5m").
    private static bool EndsNoNumberShort(string text, int end)
    {
        if (end == text.Length || !char.IsDigit(text[end - 1])) return true;
        if (char.IsLetterOrDigit(text[end])) return false;
        return !(JoinsDigits(text[end]) && end + 1 < text.Length && char.IsDigit(text[end + 1]));
    }

    private static bool JoinsDigits(char character) => character is '.' or ',';
}
