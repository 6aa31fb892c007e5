using System.Globalization;
using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Cases;

/// <summary>A cell of a comparison: what the sources say, with what it rests on; null where they are silent.</summary>
public sealed record CaseCell(string Text, IReadOnlyList<SectionRef> Sources);

/// <summary>The case studies as the banks of <c>content/dialogs/cases.yaml</c> hold them. Immutable.</summary>
internal sealed partial class CaseBook
{
    private readonly Library library;
    private readonly Dictionary<string, ScriptItem> cells;

    public CaseBook(DialogScript script, Library library)
    {
        Script = script;
        this.library = library;
        Places = script.Bank("places");
        cells = script.Bank("rows").ToDictionary(r => r.Id, StringComparer.Ordinal);
        Names = new NameIndex(Places.SelectMany(p => p.Probes.Append(p.Text.ToLowerInvariant()).Select(n => (n, p.Id))));
    }

    public DialogScript Script { get; }

    public IReadOnlyList<ScriptItem> Places { get; }

    /// <summary>Finds places in plain words.</summary>
    public NameIndex Names { get; }

    public ScriptItem Place(string id) => Places.First(p => p.Id == id);

    public string NameOf(string id) => Place(id).Text;

    public string NamesOf(IEnumerable<string> ids) => Joined([.. ids.Select(NameOf)]);

    public string RowName(string row) => Script.Say("row-" + row);

    /// <summary>What the sources say of a place on a point; null when they do not. A position without a year is marked with that of its source.</summary>
    public CaseCell? Cell(string place, string row)
    {
        if (!cells.TryGetValue($"{place}-{row}", out var item)) return null;
        var year = item.Sources.Select(library.Cite).OfType<Citation>().Select(c => c.Year).DefaultIfEmpty(0).Max();
        var isPosition = row is "form" or "director" or "accountable" or "cost";
        return new(isPosition && year > 0 && !Year().IsMatch(item.Text) ? $"{item.Text} {Script.Say("as-of", ("year", year.ToString(CultureInfo.InvariantCulture)))}" : item.Text, item.Sources);
    }

    /// <summary>Places of a kind, such as the trusts; empty for other words.</summary>
    public IReadOnlyList<string> OfKind(string words) => Kind(words) is { } kind ? [.. Places.Where(p => p.Group == kind).Select(p => p.Id)] : [];

    /// <summary>The lessons of places, and of all, for a stage; every lesson when the stage is not known.</summary>
    public IReadOnlyList<ScriptItem> Lessons(IReadOnlyList<string> places, string? stage) =>
        [.. Script.Bank("lessons").Where(l => (l.Group == "all" || places.Contains(l.Group, StringComparer.Ordinal)) && l.Fits(key => key == SharedKeys.Stage ? stage : null))];

    public static string Joined(IReadOnlyList<string> names) => names.Count < 2 ? string.Join("", names) : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";

    private static string? Kind(string words) => Trusts().IsMatch(words) ? "trust" : Boards().IsMatch(words) ? "board" : InHouse().IsMatch(words) ? "in-house" : PeerReviews().IsMatch(words) ? "peers" : null;

    [GeneratedRegex(@"\b(?:19|20)\d\d\b")]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?:trusts|companies|four trusts|childrens trusts|delivery models|adms|models)\b")]
    private static partial Regex Trusts();

    [GeneratedRegex(@"\b(?:improvement boards|boards)\b")]
    private static partial Regex Boards();

    [GeneratedRegex(@"\bin[- ]house\b")]
    private static partial Regex InHouse();

    [GeneratedRegex(@"\bpeer reviews\b")]
    private static partial Regex PeerReviews();
}
