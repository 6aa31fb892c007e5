using System.Collections.Concurrent;

namespace ScrutinyBot.Storage.Sqlite;

/// <summary>Connections for reading. A read sees everything committed before it began and never waits for the writer.</summary>
internal sealed class SqliteReaders(SqliteFile file) : IDisposable
{
    private static readonly int MostKept = Math.Max(4, Environment.ProcessorCount * 2);

    private readonly ConcurrentBag<SqliteSession> idle = [];
    private volatile bool disposed;

    /// <summary>Reads on a connection of its own. A read is short, so it is done on the caller's thread.</summary>
    public T Read<T>(Func<SqliteSession, T> read)
    {
        if (disposed) throw SqliteErrors.Closed();
        SqliteSession? session = null;
        try
        {
            session = idle.TryTake(out var kept) ? kept : Open();
            var result = read(session);
            Return(session);
            return result;
        }
        catch (Exception e)
        {
            session?.Dispose();
            if (SqliteErrors.IsForeign(e)) throw SqliteErrors.Translate(e, file.FullPath);
            throw;
        }
    }

    public void Dispose()
    {
        disposed = true;
        while (idle.TryTake(out var session)) session.Dispose();
    }

    private SqliteSession Open()
    {
        var session = file.Connect();
        session.Run("PRAGMA query_only = ON");
        return session;
    }

    private void Return(SqliteSession session)
    {
        if (disposed || idle.Count >= MostKept) session.Dispose();
        else idle.Add(session);
    }
}
