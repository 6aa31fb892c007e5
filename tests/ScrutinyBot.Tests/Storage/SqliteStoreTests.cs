using ScrutinyBot.Storage;
using ScrutinyBot.Storage.Sqlite;

namespace ScrutinyBot.Tests.Storage;

/// <summary>The contract, on a real file.</summary>
public sealed class SqliteStoreTests : StoreContract
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("store-");

    protected override async Task<IStore> OpenAsync() => await SqliteStore.OpenAsync(Path.Combine(folder.FullName, "bot.db"), default);

    // What a dead process leaves behind is the database and its log as they are on disk; the rest was in its memory.
    protected override async Task<IStore> OpenAsAfterCrashAsync()
    {
        var left = folder.CreateSubdirectory("after-crash");
        foreach (var name in new[] { "bot.db", "bot.db-wal" })
            File.Copy(Path.Combine(folder.FullName, name), Path.Combine(left.FullName, name));
        return await SqliteStore.OpenAsync(Path.Combine(left.FullName, "bot.db"), default);
    }

    protected override Task CleanAsync()
    {
        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }
}
