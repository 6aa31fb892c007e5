using Microsoft.Data.Sqlite;

namespace ScrutinyBot.Storage.Sqlite;

/// <summary>The statements about turns. Runs inside the writer's transaction or a reader's query.</summary>
internal static class TurnRows
{
    /// <summary>Writes everything of the turn; nothing when it was redelivered or another one came first.</summary>
    public static CommitOutcome Commit(SqliteSession db, WrittenTurn turn)
    {
        var (id, version, draft) = ConversationRows.Find(db, turn.Commit.Conversation);
        // Before the version: a redelivery is usually played on a later version than the first delivery.
        if (id != 0 && WithActivity(db, id, turn.Commit.Activity) is { } first)
        {
            // The turn is there, so the job it ends has ended, whoever sent an activity under that id.
            if (turn.Commit.EndsJob is { } ended) JobRows.End(db, id, ended);
            return new CommitOutcome.Redelivered(first);
        }

        if (version != turn.Commit.ExpectedVersion || !SharedDraftRows.IsAsPlayed(db, turn.Commit, draft)) return new CommitOutcome.VersionConflict();

        if (id == 0) id = ConversationRows.Insert(db, turn);
        else ConversationRows.Update(db, id, turn);
        Insert(db, id, turn);
        SharedDraftRows.Write(db, id, draft, turn);
        foreach (var (request, payload) in turn.Jobs) JobRows.Insert(db, id, request, payload, turn.Commit.At);
        foreach (var reply in turn.Deliveries) DeliveryRows.Insert(db, id, reply, turn.Commit.At);
        foreach (var document in turn.Commit.Documents) DocumentRows.Insert(db, id, document);
        foreach (var question in turn.Commit.Turn.ForOfficer) OfficerQuestionRows.Write(db, id, question);
        if (turn.Commit.EndsJob is { } job) JobRows.End(db, id, job);
        return new CommitOutcome.Committed();
    }

    public static IReadOnlyList<StoredTurn> After(SqliteSession db, ConversationId conversation, long version)
    {
        using var row = db.Query(
            """
            SELECT version, at, incoming, replies FROM turn
            WHERE conversation = (SELECT id FROM conversation WHERE name = $1) AND version > $2 ORDER BY version
            """,
            conversation.Value, version);
        return row.ToList(Read);
    }

    private static StoredTurn? WithActivity(SqliteSession db, long conversation, ActivityId activity)
    {
        using var row = db.Query(
            "SELECT version, at, incoming, replies FROM turn WHERE conversation = $1 AND activity = $2", conversation, activity.Value);
        return row.Read() ? Read(row) : null;
    }

    private static void Insert(SqliteSession db, long conversation, WrittenTurn turn) => db.Execute(
        """
        INSERT INTO turn (conversation, version, activity, at, incoming, changes, replies, user, name)
        VALUES ($1, $2, $3, $4, CAST($5 AS TEXT), CAST($6 AS TEXT), CAST($7 AS TEXT), $8, $9)
        """,
        conversation, turn.Commit.Turn.After.Version, turn.Commit.Activity.Value, turn.Commit.At.ToUnixTimeMilliseconds(),
        turn.Incoming, turn.Changes, turn.Replies, turn.Commit.User.Value, turn.Commit.Name);

    private static StoredTurn Read(SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetMoment(1), StoreJson.ReadIncoming(row.GetUtf8(2)), StoreJson.ReadReplies(row.GetUtf8(3)));
}
