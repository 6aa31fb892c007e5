using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Storage.Sqlite;
using ScrutinyBot.Tests.Storage;

namespace ScrutinyBot.Tests.Commands;

public sealed class QuestionsCommandTests : IDisposable
{
    private readonly CommandRun run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task The_open_questions_are_listed_with_number_date_and_reason()
    {
        await KeepAsync("How many\nplacements \u001b[2J have we?", "Who chairs it now?");

        Assert.Equal(0, await run.RunAsync("questions"));

        Assert.Equal(
            "   1  2026-03-02  needs the council's own figures     How many placements [2J have we?\n"
            + "   2  2026-03-02  needs the council's own figures     Who chairs it now?\n",
            run.Out);
    }

    [Fact]
    public async Task A_question_that_is_done_is_listed_no_more()
    {
        await KeepAsync("How many?", "Who?");

        Assert.Equal(0, await run.RunAsync("questions", "--done", "1"));
        Assert.Equal("Question 1 is closed.\n", run.Out);

        await run.RunAsync("questions");
        Assert.EndsWith("Who?\n", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("How many?", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_is_not_open_is_refused()
    {
        Assert.Equal(1, await run.RunAsync("questions", "--done", "7"));

        Assert.Equal("No open question has the number 7. List them by: questions\n", run.Error);
    }

    [Fact]
    public async Task Without_questions_it_says_so()
    {
        Assert.Equal(0, await run.RunAsync("questions"));

        Assert.Equal("No questions are waiting.\n", run.Out);
    }

    private async Task KeepAsync(params string[] questions)
    {
        await using var store = await SqliteStore.OpenAsync(run.PathOf("bot.db"), default);
        var commit = Commits.On(0, "a");
        await store.CommitAsync(commit with
        {
            Turn = commit.Turn with { ForOfficer = [.. questions.Select(q => new QuestionForOfficer(q, RefusalReason.OwnFigures, new DateOnly(2026, 3, 2)))] },
        }, default);
    }
}
