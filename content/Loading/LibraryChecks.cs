namespace ScrutinyBot.Content.Loading;

/// <summary>What only the whole library can show: ids used twice, and references that lead nowhere.</summary>
internal sealed class LibraryChecks(
    IReadOnlyList<ReadEntry> entries, IReadOnlyList<ReadTheme> themes, IReadOnlyList<Publication> publications, Mistakes mistakes)
{
    // Entries with mistakes of their own count as being there: naming them again at every reference would bury the cause.
    private readonly Dictionary<EntryKind, HashSet<string>> idsByKind = entries
        .GroupBy(e => e.Entry.Kind)
        .ToDictionary(g => g.Key, g => g.Select(e => e.Entry.Id).ToHashSet(StringComparer.Ordinal));

    private readonly HashSet<string> themeIds = themes.Select(t => t.Theme.Id).ToHashSet(StringComparer.Ordinal);

    private readonly Dictionary<string, HashSet<string>> sectionsByPublication = publications
        .ToDictionary(p => p.Id, p => p.Sections.Select(s => s.Id).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private readonly HashSet<ReadEntry> unsound = [];

    /// <summary>The entries without any mistake.</summary>
    public IReadOnlyList<Entry> Sound()
    {
        CheckIds();
        CheckUnique("names", e => e.Entry.Kind.ToString(), (name, other) =>
            $"The name '{name}' also belongs to '{other}'. Keep it in one of them, or make it longer.");
        // A line's asks choose the line; the others' choose what answers. The same words may do both.
        CheckUnique("asks", e => e.Entry.Kind == EntryKind.Line ? "lines" : "answers", (ask, other) =>
            $"The ask '{ask}' is already in '{other}'. Keep it where the answer is better.");
        foreach (var entry in entries)
        {
            CheckThemes(entry);
            CheckSources(entry);
            CheckReferences(entry, "area", EntryKind.Area);
            CheckReferences(entry, "areas", EntryKind.Area);
            CheckReferences(entry, "witnesses", EntryKind.Witness);
            if (entry.Entry.Kind == EntryKind.Line) CheckReferences(entry, "evidence", EntryKind.Evidence);
        }

        foreach (var area in themes.Select(t => t.Area).OfType<Located>().Where(a => !IdsOf(EntryKind.Area).Contains(a.Value)))
            mistakes.Add(ThemesReader.FileName, area.Line, $"There is no area '{area.Value}'. {Nearest.Hint(area.Value, IdsOf(EntryKind.Area))}");
        return [.. entries.Where(e => e.Sound && !unsound.Contains(e)).Select(e => e.Entry)];
    }

    private void CheckIds()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (!files.TryAdd(entry.Entry.Id, entry.File))
                Report(entry, entry.Fields.LineOf("id"), $"The id '{entry.Entry.Id}' is already used in {files[entry.Entry.Id]}. Give this entry another, and rename its file.");
        }
    }

    private void CheckUnique(string field, Func<ReadEntry, string> within, Func<string, string, string> message)
    {
        var seen = new Dictionary<(string, string), string>();
        foreach (var entry in entries)
        {
            foreach (var item in entry.Items[field])
            {
                var key = (within(entry), Plain(item.Value));
                if (!seen.TryAdd(key, entry.Entry.Id)) Report(entry, item.Line, message(item.Value, seen[key]));
            }
        }
    }

    /// <summary>True when two asks differ in capitals and the final mark at most.</summary>
    public static bool IsSameAsk(string one, string other) => Plain(one) == Plain(other);

    private static string Plain(string item) => item.ToLowerInvariant().TrimEnd('?', '.', ' ');

    private void CheckThemes(ReadEntry entry)
    {
        foreach (var theme in entry.Items["themes"].Where(t => !themeIds.Contains(t.Value)))
            Report(entry, theme.Line, $"There is no theme '{theme.Value}' in themes.yaml. {Nearest.Hint(theme.Value, themeIds)}");
    }

    private void CheckSources(ReadEntry entry)
    {
        foreach (var item in entry.Items["sources"])
        {
            if (SectionRef.TryParse(item.Value) is not { } source) continue;
            if (!sectionsByPublication.TryGetValue(source.Publication, out var sections))
                Report(entry, item.Line, $"There is no publication '{source.Publication}' in sources.yaml. {Nearest.Hint(source.Publication, sectionsByPublication.Keys)}");
            else if (!sections.Contains(source.Section))
                Report(entry, item.Line, $"The publication '{source.Publication}' has no section '{source.Section}'. {Nearest.Hint(source.Section, sections)}");
        }
    }

    private void CheckReferences(ReadEntry entry, string field, EntryKind kind)
    {
        var ids = IdsOf(kind);
        foreach (var item in entry.Items[field].Where(i => !ids.Contains(i.Value)))
            Report(entry, item.Line, $"There is no {kind.ToString().ToLowerInvariant()} entry '{item.Value}'. {Nearest.Hint(item.Value, ids)}");
    }

    private HashSet<string> IdsOf(EntryKind kind) => idsByKind.TryGetValue(kind, out var ids) ? ids : [];

    private void Report(ReadEntry entry, int line, string message)
    {
        unsound.Add(entry);
        mistakes.Add(entry.File, line, message);
    }
}
