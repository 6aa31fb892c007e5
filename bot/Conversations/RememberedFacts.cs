using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Conversations;

/// <summary>What a person said last time and need not say again: their council and their committee.</summary>
internal static class RememberedFacts
{
    /// <summary>The facts of the person's newest other conversation that has any; empty when there is none.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> OfAsync(IStore store, UserId user, ConversationId except, CancellationToken ct)
    {
        foreach (var summary in (await store.ListAsync(user, most: 3, ct)).Where(s => s.Id != except))
        {
            if (await store.LoadAsync(summary.Id, ct) is not { } earlier) continue;
            var answers = new AnswerSet(earlier.State.Answers);
            var facts = Incoming.Joined.Remembers
                .Select(key => (Key: key, Value: answers.Get<string>(key)))
                .Where(fact => fact.Value is { Length: > 0 })
                .ToDictionary(fact => fact.Key, fact => fact.Value!, StringComparer.Ordinal);
            if (facts.Count > 0) return facts;
        }
        return new Dictionary<string, string>(StringComparer.Ordinal);
    }
}
