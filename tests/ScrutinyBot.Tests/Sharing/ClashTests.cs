using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Tests.Engine;

namespace ScrutinyBot.Tests.Sharing;

/// <summary>Two people who edit one draft, each without having seen what the other did.</summary>
public sealed class ClashTests
{
    [Fact]
    public async Task Edits_of_different_lines_merge_by_themselves()
    {
        await using var talk = await SharedTalk.OfTwoAsync();

        await talk.SayAsync("okafor", "change 2 to: What does it cost?");
        var words = await talk.SayAsync("finch", "change 3 to: How are children heard?");

        Assert.Contains("Ms Okafor joined and changed line 2", words, StringComparison.Ordinal);
        Assert.DoesNotContain("two versions", words, StringComparison.Ordinal);
        Assert.Equal(["What does it cost?", "How are children heard?"], (await LinesAsync(talk, "okafor")).Skip(1).Take(2).Select(l => l.Text));
        Assert.Equal(await talk.DraftOfAsync("finch"), await talk.DraftOfAsync("okafor"));
    }

    [Fact]
    public async Task Numbers_mean_the_lines_that_their_author_saw()
    {
        await using var talk = await SharedTalk.OfTwoAsync();
        var seen = await ShownAsync(talk, "finch");

        await talk.SayAsync("okafor", "drop 1");
        await talk.SayAsync("finch", "drop 2");

        Assert.Equal(seen.Skip(2), (await LinesAsync(talk, "finch")).Select(l => l.Id));
    }

    [Fact]
    public async Task A_line_that_both_reword_is_shown_in_both_versions_and_theirs_can_be_kept()
    {
        await using var talk = await SharedTalk.OfTwoAsync();

        await talk.SayAsync("okafor", "change 2 to: What does it cost?");
        var words = await talk.SayAsync("finch", "change 2 to: Who pays for it?");

        Assert.Contains("two versions", words, StringComparison.Ordinal);
        Assert.Contains("What does it cost?", words, StringComparison.Ordinal);
        Assert.Contains("Who pays for it?", words, StringComparison.Ordinal);
        Assert.Equal("Who pays for it?", (await LinesAsync(talk, "okafor"))[1].Text);

        await talk.SayAsync("finch", "keep theirs");
        Assert.Equal("What does it cost?", (await LinesAsync(talk, "okafor"))[1].Text);

        await talk.SayAsync("finch", "undo");
        Assert.Equal("Who pays for it?", (await LinesAsync(talk, "okafor"))[1].Text);
    }

    [Fact]
    public async Task A_line_that_one_drops_while_the_other_rewords_it_is_not_lost()
    {
        await using var talk = await SharedTalk.OfTwoAsync();
        await talk.SayAsync("okafor", "drop 2");

        var words = await talk.SayAsync("finch", "change 2 to: Who pays for it?");

        Assert.Contains("two versions", words, StringComparison.Ordinal);
        Assert.Contains("gone", words, StringComparison.Ordinal);
        Assert.Contains("Who pays for it?", (await LinesAsync(talk, "okafor")).Select(l => l.Text));

        await talk.SayAsync("finch", "keep theirs");
        Assert.DoesNotContain("Who pays for it?", (await LinesAsync(talk, "okafor")).Select(l => l.Text));
    }

