using Microsoft.Data.Sqlite;

namespace ScrutinyBot.Benchmarks;

/// <summary>Inserts one short row for each request in a transaction of its own; requests take turns at one connection.</summary>
internal static class BareCommit
{
    public static async Task<LoadResult> RunAsync(string path, int clients, TimeSpan time)
    {
        SQLitePCL.Batteries_V2.Init();
        await using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Run(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
        Run(connection, "CREATE TABLE request (id INTEGER PRIMARY KEY, client INTEGER, number INTEGER, said TEXT)");
        await using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO request (client, number, said) VALUES ($client, $number, $said)";
        insert.Parameters.AddWithValue("$client", 0);
        insert.Parameters.AddWithValue("$number", 0);
        insert.Parameters.AddWithValue("$said", "What worries me is whether the money follows the child.");
        using var gate = new SemaphoreSlim(1, 1);
        return await Load.RunAsync(clients, time, async (client, i) =>
        {
            await gate.WaitAsync();
            try
            {
                insert.Parameters[0].Value = client;
                insert.Parameters[1].Value = i;
                insert.ExecuteNonQuery();
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
