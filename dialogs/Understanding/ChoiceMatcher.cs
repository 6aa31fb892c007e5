using System.Text.RegularExpressions;
using ScrutinyBot.Content;

namespace ScrutinyBot.Dialogs.Understanding;

/// <summary>Something that can be picked by typing: its names are lower case.</summary>
public sealed record Option(string Value, string Label, IReadOnlyList<string> Names)
{
    /// <summary>The choices of a question from a dialog's file of words.</summary>
    public static IReadOnlyList<Option> Of(ScriptQuestion question) => [.. question.Choices.Select(c => new Option(c.Value, c.Label, c.Names))];
}

/// <summary>What was picked, in the order of the message, and the parts that fit nothing.</summary>
public sealed record Picked(IReadOnlyList<string> Values, IReadOnlyList<string> NotFound);

/// <summary>Matches typed words to options: number, ordinal, range, label, start of a label, other names, "all but the last".</summary>
public static partial class ChoiceMatcher
{
    /// <summary>The options that the words pick.</summary>
    public static Picked Pick(string plain, IReadOnlyList<Option> options)
    {
        var whole = plain.Trim(' ', '.', '!', '?');
        if (options.FirstOrDefault(o => IsCalled(o, whole)) is { } called) return new([called.Value], []);
        var parts = Except().Split(plain, 2);
        var wanted = AllOf().IsMatch(parts[0].Trim()) || parts.Length > 1 && parts[0].Trim().Length == 0
            ? new Picked([.. options.Select(o => o.Value)], [])
            : NoneOf().IsMatch(parts[0].Trim()) ? new Picked([], []) : Items(parts[0], options);
        if (parts.Length == 1) return wanted;
        var without = Items(parts[1], options);
        return new([.. wanted.Values.Except(without.Values, StringComparer.Ordinal)], [.. wanted.NotFound, .. without.NotFound]);
    }

    /// <summary>True when the words are about all or none of the options.</summary>
    public static bool IsAllOrNone(string plain) => AllOf().IsMatch(plain.Trim()) || NoneOf().IsMatch(plain.Trim());

    /// <summary>The words before "apart from" and the like; all of them when there is none.</summary>
    public static string BeforeExcept(string plain) => Except().Split(plain, 2)[0];

    private static Picked Items(string plain, IReadOnlyList<Option> options)
    {
        var values = new List<string>();
        var notFound = new List<string>();
        // "Task and finish group and a visit": a name that holds an "and" is found whole before the list is cut at its joints.
        foreach (var name in options.SelectMany(o => o.Names.Append(o.Label.ToLowerInvariant()).Select(n => (Name: n, o.Value))).Where(n => Joint().IsMatch(n.Name)).OrderByDescending(n => n.Name.Length))
        {
            var at = plain.IndexOf(name.Name, StringComparison.Ordinal);
            if (at < 0) continue;
            plain = plain.Remove(at, name.Name.Length).Insert(at, " , ");
            if (!values.Contains(name.Value, StringComparer.Ordinal)) values.Add(name.Value);
        }
        foreach (var raw in Separator().Split(plain))
        {
            var item = Padding().Replace(raw.Trim(), "").Trim();
            if (item.Length == 0) continue;
            var picked = One(item, raw, options);
            if (picked.Count == 0) notFound.Add(item);
            values.AddRange(picked.Where(v => !values.Contains(v, StringComparer.Ordinal)));
        }
        return new(values, notFound);
    }

    private static IReadOnlyList<string> One(string item, string raw, IReadOnlyList<Option> options)
    {
        if (Range().Match(item) is { Success: true } range)
        {
            var from = Numbers.Read(range.Groups[1].Value) ?? 0;
            var to = Numbers.Read(range.Groups[2].Value) ?? 0;
            return [.. options.Where((_, i) => i + 1 >= from && i + 1 <= to).Select(o => o.Value)];
        }
        if (FirstFew().Match(item) is { Success: true } few)
        {
            var count = Numbers.Read(few.Groups[2].Value) ?? 0;
            return [.. (few.Groups[1].Value is "first" or "top" ? options.Take(count) : options.TakeLast(count)).Select(o => o.Value)];
        }
        // A bare "four" is a number of things, not the fourth of them.
        var place = Numbers.ReadOrdinal(item) ?? (item.All(char.IsAsciiDigit) || Numbered().IsMatch(raw) ? Numbers.Read(item) : null);
        if (place == -1) place = options.Count;
        if (place is { } p) return p >= 1 && p <= options.Count ? [options[p - 1].Value] : [];
        if (item is "last but one") return options.Count > 1 ? [options[^2].Value] : [];

        if (options.FirstOrDefault(o => IsCalled(o, item)) is { } exact) return [exact.Value];
        if (item.Length >= 2)
        {
            var starts = options.Where(o => o.Label.StartsWith(item, StringComparison.OrdinalIgnoreCase)).ToList();
            if (starts.Count == 1) return [starts[0].Value];
        }
        var index = new NameIndex(options.SelectMany(o => o.Names.Append(o.Label).Select(n => (n, o.Value))));
        return [.. index.Find(item).Select(f => f.Id).Distinct(StringComparer.Ordinal)];
    }

    private static bool IsCalled(Option option, string words) =>
        option.Label.Equals(words, StringComparison.OrdinalIgnoreCase) || option.Names.Contains(words, StringComparer.Ordinal);

    [GeneratedRegex(@"\b(?:apart from|except(?: for)?|but not|excluding|other than|all but|without|minus|bar|not)\b")]
    private static partial Regex Except();

    [GeneratedRegex(@"^(?:(?:yes|ok|okay|fine)[, ]+)?(?:i(?:ll| will)? (?:want|take|have) |(?:lets )?(?:use|have|go with|take) )?(?:all|everything|the lot|(?:all )?(?:the |your |the guides )?(?:usual|standard|normal|suggested|guides)(?: ones| set| objectives)?|all of (?:them|these|those)|them all|both|any|the whole lot|rest yes)(?: of (?:them|it))?(?: please| pls)?[ ,]*(?:but)?$")]
    private static partial Regex AllOf();

    [GeneratedRegex(@"^(?:none|none of (?:them|these|those)|nothing|neither)$")]
    private static partial Regex NoneOf();

    [GeneratedRegex(@",| and | & |/")]
    private static partial Regex Joint();

    [GeneratedRegex(@"\s*(?:,|;|/|&|\+|\n|\band\b|\bthen\b|\bplus\b)\s*")]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?:(?:and|the|just|obj|objectives?|areas?|witness(?:es)?|choice|number|no|nr|option|please|maybe|only|yes|ok|choose|pick|want|take|i|ill|would|like|go|for|with)\b\.?\s*)+|(?:(?<!but\s*)\s*\b(?:one|ones|please|pls|too|as well|only))+$|[.!?]+$")]
    private static partial Regex Padding();

    [GeneratedRegex(@"\b(?:number|option|choice|no|nr)\b")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(\d{1,2})\s*(?:-|to)\s*(\d{1,2})$")]
    private static partial Regex Range();

    [GeneratedRegex(@"^(?:the )?(first|last|top) (" + Numbers.Pattern + @")(?: ones)?(?: only)?$")]
    private static partial Regex FirstFew();
}
