using System.Collections.Immutable;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.KeyLines;

/// <summary>Matches witnesses and evidence to the library, and to the lines they can speak to.</summary>
internal static class SourceMatching
{
    /// <summary>A witness as named, on the lines they can speak to.</summary>
    public static WitnessRow Witness(string name, KeyLinesDraft draft)
    {
        var plain = PlainText.Of(name);
        // The name's last word says who it is: a "youth court chair" is no young person.
        var entry = draft.Vocabulary.Witnesses.Find(plain).Where(f => f.At.End >= plain.TrimEnd().Length || f.At.Length * 10 >= plain.Length * 6)
            .OrderByDescending(f => f.At.Length).Select(f => draft.Library.Find(f.Id)).FirstOrDefault();
        // "ICB finance lead" speaks to money, whatever the library says of health partners.
        var own = draft.Vocabulary.Topics(plain).Select(t => t.Area).Where(a => a is "finance").ToList();
        var lines = own.Count > 0 ? InAreas(own, draft) : entry is null ? [] : LinesFor(entry, draft);
        return new WitnessRow(Sentence(name), entry?.Id, lines);
    }

    /// <summary>An item of evidence as named, on no line yet.</summary>
    public static EvidenceRow Evidence(string name, Vocabulary vocabulary)
    {
        var found = vocabulary.Evidence.Find(PlainText.Of(name));
        return new EvidenceRow(Sentence(name), found.OrderByDescending(f => f.At.Length).FirstOrDefault()?.Id, []);
    }

    /// <summary>The place of a recorded witness that a name means; -1 for none.</summary>
    public static int Recorded(string name, List<WitnessRow> witnesses, Vocabulary vocabulary)
    {
        var plain = PlainText.Of(name).Replace("the ", "", StringComparison.Ordinal).Trim();
        if (plain.Length == 0) return -1;
        var byName = witnesses.FindIndex(w => PlainText.Of(w.Name).Contains(plain, StringComparison.Ordinal));
        if (byName >= 0) return byName;
        var ids = vocabulary.Witnesses.Find(plain).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        return witnesses.FindIndex(w => w.Entry is not null && ids.Contains(w.Entry));
    }

    /// <summary>The place of a recorded item of evidence that a name means; -1 for none.</summary>
    public static int RecordedEvidence(string name, List<EvidenceRow> evidence, Vocabulary vocabulary)
    {
        var plain = PlainText.Of(Sentence(name));
        if (plain.Length == 0) return -1;
        var byName = evidence.FindIndex(e => PlainText.Of(e.Name).Contains(plain, StringComparison.Ordinal));
        if (byName >= 0) return byName;
        var ids = vocabulary.Evidence.Find(plain).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        return evidence.FindIndex(e => e.Entry is not null && ids.Contains(e.Entry));
    }

    /// <summary>The lines that an item of evidence belongs to when the member names none.</summary>
    public static IReadOnlyList<LineRow> LinesForEvidence(string name, KeyLinesDraft draft) =>
        Evidence(name, draft.Vocabulary).Entry is { } id ? [.. draft.Lines.Rows.Where(r => EvidenceFor(r, draft).Any(e => e.Id == id))] : [];

    /// <summary>The witnesses recorded, and for each line with fewer than two the library's suggestions.</summary>
    public static ImmutableList<WitnessRow> SuggestWitnesses(KeyLinesDraft draft)
    {
        var witnesses = draft.Witnesses.ToList();
        foreach (var row in draft.Lines.Rows)
        {
            var has = witnesses.Count(w => w.Lines.Contains(row.Id));
            foreach (var entry in WitnessesFor(row, draft).Where(e => !witnesses.Exists(w => w.Entry == e.Id && w.Lines.Contains(row.Id))).Take(Math.Max(0, 2 - has)))
            {
                var index = witnesses.FindIndex(w => w.Entry == entry.Id);
                if (index < 0) witnesses.Add(new WitnessRow(entry.Title, entry.Id, [row.Id]));
                else witnesses[index] = witnesses[index] with { Lines = witnesses[index].Lines.Add(row.Id) };
            }
        }
        return [.. witnesses];
    }

