using System.Collections.Frozen;
using ScrutinyBot.Dialogs.Council;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Councils;

/// <summary>The council as it is known now: the settings, and over them what an administrator said in chat. Held in memory; what another process was
/// told is known here a few seconds later. Safe to use from many threads.</summary>
public sealed class CouncilProfiles
{
    private static readonly TimeSpan FreshFor = TimeSpan.FromSeconds(3);

    private readonly CouncilProfile settings;
    private readonly FrozenSet<string> administrators;
    private readonly ICouncilProfileStore store;
    private readonly TimeProvider clock;
    private volatile CouncilProfile current;
    private long readAt;

    /// <param name="administrators">Ids of the users who may change it.</param>
    public CouncilProfiles(CouncilProfile settings, IEnumerable<string> administrators, ICouncilProfileStore store, TimeProvider clock)
    {
        this.settings = current = settings;
        this.administrators = administrators.ToFrozenSet(StringComparer.Ordinal);
        this.store = store;
        this.clock = clock;
    }

    /// <summary>As last read; the settings alone until then.</summary>
    public CouncilProfile Current => current;

    /// <summary>True for one who may change it: named in the settings, or at the machine on which the bot runs.</summary>
    public bool MayChange(UserId user, bool atTheMachine) => atTheMachine || administrators.Contains(user.Value);

    /// <summary>Reads what was said, unless that was done a moment ago.</summary>
    public async ValueTask RefreshAsync(CancellationToken ct)
    {
        var last = Interlocked.Read(ref readAt);
        if (last != 0 && clock.GetElapsedTime(last) < FreshFor) return;
        var now = clock.GetTimestamp();
        Take(await store.SaidAsync(ct));
        Interlocked.Exchange(ref readAt, Math.Max(now, 1));
    }

    /// <summary>Keeps what was said; it holds here from now on.</summary>
    public async Task SayAsync(CouncilSaid said, UserId by, CancellationToken ct) => Take(await store.SayAsync(said, by, clock.GetUtcNow(), ct));

    private void Take(CouncilSaid said) => current = settings.With(said);
}
