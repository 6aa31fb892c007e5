using ScrutinyBot.Content.Passages;

namespace ScrutinyBot.Storage;

/// <summary>Where the council's own documents live. Part of every store, and of its contract tests.</summary>
public interface ICouncilDocumentStore
{
    /// <summary>A number that is another one after every import and removal, also by another process. Cheap: asked before every answer.</summary>
    Task<long> VersionAsync(CancellationToken ct);

    /// <summary>Stores a document with all its passages and supersedes the edition it replaces, in one transaction; or stores nothing.</summary>
    Task<ImportOutcome> ImportAsync(NewCouncilDocument document, CancellationToken ct);

    /// <summary>Removes a document with all its editions; false when there is none of that id.</summary>
    Task<bool> RemoveAsync(string id, CancellationToken ct);

    /// <summary>Every edition of every document, by id, newest edition first.</summary>
    Task<IReadOnlyList<CouncilDocument>> ListAsync(CancellationToken ct);

    /// <summary>Hands over every passage of the editions that hold now, as one consistent state; gives the version it is of.</summary>
    Task<long> ReadAllAsync(Action<IndexedPassage> each, CancellationToken ct);

    /// <summary>The passages of these ids that belong to editions that hold now, each with its document, in no order.</summary>
    Task<IReadOnlyList<(CouncilDocument Document, Passage Passage)>> FindAsync(IReadOnlyList<long> ids, CancellationToken ct);
}

/// <summary>A document to import. <c>Replaces</c> is the id of the document whose edition it supersedes; when that is null, it supersedes
/// the one of the same title and publisher, if its date is newer.</summary>
public sealed record NewCouncilDocument(
    string Title, string Publisher, DateOnly Date, string Licence, string? Replaces, IReadOnlyList<NewPassage> Passages, DateTimeOffset ImportedAt);

/// <summary>A passage to import; see <see cref="Passage"/>.</summary>
public sealed record NewPassage(IReadOnlyList<string> Headings, string Place, string Text);

/// <summary>What of a passage is indexed.</summary>
/// <param name="Headings">All in one text.</param>
public sealed record IndexedPassage(long Id, string Title, string Headings, string Text);

/// <summary>How an import ended.</summary>
public abstract record ImportOutcome
{
    private ImportOutcome()
    {
    }

    /// <summary>Stored; <c>Superseded</c> is the edition that no longer answers, or null.</summary>
    public sealed record Imported(CouncilDocument Document, CouncilDocument? Superseded) : ImportOutcome;

    /// <summary>There is an edition of the same or a later date.</summary>
    public sealed record NotNewer(CouncilDocument Current) : ImportOutcome;

    /// <summary>There is no document of the id to replace.</summary>
    public sealed record NothingToReplace(string Id) : ImportOutcome;

    /// <summary>Another document than the one to replace has this title and publisher.</summary>
    public sealed record TitleTaken(CouncilDocument By) : ImportOutcome;
}
