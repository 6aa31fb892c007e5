using System.Collections.Immutable;
using System.Text.Json;
using ScrutinyBot.Dialogs.Sharing;

namespace ScrutinyBot.Storage.Sqlite;

/// <summary>The statements about shared drafts, their members and their history.</summary>
internal static class SharedDraftRows
{
    /// <summary>The draft that a conversation shares, with what others changed since a revision; null when it shares none.</summary>
    public static (SharedDraft Draft, ImmutableSortedDictionary<string, JsonElement> Answers)? Of(SqliteSession db, long conversation, long seen)
    {
        long id;
        SharedDraft draft;
        ImmutableSortedDictionary<string, JsonElement> answers;
        using (var row = db.Query(
            "SELECT d.id, d.name, d.revision, d.answers, m.role FROM draft_member m JOIN shared_draft d ON d.id = m.draft WHERE m.conversation = $1", conversation))
        {
            if (!row.Read()) return null;
            id = row.GetInt64(0);
            draft = new SharedDraft(row.GetString(1), row.GetInt64(2), RoleOf(row.GetString(4)), [], []);
            answers = StoreJson.ReadAnswers(row.GetUtf8(3));
        }

        var news = seen >= draft.Revision ? [] : Changes(db, id, seen, conversation);
        return (draft with { Members = Members(db, id, conversation), News = news, CodeUntil = ShareCodeRows.OpenUntil(db, id) }, answers);
    }

    /// <summary>A draft as a conversation finds it that wants to join.</summary>
    public static CodeLookup ForJoining(SqliteSession db, long draft, ConversationId conversation, MemberRole role)
    {
        var me = ConversationRows.Find(db, conversation).Id;
        var members = Members(db, draft, me);
        var until = ShareCodeRows.OpenUntil(db, draft);
        using var row = db.Query("SELECT name, revision, answers FROM shared_draft WHERE id = $1", draft);
        row.Read();
        return new CodeLookup.Opens(new SharedDraft(row.GetString(0), row.GetInt64(1), role, members, []) { CodeUntil = until }, StoreJson.ReadAnswers(row.GetUtf8(2)));
    }

    public static long Revision(SqliteSession db, ConversationId conversation) => ConversationRows.Find(db, conversation).Draft?.Revision ?? 0;

    public static IReadOnlyList<DraftChange> History(SqliteSession db, ConversationId conversation, DateTimeOffset since, int most)
    {
        var (id, version, draft) = ConversationRows.Find(db, conversation);
        // Before it was shared, the draft was the conversation's own where it began; what others did before they joined is theirs.
        var ownUntil = draft is null ? version : OriginVersion(db, draft.Id, id);
        using var row = db.Query(
            """
            SELECT revision, at, name, here, event, changes FROM (
                SELECT 0 AS revision, version AS place, at, name, 1 AS here, 'changed' AS event, changes FROM turn
                WHERE conversation = $1 AND version <= $2 AND at >= $4 AND changes <> '[]'
                UNION ALL
                SELECT c.revision, c.revision AS place, c.at, coalesce(c.name, nullif(m.name, '')), c.conversation = $1 AS here, c.event, c.changes
                FROM draft_change c LEFT JOIN draft_member m ON m.conversation = c.conversation AND m.draft = c.draft
                WHERE c.draft = $3 AND c.at >= $4
                ORDER BY revision DESC, place DESC LIMIT $5)
            ORDER BY revision, place
            """,
            id, ownUntil, draft?.Id ?? 0, since.ToUnixTimeMilliseconds(), most);
        return row.ToList(r => new DraftChange(
            r.GetInt64(0), r.GetMoment(1), r.IsDBNull(2) ? null : r.GetString(2), r.GetInt64(3) != 0, EventOf(r.GetString(4)), StoreJson.ReadChanges(r.GetUtf8(5))));
    }

