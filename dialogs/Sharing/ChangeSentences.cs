using System.Globalization;
using System.Text.Json;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Engine.Prompts;

namespace ScrutinyBot.Dialogs.Sharing;

/// <summary>Says what changed, by the labels of prompts and the words of rows: "changed line 2 from “a” to “b”". What no prompt and no list shows
/// is bookkeeping, and nothing is said of it.</summary>
internal sealed class ChangeSentences(DialogCatalogue catalogue, DialogMoment moment)
{
    /// <summary>True where several people speak in the conversation that asks, so that "you" would not do.</summary>
    public bool SeveralHere { get; init; }

    private const int MostTold = 5;
    private static readonly CultureInfo Uk = CultureInfo.GetCultureInfo("en-GB");

    private Dialog? Dialog => catalogue.Of(moment.Answers) ?? catalogue.Find(moment.Answers.Get<string>(EngineKeys.LeftDialog) ?? "");

    /// <summary>What others did since somebody last looked, a sentence for each of them.</summary>
    /// <param name="toldApart">Cells that are told of elsewhere.</param>
    public string News(IReadOnlyList<DraftChange> news, IReadOnlySet<Cell> toldApart)
    {
        var told = news.GroupBy(n => n.Name ?? "", StringComparer.Ordinal).Select(g => (Who: Name(g.Key), What: Phrases(g, toldApart))).Where(g => g.What.Count > 0).ToList();
        return string.Join('\n', told.Select(t => $"{t.Who} {SharingSentences.List(Few(t.What))}."));
    }

    /// <summary>A history by day and person, newest day first, as lines that begin with "- ".</summary>
    public IReadOnlyList<string> History(IEnumerable<DraftChange> history, Func<DateTimeOffset, DateOnly> day) =>
    [
        .. history.GroupBy(h => (Day: day(h.At), Who: Person(h)))
            .OrderByDescending(g => g.Key.Day)
            .Select(g => (g.Key, What: Phrases(g)))
            .Where(g => g.What.Count > 0)
            .Select(g => $"- **{DayWords(g.Key.Day)}**, {g.Key.Who}: {SharingSentences.List(g.What)}"),
    ];

    /// <summary>What became of a cell, as a phrase that follows a name; null when it is nothing that anybody sees.</summary>
    public string? Of(CellChange change)
    {
        var key = change.Cell.Key;
        if (key == EngineKeys.Dialog) return Title(change.After) is { } title ? change.Before is null ? $"began “{title}”" : $"went to “{title}”" : null;
        if (key.StartsWith('$')) return null;
        var prompt = FindPrompt(key);
        var owner = OwnerOf(key);
        var row = owner?.RowName(key);
        if (change.Cell.IsOrder) return row is not null ? $"put the {row}s in another order" : prompt is null ? null : $"put “{prompt.Label}” in another order";
        if (change.Cell.Row is null) return prompt is null ? null : OfAnswer(prompt, change);
        if (row is null && prompt is null) return null;
        var (was, now) = (Words(owner, key, change.Before), Words(owner, key, change.After));
        if (row is null)
        {
            return (change.Before, change.After) switch
            {
                (null, _) => $"added “{now}” to “{prompt!.Label}”",
                (_, null) => $"took “{was}” out of “{prompt!.Label}”",
                _ => was == now ? $"changed “{now}” in “{prompt!.Label}”" : $"changed “{was}” to “{now}” in “{prompt!.Label}”",
            };
        }
        return (change.Before, change.After) switch
        {
            (null, _) => $"added {NameOf(owner!, change, change.PlaceAfter)}, “{now}”",
            (_, null) => $"dropped {row} {Digits(change.PlaceBefore)}, “{was}”",
            _ => was == now ? $"changed {NameOf(owner!, change, change.PlaceAfter)}, “{now}”" : $"changed {NameOf(owner!, change, change.PlaceAfter)} from “{was}” to “{now}”",
        };
    }

    /// <summary>What a cell is called: "line 2", "“Stage”".</summary>
    public string Called(CellChange change)
    {
        var key = change.Cell.Key;
        var (owner, prompt) = (OwnerOf(key), FindPrompt(key));
        var row = owner?.RowName(key);
        if (change.Cell.IsOrder) return row is not null ? $"the order of the {row}s" : $"the order of “{prompt?.Label ?? key}”";
        if (change.Cell.Row is not null && row is not null) return NameOf(owner!, change, change.PlaceAfter > 0 ? change.PlaceAfter : change.PlaceBefore);
        return $"“{prompt?.Label ?? key}”";
    }

