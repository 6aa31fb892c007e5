using System.Runtime.InteropServices;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Storage.Sqlite;

/// <summary>The statements about documents.</summary>
internal static class DocumentRows
{
    public static void Insert(SqliteSession db, long conversation, StoredDocument document) => db.Execute(
        """
        INSERT INTO document (conversation, id, file_name, media_type, description, bytes) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (conversation, id) DO UPDATE SET
            file_name = excluded.file_name, media_type = excluded.media_type, description = excluded.description, bytes = excluded.bytes
        """,
        conversation, document.Ref.Id, document.Ref.FileName, document.Ref.MediaType, document.Ref.Description, Bytes(document.Bytes));

    public static StoredDocument? Find(SqliteSession db, ConversationId conversation, string id)
    {
        using var row = db.Query(
            """
            SELECT file_name, media_type, description, bytes FROM document
            WHERE conversation = (SELECT id FROM conversation WHERE name = $1) AND id = $2
            """,
            conversation.Value, id);
        if (!row.Read()) return null;
        var bytes = row.GetFieldValue<byte[]>(3);
        return new StoredDocument(new DocumentRef(id, row.GetString(0), row.GetString(1), bytes.Length, row.GetString(2)), bytes);
    }

    private static byte[] Bytes(ReadOnlyMemory<byte> memory) =>
        MemoryMarshal.TryGetArray(memory, out var segment) && segment is { Offset: 0, Array: { } array } && array.Length == segment.Count
            ? array
            : memory.ToArray();
}
