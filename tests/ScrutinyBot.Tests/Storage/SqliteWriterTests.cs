using ScrutinyBot.Storage.Sqlite;

namespace ScrutinyBot.Tests.Storage;

/// <summary>Writes that share a commit.</summary>
public sealed class SqliteWriterTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("writer-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_write_that_fails_halfway_leaves_nothing_and_takes_nothing_from_the_others()
    {
        var file = SqliteFile.OpenOrCreate(Path.Combine(folder.FullName, "bot.db"));
        await using var writer = new SqliteWriter(file);
        using var gate = new ManualResetEventSlim();
        var first = writer.WriteAsync(Waiting(gate, "first"), default);
        var good = writer.WriteAsync(db => Insert(db, "good"), default);
        var halfway = writer.WriteAsync(
            db =>
            {
                Insert(db, "halfway");
                return Insert(db, "good");
            }, default);
        var last = writer.WriteAsync(db => Insert(db, "last"), default);
        gate.Set();

        await Task.WhenAll(first, good, last);
        await Assert.ThrowsAnyAsync<Exception>(() => halfway);
        Assert.Equal(["first", "good", "last"], Names(file));
    }

    private static Func<SqliteSession, int> Waiting(ManualResetEventSlim gate, string name) => db =>
    {
        gate.Wait();
        return Insert(db, name);
    };

    private static int Insert(SqliteSession db, string name) => db.Execute(
        "INSERT INTO conversation (name, user, title, version, state, changed_at) VALUES ($1, 'u', '', 1, '{}', 0)", name);

    private static List<string> Names(SqliteFile file)
    {
        using var session = file.Connect();
        using var row = session.Query("SELECT name FROM conversation ORDER BY name");
        return row.ToList(r => r.GetString(0));
    }
}
