using Microsoft.Data.Sqlite;
using ScrutinyBot.Storage;
using ScrutinyBot.Storage.Sqlite;
using static ScrutinyBot.Tests.Storage.Commits;

namespace ScrutinyBot.Tests.Storage;

/// <summary>What becomes of a database file that is missing, damaged, foreign, or not allowed: a sentence, and the file left as it was.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("store-");

    private string Database => Path.Combine(folder.FullName, "bot.db");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_missing_file_is_created_for_the_owner_only()
    {
        if (OperatingSystem.IsWindows()) return;
        await using var store = await OpenAsync();
        await store.CommitAsync(On(0, "a"), default);
        foreach (var file in folder.GetFiles("bot.db*"))
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, file.UnixFileMode);
        Assert.Equal(["bot.db", "bot.db-shm", "bot.db-wal"], folder.GetFiles().Select(f => f.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_commit_waits_for_the_disk()
    {
        var file = SqliteFile.OpenOrCreate(Database);
        using var session = file.Connect();
        Assert.Equal(2, session.Number("PRAGMA synchronous"));
        Assert.Equal(1, session.Number("PRAGMA foreign_keys"));
        using var connection = Connect();
        Assert.Equal("wal", Scalar(connection, "PRAGMA journal_mode"));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_left_alone() => await RefusedAsync(
        "not a database", () => File.WriteAllTextAsync(Database, string.Concat(Enumerable.Repeat("Minutes of the committee. ", 400))));

    [Fact]
    public async Task A_damaged_database_is_left_alone()
    {
        await MakeAsync();
        await RefusedAsync("damaged", () =>
        {
            using var file = File.OpenWrite(Database);
            file.Position = 100; // past the header, into the first page of the schema
            file.Write(Enumerable.Repeat((byte)0xA5, 3900).ToArray());
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task A_database_cut_short_is_left_alone()
    {
        await MakeAsync();
        await RefusedAsync("damaged", () =>
        {
            using var file = File.OpenWrite(Database);
            file.SetLength(4096 * 3);
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task Damage_found_later_is_a_sentence_too()
    {
        await MakeAsync(turns: 200);
        // The schema is read at the start; the tables it names are not.
        long page;
        using (var connection = Connect()) page = (long)Scalar(connection, "SELECT min(rootpage) FROM sqlite_master WHERE tbl_name = 'conversation' AND type = 'index'")!;
        await using (var file = File.OpenWrite(Database))
        {
            file.Position = 4096 * (page - 1);
            file.Write(new byte[4096]);
        }

        await using var store = await OpenAsync();
        var load = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.LoadAsync(Trust, default));
        Assert.Contains("damaged", load.Message, StringComparison.Ordinal);
        var commit = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.CommitAsync(On(200, "x"), default));
        Assert.Contains("damaged", commit.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_left_alone()
    {
        await MakeAsync();
        await RefusedAsync("newer ScrutinyBot (schema 99; this version knows 5)", () =>
        {
            using var connection = Connect();
            Scalar(connection, "PRAGMA user_version = 99");
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task A_database_from_before_questions_were_kept_is_brought_up_to_date_with_everything_in_it()
    {
        await MakeAsync();
        using (var connection = Connect())
        {
            // As it was then: what later versions added is taken out again.
            Scalar(connection,
                "DROP TABLE share_code; DROP TABLE wrong_code; DROP TABLE draft_change; DROP TABLE draft_member; DROP TABLE shared_draft; "
                + "ALTER TABLE turn DROP COLUMN user; ALTER TABLE turn DROP COLUMN name; DROP TABLE council_profile; DROP TABLE officer_questions; PRAGMA user_version = 2");
        }

        await using var store = await OpenAsync();

        Assert.NotNull(await store.LoadAsync(Trust, default));
        Assert.Empty(await store.OfficerQuestionsAsync(default));
    }

    [Fact]
    public async Task Another_programs_database_is_left_alone() => await RefusedAsync("another program's database", () =>
    {
        using var connection = Connect(SqliteOpenMode.ReadWriteCreate);
        Scalar(connection, "CREATE TABLE invoices (id INTEGER)");
        return Task.CompletedTask;
    });

    [Fact]
    public async Task A_file_marked_read_only_is_left_alone()
    {
        await MakeAsync();
        await RefusedAsync("may not read and write", () =>
        {
            new FileInfo(Database).IsReadOnly = true;
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task A_folder_is_no_file()
    {
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => SqliteStore.OpenAsync(folder.FullName, default));
        Assert.Contains("Name a file in it", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_is_named()
    {
        var missing = Path.Combine(folder.FullName, "none");
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => SqliteStore.OpenAsync(Path.Combine(missing, "bot.db"), default));
        Assert.Contains($"'{missing}'", refused.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(missing));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public async Task An_empty_path_is_a_sentence(string path)
    {
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => SqliteStore.OpenAsync(path, default));
        Assert.Contains("Storage:Sqlite:Path is empty", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_deleted_while_the_bot_runs_acknowledges_nothing()
    {
        await using var store = await OpenAsync();
        await store.CommitAsync(On(0, "a"), default);
        File.Delete(Database);
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.CommitAsync(On(1, "b"), default));
        Assert.Contains("moved or deleted", refused.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => store.CommitAsync(On(1, "c"), default));
        Assert.False(File.Exists(Database));
    }

    [Fact]
    public async Task A_database_held_by_another_program_is_a_sentence_and_works_again_afterwards()
    {
        await using var store = await OpenAsync();
        using (var connection = Connect())
        {
            Scalar(connection, "BEGIN IMMEDIATE");
            var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.CommitAsync(On(0, "a"), default));
            Assert.Contains("Another program", refused.Message, StringComparison.Ordinal);
        }

        Assert.IsType<CommitOutcome.Committed>(await store.CommitAsync(On(0, "a"), default));
    }

    [Fact]
    public async Task Many_processes_may_open_a_new_database_at_once()
    {
        var stores = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => OpenAsync()));
        foreach (var store in stores) await store.DisposeAsync();
        await MakeAsync();
    }

    // Every statement of a turn goes through an index; a scan would make turns slower as conversations are added.
    [Fact]
    public async Task No_statement_of_a_turn_scans_a_table()
    {
        await MakeAsync();
        using var connection = Connect();
        string[] statements =
        [
            "SELECT id, version FROM conversation WHERE name = 'x'",
            "SELECT version FROM turn WHERE conversation = 1 AND activity = 'x'",
            "SELECT version FROM turn WHERE conversation = (SELECT id FROM conversation WHERE name = 'x') AND version > 1 ORDER BY version",
            "SELECT coalesce(max(position), 0) + 1 FROM delivery WHERE conversation = 1",
            "SELECT name FROM conversation WHERE user = 'x' ORDER BY changed_at DESC, id DESC LIMIT 9",
            "SELECT j.id FROM job j JOIN conversation c ON c.id = j.conversation WHERE j.state = 'waiting' AND j.available_at <= 1 ORDER BY j.available_at, j.id LIMIT 1",
            """
            SELECT d.id FROM delivery d WHERE d.state = 'waiting' AND d.taken = 0 AND d.available_at <= 1 AND NOT EXISTS (
                SELECT 1 FROM delivery e WHERE e.conversation = d.conversation AND e.state = 'waiting' AND e.position < d.position)
            ORDER BY d.available_at, d.id LIMIT 1
            """,
            "UPDATE delivery SET state = 'doubtful', taken = 0 WHERE state = 'waiting' AND taken = 1 AND available_at <= 1",
            "SELECT bytes FROM document WHERE conversation = 1 AND id = 'x'",
        ];
        foreach (var statement in statements)
        {
            var plan = Plan(connection, statement);
            Assert.DoesNotContain("SCAN", plan, StringComparison.Ordinal);
            Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
        }
    }

    private async Task<SqliteStore> OpenAsync() => await SqliteStore.OpenAsync(Database, default);

    private async Task MakeAsync(int turns = 1)
    {
        await using var store = await OpenAsync();
        for (var i = 0; i < turns; i++) await store.CommitAsync(On(i, $"a{i}"), default);
    }

    private async Task RefusedAsync(string sentence, Func<Task> prepare)
    {
        await prepare();
        var before = await File.ReadAllBytesAsync(Database);
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(OpenAsync);
        Assert.Contains(sentence, refused.Message, StringComparison.Ordinal);
        Assert.Contains(Database, refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(Database));
    }

    private SqliteConnection Connect(SqliteOpenMode mode = SqliteOpenMode.ReadWrite)
    {
        SQLitePCL.Batteries_V2.Init();
        var connection = new SqliteConnection($"Data Source={Database};Mode={mode};Pooling=False");
        connection.Open();
        return connection;
    }

    private static object? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static string Plan(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
        using var row = command.ExecuteReader();
        var plan = new List<string>();
        while (row.Read()) plan.Add(row.GetString(3));
        return string.Join('\n', plan);
    }
}