    /// <summary>True when the draft is still as the turn was played on it, and what the turn asks for can still be done.</summary>
    public static bool IsAsPlayed(SqliteSession db, TurnCommit commit, DraftRow? draft)
    {
        var expected = commit.ExpectedDraft;
        if (draft?.Name != expected?.Id || draft is not null && (draft.Revision != expected!.Revision || draft.Role != expected.Role)) return false;
        return commit.Turn.Sharing.All(request => request switch
        {
            SharingRequest.Join join => ShareCodeRows.Opens(db, join.Code, commit.At) is var (id, mayEdit) && (mayEdit ? MemberRole.Editor : MemberRole.Viewer) == join.Role
                && IsAt(db, id, join.DraftId, commit.Turn.After.Shared!.Revision - 1),
            SharingRequest.WrongCode => !ShareCodeRows.IsBarred(db, commit.Conversation, commit.User, commit.At),
            _ => true,
        });
    }

    /// <summary>Writes what the turn changes in a shared draft, and does what it asks for.</summary>
    public static void Write(SqliteSession db, long conversation, DraftRow? draft, WrittenTurn turn)
    {
        var id = draft?.Id ?? 0;
        foreach (var request in turn.Commit.Turn.Sharing) id = Do(db, request, conversation, id, turn);
        if (turn.SharedAnswers is null || turn.Commit.Turn.After.Shared is not { } after) return;
        var at = turn.Commit.At.ToUnixTimeMilliseconds();
        db.Execute("UPDATE shared_draft SET revision = $2, answers = CAST($3 AS TEXT), changed_at = $4 WHERE id = $1", id, after.Revision, turn.SharedAnswers, at);
        Record(db, id, after.Revision, conversation, turn, EventOf(turn.Commit.Turn.Sharing), turn.SharedChanges);
    }

    public static MemberRole RoleOf(string word) => word switch { "owner" => MemberRole.Owner, "editor" => MemberRole.Editor, _ => MemberRole.Viewer };

    // Gives the draft's row, which the first request may have made.
    private static long Do(SqliteSession db, SharingRequest request, long conversation, long draft, WrittenTurn turn)
    {
        var at = turn.Commit.At;
        switch (request)
        {
            case SharingRequest.Begin begin:
                draft = Insert(db, begin.DraftId, conversation, turn);
                Seat(db, draft, conversation, MemberRole.Owner, begin.Name, at);
                break;
            case SharingRequest.OpenCode code:
                ShareCodeRows.Insert(db, draft, code);
                break;
            case SharingRequest.WithdrawCodes:
                ShareCodeRows.Withdraw(db, draft, at);
                break;
            case SharingRequest.Join join:
                draft = ShareCodeRows.Opens(db, join.Code, at)!.Value.Draft;
                Seat(db, draft, conversation, join.Role, join.Name, at);
                break;
            case SharingRequest.Leave:
                Leave(db, draft, conversation, turn);
                break;
            case SharingRequest.EndForOthers:
                db.Execute("DELETE FROM draft_member WHERE draft = $1 AND conversation <> $2", draft, conversation);
                ShareCodeRows.Withdraw(db, draft, at);
                break;
            case SharingRequest.Rename rename:
                db.Execute("UPDATE draft_member SET name = $2 WHERE conversation = $1", conversation, rename.Name);
                break;
            case SharingRequest.WrongCode:
                ShareCodeRows.CountWrong(db, turn.Commit.Conversation, turn.Commit.User, at);
                break;
        }
        return draft;
    }

    private static long Insert(SqliteSession db, string name, long conversation, WrittenTurn turn)
    {
        using var row = db.Query(
            """
            INSERT INTO shared_draft (name, origin, origin_version, revision, answers, changed_at) VALUES ($1, $2, $3, 0, '{}', $4) RETURNING id
            """,
            name, conversation, turn.Commit.ExpectedVersion, turn.Commit.At.ToUnixTimeMilliseconds());
        row.Read();
        return row.GetInt64(0);
    }

    private static void Seat(SqliteSession db, long draft, long conversation, MemberRole role, string name, DateTimeOffset at) => db.Execute(
        """
        INSERT INTO draft_member (conversation, draft, role, name, since) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (conversation) DO UPDATE SET draft = excluded.draft, role = excluded.role, name = excluded.name
        """,
        conversation, draft, Word(role), name, at.ToUnixTimeMilliseconds());

