using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Content.Search;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Lists;

/// <summary>Tells whether a row is about a topic, by the stems of its words and by what the library says its entry is about. Made once, immutable.</summary>
public sealed partial class TopicWords
{
    // In every second text on children's services, so they tell no row from another.
    private static readonly FrozenSet<string> Weak = new[]
    {
        "children", "child", "servic", "council", "work", "peopl", "young", "new", "question", "thing", "stuff", "ask", "tell", "say", "get", "plan", "model", "local", "whether", "how", "what", "who", "why", "when",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly Library library;
    private readonly NameIndex themes;
    private readonly NameIndex areas;
    private readonly FrozenDictionary<string, IReadOnlyList<string[]>> namesOf;

    public TopicWords(Library library)
    {
        this.library = library;
        themes = new(library.Themes.SelectMany(t => t.Names.Append(t.Id.Replace('-', ' ')).Select(n => (n, t.Id))));
        areas = new(library.OfKind(EntryKind.Area).SelectMany(e => e.Names.Append(e.Title.ToLowerInvariant()).Append(e.Id).Select(n => (n, e.Id))));
        namesOf = library.Themes.ToFrozenDictionary(t => t.Id, t => (IReadOnlyList<string[]>)[.. t.Names.Select(n => Stems(n).ToArray()).Where(s => s.Length > 0)], StringComparer.Ordinal);
    }

    /// <summary>The themes that words name.</summary>
    public IReadOnlyList<string> ThemesIn(string plain) => [.. themes.Find(plain).Select(t => t.Id).Distinct(StringComparer.Ordinal)];

    /// <summary>Of some texts, those about a topic, best first; empty when none is.</summary>
    /// <param name="topic">Plain words: "paperwork", "anything to do with health or schools".</param>
    /// <param name="items">What to choose from: the text, the entry it came from or null, and the themes it is about.</param>
    public IReadOnlyList<T> About<T>(string topic, IReadOnlyList<T> items, Func<T, (string Text, string? Entry, IReadOnlyList<string> Themes)> read)
    {
        var parts = Alternatives().Split(PlainText.Of(topic)).Select(p => p.Trim()).Where(p => p.Length > 0).Select(Part).ToList();
        var scored = items.Select(i => (Item: i, Score: parts.Select(p => Score(p, read(i))).DefaultIfEmpty(0).Max())).ToList();
        // What a theme is also called counts only where nothing is plainly about it.
        if (!scored.Exists(s => s.Score > 0)) scored = [.. items.Select(i => (Item: i, Score: parts.Select(p => LooseScore(p, read(i))).DefaultIfEmpty(0).Max()))];
        return [.. scored.Where(s => s.Score > 0).OrderByDescending(s => s.Score).Select(s => s.Item)];
    }

    /// <summary>Of some texts, those that the words point to by most of their meaning words, best first.</summary>
    public static IReadOnlyList<T> Named<T>(string words, IReadOnlyList<T> items, Func<T, string> text)
    {
        var wanted = Stems(words);
        if (wanted.Count == 0) return [];
        // A word that only holds sentences together points nowhere by itself.
        var telling = wanted.Where(w => !Weak.Contains(w)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. items.Select(i => (Item: i, Stems: Stems(text(i)))).Select(x => (x.Item, Hits: wanted.Count(x.Stems.Contains), Telling: telling.Count(x.Stems.Contains)))
                .Where(x => x.Hits * 2 >= wanted.Count && (x.Telling > 0 || telling.Count == 0 && x.Hits == wanted.Count))
                .OrderByDescending(x => x.Hits).ThenByDescending(x => x.Telling).Select(x => x.Item),
        ];
    }

    private Topic Part(string plain)
    {
        var stems = Stems(plain);
        var telling = stems.Where(s => !Weak.Contains(s)).ToHashSet(StringComparer.Ordinal);
        return new(telling.Count > 0 ? telling : stems, ThemesIn(plain), [.. areas.Find(plain).Select(a => a.Id).Distinct(StringComparer.Ordinal)]);
    }

    private int Score(Topic topic, (string Text, string? Entry, IReadOnlyList<string> Themes) item)
    {
        var entry = item.Entry is { } id ? library.Find(id) : null;
        var stems = Stems($"{item.Text} {entry?.Title}");
        var score = topic.Stems.Count > 0 && topic.Stems.All(stems.Contains) ? 4 : 0;
        if (item.Themes.Count > 0 && topic.Themes.Contains(item.Themes[0])) score += 3;
        // An area is named by its own name only where no theme of that name is meant.
        if (entry?.Area is { } area && topic.Areas.Contains(area) && (topic.Themes.Count == 0 || score > 0)) score += 2;
        return score;
    }

    private int LooseScore(Topic topic, (string Text, string? Entry, IReadOnlyList<string> Themes) item)
    {
        var stems = Stems(item.Text);
        if (item.Themes.Any(topic.Themes.Contains)) return 2;
        return topic.Themes.Any(t => namesOf.GetValueOrDefault(t, []).Any(name => name.All(stems.Contains))) ? 1 : 0;
    }

    private static HashSet<string> Stems(string text) =>
        [.. Word().Matches(PlainText.Of(text)).Select(m => m.Value).Where(w => w.Length > 2 && ContentWords.Count(w) > 0).Select(EnglishStemmer.Stem)];

    private sealed record Topic(HashSet<string> Stems, IReadOnlyList<string> Themes, IReadOnlyList<string> Areas);

    [GeneratedRegex(@"\s+or\s+|\s*[,/]\s*|\s+and\s+")]
    private static partial Regex Alternatives();

    [GeneratedRegex(@"[a-z]+")]
    private static partial Regex Word();
}
