using System.Globalization;

namespace ScrutinyBot.Dialogs.Understanding;

/// <summary>Numbers as people write them.</summary>
public static class Numbers
{
    private static readonly string[] Cardinals =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    private static readonly string[] Ordinals =
    [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
    ];

    /// <summary>A pattern for a number up to three digits, in figures or words.</summary>
    public const string Pattern =
        "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|a couple(?: of)?|couple(?: of)?|a few|half a dozen)";

    /// <summary>A pattern for an ordinal.</summary>
    public const string OrdinalPattern =
        "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last|final|bottom|top|1st|2nd|3rd|\\d{1,2}th)";

    /// <summary>The number, or null.</summary>
    public static int? Read(string word)
    {
        word = word.Trim();
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        if (word.Contains("couple", StringComparison.Ordinal)) return 2;
        if (word == "a few") return 3;
        if (word == "half a dozen") return 6;
        var index = Array.IndexOf(Cardinals, word);
        return index >= 0 ? index : null;
    }

    /// <summary>The place an ordinal names, from 1; -1 is the last one; null when it is none.</summary>
    public static int? ReadOrdinal(string word)
    {
        if (word is "last" or "final" or "bottom") return -1;
        if (word is "top") return 1;
        if (word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th" && int.TryParse(word[..^2], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        var index = Array.IndexOf(Ordinals, word);
        return index > 0 ? index : null;
    }

    /// <summary>A small number in words; figures from eleven.</summary>
    public static string InWords(int number) =>
        number is >= 0 and <= 10 ? Cardinals[number] : number.ToString(CultureInfo.InvariantCulture);
}
