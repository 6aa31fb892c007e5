using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>A rating found for an aim, by its id; null for "don't know".</summary>
internal sealed record FoundRating(string Aim, int? Rating);

/// <summary>Reads ratings as people type them: "4, 3 and 3", "2 on the first, don't know on the second", "press is a 2 now", "all 3s".</summary>
internal static partial class RatingReader
{
    public const int Least = 1;
    public const int Most = 5;

    /// <summary>The ratings in a stretch of plain text, and how far they reach from its start; none when it rates no aim.</summary>
    public static (IReadOnlyList<FoundRating> Found, int Length) Read(string plain, AimList aims)
    {
        if (aims.Rows.IsEmpty) return ([], 0);
        var text = OutOf().Replace(plain, m => new string(' ', m.Length));
        if (InOrder(text, aims) is { } all) return all;
        var found = new List<FoundRating>();
        var length = 0;
        foreach (var clause in Clauses(text))
        {
            var words = text.Substring(clause.Start, clause.Length);
            var ids = Meant(words, aims, found);
            if (ids.Count == 0 || !Value(words, out var rating)) continue;
            found.AddRange(ids.Select(id => new FoundRating(id, rating)));
            length = clause.End;
        }
        return (found, length);
    }

    // As many numbers as there are aims and no aim named: they are in the order of the aims.
    private static (IReadOnlyList<FoundRating>, int)? InOrder(string text, AimList aims)
    {
        var tokens = Token().Matches(text).ToList();
        if (tokens.Count < aims.Rows.Count) return null;
        tokens = tokens.Take(aims.Rows.Count).ToList();
        var (start, end) = (tokens[0].Index, tokens[^1].Index + tokens[^1].Length);
        if (ContentWords.Count(Small().Replace(Token().Replace(text[start..end], " "), " ")) > 0) return null;
        if (tokens.Count == 1 && ContentWords.Count(Small().Replace(Token().Replace(text, " "), " ")) > 3) return null;
        return ([.. tokens.Zip(aims.Rows, (t, a) => new FoundRating(a.Id, Number(t.Value)))], end);
    }

    private static IEnumerable<Span> Clauses(string text)
    {
        var start = 0;
        foreach (Match cut in Joint().Matches(text))
        {
            if (cut.Index > start) yield return new(start, cut.Index - start);
            start = cut.Index + cut.Length;
        }
        if (start < text.Length) yield return new(start, text.Length - start);
    }

    private static IReadOnlyList<string> Meant(string clause, AimList aims, List<FoundRating> already)
    {
        if (Every().IsMatch(clause)) return [.. aims.Rows.Select(a => a.Id).Where(id => already.TrueForAll(f => f.Aim != id))];
        if (Place().Match(clause) is { Success: true } place)
        {
            var which = place.Groups["ordinal"].Success ? Numbers.ReadOrdinal(place.Groups["ordinal"].Value) : Numbers.Read(place.Groups["number"].Value);
            if (which == -1) which = aims.Rows.Count;
            return which is { } at && at >= 1 && at <= aims.Rows.Count ? [aims.Rows[at - 1].Id] : [];
        }
        return AimReference.Named(clause, aims) is { } aim ? [aim.Id] : [];
    }

    private static bool Value(string clause, out int? rating)
    {
        var rest = Place().Replace(clause, " ");
        rating = null;
        if (Digit().Matches(rest).LastOrDefault() is { } number)
        {
            rating = Number(number.Value);
            return true;
        }
        return Unknown().IsMatch(rest);
    }

    private static int? Number(string word) => Numbers.Read(word.Trim().TrimEnd('s'));

    private const string OneNumber = @"(?<![\w£.])(?:\d{1,2}s?|one|two|three|four|five)(?![\w%]|\.\d| (?:aims?|months?|years?|weeks?|of them|people|things))";

    private const string NotKnown = @"(?:\bi )?\b(?:dont know|do not know|dunno|not sure|no idea|unknown|cant say|didnt say|unrated|not rated|wouldnt say|wont say)\b|(?<=[\s,])\?(?=$|[\s,])";

    [GeneratedRegex(@" ?/ ?(?:5|five)\b| out of (?:5|five)\b")]
    private static partial Regex OutOf();

    [GeneratedRegex(OneNumber + "|" + NotKnown)]
    private static partial Regex Token();

    [GeneratedRegex(OneNumber)]
    private static partial Regex Digit();

    [GeneratedRegex(NotKnown)]
    private static partial Regex Unknown();

    [GeneratedRegex(@"\b(?:and|then|a|an|now|says?|said|shes|hes|theyre|is|was|at|ok|maybe|about|again|another|still)\b")]
    private static partial Regex Small();

    [GeneratedRegex(@"\s*(?:[,;\n]|\.(?!\d)|\band\b|\bbut\b|\bthen\b)\s*")]
    private static partial Regex Joint();

    [GeneratedRegex(@"\b(?:all(?: of them)?|both(?: of them)?|every(?:thing| one)|each|(?:the )?(?:rest|others?))\b")]
    private static partial Regex Every();

    [GeneratedRegex(@"\b(?:the )?(?<ordinal>first|second|third|fourth|fifth|sixth|last|1st|2nd|3rd|4th|5th)(?: (?:one|aim))?\b|\b(?:aim|number|no) (?<number>\d|one|two|three|four|five|six)\b")]
    private static partial Regex Place();
}
