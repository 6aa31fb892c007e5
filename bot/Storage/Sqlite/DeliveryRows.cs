namespace ScrutinyBot.Storage.Sqlite;

/// <summary>The statements about the outbox.</summary>
internal static class DeliveryRows
{
    public static void Insert(SqliteSession db, long conversation, byte[] reply, DateTimeOffset now) => db.Execute(
        """
        INSERT INTO delivery (conversation, position, reply, available_at)
        VALUES ($1, (SELECT coalesce(max(position), 0) + 1 FROM delivery WHERE conversation = $1), CAST($2 AS TEXT), $3)
        """,
        conversation, reply, now.ToUnixTimeMilliseconds());

    public static IReadOnlyList<StoredDelivery> Take(SqliteSession db, int most, DateTimeOffset now, TimeSpan lease)
    {
        DoubtAbandoned(db, now);
        var due = Due(db, most, now);
        foreach (var delivery in due)
        {
            db.Execute(
                "UPDATE delivery SET taken = 1, available_at = $2, attempts = attempts + 1 WHERE id = $1",
                delivery.Id, (now + lease).ToUnixTimeMilliseconds());
        }

        return due;
    }

    /// <summary>Records how it ended. What was delivered or given up stays so.</summary>
    public static int Mark(SqliteSession db, long delivery, DeliveryState state, DateTimeOffset? retryAt) => state is DeliveryState.Refused
        ? db.Execute(
            "UPDATE delivery SET state = 'waiting', taken = 0, available_at = $2 WHERE id = $1 AND state IN ('waiting', 'doubtful')",
            delivery, retryAt?.ToUnixTimeMilliseconds() ?? 0)
        : db.Execute(
            "UPDATE delivery SET state = $2, taken = 0 WHERE id = $1 AND state IN ('waiting', 'doubtful')", delivery, Word(state));

    // Whoever took it never said how it ended, so it may have been posted: that is the meaning of doubtful.
    private static void DoubtAbandoned(SqliteSession db, DateTimeOffset now) => db.Execute(
        "UPDATE delivery SET state = 'doubtful', taken = 0 WHERE state = 'waiting' AND taken = 1 AND available_at <= $1",
        now.ToUnixTimeMilliseconds());

    private static List<StoredDelivery> Due(SqliteSession db, int most, DateTimeOffset now)
    {
        using var row = db.Query(
            """
            SELECT d.id, c.name, d.position, d.reply, d.attempts + 1 FROM delivery d JOIN conversation c ON c.id = d.conversation
            WHERE d.state = 'waiting' AND d.taken = 0 AND d.available_at <= $1 AND NOT EXISTS (
                SELECT 1 FROM delivery earlier
                WHERE earlier.conversation = d.conversation AND earlier.state = 'waiting' AND earlier.position < d.position)
            ORDER BY d.available_at, d.id LIMIT $2
            """,
            now.ToUnixTimeMilliseconds(), most);
        return row.ToList(r => new StoredDelivery(
            r.GetInt64(0), new ConversationId(r.GetString(1)), r.GetInt64(2), StoreJson.ReadReply(r.GetUtf8(3)), r.GetInt32(4)));
    }

    private static string Word(DeliveryState state) => state switch
    {
        DeliveryState.Delivered => "delivered",
        DeliveryState.Doubtful => "doubtful",
        DeliveryState.GivenUp => "given-up",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, message: null),
    };
}
