using System.Security.Cryptography;
using System.Text;
using ScrutinyBot.Dialogs.Sharing;

namespace ScrutinyBot.Storage.Sqlite;

/// <summary>The statements about codes. A code is stored as its hash only.</summary>
internal static class ShareCodeRows
{
    /// <summary>Wrong codes within <see cref="Within"/> after which no further one is looked at, by conversation and by person.</summary>
    private const int MostWrong = 10;

    private static readonly TimeSpan Within = TimeSpan.FromHours(1);

    /// <summary>What a code opens now.</summary>
    public static CodeLookup Find(SqliteSession db, string code, ConversationId conversation, UserId user, DateTimeOffset now)
    {
        if (IsBarred(db, conversation, user, now)) return new CodeLookup.TooManyTried();
        if (Opens(db, code, now) is not var (draft, mayEdit)) return new CodeLookup.OpensNothing();
        return SharedDraftRows.ForJoining(db, draft, conversation, mayEdit ? MemberRole.Editor : MemberRole.Viewer);
    }

    public static void Insert(SqliteSession db, long draft, SharingRequest.OpenCode code) => db.Execute(
        "INSERT INTO share_code (hash, draft, may_edit, until) VALUES ($1, $2, $3, $4)",
        Hash(code.Code), draft, code.MayEdit ? 1L : 0L, code.Until.ToUnixTimeMilliseconds());

    public static void Withdraw(SqliteSession db, long draft, DateTimeOffset now) => db.Execute(
        "UPDATE share_code SET withdrawn_at = $2 WHERE draft = $1 AND withdrawn_at IS NULL", draft, now.ToUnixTimeMilliseconds());

    /// <summary>The last moment at which some code opens the draft; null when none was left open.</summary>
    public static DateTimeOffset? OpenUntil(SqliteSession db, long draft)
    {
        using var row = db.Query("SELECT max(until) FROM share_code WHERE draft = $1 AND withdrawn_at IS NULL", draft);
        return row.Read() && !row.IsDBNull(0) ? row.GetMoment(0) : null;
    }

    /// <summary>The draft that the code opens, and whether it may be changed; null when it opens none.</summary>
    public static (long Draft, bool MayEdit)? Opens(SqliteSession db, string code, DateTimeOffset now)
    {
        using var row = db.Query(
            "SELECT draft, may_edit FROM share_code WHERE hash = $1 AND withdrawn_at IS NULL AND until > $2", Hash(code), now.ToUnixTimeMilliseconds());
        return row.Read() ? (row.GetInt64(0), row.GetInt64(1) != 0) : null;
    }

    public static void CountWrong(SqliteSession db, ConversationId conversation, UserId user, DateTimeOffset now)
    {
        db.Execute("DELETE FROM wrong_code WHERE user = $1 AND at <= $2", user.Value, (now - Within).ToUnixTimeMilliseconds());
        db.Execute("INSERT INTO wrong_code (conversation, user, at) VALUES ($1, $2, $3)", conversation.Value, user.Value, now.ToUnixTimeMilliseconds());
    }

    public static bool IsBarred(SqliteSession db, ConversationId conversation, UserId user, DateTimeOffset now)
    {
        using var row = db.Query(
            """
            SELECT max(
                (SELECT count(*) FROM wrong_code WHERE conversation = $1 AND at > $3),
                (SELECT count(*) FROM wrong_code WHERE user = $2 AND at > $3))
            """,
            conversation.Value, user.Value, (now - Within).ToUnixTimeMilliseconds());
        return row.Read() && row.GetInt64(0) >= MostWrong;
    }

    private static byte[] Hash(string code) => SHA256.HashData(Encoding.ASCII.GetBytes(ShareCode.Plain(code)));
}
