using System.Text.RegularExpressions;
using ScrutinyBot.Content;
using ScrutinyBot.Content.Search;

namespace ScrutinyBot.Dialogs.Answers;

/// <summary>Answers a question from the library, or says honestly that the library does not have it. Pure; safe to share.</summary>
public sealed partial class AnswerComposer(Library library, LibrarySearch search)
{
    private const int MostCitations = 5;

    // A second entry joins in when it is nearly as good as the first.
    private const double NearTheFirst = 0.85;

    private readonly int lastYear = library.Publications.Select(p => p.Year).DefaultIfEmpty(0).Max();

    /// <param name="question">As typed.</param>
    /// <param name="context">Words that say what the conversation is about; helps a short question that says too little alone. Null when there are none.</param>
    public Answer Compose(string question, string? context = null) => MessageCheck.Of(question) switch
    {
        MessageConcern.ChildAtRisk => Refuse(Refusals.ChildAtRisk),
        MessageConcern.RuleChange => Refuse(Refusals.RulesStay),
        _ when AsksOfToday(question) => Refuse(Refusals.NotInSources(lastYear, [])),
        _ => LookUp(question, context),
    };

    // A later edition, or who holds a post today: an old answer here is the worst there is.
    private bool AsksOfToday(string question) =>
        Year().Matches(question).Any(y => int.Parse(y.Value, System.Globalization.CultureInfo.InvariantCulture) > lastYear)
        || HoldsAPost().IsMatch(question);

    [GeneratedRegex(@"\b20[2-9]\d\b")]
    private static partial Regex Year();

    [GeneratedRegex(@"\bwho(?:'s| is|s) (?:the|our) (?:current )?[^?]{3,40}?\b(?:minister|secretary of state|director|dcs|lead member|chair|chief executive|commissioner)\b[^?]*\b(?:today|now|currently|at the moment|these days)\b|\bwho is the current\b", RegexOptions.IgnoreCase)]
    private static partial Regex HoldsAPost();

    private static Answer Refuse(string text) => new(false, text, []);

    private Answer LookUp(string question, string? context)
    {
        var hits = search.Find(question);
        if (Best(hits) is { } entries) return From(entries);

        // The context may lend a word, but only where what was asked comes near by itself.
        if (context is { Length: > 0 } && hits.Any(h => h.Near))
        {
            var nearIds = hits.Where(h => h.Near).Select(h => h.Entry.Id).ToHashSet(StringComparer.Ordinal);
            if (Best(search.Find($"{question} {context}")) is [var first, ..] && nearIds.Contains(first.Id)) return From([first]);
        }

        // "Is that still a thing?": the sources cannot say, but what they said then, and that it is dated, is an honest part of the answer.
        if (hits.Where(h => h.Near && h.Entry is { Kind: EntryKind.Term, Dated: not null } && IsNamed(h.Entry, question)).Take(2).Select(h => h.Entry).ToList() is { Count: > 0 } dated)
            return From(dated);

        return Refuse(Refusals.NotInSources(lastYear, [.. hits.Where(h => h.Near && Explains(h.Entry)).Take(3).Select(h => h.Entry.Title)]));
    }

    private static bool IsNamed(Entry entry, string question) =>
        entry.Names.Any(n => n.Length > 2 && question.Contains(n, StringComparison.OrdinalIgnoreCase));

    // The entries to answer from, best first; null when none is sure.
    private static List<Entry>? Best(IReadOnlyList<SearchHit> hits)
    {
        if (hits.FirstOrDefault(h => h.Confident) is not { } first) return null;
        var second = hits.FirstOrDefault(h => h != first && h.Confident && h.Score >= NearTheFirst * first.Score && SameThing(first.Entry, h.Entry));
        return second is null ? [first.Entry] : [first.Entry, second.Entry];
    }

    // Two terms, or two forms, are two things, however alike they are.
    private static bool SameThing(Entry first, Entry second) =>
        first.Place == second.Place
        && !(first.Kind == second.Kind && first.Kind is (EntryKind.Term or EntryKind.Form))
        && (first.Themes.Intersect(second.Themes, StringComparer.Ordinal).Any() || first.Sources.Intersect(second.Sources).Any());

    private static bool Explains(Entry entry) => entry.Kind is
        EntryKind.Guidance or EntryKind.Term or EntryKind.Form or EntryKind.Case or EntryKind.Question or EntryKind.Reading or EntryKind.Method;

    private Answer From(List<Entry> entries)
    {
        var parts = entries.Select(Tell).Concat(entries.Select(e => e.Dated).OfType<string>().Distinct(StringComparer.Ordinal));
        return new(true, string.Join("\n\n", parts), Cite(entries)) { Entries = [.. entries.Select(e => e.Id)] };
    }

    private static string Tell(Entry entry)
    {
        if (entry.Kind != EntryKind.Question || entry.Text is not { } wording) return entry.Body;
        var probes = entry.Probes.Select(p => $"- {Wording.Fill(p, Blanks.Default)}").ToArray();
        var follow = probes.Length == 0 ? "" : "\n\nTo follow up:\n" + string.Join('\n', probes);
        return $"You could ask: **{Wording.Fill(wording, Blanks.Default)}**\n\n{entry.Body}{follow}";
    }

    // The first sources of each entry come first: they are what it rests on most.
    private List<Citation> Cite(List<Entry> entries) =>
    [
        .. entries.SelectMany(e => e.Sources.Select((source, rank) => (source, rank)))
            .OrderBy(s => s.rank / 2)
            .Select(s => s.source)
            .Distinct()
            .Take(MostCitations)
            .Select(library.Cite)
            .OfType<Citation>(),
    ];
}
