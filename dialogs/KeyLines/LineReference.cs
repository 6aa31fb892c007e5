using System.Text.RegularExpressions;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines;

/// <summary>Finds the lines that a member means: "3", "2a", "the second one", "the finance one", "both the voice ones", "that".</summary>
internal static partial class LineReference
{
    /// <summary>The rows meant, in order; empty when nothing fits.</summary>
    public static IReadOnlyList<LineRow> Find(string which, KeyLinesDraft draft)
    {
        var rows = draft.Lines.Rows;
        if (rows.Count == 0) return [];
        var words = Utterance.Read(which, draft.Vocabulary.Spelling).Plain.Trim();
        if (words.Length == 0 || ItSelf().IsMatch(words)) return Spoken(draft) is { } spoken ? [spoken] : [];
        if (Mine().IsMatch(words)) return rows.Where(r => r.Origin is Origin.Own).TakeLast(1).ToList();
        if (All().IsMatch(words)) return rows;
        if (Places(words, draft) is { Count: > 0 } placed) return placed;
        var about = ByTopic(words, draft);
        if (about.Count == 0) about = ByWords(words, draft);
        return Several().IsMatch(words) ? about : about.Take(1).ToList();
    }

    private static LineRow? Spoken(KeyLinesDraft draft) =>
        draft.Moment.Focus.Row is { } id && draft.Lines.Find(id) is { } row ? row : draft.Lines.Rows.Count == 1 ? draft.Lines.Rows[0] : null;

    private static List<LineRow> Places(string words, KeyLinesDraft draft)
    {
        var rows = draft.Lines.Rows;
        var numbers = draft.Lines.Numbers;
        if (Letter().Match(words) is { Success: true } letter && rows.FirstOrDefault(r => r.TypedAs == letter.Groups[1].Value[0] - 'a' + 1) is { } lettered) return [lettered];
        return [.. PlaceReader.Read(words, numbers).SelectMany(n => ByNumber(n, rows, numbers)).Distinct()];
    }

    // "2" means line 2, or all the parts of a line 2 that was split; else the line the member had pasted as number 2.
    private static IEnumerable<LineRow> ByNumber(string number, IReadOnlyList<LineRow> rows, IReadOnlyList<string> numbers)
    {
        var shown = rows.Where((_, i) => numbers[i] == number || numbers[i].TrimEnd('a', 'b', 'c', 'd', 'e', 'f') == number).ToList();
        return shown.Count > 0 ? shown : rows.Where(r => r.TypedAs?.ToString(System.Globalization.CultureInfo.InvariantCulture) == number);
    }

    private static List<LineRow> ByTopic(string words, KeyLinesDraft draft)
    {
        var topics = draft.Vocabulary.Topics(Filler().Replace(words, " "));
        var found = new List<LineRow>();
        foreach (var topic in topics)
        {
            var inArea = draft.Lines.Rows.Where(r => r.Area == topic.Area).ToList();
            var onTheme = topic.Theme is null ? [] : inArea.Where(r => r.Entry is not null && draft.Library.Find(r.Entry)?.Themes.Contains(topic.Theme) == true).ToList();
            found.AddRange(onTheme.Count > 0 ? onTheme : inArea);
        }
        // "the parents one" may be a line in the member's words: what the words say outweighs where the line stands.
        var byWords = ByWords(words, draft);
        return [.. byWords.Where(r => r.Entry is null).Concat(found).Distinct()];
    }

    private static List<LineRow> ByWords(string words, KeyLinesDraft draft)
    {
        var wanted = Stems(Filler().Replace(words, " "));
        if (wanted.Count == 0) return [];
        return [.. draft.Lines.Rows
            .Select(r => (Row: r, Score: Stems(draft.TextOf(r).ToLowerInvariant()).Count(wanted.Contains)))
            .Where(x => x.Score > 0).OrderByDescending(x => x.Score).Select(x => x.Row)];
    }

    private static HashSet<string> Stems(string text) =>
        [.. Word().Matches(text).Select(m => m.Value).Where(w => w.Length > 3).Select(w => w.Length > 6 ? w[..6] : w.TrimEnd('s'))];

    [GeneratedRegex(@"^(?:it|its|it is|thats|that ones?|that one is|that|this|that one|this one|that line|this line|them|those|these|they|that question)$")]
    private static partial Regex ItSelf();

    [GeneratedRegex(@"^(?:mine|my one|my line|my own(?: one| line)?|our one|ours)$")]
    private static partial Regex Mine();

    [GeneratedRegex(@"^(?:all(?: of (?:them|those))?|them all|everything|each|each line|every line|all the lines|my lines|the lines|the lot|my questions|my wording)$")]
    private static partial Regex All();

    [GeneratedRegex(@"\b(?:both|all|anything|ones|lines)\b")]
    private static partial Regex Several();

    [GeneratedRegex(@"^(?:line |number |question )?([a-h])\)?$")]
    private static partial Regex Letter();

    [GeneratedRegex(@"\b(?:the|both|all|one|ones|line|lines|bit|about|on|of|enquiry|question|anything|any|my|our|that|asking|and)\b")]
    private static partial Regex Filler();

    [GeneratedRegex(@"[a-z]+")]
    private static partial Regex Word();
}
