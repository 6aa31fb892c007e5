using ScrutinyBot.Dialogs.Engine;

namespace ScrutinyBot.Storage.Sqlite;

/// <summary>A turn with everything already turned into JSON, ready for the writer.</summary>
internal sealed record WrittenTurn(
    TurnCommit Commit, byte[] State, byte[] Incoming, byte[] Changes, byte[] Replies, byte[]? SharedAnswers, byte[] SharedChanges,
    IReadOnlyList<(JobRequest Request, byte[] Payload)> Jobs, IReadOnlyList<byte[]> Deliveries)
{
    public static WrittenTurn From(TurnCommit commit)
    {
        var turn = commit.Turn;
        if (turn.After.Version != commit.ExpectedVersion + 1)
        {
            throw new ArgumentException(
                $"A turn played on version {commit.ExpectedVersion} must end in the next one, not in {turn.After.Version}.", nameof(commit));
        }

        // What changed in a shared draft is in the draft's own history.
        var shared = turn.SharedChanges;
        var own = shared.Count == 0 ? turn.Changes : [.. turn.Changes.Except(shared)];
        var draftChanges = turn.After.Shared is { } after && (shared.Count > 0 || after.Revision != commit.ExpectedDraft?.Revision);
        return new WrittenTurn(
            commit, StoreJson.Write(turn.After.OwnPart()), StoreJson.Write(commit.Incoming), StoreJson.Write(own), StoreJson.Write(turn.Replies),
            draftChanges ? StoreJson.Write(turn.After.SharedPart()) : null, StoreJson.Write(shared),
            [.. turn.Jobs.Select(j => (j, StoreJson.Write(j.Payload)))],
            commit.Push ? [.. turn.Replies.Select(StoreJson.Write)] : []);
    }
}
