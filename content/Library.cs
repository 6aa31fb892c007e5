using System.Collections.Frozen;

namespace ScrutinyBot.Content;

/// <summary>Everything the bot knows: entries, themes and publications. Immutable and safe to share.</summary>
public sealed class Library
{
    private readonly FrozenDictionary<string, Entry> byId;
    private readonly FrozenDictionary<EntryKind, Entry[]> byKind;
    private readonly FrozenDictionary<string, Publication> publications;
    private readonly FrozenDictionary<string, Theme> themes;
    private readonly FrozenDictionary<string, DialogScript> scripts;

    /// <summary>Takes entries that the loader has checked; ids must be unique.</summary>
    public Library(IEnumerable<Entry> entries, IEnumerable<Theme> themes, IEnumerable<Publication> publications, IEnumerable<DialogScript>? scripts = null)
    {
        Entries = [.. entries.OrderBy(e => e.Id, StringComparer.Ordinal)];
        byId = Entries.ToFrozenDictionary(e => e.Id, StringComparer.Ordinal);
        byKind = Entries.GroupBy(e => e.Kind).ToFrozenDictionary(g => g.Key, g => g.OrderBy(e => e.Order).ToArray());
        Themes = [.. themes];
        this.themes = Themes.ToFrozenDictionary(t => t.Id, StringComparer.Ordinal);
        Publications = [.. publications];
        this.publications = Publications.ToFrozenDictionary(p => p.Id, StringComparer.Ordinal);
        this.scripts = (scripts ?? []).ToFrozenDictionary(s => s.Id, StringComparer.Ordinal);
    }

    public IReadOnlyList<Entry> Entries { get; }

    public IReadOnlyList<Theme> Themes { get; }

    public IReadOnlyList<Publication> Publications { get; }

    /// <summary>The entry with this id, or null.</summary>
    public Entry? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The entries of a kind, by order and then id; empty when there are none.</summary>
    public IReadOnlyList<Entry> OfKind(EntryKind kind) => byKind.GetValueOrDefault(kind, []);

    /// <summary>The theme with this id, or null.</summary>
    public Theme? FindTheme(string id) => themes.GetValueOrDefault(id);

    /// <summary>The words of a dialog.</summary>
    /// <exception cref="MissingWordsException">There are none.</exception>
    public DialogScript Script(string dialog) => scripts.GetValueOrDefault(dialog) ?? throw new MissingWordsException(dialog, "dialog", dialog);

    /// <summary>The citation a reader sees for a section; null when the library does not know the section.</summary>
    public Citation? Cite(SectionRef reference)
    {
        if (publications.GetValueOrDefault(reference.Publication) is not { } publication) return null;
        var section = publication.Sections.FirstOrDefault(s => s.Id == reference.Section);
        return section is null ? null : new Citation(reference, publication.Title, publication.Publisher, publication.Year, section.Title);
    }
}

/// <summary>A section as shown to a reader: publication, publisher, year and the section's heading.</summary>
public sealed record Citation(SectionRef Section, string Publication, string Publisher, int Year, string Heading)
{
    /// <summary>How much weight what was said has, in words ("research finding"); null where that is not shown.</summary>
    public string? Standing { get; init; }
    /// <summary>True when what was said may have changed since.</summary>
    public bool Dated { get; init; }
}