    /// <summary>A version of a cell in words: quoted, or that it is gone.</summary>
    public string Version(Cell cell, JsonElement? value)
    {
        if (cell.IsOrder) return SharingSentences.Order(ListValue.Read(value)?.Items.Select(i => Words(OwnerOf(cell.Key), cell.Key, i.Value)) ?? []);
        if (value is not { } known) return SharingSentences.Gone;
        var words = cell.Row is null && FindPrompt(cell.Key) is { } prompt ? Described(prompt, known) : Words(OwnerOf(cell.Key), cell.Key, known);
        return words.Length == 0 ? SharingSentences.Gone : $"“{words}”";
    }

    /// <summary>True when a cell is something that people see.</summary>
    public bool IsSeen(Cell cell) => !cell.Key.StartsWith('$') && (FindPrompt(cell.Key) is not null || OwnerOf(cell.Key)?.RowName(cell.Key) is not null);

    /// <summary>How the person of an entry is called.</summary>
    public string Person(DraftChange change) => change.IsHere && (!SeveralHere || change.Name is null) ? SharingSentences.You : Name(change.Name ?? "");

    private static string Name(string name) => name.Length > 0 ? name : SharingSentences.Somebody;

    private static IReadOnlyList<string> Few(IReadOnlyList<string> phrases) =>
        phrases.Count <= MostTold ? phrases : [.. phrases.Take(MostTold), SharingSentences.More(phrases.Count - MostTold)];

    private List<string> Phrases(IEnumerable<DraftChange> changes, IReadOnlySet<Cell>? toldApart = null)
    {
        var phrases = new List<string>();
        // Several edits of one thing are told once: from what it was to what it became.
        var cells = new Dictionary<Cell, CellChange>();
        foreach (var entry in changes)
        {
            if (SharingSentences.Event(entry.Event) is { } happened) phrases.Add(happened);
            foreach (var change in entry.Changes.SelectMany(Parts).Where(c => toldApart?.Contains(c.Cell) != true))
            {
                cells[change.Cell] = cells.TryGetValue(change.Cell, out var first)
                    ? change with { Before = first.Before, PlaceBefore = first.PlaceBefore } : change;
            }
        }
        phrases.AddRange(cells.Values.Where(c => c.Cell.IsOrder || !Cells.Same(c.Before, c.After)).Select(Of).OfType<string>());
        return [.. phrases.Distinct(StringComparer.Ordinal)];
    }

    // An answer that is new is told as a whole, whatever rows it has.
    private IEnumerable<CellChange> Parts(Change change) =>
        change.Before is null && FindPrompt(change.Key) is not null ? [new CellChange(new Cell(change.Key, null), null, change.After)] : Cells.Of(change.Key, change.Before, change.After);

    private string? OfAnswer(Prompt prompt, CellChange change)
    {
        if (prompt is MenuPrompt) return change.After is null ? null : $"answered “{prompt.Question}”";
        var (was, now) = (Described(prompt, change.Before), Described(prompt, change.After));
        if (now.Length == 0) return was.Length == 0 ? null : $"took “{prompt.Label}” back, which was “{was}”";
        return was.Length == 0 ? $"set “{prompt.Label}” to “{now}”" : was == now ? null : $"changed “{prompt.Label}” from “{was}” to “{now}”";
    }

    private string Described(Prompt prompt, JsonElement? value)
    {
        if (value is not { } known) return "";
        var answers = new AnswerSet(moment.Answers.Items.SetItem(prompt.Key, known));
        return SharingSentences.Short(prompt.Describe(answers, moment with { Answers = answers }));
    }

    private string Words(Dialog? owner, string key, JsonElement? row) => row is { } known ? SharingSentences.Short(owner?.RowText(key, known, moment) ?? RowWords.Of(known, moment.Library)) : "";

    private string NameOf(Dialog owner, CellChange change, int place) => $"{owner.RowName(change.Cell.Key)} {owner.RowNumber(change.Cell.Key, change.Cell.Row!, place, moment)}";

    private string? Title(JsonElement? id) => id is { ValueKind: JsonValueKind.String } known ? catalogue.Find(known.GetString()!)?.Title : null;

    // The dialog under way first: some keys are shared by several.
    private Prompt? FindPrompt(string key) => Dialog?.FindPrompt(key) ?? catalogue.Dialogs.Select(d => d.FindPrompt(key)).FirstOrDefault(p => p is not null);

    private Dialog? OwnerOf(string key) => Dialog is { } current && (current.RowName(key) is not null || current.FindPrompt(key) is not null) ? current
        : catalogue.Dialogs.FirstOrDefault(d => d.RowName(key) is not null) ?? catalogue.Dialogs.FirstOrDefault(d => d.FindPrompt(key) is not null);

    private string DayWords(DateOnly day) => day == moment.Today ? "Today" : day == moment.Today.AddDays(-1) ? "Yesterday" : day.ToString(day.Year == moment.Today.Year ? "dddd d MMMM" : "d MMMM yyyy", Uk);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
