using System.Threading.Channels;

namespace ScrutinyBot.Conversations;

/// <summary>Wakes the job worker of this process. Raising it several times before anybody waits wakes one.</summary>
public sealed class JobSignal
{
    private readonly Channel<bool> raised =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Raise() => raised.Writer.TryWrite(true);

    /// <summary>Completes when raised, or after the time given.</summary>
    public async Task WaitAsync(TimeSpan most, TimeProvider clock, CancellationToken ct)
    {
        using var limit = new CancellationTokenSource(most, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, ct);
        try
        {
            await raised.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // Time is up: that wakes as well.
        }
    }
}