    // What an owner leaves goes to whoever may change it and has been there longest, or else to whoever has been there longest.
    private static void Leave(SqliteSession db, long draft, long conversation, WrittenTurn turn)
    {
        db.Execute("DELETE FROM draft_member WHERE conversation = $1", conversation);
        db.Execute(
            """
            UPDATE draft_member SET role = 'owner' WHERE NOT EXISTS (SELECT 1 FROM draft_member WHERE draft = $1 AND role = 'owner')
            AND conversation = (SELECT conversation FROM draft_member WHERE draft = $1 ORDER BY role, since, conversation LIMIT 1)
            """,
            draft);
        db.Execute("UPDATE shared_draft SET revision = revision + 1 WHERE id = $1", draft);
        Record(db, draft, turn.Commit.ExpectedDraft!.Revision + 1, conversation, turn, DraftEvent.Left, "[]"u8.ToArray());
    }

    private static void Record(SqliteSession db, long draft, long revision, long conversation, WrittenTurn turn, DraftEvent happened, byte[] changes) => db.Execute(
        """
        INSERT INTO draft_change (draft, revision, at, conversation, user, name, event, changes) VALUES ($1, $2, $3, $4, $5, $6, $7, CAST($8 AS TEXT))
        """,
        draft, revision, turn.Commit.At.ToUnixTimeMilliseconds(), conversation, turn.Commit.User.Value, turn.Commit.Name, Word(happened), changes);

    private static ImmutableList<Member> Members(SqliteSession db, long draft, long here)
    {
        using var row = db.Query(
            """
            SELECT c.name, m.name, m.role, m.since, m.conversation FROM draft_member m JOIN conversation c ON c.id = m.conversation
            WHERE m.draft = $1 ORDER BY m.since, m.conversation
            """,
            draft);
        return [.. row.ToList(r => new Member(r.GetString(0), r.GetString(1), RoleOf(r.GetString(2)), r.GetMoment(3), r.GetInt64(4) == here))];
    }

    // Who gave a name only afterwards is called by it all the same.
    private static ImmutableList<DraftChange> Changes(SqliteSession db, long draft, long after, long here)
    {
        using var row = db.Query(
            """
            SELECT c.revision, c.at, coalesce(c.name, nullif(m.name, '')), c.event, c.changes
            FROM draft_change c LEFT JOIN draft_member m ON m.conversation = c.conversation AND m.draft = c.draft
            WHERE c.draft = $1 AND c.revision > $2 AND c.conversation <> $3 ORDER BY c.revision
            """,
            draft, after, here);
        return [.. row.ToList(r => new DraftChange(
            r.GetInt64(0), r.GetMoment(1), r.IsDBNull(2) ? null : r.GetString(2), false, EventOf(r.GetString(3)), StoreJson.ReadChanges(r.GetUtf8(4))))];
    }

    private static bool IsAt(SqliteSession db, long draft, string name, long revision)
    {
        using var row = db.Query("SELECT 1 FROM shared_draft WHERE id = $1 AND name = $2 AND revision = $3", draft, name, revision);
        return row.Read();
    }

    private static long OriginVersion(SqliteSession db, long draft, long conversation)
    {
        using var row = db.Query("SELECT origin_version FROM shared_draft WHERE id = $1 AND origin = $2", draft, conversation);
        return row.Read() ? row.GetInt64(0) : 0;
    }

    private static DraftEvent EventOf(IReadOnlyList<SharingRequest> requests) => requests.Select(r => r switch
    {
        SharingRequest.Begin => DraftEvent.Shared,
        SharingRequest.Join => DraftEvent.Joined,
        SharingRequest.EndForOthers => DraftEvent.Ended,
        _ => DraftEvent.Changed,
    }).FirstOrDefault(e => e != DraftEvent.Changed);

    private static DraftEvent EventOf(string word) => word switch
    {
        "shared" => DraftEvent.Shared,
        "joined" => DraftEvent.Joined,
        "left" => DraftEvent.Left,
        "ended" => DraftEvent.Ended,
        _ => DraftEvent.Changed,
    };

    private static string Word(DraftEvent happened) => happened switch
    {
        DraftEvent.Shared => "shared",
        DraftEvent.Joined => "joined",
        DraftEvent.Left => "left",
        DraftEvent.Ended => "ended",
        _ => "changed",
    };

    private static string Word(MemberRole role) => role switch { MemberRole.Owner => "owner", MemberRole.Editor => "editor", _ => "viewer" };
}
