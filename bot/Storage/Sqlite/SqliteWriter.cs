using System.Threading.Channels;

namespace ScrutinyBot.Storage.Sqlite;

/// <summary>The one writer. Writes that wait together share one commit, and so one fsync; none is answered before it is on disk.</summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    private const int MostWaiting = 4096;
    private const int MostInOneCommit = 256;

    private readonly SqliteFile file;
    private readonly Channel<Write> queue = Channel.CreateBounded<Write>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
    private readonly Task running;
    private SqliteSession? session;

    public SqliteWriter(SqliteFile file)
    {
        this.file = file;
        running = Task.Run(RunAsync);
    }

    /// <summary>Does the work in a transaction. The token is heeded until the work is queued; from then on the outcome is awaited.</summary>
    public async Task<T> WriteAsync<T>(Func<SqliteSession, T> work, CancellationToken ct)
    {
        var write = new Write<T>(work);
        try
        {
            await queue.Writer.WriteAsync(write, ct);
        }
        catch (ChannelClosedException e)
        {
            throw SqliteErrors.Closed(e);
        }

        return await write.Outcome;
    }

    /// <summary>Finishes what is queued and closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        await running;
        session?.Dispose();
    }

    private async Task RunAsync()
    {
        var batch = new List<Write>(MostInOneCommit);
        while (await queue.Reader.WaitToReadAsync())
        {
            while (batch.Count < MostInOneCommit && queue.Reader.TryRead(out var write)) batch.Add(write);
            Commit(batch);
            batch.Clear();
        }
    }

    private void Commit(List<Write> batch)
    {
        try
        {
            session ??= file.Connect();
            session.Begin();
            foreach (var write in batch) write.Do(session);
            session.Execute("COMMIT");
            CheckFileIsStillThere();
        }
#pragma warning disable CA1031 // Do not catch general exception types: whatever happened, the waiters must hear of it and the writer goes on.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Abandon();
            var failure = SqliteErrors.IsForeign(e) ? SqliteErrors.Translate(e, file.FullPath) : e;
            foreach (var write in batch) write.Fail(failure);
            return;
        }

        foreach (var write in batch) write.Complete(file.FullPath);
    }

    // A database that somebody deleted can be written to until it is closed, and is gone then.
    private void CheckFileIsStillThere()
    {
        if (File.Exists(file.FullPath)) return;
        throw new StoreUnavailableException($"The database '{file.FullPath}' has been moved or deleted while the bot was running. "
            + "Put it back with its -wal file, or start the bot again to begin a new one.");
    }

    // A new connection for the next batch: closing the old one rolls back what it had begun.
    private void Abandon()
    {
        session?.Dispose();
        session = null;
    }

    private abstract class Write
    {
        public abstract void Do(SqliteSession db);

        public abstract void Complete(string path);

        public abstract void Fail(Exception e);
    }

    private sealed class Write<T>(Func<SqliteSession, T> work) : Write
    {
        private readonly TaskCompletionSource<T> outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T? result;
        private Exception? failure;

        public Task<T> Outcome => outcome.Task;

        // A savepoint each, so that one failing write takes nothing of the others with it.
        public override void Do(SqliteSession db)
        {
            db.Execute("SAVEPOINT one");
            try
            {
                result = work(db);
            }
            catch (Exception e) when (db.InTransaction)
            {
                failure = e;
                db.Execute("ROLLBACK TO one");
            }

            db.Execute("RELEASE one");
        }

        public override void Complete(string path)
        {
            if (failure is null) outcome.SetResult(result!);
            else Fail(SqliteErrors.IsForeign(failure) ? SqliteErrors.Translate(failure, path) : failure);
        }

        public override void Fail(Exception e) => outcome.TrySetException(e);
    }
}
