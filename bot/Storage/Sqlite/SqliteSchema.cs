namespace ScrutinyBot.Storage.Sqlite;

/// <summary>The tables, as numbered steps. A step that has been released is never changed; a new one is added after it.</summary>
internal static class SqliteSchema
{
    /// <summary>Marks the file as ours ("ScrB"), so that another program's database is never written to.</summary>
    public const long ApplicationId = 0x53637242;

    /// <summary>The schema that this version writes.</summary>
    public static int Newest => Steps.Count;

    // Moments are milliseconds since 1970 in UTC. Everything is found through an index, so that the cost of a turn does not depend
    // on how many conversations there are.
    private static readonly IReadOnlyList<string> Steps =
    [
        """
        CREATE TABLE conversation (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            user TEXT NOT NULL,
            title TEXT NOT NULL,
            version INTEGER NOT NULL,
            state TEXT NOT NULL,
            changed_at INTEGER NOT NULL
        );
        CREATE INDEX conversation_of_user ON conversation (user, changed_at, id);

        CREATE TABLE turn (
            id INTEGER PRIMARY KEY,
            conversation INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
            version INTEGER NOT NULL,
            activity TEXT NOT NULL,
            at INTEGER NOT NULL,
            incoming TEXT NOT NULL,
            changes TEXT NOT NULL,
            replies TEXT NOT NULL,
            UNIQUE (conversation, version),
            UNIQUE (conversation, activity)
        );

        CREATE TABLE job (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            conversation INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
            key TEXT NOT NULL,
            kind TEXT NOT NULL,
            payload TEXT NOT NULL,
            due_at INTEGER,
            state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'given-up')),
            available_at INTEGER NOT NULL,
            attempts INTEGER NOT NULL DEFAULT 0,
            reason TEXT,
            UNIQUE (conversation, key)
        );
        CREATE INDEX job_waiting ON job (available_at, id) WHERE state = 'waiting';

        CREATE TABLE delivery (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            conversation INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            reply TEXT NOT NULL,
            state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'delivered', 'doubtful', 'given-up')),
            taken INTEGER NOT NULL DEFAULT 0,
            available_at INTEGER NOT NULL,
            attempts INTEGER NOT NULL DEFAULT 0,
            UNIQUE (conversation, position)
        );
        CREATE INDEX delivery_waiting ON delivery (taken, available_at, id) WHERE state = 'waiting';
        CREATE INDEX delivery_next ON delivery (conversation, position) WHERE state = 'waiting';

        CREATE TABLE document (
            conversation INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
            id TEXT NOT NULL,
            file_name TEXT NOT NULL,
            media_type TEXT NOT NULL,
            description TEXT NOT NULL,
            bytes BLOB NOT NULL,
            PRIMARY KEY (conversation, id)
        );
        """,

        // The council's own documents: a row for each edition, passages only for the one that holds. A passage's id is never given again, so
        // that an index of an older state cannot name another passage with it.
        """
        CREATE TABLE council_documents (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            version INTEGER NOT NULL
        );
        INSERT INTO council_documents (only, version) VALUES (1, 0);

        CREATE TABLE council_document (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            edition INTEGER NOT NULL,
            title TEXT NOT NULL,
            publisher TEXT NOT NULL,
            date TEXT NOT NULL,
            licence TEXT NOT NULL,
            passages INTEGER NOT NULL,
            imported_at INTEGER NOT NULL,
            superseded_at INTEGER,
            UNIQUE (name, edition)
        );
        CREATE UNIQUE INDEX council_document_holds ON council_document (name) WHERE superseded_at IS NULL;

        CREATE TABLE passage (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            document INTEGER NOT NULL REFERENCES council_document (id) ON DELETE CASCADE,
            headings TEXT NOT NULL,
            place TEXT NOT NULL,
            text TEXT NOT NULL
        );
        CREATE INDEX passage_of_document ON passage (document);
        """,

        """
        CREATE TABLE officer_questions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            conversation INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
            question TEXT NOT NULL,
            reason TEXT NOT NULL,
            asked_on TEXT NOT NULL,
            done_at INTEGER
        );
        CREATE UNIQUE INDEX officer_question_open ON officer_questions (conversation, question) WHERE done_at IS NULL;
        """,

        """
        CREATE TABLE council_profile (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            said TEXT NOT NULL,
            changed_by TEXT NOT NULL,
            changed_at INTEGER NOT NULL
        );
        """,

        // Drafts that several conversations share. A member is a conversation; who speaks in it is recorded with each change.
        """
        CREATE TABLE shared_draft (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            origin INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
            origin_version INTEGER NOT NULL,
            revision INTEGER NOT NULL,
            answers TEXT NOT NULL,
            changed_at INTEGER NOT NULL
        );

        CREATE TABLE draft_member (
            conversation INTEGER PRIMARY KEY REFERENCES conversation (id) ON DELETE CASCADE,
            draft INTEGER NOT NULL REFERENCES shared_draft (id) ON DELETE CASCADE,
            role TEXT NOT NULL CHECK (role IN ('owner', 'editor', 'viewer')),
            name TEXT NOT NULL,
            since INTEGER NOT NULL
        );
        CREATE INDEX member_of_draft ON draft_member (draft, since);

        CREATE TABLE draft_change (
            draft INTEGER NOT NULL REFERENCES shared_draft (id) ON DELETE CASCADE,
            revision INTEGER NOT NULL,
            at INTEGER NOT NULL,
            conversation INTEGER NOT NULL,
            user TEXT NOT NULL,
            name TEXT,
            event TEXT NOT NULL,
            changes TEXT NOT NULL,
            PRIMARY KEY (draft, revision)
        );

        CREATE TABLE share_code (
            hash BLOB PRIMARY KEY,
            draft INTEGER NOT NULL REFERENCES shared_draft (id) ON DELETE CASCADE,
            may_edit INTEGER NOT NULL,
            until INTEGER NOT NULL,
            withdrawn_at INTEGER
        );
        CREATE INDEX code_of_draft ON share_code (draft, until) WHERE withdrawn_at IS NULL;

        CREATE TABLE wrong_code (
            id INTEGER PRIMARY KEY,
            conversation TEXT NOT NULL,
            user TEXT NOT NULL,
            at INTEGER NOT NULL
        );
        CREATE INDEX wrong_code_of_conversation ON wrong_code (conversation, at);
        CREATE INDEX wrong_code_of_user ON wrong_code (user, at);

        ALTER TABLE turn ADD COLUMN user TEXT;
        ALTER TABLE turn ADD COLUMN name TEXT;
        """,
    ];

