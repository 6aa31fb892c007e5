using System.Globalization;
using Microsoft.Data.Sqlite;
using ScrutinyBot.Content.Passages;

namespace ScrutinyBot.Storage.Sqlite;

/// <summary>The statements about the council's own documents.</summary>
internal static class CouncilDocumentRows
{
    private const string DateFormat = "yyyy-MM-dd";
    private const string Columns =
        "SELECT name, title, publisher, date, licence, edition, passages, imported_at, superseded_at FROM council_document ";

    public static long Version(SqliteSession db) => db.Number("SELECT version FROM council_documents");

    public static IReadOnlyList<CouncilDocument> All(SqliteSession db)
    {
        using var row = db.Query(Columns + "ORDER BY name, edition DESC");
        return row.ToList(r => Read(r, 0));
    }

    /// <summary>Writes the document as the edition that holds; nothing when it may not be that.</summary>
    public static ImportOutcome Import(SqliteSession db, NewCouncilDocument document)
    {
        var namesake = Current(db, document.Title, document.Publisher);
        var replaced = document.Replaces is null ? namesake : Current(db, document.Replaces);
        if (replaced is null && document.Replaces is { } missing) return new ImportOutcome.NothingToReplace(missing);
        if (document.Replaces is not null && namesake is not null && namesake != replaced) return new ImportOutcome.TitleTaken(namesake);
        if (document.Replaces is null && replaced is not null && replaced.Date >= document.Date) return new ImportOutcome.NotNewer(replaced);

        if (replaced is not null) replaced = Supersede(db, replaced, document.ImportedAt);
        var id = replaced?.Id ?? DocumentIds.For(document.Title, name => IsTaken(db, name));
        var imported = new CouncilDocument(
            id, document.Title, document.Publisher, document.Date, document.Licence, (replaced?.Edition ?? 0) + 1, document.Passages.Count,
            document.ImportedAt);
        var row = Insert(db, imported);
        foreach (var passage in document.Passages) PassageRows.Insert(db, row, passage);
        CountVersion(db);
        return new ImportOutcome.Imported(imported, replaced);
    }

    public static bool Remove(SqliteSession db, string id)
    {
        if (db.Execute("DELETE FROM council_document WHERE name = $1", id) == 0) return false;
        CountVersion(db);
        return true;
    }

    /// <summary>Reads name, title, publisher, date, licence, edition, passages, imported_at and superseded_at from this column on.</summary>
    public static CouncilDocument Read(SqliteDataReader row, int first) => new(
        row.GetString(first), row.GetString(first + 1), row.GetString(first + 2),
        DateOnly.ParseExact(row.GetString(first + 3), DateFormat, CultureInfo.InvariantCulture),
        row.GetString(first + 4), row.GetInt32(first + 5), row.GetInt32(first + 6), row.GetMoment(first + 7),
        row.IsDBNull(first + 8) ? null : row.GetMoment(first + 8));

    private static CouncilDocument? Current(SqliteSession db, string title, string publisher)
    {
        using var row = db.Query(
            Columns + "WHERE title = $1 COLLATE NOCASE AND publisher = $2 COLLATE NOCASE AND superseded_at IS NULL", title, publisher);
        return row.Read() ? Read(row, 0) : null;
    }

    private static CouncilDocument? Current(SqliteSession db, string id)
    {
        using var row = db.Query(Columns + "WHERE name = $1 AND superseded_at IS NULL", id);
        return row.Read() ? Read(row, 0) : null;
    }

    // What it was stays on record; its text does not, since nothing is answered from it any more.
    private static CouncilDocument Supersede(SqliteSession db, CouncilDocument edition, DateTimeOffset now)
    {
        db.Execute("DELETE FROM passage WHERE document = (SELECT id FROM council_document WHERE name = $1 AND superseded_at IS NULL)", edition.Id);
        db.Execute("UPDATE council_document SET superseded_at = $2 WHERE name = $1 AND superseded_at IS NULL", edition.Id, now.ToUnixTimeMilliseconds());
        return edition with { SupersededAt = now };
    }

    private static bool IsTaken(SqliteSession db, string name)
    {
        using var row = db.Query("SELECT 1 FROM council_document WHERE name = $1 LIMIT 1", name);
        return row.Read();
    }

    private static long Insert(SqliteSession db, CouncilDocument document)
    {
        using var row = db.Query(
            """
            INSERT INTO council_document (name, edition, title, publisher, date, licence, passages, imported_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id
            """,
            document.Id, document.Edition, document.Title, document.Publisher, document.Date.ToString(DateFormat, CultureInfo.InvariantCulture),
            document.Licence, document.Passages, document.ImportedAt.ToUnixTimeMilliseconds());
        row.Read();
        return row.GetInt64(0);
    }

    private static void CountVersion(SqliteSession db) => db.Execute("UPDATE council_documents SET version = version + 1");
}
