using FsCheck;
using FsCheck.Fluent;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Storage;
using static ScrutinyBot.Tests.Storage.Commits;

namespace ScrutinyBot.Tests.Storage;

public abstract partial class StoreContract
{
    private static int laws;

    /// <summary>A delivery of an activity to a conversation, played on the current version or on one that is too old.</summary>
    private sealed record Delivery(int Conversation, int Activity, bool OnOldVersion);

    [Fact]
    public void Any_interleaving_of_turns_and_redeliveries_gives_the_fold_of_the_turns_committed()
    {
        var deliveries =
            (from conversation in Gen.Choose(0, 2)
             from activity in Gen.Choose(0, 9)
             from old in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
             select new Delivery(conversation, activity, old)).ListOf();
        Prop.ForAll(deliveries.ToArbitrary(), list => FoldHoldsAsync([.. list]).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    private async Task FoldHoldsAsync(IReadOnlyList<Delivery> deliveries)
    {
        var run = Interlocked.Increment(ref laws);
        var expected = new Dictionary<int, ConversationState>();
        foreach (var delivery in deliveries) await DeliverAsync(run, delivery, expected);

        foreach (var (number, state) in expected)
        {
            var id = new ConversationId($"law:{run}:{number}");
            Assert.Equal(Json(state), Json((await Store.LoadAsync(id, None))!.State));
            var transcript = await Store.TranscriptAsync(id, 0, None);
            Assert.Equal(
                state.Undo.Select(step => $"reply to {step[0].Key}"),
                transcript.Select(t => ((Dialogs.Replies.Reply.Text)t.Replies[0]).Words));
        }
    }

    private async Task DeliverAsync(int run, Delivery delivery, Dictionary<int, ConversationState> expected)
    {
        var id = new ConversationId($"law:{run}:{delivery.Conversation}");
        var before = expected.GetValueOrDefault(delivery.Conversation, ConversationState.Empty);
        var played = delivery.OnOldVersion && before.Version > 0 ? before with { Version = before.Version - 1 } : before;
        var commit = On(played.Version, $"activity-{delivery.Activity}", played, id);

        var outcome = await Store.CommitAsync(commit, None);
        var known = before.Answers.ContainsKey($"activity-{delivery.Activity}");
        Assert.Equal(known, outcome is CommitOutcome.Redelivered);
        Assert.Equal(!known && played.Version == before.Version, outcome is CommitOutcome.Committed);
        if (outcome is CommitOutcome.Committed) expected[delivery.Conversation] = commit.Turn.After;
    }
}