    /// <summary>The evidence recorded, and for each line with none the library's two best suggestions.</summary>
    public static ImmutableList<EvidenceRow> SuggestEvidence(KeyLinesDraft draft)
    {
        var evidence = draft.Evidence.ToList();
        foreach (var row in draft.Lines.Rows.Where(r => !draft.Evidence.Any(e => e.Lines.Contains(r.Id))))
        {
            foreach (var entry in EvidenceFor(row, draft).Take(2))
            {
                var index = evidence.FindIndex(e => e.Entry == entry.Id);
                if (index < 0) evidence.Add(new EvidenceRow(entry.Title, entry.Id, [row.Id]));
                else evidence[index] = evidence[index] with { Lines = evidence[index].Lines.Add(row.Id) };
            }
        }
        return [.. evidence];
    }

    /// <summary>Witnesses the library suggests for a line, best first; for a member's own line those of its area, and who is named in it.</summary>
    public static IReadOnlyList<Entry> WitnessesFor(LineRow row, KeyLinesDraft draft) => Suggested(
        row, draft, EntryKind.Witness, draft.Vocabulary.Witnesses, e => e.Witnesses);

    /// <summary>Evidence the library suggests for a line, best first.</summary>
    public static IReadOnlyList<Entry> EvidenceFor(LineRow row, KeyLinesDraft draft)
    {
        var suggested = Suggested(row, draft, EntryKind.Evidence, draft.Vocabulary.Evidence, e => e.Evidence);
        // A line about what parents or children think wants evidence that comes from them.
        var people = draft.Vocabulary.Witnesses.Find(PlainText.Of(draft.TextOf(row))).Select(f => draft.Library.Find(f.Id)?.Perspective).Contains(Perspective.ChildrenAndFamilies);
        return people && row.Entry is null
            ? [.. draft.Library.OfKind(EntryKind.Evidence).Where(e => e.Perspective == Perspective.ChildrenAndFamilies).Concat(suggested).Distinct().Take(4)]
            : suggested;
    }

    private static IReadOnlyList<Entry> Suggested(LineRow row, KeyLinesDraft draft, EntryKind kind, NameIndex names, Func<Entry, IReadOnlyList<string>> own)
    {
        var library = draft.Library;
        if (row.Entry is not null && library.Find(row.Entry) is { } entry) return [.. own(entry).Select(library.Find).OfType<Entry>()];
        var named = names.Find(PlainText.Of(draft.TextOf(row))).Select(f => library.Find(f.Id)).OfType<Entry>();
        var area = row.Area.Length > 0 ? row.Area : "voice";
        var byArea = library.OfKind(kind).Where(e => e.Areas.Contains(area)).OrderBy(e => e.Areas.ToList().IndexOf(area));
        return [.. named.Concat(byArea).Distinct().Take(4)];
    }

    private static ImmutableList<string> LinesFor(Entry witness, KeyLinesDraft draft)
    {
        var suggested = draft.Lines.Rows.Where(r => r.Entry is not null && draft.Library.Find(r.Entry)?.Witnesses.Contains(witness.Id) == true).Select(r => r.Id).ToImmutableList();
        if (suggested.Count > 0) return suggested;
        foreach (var area in witness.Areas)
        {
            if (InAreas([area], draft) is { Count: > 0 } inArea) return inArea;
        }
        return [];
    }

    private static ImmutableList<string> InAreas(IReadOnlyCollection<string> areas, KeyLinesDraft draft) =>
        [.. draft.Lines.Rows.Where(r => areas.Contains(r.Area)).Select(r => r.Id)];

    private static string Sentence(string name)
    {
        name = name.Trim();
        foreach (var article in (string[])["and ", "also ", "the ", "a ", "an ", "our ", "The ", "A ", "An "])
        {
            if (name.StartsWith(article, StringComparison.Ordinal)) name = name[article.Length..];
        }
        return name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
    }
}
