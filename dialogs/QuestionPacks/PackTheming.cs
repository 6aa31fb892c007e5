using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.QuestionPacks;

/// <summary>What a person wants to ask about, read as themes.</summary>
internal static partial class PackTheming
{
    /// <summary>One theme, known to the library or not.</summary>
    public static PackTheme Of(string words, Vocabulary vocabulary)
    {
        var tidy = Padding().Replace(words.Trim(), "").Trim(' ', '.', ',');
        if (tidy.Length == 0) tidy = words.Trim();
        return new PackTheme(vocabulary.Topics(PlainText.Of(tidy)) is [var topic, ..] ? topic.Id : null, char.ToUpperInvariant(tidy[0]) + tidy[1..]);
    }

    /// <summary>The parts of a message that name a theme each.</summary>
    public static IReadOnlyList<string> Parts(string typed) =>
        [.. Joint().Split(typed).Select(p => p.Trim(' ', '-')).Where(p => ContentWords.Count(p) > 0 && !Courtesies.IsCourtesy(PlainText.Of(p)))];

    [GeneratedRegex(@"\s*(?:[\n;,.!]+(?: (?:and|also|oh and|plus|then))?|\b(?:oh and|and also|and|plus|also)\b)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^(?:(?:a |the )?(?:bit|something|stuff|things?|anything|questions?|some)? ?(?:on|about|around|re|to do with) |(?:the|a|an|some|oh|and|also|just|mainly|mostly|maybe) )+|\b(?: too| as well| please| pls| really| mainly| i think| probably)+$", RegexOptions.IgnoreCase)]
    private static partial Regex Padding();
}
