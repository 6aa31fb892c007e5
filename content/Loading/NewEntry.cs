namespace ScrutinyBot.Content.Loading;

/// <summary>A file to begin an entry with, or why there can be none.</summary>
public abstract record NewEntry
{
    private NewEntry()
    {
    }

    /// <summary><c>File</c> is relative to the content folder. It does not exist yet.</summary>
    public sealed record Planned(string File, string Text) : NewEntry;

    /// <summary>A sentence for everything that is wrong.</summary>
    public sealed record Refused(IReadOnlyList<string> Reasons) : NewEntry;

    /// <summary>Plans an entry for a library that was loaded from this folder; it may have mistakes.</summary>
    /// <param name="title">Null to leave it open.</param>
    public static NewEntry Plan(string folder, LoadResult loaded, string kind, string id, string publication, string? title)
    {
        var reasons = new List<string>();
        if (!Words.Kinds.TryGetValue(kind.ToLowerInvariant(), out var known)) reasons.Add($"There is no kind '{kind}'. {Nearest.Hint(kind, Words.Kinds.Keys)}");
        if (ReasonAgainst(id, folder, loaded) is { } reason) reasons.Add(reason);
        var publications = loaded.Library.Publications.Select(p => p.Id).ToList();
        if (!publications.Contains(publication, StringComparer.Ordinal))
            reasons.Add($"There is no publication '{publication}' in {SourcesReader.FileName}. {Nearest.Hint(publication, publications)}");
        return reasons.Count > 0 ? new Refused(reasons)
            : new Planned($"{LibraryLoader.EntriesFolder}/{publication}/{FolderOf(known)}/{id}.md", EntryTemplate.Of(known, id, publication, title));
    }

    private static string? ReasonAgainst(string id, string folder, LoadResult loaded)
    {
        if (!EntryReader.IsId(id))
        {
            var better = string.Join('-', id.ToLowerInvariant().Split([.. id.ToLowerInvariant().Where(c => !char.IsAsciiLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries));
            return $"The id '{id}' must be lower-case words and numbers joined by hyphens, such as '{(better.Length > 0 ? better : "g-first-steps")}'.";
        }

        if (id.Length > MostCharacters) return $"The id '{id}' is too long for a file's name. Use at most {MostCharacters} characters.";
        // A file that could not be read whole has its name, too.
        var file = loaded.Places.Entries.FirstOrDefault(e => e.Entry.Id == id)?.File
            ?? LibraryLoader.EntryFiles(folder).FirstOrDefault(f => Path.GetFileNameWithoutExtension(f) == id);
        return file is null ? null : $"There is already an entry '{id}', in {file}. Change that one, or choose another id.";
    }

    private const int MostCharacters = 80;

    private static string FolderOf(EntryKind kind) => kind switch
    {
        EntryKind.Evidence or EntryKind.Guidance or EntryKind.Reading => kind.ToString().ToLowerInvariant(),
        EntryKind.Witness => "witnesses",
        _ => kind.ToString().ToLowerInvariant() + "s",
    };
}
