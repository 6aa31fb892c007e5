using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace ScrutinyBot.Storage.Sqlite;

/// <summary>One connection with the statements it has prepared. For one thread at a time.</summary>
internal sealed class SqliteSession(SqliteConnection connection) : IDisposable
{
    /// <summary>How long to wait for another process that is writing.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    // Statements are constants, so the text's identity is enough to find one again.
    private readonly Dictionary<string, SqliteCommand> prepared = new(ReferenceEqualityComparer.Instance);

    /// <summary>False when an error has made SQLite roll the whole transaction back.</summary>
    public bool InTransaction => SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0;

    /// <summary>Begins to write, as soon as no other process does.</summary>
    public void Begin()
    {
        // Neither SQLite's busy timeout, which in the bundled build sleeps for whole seconds, nor the command's, which tries again every
        // 150 ms: another process's commit takes a millisecond or so.
        var started = Stopwatch.GetTimestamp();
        int result;
        while ((result = SQLitePCL.raw.sqlite3_exec(connection.Handle, "BEGIN IMMEDIATE")) == SQLitePCL.raw.SQLITE_BUSY
            && Stopwatch.GetElapsedTime(started) < LongestWait)
        {
            Thread.Sleep(1);
        }

        SqliteException.ThrowExceptionForRC(result, connection.Handle);
    }

    /// <summary>Runs a constant statement with the values for $1, $2, ...; gives the number of rows written.</summary>
    public int Execute(string sql, params ReadOnlySpan<object?> values) => Prepare(sql, values).ExecuteNonQuery();

    /// <summary>Runs a constant query with the values for $1, $2, ...; dispose the reader before running it again.</summary>
    public SqliteDataReader Query(string sql, params ReadOnlySpan<object?> values) => Prepare(sql, values).ExecuteReader();

    /// <summary>The whole number that a constant query gives.</summary>
    public long Number(string sql) => (long)Prepare(sql, []).ExecuteScalar()!;

    /// <summary>Runs statements once, without keeping them.</summary>
    public void Run(string script)
    {
        using var command = connection.CreateCommand();
        command.CommandText = script;
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        foreach (var command in prepared.Values) command.Dispose();
        connection.Dispose();
    }

    private SqliteCommand Prepare(string sql, ReadOnlySpan<object?> values)
    {
        if (!prepared.TryGetValue(sql, out var command)) prepared[sql] = command = Create(sql, values.Length);
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }

    private SqliteCommand Create(string sql, int count)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 1; i <= count; i++)
            command.Parameters.Add(new SqliteParameter(FormattableString.Invariant($"${i}"), value: null));
        return command;
    }
}
