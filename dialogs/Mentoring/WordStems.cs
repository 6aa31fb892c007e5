using System.Text.RegularExpressions;
using ScrutinyBot.Content.Search;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>The stems of the words of a text that mean something.</summary>
internal static partial class WordStems
{
    public static IReadOnlyList<string> Of(string text) =>
        [.. Word().Matches(PlainText.Of(text)).Select(m => m.Value).Where(w => ContentWords.Count(w) > 0).Select(EnglishStemmer.Stem)];

    [GeneratedRegex(@"[\p{L}\d]+")]
    private static partial Regex Word();
}
