using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Storage;
using static ScrutinyBot.Tests.Storage.Commits;

namespace ScrutinyBot.Tests.Storage;

public abstract partial class StoreContract
{
    private static readonly QuestionForOfficer Caseload = new("What’s our caseload?", RefusalReason.OwnFigures, new DateOnly(2026, 3, 2));

    [Fact]
    public async Task A_question_for_the_officer_is_kept_with_the_turn_that_asks_for_it()
    {
        await CommitAsync(Keeping(On(0, "a"), Caseload));

        await using var afterwards = await OpenAsAfterCrashAsync();
        var kept = Assert.Single(await afterwards.OfficerQuestionsAsync(None));
        Assert.Equal((Trust, Caseload.Words, Caseload.Reason, Caseload.AskedOn), (kept.Conversation, kept.Question, kept.Reason, kept.AskedOn));
    }

    [Fact]
    public async Task A_turn_that_lost_to_another_keeps_no_question()
    {
        await CommitAsync(On(0, "a"));

        Assert.IsType<CommitOutcome.VersionConflict>(await Store.CommitAsync(Keeping(On(0, "b"), Caseload), None));

        Assert.Empty(await Store.OfficerQuestionsAsync(None));
    }

    [Fact]
    public async Task A_question_kept_again_or_redelivered_is_there_once()
    {
        var commit = Keeping(On(0, "a"), Caseload);
        await CommitAsync(commit);
        await Store.CommitAsync(commit, None);
        await CommitAsync(Keeping(On(1, "b"), Caseload));
        await CommitAsync(Keeping(On(0, "c", conversation: new("test:other")), Caseload));

        Assert.Equal(["test:trust", "test:other"], (await Store.OfficerQuestionsAsync(None)).Select(q => q.Conversation.Value));
    }

    [Fact]
    public async Task A_question_taken_back_is_gone()
    {
        await CommitAsync(Keeping(On(0, "a"), Caseload, Caseload with { Words = "And in May?" }));

        await CommitAsync(Keeping(On(1, "b"), Caseload with { TakenBack = true }));

        Assert.Equal("And in May?", Assert.Single(await Store.OfficerQuestionsAsync(None)).Question);
    }

    [Fact]
    public async Task A_closed_question_is_closed_once_and_may_be_asked_anew()
    {
        await CommitAsync(Keeping(On(0, "a"), Caseload));
        var id = Assert.Single(await Store.OfficerQuestionsAsync(None)).Id;

        Assert.True(await Store.CloseOfficerQuestionAsync(id, Monday, None));
        Assert.False(await Store.CloseOfficerQuestionAsync(id, Monday, None));
        Assert.Empty(await Store.OfficerQuestionsAsync(None));

        await CommitAsync(Keeping(On(1, "b"), Caseload));
        Assert.NotEqual(id, Assert.Single(await Store.OfficerQuestionsAsync(None)).Id);
    }

    private static TurnCommit Keeping(TurnCommit commit, params QuestionForOfficer[] questions) =>
        commit with { Turn = commit.Turn with { ForOfficer = questions } };
}
