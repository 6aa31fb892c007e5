using ScrutinyBot.Storage;

namespace ScrutinyBot.Conversations;

/// <summary>Lets one turn of a conversation play at a time in this process. It only saves pointless work: what keeps turns apart is the
/// version in the store.</summary>
internal sealed class StripedLock : IDisposable
{
    // Many more than turns at once, so that two conversations seldom share one.
    private readonly SemaphoreSlim[] stripes = [.. Enumerable.Range(0, 1024).Select(_ => new SemaphoreSlim(1, 1))];

    public async ValueTask<Held> EnterAsync(ConversationId conversation, CancellationToken ct)
    {
        var stripe = stripes[(uint)conversation.GetHashCode() % stripes.Length];
        await stripe.WaitAsync(ct);
        return new Held(stripe);
    }

    public void Dispose()
    {
        foreach (var stripe in stripes) stripe.Dispose();
    }

    internal readonly struct Held(SemaphoreSlim stripe) : IDisposable
    {
        public void Dispose() => stripe.Release();
    }
}
