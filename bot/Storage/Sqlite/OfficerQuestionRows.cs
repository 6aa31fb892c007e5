using System.Globalization;
using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Engine;

namespace ScrutinyBot.Storage.Sqlite;

/// <summary>The statements about questions kept for the scrutiny officer.</summary>
internal static class OfficerQuestionRows
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>Keeps the question, or takes it back. One that is open in the conversation already is not kept twice.</summary>
    public static void Write(SqliteSession db, long conversation, QuestionForOfficer question)
    {
        if (question.TakenBack)
        {
            db.Execute("DELETE FROM officer_questions WHERE conversation = $1 AND question = $2 AND done_at IS NULL", conversation, question.Words);
            return;
        }

        db.Execute(
            "INSERT INTO officer_questions (conversation, question, reason, asked_on) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
            conversation, question.Words, question.Reason.ToString(), question.AskedOn.ToString(Day, CultureInfo.InvariantCulture));
    }

    public static IReadOnlyList<OfficerQuestion> Open(SqliteSession db)
    {
        using var row = db.Query(
            """
            SELECT q.id, c.name, q.question, q.reason, q.asked_on FROM officer_questions q JOIN conversation c ON c.id = q.conversation
            WHERE q.done_at IS NULL ORDER BY q.asked_on, q.id
            """);
        return row.ToList(r => new OfficerQuestion(
            r.GetInt64(0), new ConversationId(r.GetString(1)), r.GetString(2), Enum.Parse<RefusalReason>(r.GetString(3)),
            DateOnly.ParseExact(r.GetString(4), Day, CultureInfo.InvariantCulture)));
    }

    public static bool Close(SqliteSession db, long id, DateTimeOffset at) =>
        db.Execute("UPDATE officer_questions SET done_at = $2 WHERE id = $1 AND done_at IS NULL", id, at.ToUnixTimeMilliseconds()) > 0;
}
