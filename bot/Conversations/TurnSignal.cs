using ScrutinyBot.Storage;

namespace ScrutinyBot.Conversations;

/// <summary>Wakes those in this process who wait for a conversation's next turn. Thread safe; forgets a conversation nobody waits for.</summary>
public sealed class TurnSignal
{
    private readonly Lock gate = new();
    private readonly Dictionary<ConversationId, HashSet<TaskCompletionSource>> waiting = [];

    /// <summary>Starts listening; a turn raised from now on completes the wait. Dispose it to stop.</summary>
    public Listener Listen(ConversationId conversation)
    {
        var raised = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            if (!waiting.TryGetValue(conversation, out var listeners)) waiting[conversation] = listeners = [];
            listeners.Add(raised);
        }

        return new Listener(this, conversation, raised);
    }

    /// <summary>Wakes everybody who listens to the conversation.</summary>
    public void Raise(ConversationId conversation)
    {
        HashSet<TaskCompletionSource>? listeners;
        lock (gate) waiting.Remove(conversation, out listeners);
        foreach (var listener in listeners ?? []) listener.TrySetResult();
    }

    /// <summary>Conversations somebody waits for.</summary>
    internal int Waiting
    {
        get
        {
            lock (gate) return waiting.Count;
        }
    }

    private void Forget(ConversationId conversation, TaskCompletionSource raised)
    {
        lock (gate)
        {
            if (waiting.TryGetValue(conversation, out var listeners) && listeners.Remove(raised) && listeners.Count == 0)
                waiting.Remove(conversation);
        }
    }

    /// <summary>One who waits.</summary>
    public sealed class Listener : IDisposable
    {
        private readonly TurnSignal signal;
        private readonly ConversationId conversation;
        private readonly TaskCompletionSource raised;

        internal Listener(TurnSignal signal, ConversationId conversation, TaskCompletionSource raised) =>
            (this.signal, this.conversation, this.raised) = (signal, conversation, raised);

        /// <summary>Completes when a turn was raised.</summary>
        public Task Raised => raised.Task;

        public void Dispose() => signal.Forget(conversation, raised);
    }
}
