using ScrutinyBot.Storage;
using static ScrutinyBot.Tests.Storage.Commits;

namespace ScrutinyBot.Tests.Storage;

/// <summary>What every store must do. A store's tests derive from it and say how one is opened.</summary>
public abstract partial class StoreContract : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    protected IStore Store { get; private set; } = null!;

    /// <summary>Opens a store on the same data each time it is called in a test.</summary>
    protected abstract Task<IStore> OpenAsync();

    /// <summary>Opens a store on what would be left if the process had died this moment.</summary>
    protected abstract Task<IStore> OpenAsAfterCrashAsync();

    /// <summary>Removes the test's data.</summary>
    protected abstract Task CleanAsync();

    public async Task InitializeAsync() => Store = await OpenAsync();

    public async Task DisposeAsync()
    {
        await Store.DisposeAsync();
        await CleanAsync();
    }

    private async Task<CommitOutcome> CommitAsync(TurnCommit commit)
    {
        var outcome = await Store.CommitAsync(commit, None);
        Assert.IsType<CommitOutcome.Committed>(outcome);
        return outcome;
    }
}
