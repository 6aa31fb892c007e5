using System.Text.RegularExpressions;

namespace ScrutinyBot.Content.Search;

/// <summary>The figures, dates and lengths of time that an entry holds, sentence by sentence, for telling whether it can answer "how many".</summary>
internal sealed partial class EntryFacts
{
    // It holds a figure, but perhaps of something else.
    private const double OfSomething = 0.2;


    private readonly (FactKind Kinds, HashSet<string> Stems)[] sentences;

    public EntryFacts(Entry entry) =>
        sentences = [.. Sentences(entry.Body).Select(s => (KindsIn(s), Tokens.Stems(s).ToHashSet(StringComparer.Ordinal)))];

    /// <summary>How well the entry holds a fact of the kind: 1, less when the figure may be of something else than what is counted, 0 when there is none.</summary>
    public double Holds(FactKind kind, IReadOnlyList<string> counted)
    {
        var holding = sentences.Where(s => s.Kinds.HasFlag(kind)).ToArray();
        if (holding.Length == 0) return 0;
        if (kind != FactKind.Number || counted.Count == 0) return 1;
        return holding.Any(s => counted.Any(c => s.Stems.Contains(c) || EverydayWords.For(c).Any(s.Stems.Contains))) ? 1 : OfSomething;
    }

    private static FactKind KindsIn(string sentence)
    {
        var kinds = FactKind.None;
        if (Money().IsMatch(sentence)) kinds |= FactKind.Money;
        if (YearOrMonth().IsMatch(sentence)) kinds |= FactKind.Moment;
        if (Length().IsMatch(sentence)) kinds |= FactKind.Length;
        if (Frequency().IsMatch(sentence)) kinds |= FactKind.Frequency;
        if (sentence.Contains('@', StringComparison.Ordinal)) kinds |= FactKind.Contact;
        if (Number().IsMatch(Year().Replace(sentence, ""))) kinds |= FactKind.Number;
        return kinds;
    }

    // A full stop inside a figure ("3.5") ends no sentence.
    private static IEnumerable<string> Sentences(string body) => DecimalPoint().Replace(body, ",").Split(Tokens.SentenceEnds, StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"(?<=\d)\.(?=\d)", RegexOptions.None, 1000)]
    private static partial Regex DecimalPoint();

    [GeneratedRegex(@"£|\b(?:million|billion|pounds)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Money();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b", RegexOptions.None, 1000)]
    private static partial Regex YearOrMonth();

    [GeneratedRegex(@"\b(?:19|20)\d\d(?:[-–/]\d\d)?\b", RegexOptions.None, 1000)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?:years?|months?|weeks?|days?|hours?|decades?)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Length();

    [GeneratedRegex(@"\b(?:every|each|annual|annually|yearly|monthly|weekly|daily|quarterly|termly|once|twice|regular|regularly)\b|\btimes an?\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Frequency();

    // "Under 5s" and "the 1990s" count nothing.
    [GeneratedRegex(@"\d(?![\ds])|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|half|third|thirds|quarter|quarters|dozen|most|majority|all|none|hundreds?|thousands?)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Number();
}
