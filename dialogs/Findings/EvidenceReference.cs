using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Findings;

/// <summary>Finds the items of evidence that a member means: "E3", "the second item", "the survey", "that one".</summary>
internal static partial class EvidenceReference
{
    /// <summary>Means the first item without a date.</summary>
    public const string WithoutDate = "$without-date";

    /// <summary>The items meant, in order; empty when nothing fits.</summary>
    public static IReadOnlyList<EvidenceItem> Find(string which, FindingsState state)
    {
        var rows = state.Log.Rows;
        var words = which.Trim();
        if (rows.IsEmpty) return [];
        if (words == WithoutDate) return rows.Where(r => r.Date is null).Take(1).ToList();
        if (words.Length == 0) return rows.Where(r => r.Lines.IsEmpty).TakeLast(1).ToList() is { Count: > 0 } homeless ? homeless : Spoken(state);
        if (Itself().IsMatch(words)) return Spoken(state);
        if (All().IsMatch(words)) return rows;
        var numbered = Number().Matches(words).SelectMany(m => m.Groups["ordinal"].Success
            ? Ordinal(m.Groups["ordinal"].Value, rows)
            : rows.Where(r => r.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) == m.Groups["n"].Value)).Distinct().ToList();
        if (numbered.Count > 0 && OnlyNumbers().IsMatch(words)) return numbered;
        var wanted = Stems(words);
        if (wanted.Count == 0) return [];
        var best = rows.Select(r => (Row: r, Score: Stems($"{r.Source} {r.Kind}".ToLowerInvariant()).Count(wanted.Contains))).Where(x => x.Score > 0).OrderByDescending(x => x.Score).ThenByDescending(x => x.Row.Number).ToList();
        return best.Count == 0 || best[0].Score * 2 < wanted.Count ? [] : [best[0].Row];
    }

    /// <summary>True when the words name an item.</summary>
    public static bool Names(string which, FindingsState state) => Find(which, state).Count > 0;

    /// <summary>True for "4" or "number 4", which may as well be a recommendation.</summary>
    public static bool IsBareNumber(string which) => Bare().IsMatch(which.Trim());

    private static IReadOnlyList<EvidenceItem> Spoken(FindingsState state) =>
        state.Moment.Focus.Row is ['E', .. var number] && state.Log.Rows.Find(r => r.Ref == $"E{number}") is { } row ? [row] : [state.Log.Rows[^1]];

    private static IEnumerable<EvidenceItem> Ordinal(string word, IReadOnlyList<EvidenceItem> rows) => Numbers.ReadOrdinal(word) switch
    {
        -1 => [rows[^1]],
        { } place when place <= rows.Count => [rows[place - 1]],
        _ => [],
    };

    private static HashSet<string> Stems(string text) =>
        [.. Word().Matches(Filler().Replace(text, " ")).Select(m => m.Value).Where(w => w.Length > 2).Select(w => w.Length > 6 ? w[..6] : w.TrimEnd('s'))];

    [GeneratedRegex(@"^(?:it|its|that|thats|this|that ones?|this one|that item|the one|that bit|them|those|these|this item|last one|the last one|the last item|that last one)$")]
    private static partial Regex Itself();

    [GeneratedRegex(@"^(?:all|everything|all (?:of )?(?:them|those|it)|them all|the lot|the whole log)$")]
    private static partial Regex All();

    [GeneratedRegex(@"\b(?:e ?)?(?<n>\d{1,2})\b|\b(?<ordinal>" + Numbers.OrdinalPattern + @")\b")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:(?:the|items?|e|entry|entries|number|no|evidence|one|ones|row|and|,|&|\d{1,2}|e\d{1,2}|" + Numbers.OrdinalPattern + @")\s*)+$")]
    private static partial Regex OnlyNumbers();

    [GeneratedRegex(@"^(?:(?:number|no|and|,|&|the|one|ones|\d{1,2}|" + Numbers.OrdinalPattern + @")\s*)+$|^(?:it|that|that one|thats|its)$")]
    private static partial Regex Bare();

    [GeneratedRegex(@"\b(?:the|that|this|one|item|evidence|bit|from|of|about|on|our|my|entry)\b")]
    private static partial Regex Filler();

    [GeneratedRegex(@"[a-z]+")]
    private static partial Regex Word();
}
