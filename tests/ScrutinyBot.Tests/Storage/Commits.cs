using System.Text.Json;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Tests.Storage;

/// <summary>Makes turns to commit.</summary>
internal static class Commits
{
    public static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    public static readonly UserId Chair = new("test:chair");

    public static readonly ConversationId Trust = new("test:trust");

    /// <summary>A turn played on a version, that records one answer and replies with one text.</summary>
    public static TurnCommit On(long version, string activity, ConversationState? before = null, ConversationId? conversation = null)
    {
        before ??= ConversationState.Empty with { Version = version };
        var answer = JsonSerializer.SerializeToElement($"answer of {activity}");
        var change = new Change(activity, null, answer);
        return new TurnCommit
        {
            Conversation = conversation ?? Trust,
            User = Chair,
            Activity = new ActivityId(activity),
            ExpectedVersion = version,
            Incoming = new Incoming.Said($"said in {activity}"),
            Turn = new Turn(
                before with { Answers = before.Answers.SetItem(activity, answer), Undo = before.Undo.Add([change]), Version = version + 1 },
                [change], [new Reply.Text($"reply to {activity}")], []),
            At = Monday.AddMinutes(version),
            Title = $"Title after {activity}",
        };
    }

    public static TurnCommit Asking(this TurnCommit commit, params JobRequest[] jobs) =>
        commit with { Turn = commit.Turn with { Jobs = jobs } };

    public static TurnCommit Replying(this TurnCommit commit, params string[] texts) =>
        commit with { Push = true, Turn = commit.Turn with { Replies = [.. texts.Select(t => new Reply.Text(t))] } };

    public static JobRequest Job(string key, DateTimeOffset? due = null) =>
        new(key, "export", JsonSerializer.SerializeToElement(new { pages = 3 }), due);

    /// <summary>The JSON of anything, to compare two values by what they hold.</summary>
    public static string Json<T>(T value) => JsonSerializer.Serialize(value);
}
