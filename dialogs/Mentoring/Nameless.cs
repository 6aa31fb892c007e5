using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>Puts other words where a name was typed, so that no document holds one.</summary>
internal static partial class Nameless
{
    /// <param name="names">The names that were typed.</param>
    /// <param name="instead">What stands in their place: "your mentee".</param>
    public static string Of(string text, IReadOnlyList<string> names, string instead)
    {
        // Whole names before their parts: "Anna Berry" and then "Anna".
        foreach (var name in names.SelectMany(n => n.Split(' ').Prepend(n)).Distinct(StringComparer.OrdinalIgnoreCase).Where(n => n.Length > 1).OrderByDescending(n => n.Length))
            text = Regex.Replace(text, $@"(?:\b(?:cllr|councillor|coun|mrs?|ms|dame|sir|lord|lady)\.? )?\b{Regex.Escape(name)}\b", instead, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        text = Titled().Replace(text, instead);
        return text.Length > 0 ? AimReader.Capital(text) : text;
    }

    [GeneratedRegex(@"\b(?:Cllr|Councillor|Coun)\.? [A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+)?")]
    private static partial Regex Titled();
}
