using Microsoft.Data.Sqlite;

namespace ScrutinyBot.Storage.Sqlite;

/// <summary>The statements about conversations.</summary>
internal static class ConversationRows
{
    public static StoredConversation? Load(SqliteSession db, ConversationId id)
    {
        StoredConversation stored;
        long row;
        using (var found = db.Query("SELECT user, state, changed_at, id FROM conversation WHERE name = $1", id.Value))
        {
            if (!found.Read()) return null;
            stored = new StoredConversation(id, new UserId(found.GetString(0)), StoreJson.ReadState(found.GetUtf8(1)), found.GetMoment(2));
            row = found.GetInt64(3);
        }

        // A conversation that never was attached to a shared draft, and those are most, costs no more than it did.
        if (stored.State.Membership is not { Attached: true } membership) return stored;
        return stored with
        {
            State = SharedDraftRows.Of(db, row, membership.Seen) is var (draft, answers)
                ? stored.State.AttachedTo(draft, answers)
                : stored.State.Detached() with { PutOut = true },
        };
    }

    public static IReadOnlyList<ConversationSummary> Of(SqliteSession db, UserId user, int most)
    {
        using var row = db.Query(
            "SELECT name, title, changed_at, version FROM conversation WHERE user = $1 ORDER BY changed_at DESC, id DESC LIMIT $2",
            user.Value, Math.Max(most, 0));
        return row.ToList(r => new ConversationSummary(new ConversationId(r.GetString(0)), r.GetString(1), r.GetMoment(2), r.GetInt64(3)));
    }

    /// <summary>The row's id and version, and the draft that it shares; all of it nothing when the conversation has not begun.</summary>
    public static (long Id, long Version, DraftRow? Draft) Find(SqliteSession db, ConversationId conversation)
    {
        using var row = db.Query(
            """
            SELECT c.id, c.version, d.id, d.name, d.revision, m.role FROM conversation c
            LEFT JOIN draft_member m ON m.conversation = c.id LEFT JOIN shared_draft d ON d.id = m.draft
            WHERE c.name = $1
            """,
            conversation.Value);
        if (!row.Read()) return default;
        var draft = row.IsDBNull(2) ? null : new DraftRow(row.GetInt64(2), row.GetString(3), row.GetInt64(4), SharedDraftRows.RoleOf(row.GetString(5)));
        return (row.GetInt64(0), row.GetInt64(1), draft);
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
