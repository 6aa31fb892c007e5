using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Content.Search;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.QuestionPacks;

/// <summary>The words of each question and of the ways people ask for it, to find the one for "whether the plan still fits". Made once, immutable.</summary>
public sealed partial class QuestionWords(Library library)
{
    private readonly FrozenDictionary<string, IReadOnlyList<HashSet<string>>> byEntry = library.OfKind(EntryKind.Question).Concat(library.OfKind(EntryKind.Line))
        .ToFrozenDictionary(e => e.Id, e => (IReadOnlyList<HashSet<string>>)[.. e.Asks.Append(e.Title).Append(e.Text ?? "").Select(Stems)], StringComparer.Ordinal);

    /// <summary>How many of the words stand together in one way of asking for the entry.</summary>
    public int Most(Entry entry, IReadOnlySet<string> words) => byEntry.GetValueOrDefault(entry.Id, []).Select(s => words.Count(s.Contains)).DefaultIfEmpty(0).Max();

    /// <summary>The stems of the words that mean something.</summary>
    public static HashSet<string> Stems(string text) =>
        [.. Word().Matches(PlainText.Of(text)).Select(m => m.Value).Where(w => w.Length > 2 && ContentWords.Count(w) > 0 && !Asking().IsMatch(w)).Select(EnglishStemmer.Stem)];

    [GeneratedRegex("[a-z]+")]
    private static partial Regex Word();

    [GeneratedRegex("^(?:how|whether|what|get|who|why|which|when|ask|question|questions|council|childrens|children)$")]
    private static partial Regex Asking();
}
