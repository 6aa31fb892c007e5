using System.Diagnostics;
using ScrutinyBot.Content.Passages;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Imports;

/// <summary>Searches the passages in the store through an index in memory. Before each question it looks whether the documents have changed,
/// also by another process, and if so has the index made anew.</summary>
public sealed class CouncilDocumentSearch(IStore store, ILogger<CouncilDocumentSearch> log) : ICouncilDocuments
{
    // With an older index at hand a question waits no longer than this for the new one. The older one may name only passages that are gone, and
    // "nothing found" would be wrong; 100,000 passages are indexed well within it.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    // The older index may name passages that are gone; so many more are looked up than asked for.
    private const int Spare = 8;

    private readonly Lock gate = new();
    private volatile Snapshot? latest;
    private Task<Snapshot>? making;

    public IReadOnlyList<PassageHit> Find(string question, int most = 3)
    {
        var matches = Current().Index.Find(question, most + Spare);
        if (matches.Count == 0) return [];
        var found = Wait(store.CouncilDocuments.FindAsync([.. matches.Select(m => m.Id)], CancellationToken.None)).ToDictionary(f => f.Passage.Id);
        return [.. matches.Where(m => found.ContainsKey(m.Id)).Take(most)
            .Select(m => new PassageHit(found[m.Id].Document, found[m.Id].Passage, m.Score, m.Confident))];
    }

    /// <summary>Makes the index if there is none, so that the first question need not.</summary>
    internal void WarmUp() => Current();

    private Snapshot Current()
    {
        var version = Wait(store.CouncilDocuments.VersionAsync(CancellationToken.None));
        if (latest is { } held && held.Version == version) return held;
        var made = AtLeastAsync(version);
        // Without any index there is nothing to answer from: better late than wrong.
        if (latest is not { } older) return Wait(made);
        return Task.WaitAny([made], LongestWait) == 0 ? Wait(made) : older;
    }

    // One that was begun before the change may have missed it.
    private async Task<Snapshot> AtLeastAsync(long version)
    {
        Snapshot made;
        do made = await Make(version);
        while (made.Version < version);
        return made;
    }

    // One is made at a time, whoever asks.
    private Task<Snapshot> Make(long version)
    {
        lock (gate)
        {
            if (latest is { } held && held.Version >= version) return Task.FromResult(held);
            if (making is null || making.IsCompleted) making = Task.Run(ReadAsync);
            return making;
        }
    }

    private async Task<Snapshot> ReadAsync()
    {
        var started = Stopwatch.GetTimestamp();
        var builder = new PassageIndexBuilder();
        var version = await store.CouncilDocuments.ReadAllAsync(p => builder.Add(p.Id, p.Title, p.Headings, p.Text), CancellationToken.None);
        var made = new Snapshot(version, builder.Build());
        latest = made;
        var milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        log.Indexed(made.Index.Count, version, milliseconds);
        return made;
    }

    // A question is answered within a turn, which is not asynchronous; the stores do these reads on the caller's thread anyway.
    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();

    private sealed record Snapshot(long Version, PassageIndex Index);
}
