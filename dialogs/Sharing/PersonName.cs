using System.Globalization;
using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Sharing;

/// <summary>Names that people give themselves.</summary>
internal static partial class PersonName
{
    public const int MostWords = 5;
    private const int MostCharacters = 60;

    /// <summary>A name fit to be shown in a line: no marks at its ends, no line breaks, not long.</summary>
    public static string Clean(string typed)
    {
        var line = Spaces().Replace(typed, " ").Trim(' ', '.', ',', '!', '"', '“', '”', '-');
        if (line.Length > MostCharacters) line = line[..MostCharacters].TrimEnd();
        // Typed in a hurry: "cllr finch".
        return line.Any(char.IsUpper) ? line : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(line);
    }

    /// <summary>The name in a reply to "What name should the others see?", or null when it is something else.</summary>
    public static string? Read(string typed, Spelling known)
    {
        var words = Lead().Replace(typed.Trim(), "", 1);
        var name = Clean(words);
        if (!Plausible().IsMatch(name) || name.Count(c => c == ' ') >= MostWords) return null;
        if (Courtesies.IsOnly(Utterance.Read(name, known)) || QuestionRecogniser.IsQuestion(PlainText.Of(typed))) return null;
        // "It's early days" is an answer to something else.
        var asTyped = words.TrimEnd('.', ' ');
        return Titled().IsMatch(name) || asTyped.Split(' ').All(w => w.Length == 0 || char.IsUpper(w[0])) || !typed.Trim().Contains(' ', StringComparison.Ordinal) ? name : null;
    }

    /// <summary>True for a refusal to give one.</summary>
    public static bool IsRefusal(string typed) => Refusal().IsMatch(PlainText.Of(typed.Trim()));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?:(?:i['’]?m|i am|it['’]?s|its|just|put|use|call me|my name is|name:?)[: ]+)+", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^[\p{L}][\p{L}\p{M}.'’ -]*$")]
    private static partial Regex Plausible();

    [GeneratedRegex(@"^(?:cllr|councillor|mr|mrs|ms|miss|dr|lord|lady|sir|dame)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Titled();

    [GeneratedRegex(@"^(?:no|skip|none|no name|nobody|rather not|id rather not|not now|later|no thanks|never ?mind|dont|pass)[ .!]*$")]
    private static partial Regex Refusal();
}
