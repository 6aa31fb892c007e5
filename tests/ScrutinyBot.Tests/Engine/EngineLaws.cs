using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Tests.Engine;

/// <summary>What holds of every conversation, however odd, with the dialogs and the library as they are shipped.</summary>
public sealed class EngineLaws
{
    private static readonly Config Some = Config.QuickThrowOnFailure.WithMaxTest(150);

    [Fact]
    public void The_same_conversation_message_and_moment_give_the_same_turn() => Prop.ForAll(Pool.Conversations, incoming =>
    {
        var state = ConversationState.Empty;
        foreach (var message in incoming)
        {
            var turn = Play(state, message);
            // Another engine, made anew, and the state as it comes back from the store.
            var again = Other.Play(StoreJson.ReadState(StoreJson.Write(state)), message, Talk.Morning);
            Assert.Equal(Json(turn), Json(again));
            state = turn.After;
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void Whatever_is_said_and_pressed_leaves_a_state_that_can_be_stored_and_at_most_one_question_which_comes_last() =>
        Prop.ForAll(Pool.Conversations, incoming =>
        {
            var state = ConversationState.Empty;
            var answers = new AnswerSet(ConversationState.Empty.Answers);
            foreach (var message in incoming)
            {
                var turn = Play(state, message);
                answers = answers.Apply(turn.Changes);
                state = turn.After;

                Assert.Equal(Talk.Json(answers), Talk.Json(new AnswerSet(state.Answers)));
                Assert.Equal(StoreJson.Write(state), StoreJson.Write(StoreJson.ReadState(StoreJson.Write(state))));
                Assert.True(turn.Replies.Take(turn.Replies.Count - 1).All(r => r is not Reply.Prompt), "A question that is not the last reply.");
                Assert.All(turn.Replies.OfType<Reply.Table>(), t => Assert.All(t.Rows, row => Assert.Equal(t.Columns.Count, row.Count)));
                _ = Talk.Shipped.View(state, Talk.Morning);
            }
        }).Check(Some);

    [Fact]
    public void Nothing_is_said_that_is_empty() => Prop.ForAll(Pool.Conversations, incoming =>
    {
        var state = ConversationState.Empty;
        foreach (var message in incoming)
        {
            var turn = Play(state, message);
            state = turn.After;
            Assert.All(turn.Replies, reply => Assert.True(
                reply switch
                {
                    Reply.Text text => text.Words.Trim().Length > 0,
                    Reply.Notice notice => notice.Words.Trim().Length > 0,
                    Reply.Table table => table.Rows.Count > 0,
                    Reply.Citations citations => citations.Items.Count > 0,
                    _ => true,
                },
                $"An empty {reply.GetType().Name} after {JsonSerializer.Serialize(message)}."));
        }
    }).Check(Some);

    [Fact]
    public void A_message_that_is_answered_always_gets_an_answer() => Prop.ForAll(Pool.Conversations, incoming =>
    {
        var state = ConversationState.Empty;
        foreach (var message in incoming)
        {
            var turn = Play(state, message);
            if (message is Incoming.Said or Incoming.Pressed) Assert.True(turn.Replies.Count > 0, $"Silence after {JsonSerializer.Serialize(message)}.");
            state = turn.After;
        }
    }).Check(Some);

    [Fact]
    public void An_edit_and_its_undo_are_nothing() => Prop.ForAll(Pool.Edits, pair =>
    {
        var before = PlayAll(pair.Before);
        var edited = Play(before, new Incoming.Said(pair.Edit));
        if (edited.Changes.Count == 0) return;

        var undone = Play(edited.After, new Incoming.Said("undo"));

        Assert.Equal(Answers(before), Answers(undone.After));
    }).Check(Some);

    [Fact]
    public void An_undo_and_its_redo_are_nothing() => Prop.ForAll(Pool.Edits, pair =>
    {
        var before = Play(PlayAll(pair.Before), new Incoming.Said(pair.Edit)).After;
        var undone = Play(before, new Incoming.Said("undo"));
        if (undone.Changes.Count == 0) return;

        var redone = Play(undone.After, new Incoming.Said("redo"));

        Assert.Equal(Answers(before), Answers(redone.After));
    }).Check(Some);

    [Fact]
    public void Undone_step_by_step_a_conversation_ends_where_it_began() => Prop.ForAll(Pool.Conversations, incoming =>
    {
        var state = PlayAll([.. incoming.Where(i => i is not Incoming.JobFinished)]);
        while (state.Undo.Count > 0) state = Play(state, new Incoming.Said("undo")).After;

        Assert.Empty(state.Answers);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    private static IConversationEngine Other { get; } =
        Talk.EngineFor(Dialogs.Journeys.All(new(Content.ShippedLibrary.Result.Library)), Talk.Vocabulary.Spelling);

    private static Turn Play(ConversationState state, Incoming incoming) => Talk.Shipped.Play(state, incoming, Talk.Morning);

    private static ConversationState PlayAll(IEnumerable<Incoming> incoming) =>
        incoming.Aggregate(ConversationState.Empty, (state, message) => Play(state, message).After);

    private static string Answers(ConversationState state) => Talk.Json(new AnswerSet(state.Answers));

    private static string Json(Turn turn) => JsonSerializer.Serialize(turn, JsonSerializerOptions.Web);
}
