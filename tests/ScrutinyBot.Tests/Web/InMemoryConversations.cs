using System.Text;
using System.Text.Json;
using ScrutinyBot.Conversations;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Tests.Web;

/// <summary>Plays turns of the <see cref="ScriptedEngine"/> into an <see cref="InMemoryStore"/>; does the script's one job, a document, at once.</summary>
public sealed class InMemoryConversations(InMemoryStore store, ScriptedEngine engine) : IConversations
{
    public async Task<StoredTurn> HandleAsync(
        ConversationId conversation, Sender sender, ActivityId activity, Incoming incoming, CancellationToken ct)
    {
        var user = sender.User;
        var (turn, jobs) = await CommitAsync(conversation, user, activity, incoming, [], ct);
        foreach (var job in jobs) await EndAsync(conversation, user, job.Key, ct);
        return turn;
    }

    public async Task<DraftView?> DraftAsync(ConversationId conversation, CancellationToken ct) =>
        await store.LoadAsync(conversation, ct) is { } found ? engine.View(found.State, DateTimeOffset.UnixEpoch) : null;

    public async Task WaitForNewsAsync(ConversationId conversation, long afterVersion, long atRevision, CancellationToken ct)
    {
        while (true)
        {
            var changed = store.Changed;
            if ((await store.TranscriptAsync(conversation, afterVersion, ct)).Count > 0) return;
            if (await store.RevisionAsync(conversation, ct) != atRevision) return;
            await changed.WaitAsync(ct);
        }
    }

    public Task<IReadOnlyList<StoredTurn>> RunJobsAsync(ConversationId conversation, CancellationToken ct) => throw new NotSupportedException();

    private async Task EndAsync(ConversationId conversation, UserId user, string job, CancellationToken ct)
    {
        var bytes = Encoding.UTF8.GetBytes("# Scoping document\n");
        var document = new DocumentRef(job, "Scoping document – Anytown’s trust.md", "text/markdown", bytes.Length, "Scoping document");
        var result = JsonSerializer.SerializeToElement(document);
        await CommitAsync(
            conversation, user, new ActivityId($"job:{job}"), new Incoming.JobFinished(job, result), [new StoredDocument(document, bytes)], ct);
    }

    private async Task<(StoredTurn Turn, IReadOnlyList<JobRequest> Jobs)> CommitAsync(
        ConversationId id, UserId user, ActivityId activity, Incoming incoming, IReadOnlyList<StoredDocument> documents, CancellationToken ct)
    {
        while (true)
        {
            var before = (await store.LoadAsync(id, ct))?.State ?? ConversationState.Empty;
            var turn = engine.Play(before, incoming, DateTimeOffset.UtcNow);
            var commit = new TurnCommit
            {
                Conversation = id,
                User = user,
                Activity = activity,
                ExpectedVersion = before.Version,
                Incoming = incoming,
                Turn = turn,
                Title = engine.View(turn.After, DateTimeOffset.UnixEpoch)?.Title ?? "",
                At = DateTimeOffset.UtcNow,
                Documents = documents,
            };
            switch (await store.CommitAsync(commit, ct))
            {
                case CommitOutcome.Redelivered redelivered:
                    return (redelivered.Turn, []);
                case CommitOutcome.Committed:
                    return (new StoredTurn(commit.Turn.After.Version, commit.At, incoming, commit.Turn.Replies), commit.Turn.Jobs);
            }
        }
    }
}
