using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>An aim found in a message, and the rating that stood behind it: null for none, with <c>Unknown</c> for "don't know".</summary>
internal sealed record FoundAim(string Text, int? Rating, bool Unknown);

/// <summary>Reads lists of aims as people type them: "one, stop X. two, get Y", "X 2/5, Y 3/5", or one to a line.</summary>
internal static partial class AimReader
{
    /// <summary>The aims in a stretch of a message; as many as were announced, where a number was.</summary>
    public static IReadOnlyList<FoundAim> Read(Utterance said, Span region, int? announced, Func<string, string?> kindOf)
    {
        var items = Items(said.Plain, region, announced, kindOf);
        var aims = items.Select(i => Clean(said, i)).OfType<FoundAim>().ToList();
        return announced is { } most && aims.Count > most ? aims.Take(most).ToList() : aims;
    }

    /// <summary>True when a list with numbers starts here: "one, stop ...".</summary>
    public static bool StartsNumbered(string plain) => NumberAhead().IsMatch(plain);

    private static List<Span> Items(string plain, Span region, int? announced, Func<string, string?> kindOf)
    {
        var text = plain.Substring(region.Start, region.Length);
        var marks = Enumerator().Matches(text).ToList();
        if (marks.Count > 1 || marks.Count == 1 && text[..marks[0].Index].All(c => !char.IsLetterOrDigit(c)))
        {
            var starts = marks.Select(m => m.Index + m.Length).ToList();
            var ends = marks.Skip(1).Select(m => m.Index).Append(text.Length).ToList();
            return [.. starts.Zip(ends, (s, e) => new Span(region.Start + s, Math.Max(0, e - s)))];
        }
        var rough = Split(text, Rated().IsMatch(text) ? AfterRating() : Joint(), region.Start);
        // "Data and the press" are two aims where the halves are about different things, or where two were announced.
        return [.. rough.SelectMany(s => Halves(plain, s, kindOf, announced is { } n && rough.Count < n))];
    }

    private static List<Span> Split(string text, Regex separator, int offset)
    {
        var spans = new List<Span>();
        var start = 0;
        foreach (Match cut in separator.Matches(text))
        {
            spans.Add(new(offset + start, cut.Index - start));
            start = cut.Index + cut.Length;
        }
        spans.Add(new(offset + start, text.Length - start));
        return [.. spans.Where(s => s.Length > 1)];
    }

    private static IEnumerable<Span> Halves(string plain, Span item, Func<string, string?> kindOf, bool wanted)
    {
        var text = plain.Substring(item.Start, item.Length);
        if (And().Match(text) is not { Success: true } and) return [item];
        var (one, other) = (text[..and.Index], text[(and.Index + and.Length)..]);
        var differ = kindOf(one) is { } a && kindOf(other) is { } b && a != b;
        return wanted || differ ? [new(item.Start, and.Index), new(item.Start + and.Index + and.Length, text.Length - and.Index - and.Length)] : [item];
    }

    private static FoundAim? Clean(Utterance said, Span item)
    {
        var span = said.Trim(item);
        var text = said.Plain.Substring(span.Start, span.Length);
        var rating = RatingBehind().Match(text);
        if (rating.Success) text = text[..rating.Index];
        var lead = Lead().Match(text).Length;
        span = said.Trim(new(span.Start + lead, Math.Max(0, text.Length - lead)));
        if (ContentWords.Count(said.Plain.Substring(span.Start, span.Length)) == 0) return null;
        var typed = Capital(said.TypedAt(span).Trim(' ', '.', ',', ':', '-', '(', ')'));
        return typed.Length < 3 ? null : new(typed, rating.Success && rating.Groups["n"].Success ? Numbers.Read(rating.Groups["n"].Value) : null, rating.Groups["unknown"].Success);
    }

    /// <summary>The text with a capital letter in front.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    [GeneratedRegex(@"(?:^|(?<=[\s,.;:(]))(?:(?:number |aim |no\.? ?|goal )?(?:one|two|three|four|five|six)(?: is| was)?[,.:)]\s|(?:number |aim |no\.? ?|goal )?[1-6](?: is|[.):])\s|(?:the )?(?:first|second|third|fourth|fifth|last|other)(?:ly|(?: (?:one|aim))?(?: is| was|,|:))(?: to)?[, ]|[a-e]\)\s|[-*•]\s)\s*")]
    private static partial Regex Enumerator();

    [GeneratedRegex(@"^[\s,:.;-]*(?:(?:number |aim |goal )?(?:one|two|1|2)(?: is)?[,.:)]|(?:the )?first(?:ly)?(?: one| aim)?(?: is|,|:)|1 is\b|[-*•] |a\) )")]
    private static partial Regex NumberAhead();

    [GeneratedRegex(@"\d ?(?:/|out of) ?(?:5|five)\b")]
    private static partial Regex Rated();

    [GeneratedRegex(@"(?<=\d ?(?:/|out of) ?(?:5|five)\)?)\s*(?:[,.;\n]|\band\b)+\s*(?:\band\b)?\s*|\n+|;\s*")]
    private static partial Regex AfterRating();

    [GeneratedRegex(@"\s*(?:\n|;|\.(?=\s)|,)\s*(?:and\s+)?|,? as well as |,? plus ")]
    private static partial Regex Joint();

    [GeneratedRegex(@",? and (?!so\b|then\b|also\b|not\b|get\b)|,? & ")]
    private static partial Regex And();

    [GeneratedRegex(@"(?:[\s,:(=-]|\b(?:at|was|is|a|an|rated|about|on|currently|scored?|gave (?:it|that)|confidence|of)\b)*(?:(?<n>[0-9]|one|two|three|four|five)(?: ?/ ?5| out of (?:5|five))\)?|(?<=[,:(=\s-])(?<n>[1-5])\)?|(?:[,:(=-]|\bis\b|\bwas\b) *(?<unknown>(?:dont|do not) know|not sure|no idea|unknown|\?)\)?)[\s.]*$")]
    private static partial Regex RatingBehind();

    [GeneratedRegex(@"^(?:(?:and|also|then|so|to|is to|are to|about|on|around|on is|hes|shes|he|she|they|we)\b\s+|(?:wants?|want|needs?|would like|wants? help|trying) (?:to|with)\s+|[,:\s-]+)+")]
    private static partial Regex Lead();
}