    [Fact]
    public async Task Both_drop_the_same_line_and_only_that_one_is_gone()
    {
        await using var talk = await SharedTalk.OfTwoAsync();
        var before = (await ShownAsync(talk, "finch")).Count;

        await talk.SayAsync("okafor", "drop 2");
        var words = await talk.SayAsync("finch", "drop 2");

        Assert.Equal(before - 1, (await ShownAsync(talk, "finch")).Count);
        Assert.DoesNotContain("two versions", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_typed_to_a_question_that_somebody_has_answered_meanwhile_is_an_answer_to_that_question()
    {
        await using var talk = await SharedTalk.BeginAsync();
        await talk.SayAsync("finch", "my name is Cllr Finch");
        await talk.SayAsync("finch", "cabinet wants to move children's services into a trust");
        await talk.SayAsync("finch", "share");
        await talk.SayAsync("okafor", "join {code} as Ms Okafor");
        await talk.SayAsync("okafor", "it's early days");
        await talk.SayAsync("finch", "it's early days");

        // Both are asked for the council.
        await talk.SayAsync("okafor", "Ashbrook County Council");
        var words = await talk.SayAsync("finch", "Fernmere Borough Council");

        var state = await talk.StateOfAsync("finch");
        Assert.Equal("Fernmere Borough Council", state.Answers["council"].GetString());
        Assert.DoesNotContain("committee", state.Answers.Keys);
        Assert.Contains("Ashbrook County Council", words, StringComparison.Ordinal);
        Assert.Contains("two versions", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undo_takes_back_ones_own_last_step_and_leaves_the_others_work()
    {
        await using var talk = await SharedTalk.OfTwoAsync();
        var first = (await ShownAsync(talk, "finch"))[0];
        await talk.SayAsync("finch", "change 1 to: Who pays?");
        await talk.SayAsync("okafor", "change 2 to: What does it cost?");
        await talk.SayAsync("okafor", "add one of mine: How are staff heard?");

        await talk.SayAsync("finch", "undo");

        var lines = await LinesAsync(talk, "finch");
        Assert.Equal((first, null), (lines[0].Id, lines[0].Text));
        Assert.Equal("What does it cost?", lines[1].Text);
        Assert.Contains("How are staff heard?", lines.Select(l => l.Text));
    }

    [Fact]
    public async Task Undo_refuses_where_somebody_else_has_changed_the_same_since_and_shows_both()
    {
        await using var talk = await SharedTalk.OfTwoAsync();
        await talk.SayAsync("finch", "change 1 to: Who pays?");
        await talk.SayAsync("finch", "change 2 to: How is the money spent?");
        await talk.SayAsync("okafor", "change 2 to: What does it cost?");

        var words = await talk.SayAsync("finch", "undo");

        Assert.Contains("I have not undone your last change, because Ms Okafor has changed line 2 since", words, StringComparison.Ordinal);
        Assert.Contains("What does it cost?", words, StringComparison.Ordinal);
        Assert.Equal("What does it cost?", (await LinesAsync(talk, "finch"))[1].Text);

        await talk.SayAsync("finch", "undo");
        Assert.Null((await LinesAsync(talk, "finch"))[0].Text);
    }

    [Fact]
    public async Task What_others_did_is_told_once()
    {
        await using var talk = await SharedTalk.OfTwoAsync();
        await talk.SayAsync("okafor", "cabinet decides in march");

        Assert.Contains("Ms Okafor joined, set “Who decides” to “Cabinet”", await talk.SayAsync("finch", "thanks"), StringComparison.Ordinal);
        Assert.DoesNotContain("Ms Okafor", await talk.SayAsync("finch", "thanks"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_begins_again_for_all_the_others()
    {
        await using var talk = await SharedTalk.OfTwoAsync();
        var before = await talk.DraftOfAsync("okafor");

        Assert.Contains("Others work on this draft", await talk.SayAsync("finch", "restart"), StringComparison.Ordinal);
        await talk.SayAsync("finch", "stop");

        Assert.Equal(before, await talk.DraftOfAsync("okafor"));
    }

    [Fact]
    public async Task Two_people_who_speak_at_the_same_moment_lose_nothing()
    {
        await using var talk = await SharedTalk.OfTwoAsync();
        // A process of its own for one of them, so that the store alone keeps them apart.
        using var other = talk.AnotherService(Talk.Shipped);
        for (var round = 0; round < 6; round++)
        {
            await Task.WhenAll(
                Task.Run(() => SayAsync(talk.Service, "finch", $"f{round}", $"add one of mine: How does Finch see matter number {round}?")),
                Task.Run(() => SayAsync(other, "okafor", $"o{round}", $"add one of mine: How does Okafor see matter number {round}?")));
        }

        var texts = (await LinesAsync(talk, "finch")).Select(l => l.Text).OfType<string>().ToList();
        Assert.Equal(12, texts.Count(t => t.Contains("matter number", StringComparison.Ordinal)));
        Assert.Equal(12, texts.Where(t => t.Contains("matter number", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Count());

        static Task SayAsync(ScrutinyBot.Conversations.ConversationService service, string who, string activity, string text) =>
            service.HandleAsync(SharedTalk.Of(who), new ScrutinyBot.Storage.UserId($"test:{who}"), new(activity), new Incoming.Said(text), default);
    }

    [Fact]
    public async Task Exports_of_a_shared_draft_belong_to_who_asked_for_them()
    {
        await using var talk = await SharedTalk.OfTwoAsync();
        await talk.SayAsync("okafor", "export");
        await talk.SayAsync("finch", "export");

        var jobs = await talk.Store.TakeJobsAsync(9, talk.Now.AddMinutes(1), TimeSpan.FromMinutes(1), null, default);
        Assert.Equal(["test:finch", "test:okafor"], jobs.Select(j => j.Conversation.Value).Order(StringComparer.Ordinal));
        Assert.Equal(["export-1", "export-1"], jobs.Select(j => j.Request.Key));
    }

    internal static async Task<IReadOnlyList<LineRow>> LinesAsync(SharedTalk talk, string who) =>
        new AnswerSet((await talk.StateOfAsync(who)).Answers).Get<LineList>(Keys.Lines)?.Rows ?? [];

    // The ids of the lines as they are shown, be they recorded or suggested.
    private static async Task<IReadOnlyList<string>> ShownAsync(SharedTalk talk, string who)
    {
        var state = await talk.StateOfAsync(who);
        return [.. new KeyLinesDraft(new DialogMoment(new AnswerSet(state.Answers), state.Focus, Content.ShippedLibrary.Result.Library, new DateOnly(2026, 11, 21)), Talk.Vocabulary).Lines.Rows.Select(r => r.Id)];
    }
}
