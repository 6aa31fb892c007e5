using ScrutinyBot.Dialogs.Engine;

namespace ScrutinyBot.Storage.Sqlite;

/// <summary>The statements about jobs. A job that is taken is simply not available until its lease has run out.</summary>
internal static class JobRows
{
    private const string Columns =
        "j.id, c.name, c.user, j.key, j.kind, j.payload, j.due_at, j.attempts + 1 FROM job j JOIN conversation c ON c.id = j.conversation";

    public static void Insert(SqliteSession db, long conversation, JobRequest request, byte[] payload, DateTimeOffset now) => db.Execute(
        """
        INSERT INTO job (conversation, key, kind, payload, due_at, available_at) VALUES ($1, $2, $3, CAST($4 AS TEXT), $5, $6)
        ON CONFLICT (conversation, key) DO NOTHING
        """,
        conversation, request.Key, request.Kind, payload, request.DueAt?.ToUnixTimeMilliseconds(),
        (request.DueAt ?? now).ToUnixTimeMilliseconds());

    public static IReadOnlyList<StoredJob> Take(SqliteSession db, int most, DateTimeOffset now, TimeSpan lease, ConversationId? only)
    {
        var due = Due(db, most, now, only);
        foreach (var job in due)
        {
            db.Execute(
                "UPDATE job SET available_at = $2, attempts = attempts + 1 WHERE id = $1", job.Id, (now + lease).ToUnixTimeMilliseconds());
        }

        return due;
    }

    /// <summary>Makes the job available again at the moment given, or gives it up. Does nothing to a job that has ended.</summary>
    public static int Fail(SqliteSession db, long job, string reason, DateTimeOffset? retryAt) => db.Execute(
        """
        UPDATE job SET reason = $2, available_at = coalesce($3, available_at), state = iif($3 IS NULL, 'given-up', state)
        WHERE id = $1 AND state = 'waiting'
        """,
        job, reason, retryAt?.ToUnixTimeMilliseconds());

    public static void End(SqliteSession db, long conversation, long job) =>
        db.Execute("UPDATE job SET state = 'done' WHERE id = $1 AND conversation = $2", job, conversation);

    private static List<StoredJob> Due(SqliteSession db, int most, DateTimeOffset now, ConversationId? only)
    {
        using var row = only is null
            ? db.Query(
                $"SELECT {Columns} WHERE j.state = 'waiting' AND j.available_at <= $1 ORDER BY j.available_at, j.id LIMIT $2",
                now.ToUnixTimeMilliseconds(), most)
            : db.Query(
                $"SELECT {Columns} WHERE j.state = 'waiting' AND j.available_at <= $1 AND c.name = $3 ORDER BY j.available_at, j.id LIMIT $2",
                now.ToUnixTimeMilliseconds(), most, only.Value);
        return row.ToList(r => new StoredJob(
            r.GetInt64(0), new ConversationId(r.GetString(1)), new UserId(r.GetString(2)),
            new JobRequest(
                r.GetString(3), r.GetString(4), StoreJson.ReadElement(r.GetUtf8(5)), r.IsDBNull(6) ? null : r.GetMoment(6)),
            r.GetInt32(7)));
    }
}
