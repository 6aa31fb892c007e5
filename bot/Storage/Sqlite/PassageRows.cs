using ScrutinyBot.Content.Passages;

namespace ScrutinyBot.Storage.Sqlite;

/// <summary>The statements about passages of the council's own documents. Headings are stored one on a line.</summary>
internal static class PassageRows
{
    // How many are read between two looks at whether the reading is still wanted.
    private const int Stretch = 1000;

    public static void Insert(SqliteSession db, long document, NewPassage passage) => db.Execute(
        "INSERT INTO passage (document, headings, place, text) VALUES ($1, $2, $3, $4)",
        document, string.Join('\n', passage.Headings), passage.Place, passage.Text);

    public static long ReadAll(SqliteSession db, Action<IndexedPassage> each, CancellationToken ct)
    {
        // One transaction, so that the version is that of the passages.
        db.Run("BEGIN");
        try
        {
            var version = CouncilDocumentRows.Version(db);
            using var row = db.Query(
                """
                SELECT p.id, d.title, p.headings, p.text FROM passage p JOIN council_document d ON d.id = p.document
                WHERE d.superseded_at IS NULL ORDER BY p.id
                """);
            for (var read = 0; row.Read(); read++)
            {
                if (read % Stretch == 0) ct.ThrowIfCancellationRequested();
                each(new(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3)));
            }

            return version;
        }
        finally
        {
            db.Run("ROLLBACK");
        }
    }

    public static IReadOnlyList<(CouncilDocument Document, Passage Passage)> Find(SqliteSession db, IReadOnlyList<long> ids)
    {
        var found = new List<(CouncilDocument, Passage)>();
        foreach (var id in ids)
        {
            using var row = db.Query(
                """
                SELECT p.headings, p.place, p.text,
                    d.name, d.title, d.publisher, d.date, d.licence, d.edition, d.passages, d.imported_at, d.superseded_at
                FROM passage p JOIN council_document d ON d.id = p.document WHERE p.id = $1 AND d.superseded_at IS NULL
                """,
                id);
            if (!row.Read()) continue;
            var document = CouncilDocumentRows.Read(row, 3);
            var headings = row.GetString(0).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            found.Add((document, new Passage(id, document.Id, headings, row.GetString(1), row.GetString(2))));
        }

        return found;
    }
}