    /// <summary>Refuses a newer schema, and another program's file.</summary>
    public static void Check(SqliteSession db, string path)
    {
        var empty = db.Number("SELECT count(*) FROM sqlite_master") == 0;
        if (!empty && db.Number("PRAGMA application_id") != ApplicationId)
        {
            throw new StoreUnavailableException($"'{path}' is another program's database, so nothing was written to it. "
                + "Set Storage:Sqlite:Path to a file of the bot's own.");
        }

        if (db.Number("PRAGMA user_version") is var version && version > Newest)
        {
            throw new StoreUnavailableException($"The database '{path}' was written by a newer ScrutinyBot (schema {version}; this version "
                + $"knows {Newest}). Nothing was changed. Install the newer version, or restore the backup made before the upgrade.");
        }
    }

    /// <summary>Brings the file to the newest schema, in one transaction.</summary>
    public static void Migrate(SqliteSession db, string path)
    {
        if (db.Number("PRAGMA user_version") == Newest) return;
        db.Begin();
        // Again, now that nobody else can write: another process may have been quicker.
        Check(db, path);
        for (var step = db.Number("PRAGMA user_version"); step < Newest; step++) db.Run(Steps[(int)step]);
        db.Run(FormattableString.Invariant($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Newest}; COMMIT"));
    }
}
