using Microsoft.Data.Sqlite;

namespace ScrutinyBot.Benchmarks;

/// <summary>Writes for each request one short row, and where asked for a state of some size besides, in a transaction of its own;
/// requests take turns at one connection.</summary>
internal static class BareCommit
{
    public static async Task<LoadResult> RunAsync(string path, int clients, TimeSpan time, int stateBytes)
    {
        SQLitePCL.Batteries_V2.Init();
        await using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Run(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
        Run(connection, "CREATE TABLE request (id INTEGER PRIMARY KEY, client INTEGER, number INTEGER, said TEXT)");
        Run(connection, "CREATE TABLE state (client INTEGER PRIMARY KEY, json BLOB)");
        await using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO request (client, number, said) VALUES ($client, $number, $said)"
            + (stateBytes > 0 ? "; INSERT OR REPLACE INTO state VALUES ($client, $state)" : "");
        insert.Parameters.AddWithValue("$client", 0);
        insert.Parameters.AddWithValue("$number", 0);
        insert.Parameters.AddWithValue("$said", "What worries me is whether the money follows the child.");
        insert.Parameters.AddWithValue("$state", new byte[stateBytes]);
        using var gate = new SemaphoreSlim(1, 1);
        return await Load.RunAsync(clients, time, async (client, i) =>
        {
            await gate.WaitAsync();
            try
            {
                insert.Parameters[0].Value = client;
                insert.Parameters[1].Value = i;
                if (stateBytes > 0)
                {
                    using var transaction = connection.BeginTransaction();
                    insert.Transaction = transaction;
                    insert.ExecuteNonQuery();
                    transaction.Commit();
                }
                else
                {
                    insert.ExecuteNonQuery();
                }
            }
            finally
            {
                gate.Release();
            }
        });
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
