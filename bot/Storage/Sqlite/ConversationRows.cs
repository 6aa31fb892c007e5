using Microsoft.Data.Sqlite;

namespace ScrutinyBot.Storage.Sqlite;

/// <summary>The statements about conversations.</summary>
internal static class ConversationRows
{
    public static StoredConversation? Load(SqliteSession db, ConversationId id)
    {
        using var row = db.Query("SELECT user, state, changed_at FROM conversation WHERE name = $1", id.Value);
        return row.Read()
            ? new StoredConversation(id, new UserId(row.GetString(0)), StoreJson.ReadState(row.GetUtf8(1)), row.GetMoment(2))
            : null;
    }

    public static IReadOnlyList<ConversationSummary> Of(SqliteSession db, UserId user, int most)
    {
        using var row = db.Query(
            "SELECT name, title, changed_at, version FROM conversation WHERE user = $1 ORDER BY changed_at DESC, id DESC LIMIT $2",
            user.Value, Math.Max(most, 0));
        return row.ToList(r => new ConversationSummary(new ConversationId(r.GetString(0)), r.GetString(1), r.GetMoment(2), r.GetInt64(3)));
    }

    /// <summary>The row's id and version; (0, 0) when the conversation has not begun.</summary>
    public static (long Id, long Version) Find(SqliteSession db, ConversationId conversation)
    {
        using var row = db.Query("SELECT id, version FROM conversation WHERE name = $1", conversation.Value);
        return row.Read() ? (row.GetInt64(0), row.GetInt64(1)) : default;
    }

    /// <summary>Begins the conversation; gives the row's id.</summary>
    public static long Insert(SqliteSession db, WrittenTurn turn)
    {
        using var row = db.Query(
            """
            INSERT INTO conversation (name, user, title, version, state, changed_at) VALUES ($1, $2, $3, $4, CAST($5 AS TEXT), $6)
            RETURNING id
            """,
            turn.Commit.Conversation.Value, turn.Commit.User.Value, turn.Commit.Title, turn.Commit.Turn.After.Version, turn.State,
            turn.Commit.At.ToUnixTimeMilliseconds());
        row.Read();
        return row.GetInt64(0);
    }

    public static void Update(SqliteSession db, long id, WrittenTurn turn) => db.Execute(
        "UPDATE conversation SET title = $2, version = $3, state = CAST($4 AS TEXT), changed_at = $5 WHERE id = $1",
        id, turn.Commit.Title, turn.Commit.Turn.After.Version, turn.State, turn.Commit.At.ToUnixTimeMilliseconds());
}
