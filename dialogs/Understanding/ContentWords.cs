using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Understanding;

/// <summary>Tells words that mean something from those that only hold a sentence together.</summary>
public static partial class ContentWords
{
    private static readonly FrozenSet<string> Grammar = new[]
    {
        "a", "an", "the", "and", "or", "but", "so", "of", "to", "in", "on", "at", "for", "from", "by", "with", "as", "is", "are", "was", "were", "be", "been", "am",
        "it", "its", "this", "that", "these", "those", "they", "them", "their", "we", "us", "our", "i", "im", "me", "my", "you", "your", "he", "she", "his", "her",
        "do", "does", "did", "has", "have", "had", "will", "would", "can", "could", "should", "may", "might", "not", "no", "yes", "also", "just", "only", "now",
        "then", "there", "theres", "here", "please", "pls", "too", "s", "t", "if", "up", "out", "obv", "btw", "tbh", "really", "quite", "very", "ok", "oh", "well",
        "one", "ones", "bit", "some", "any", "all", "more", "than", "about", "into", "over", "again", "still", "yet", "already", "morning", "evening", "afternoon",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How many words of a text mean something by themselves.</summary>
    public static int Count(string text) => Word().Matches(PlainText.Of(text))
        .Count(m => !Grammar.Contains(m.Value));

    [GeneratedRegex(@"[\p{L}\d]+")]
    private static partial Regex Word();
}
