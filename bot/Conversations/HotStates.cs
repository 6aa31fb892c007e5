using Microsoft.Extensions.Caching.Memory;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Conversations;

/// <summary>Recent conversations in memory, up to a bound. Only a guess at what the store holds: the version decides at the commit.</summary>
internal sealed class HotStates(int mostAnswers) : IDisposable
{
    private static readonly TimeSpan KeptUnused = TimeSpan.FromMinutes(20);

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = mostAnswers });

    public ConversationState? Find(ConversationId conversation) => cache.Get<ConversationState>(conversation);

    public void Keep(ConversationId conversation, ConversationState state) => cache.Set(conversation, state, new MemoryCacheEntryOptions
    {
        Size = 1 + state.Answers.Count + state.Undo.Count + state.Redo.Count,
        SlidingExpiration = KeptUnused,
    });

    public void Drop(ConversationId conversation) => cache.Remove(conversation);

    public void Dispose() => cache.Dispose();
}
