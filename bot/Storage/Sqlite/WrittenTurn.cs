using ScrutinyBot.Dialogs.Engine;

namespace ScrutinyBot.Storage.Sqlite;

/// <summary>A turn with everything already turned into JSON, ready for the writer.</summary>
internal sealed record WrittenTurn(
    TurnCommit Commit, byte[] State, byte[] Incoming, byte[] Changes, byte[] Replies,
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

        return new WrittenTurn(
            commit, StoreJson.Write(turn.After), StoreJson.Write(commit.Incoming), StoreJson.Write(turn.Changes), StoreJson.Write(turn.Replies),
            [.. turn.Jobs.Select(j => (j, StoreJson.Write(j.Payload)))],
            commit.Push ? [.. turn.Replies.Select(StoreJson.Write)] : []);
    }
}
