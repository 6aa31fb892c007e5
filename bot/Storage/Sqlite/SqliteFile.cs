using Microsoft.Data.Sqlite;

namespace ScrutinyBot.Storage.Sqlite;

/// <summary>The database file: makes it, checks it, opens connections to it. Never deletes or replaces anything.</summary>
internal sealed class SqliteFile
{
    // 16 MB. The rows of busy conversations are written again and again: the longer the log, the fewer of them reach the file itself.
    private const int PagesBetweenCheckpoints = 4000;

    private readonly string connectionString;

    static SqliteFile() => SQLitePCL.Batteries_V2.Init();

    private SqliteFile(string path)
    {
        FullPath = path;
        connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false, // sessions are kept with their prepared statements instead
            ForeignKeys = true,
            DefaultTimeout = (int)SqliteSession.LongestWait.TotalSeconds,
        }.ToString();
    }

    public string FullPath { get; }

    /// <summary>Makes the file when there is none and brings it to the newest schema.</summary>
    public static SqliteFile OpenOrCreate(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
            throw new StoreUnavailableException("Storage:Sqlite:Path is empty. Set it to the file that shall hold the conversations.");
        var file = new SqliteFile(Path.GetFullPath(path));
        try
        {
            file.Prepare();
            return file;
        }
        catch (Exception e) when (SqliteErrors.IsForeign(e))
        {
            throw SqliteErrors.Translate(e, file.FullPath);
        }
    }

    /// <summary>A connection that reads and writes; only one of them writes, see <see cref="SqliteWriter"/>.</summary>
    public SqliteSession Connect()
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            var session = new SqliteSession(connection);
            session.Run(FormattableString.Invariant(
                $"""
                PRAGMA synchronous = FULL;
                PRAGMA wal_autocheckpoint = {PagesBetweenCheckpoints};
                PRAGMA trusted_schema = OFF;
                """));
            return session;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private void Prepare()
    {
        CheckPlace();
        CreateIfMissing();
        if (new FileInfo(FullPath).IsReadOnly) throw new StoreUnavailableException(SqliteErrors.NotAllowed(FullPath));
        using var session = Connect();
        // A file that holds something is looked at first: another program's must not even be switched to WAL.
        if (new FileInfo(FullPath).Length > 0) SqliteSchema.Check(session, FullPath);
        UseWriteAheadLog(session);
        SqliteSchema.Migrate(session, FullPath);
    }

    private void CheckPlace()
    {
        if (Directory.Exists(FullPath))
        {
            throw new StoreUnavailableException(
                $"Storage:Sqlite:Path is the folder '{FullPath}'. Name a file in it, for example '{Path.Combine(FullPath, "scrutinybot.db")}'.");
        }

        var folder = Path.GetDirectoryName(FullPath)!;
        if (!Directory.Exists(folder))
        {
            throw new StoreUnavailableException(
                $"The folder '{folder}' for the database does not exist. Create it, or set Storage:Sqlite:Path to another file.");
        }
    }

    // The mode is given when the file is made, so that there is no moment in which others could open it.
    // SQLite gives the -wal and -shm files the mode of the database.
    private void CreateIfMissing()
    {
        if (File.Exists(FullPath)) return;
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var created = new FileStream(FullPath, options);
    }

    private void UseWriteAheadLog(SqliteSession session)
    {
        using var reader = session.Query("PRAGMA journal_mode = WAL");
        if (!reader.Read() || reader.GetString(0) != "wal")
        {
            throw new StoreUnavailableException($"The database '{FullPath}' cannot keep a write-ahead log there. "
                + "Put it on a local disk: network folders do not support one.");
        }
    }
}
