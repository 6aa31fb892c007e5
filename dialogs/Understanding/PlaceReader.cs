using System.Globalization;
using System.Text.RegularExpressions;

namespace ScrutinyBot.Dialogs.Understanding;

/// <summary>Places in a numbered list, as people name them: "2", "2a", "the second", "1-3", "the last but one", "the first three".</summary>
public static partial class PlaceReader
{
    /// <summary>A pattern for one or several places in figures: "2", "no 4", "2 and 5", "1, 3 and 4", "1-3".</summary>
    public const string Figures =
        @"(?:(?:the )?(?:numbers? |nos?\.? ?|nr |#)?\d{1,2}[a-h]?(?![\d:%]|\.\d)(?:(?:,? and(?: no)?|,|,? &|/| ?-| to| (?=\d)) ?(?:number )?\d{1,2}[a-h]?(?![\d:%]|\.\d))*)";

    /// <summary>A pattern for one place by its order: "the second", "last one", "the last but one".</summary>
    public const string Ordinals =
        @"(?:(?:the )?(?:last but one|second (?:to )?last|" + Numbers.OrdinalPattern + @")(?: and (?:the )?" + Numbers.OrdinalPattern + @")*(?: ones?)?)";

    /// <summary>The numbers named, in the order of the message, each once; a number that the list lacks is among them, so that it can be
    /// said. Empty when the words name no place.</summary>
    /// <param name="plain">Plain words, as in <see cref="Utterance.Plain"/>.</param>
    /// <param name="numbers">The numbers shown, in order.</param>
    public static IReadOnlyList<string> Read(string plain, IReadOnlyList<string> numbers)
    {
        if (Range().Match(plain) is { Success: true } range && Numbers.Read(range.Groups[1].Value) is { } from && Numbers.Read(range.Groups[2].Value) is { } to && from < to)
            return [.. Enumerable.Range(from, Math.Clamp(to - from + 1, 0, 40)).Select(InFigures)];
        if (LastButOne().IsMatch(plain)) return numbers.Count > 1 ? [numbers[^2]] : [];
        if (FirstFew().Match(plain) is { Success: true } few && Numbers.Read(few.Groups[2].Value) is { } count)
            return [.. few.Groups[1].Value is "first" or "top" ? numbers.Take(count) : numbers.TakeLast(count)];
        return [.. Place().Matches(plain).Select(m => Named(m, numbers)).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    private static string? Named(Match match, IReadOnlyList<string> numbers)
    {
        if (match.Groups["word"].Success) return InFigures(Numbers.Read(match.Groups["word"].Value)!.Value);
        if (!match.Groups["ordinal"].Success) return match.Groups["number"].Value;
        var place = Numbers.ReadOrdinal(match.Groups["ordinal"].Value)!.Value;
        return place != -1 ? InFigures(place) : numbers.Count > 0 ? numbers[^1] : null;
    }

    private static string InFigures(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(\d{1,2})\s*(?:-|to)\s*(\d{1,2})\b")]
    private static partial Regex Range();

    [GeneratedRegex(@"\blast but one\b|\bsecond (?:to )?last\b")]
    private static partial Regex LastButOne();

    [GeneratedRegex(@"\b(first|last|top|bottom) (two|three|four|five|2|3|4|5)\b")]
    private static partial Regex FirstFew();

    [GeneratedRegex(@"\b(?<ordinal>" + Numbers.OrdinalPattern + @")\b|(?:\b(?:number|line|no)s? |^)(?<word>one|two|three|four|five|six|seven|eight|nine|ten)\b|(?<![£\w])(?<number>\d{1,2}[a-f]?)\b")]
    private static partial Regex Place();
}
