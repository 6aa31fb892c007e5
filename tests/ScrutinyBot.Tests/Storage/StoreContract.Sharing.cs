using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Sharing;
using ScrutinyBot.Storage;
using static ScrutinyBot.Tests.Storage.Commits;

namespace ScrutinyBot.Tests.Storage;

public abstract partial class StoreContract
{
    private const string Code = "K7QM2XPA";

    private static readonly ConversationId Vice = new("test:vice");
    private static readonly UserId ViceChair = new("test:vice-chair");

    [Fact]
    public async Task A_conversation_that_joins_has_the_answers_of_the_draft_and_keeps_its_own_apart()
    {
        await ShareAsync();
        await CommitAsync(On(0, "own", conversation: Vice));
        await JoinAsync();

        var joined = (await Store.LoadAsync(Vice, None))!.State;
        Assert.Equal("answer of a", joined.Answers["a"].GetString());
        Assert.DoesNotContain("own", joined.Answers.Keys);
        Assert.Equal((MemberRole.Editor, 2), (joined.Shared!.Role, joined.Shared.Members.Count));
        Assert.Equal("answer of own", joined.Detached().Answers["own"].GetString());
    }

    [Fact]
    public async Task What_one_conversation_changes_the_other_reads_with_who_did_it()
    {
        await ShareAsync();
        await JoinAsync();

        await CommitAsync(Change(await PlayedAsync(Vice), "b", "Ms Okafor"));

        var chair = (await Store.LoadAsync(Trust, None))!.State;
        Assert.Equal("answer of b", chair.Answers["b"].GetString());
        var news = chair.Shared!.News.Last();
        Assert.Equal(("Ms Okafor", DraftEvent.Changed, "b"), (news.Name, news.Event, Assert.Single(news.Changes).Key));
        Assert.Empty((await Store.LoadAsync(Vice, None))!.State.Shared!.News);
    }

    [Fact]
    public async Task A_turn_played_on_an_old_revision_of_the_draft_changes_nothing()
    {
        await ShareAsync();
        await JoinAsync();
        var late = Change(await PlayedAsync(Trust), "late");
        await CommitAsync(Change(await PlayedAsync(Vice), "b"));

        Assert.IsType<CommitOutcome.VersionConflict>(await Store.CommitAsync(late.Asking(Job("j")), None));

        Assert.DoesNotContain("late", (await Store.LoadAsync(Vice, None))!.State.Answers.Keys);
        Assert.Equal(1, (await Store.LoadAsync(Trust, None))!.State.Version);
        Assert.Empty(await Store.TakeJobsAsync(9, Monday.AddYears(1), Lease, null, None));
    }

    [Fact]
    public async Task Of_two_conversations_that_change_one_draft_at_once_one_is_committed()
    {
        await ShareAsync();
        await JoinAsync();
        await using var other = await OpenAsync();
        for (var round = 0; round < 10; round++)
        {
            var (chair, vice) = (Change(await PlayedAsync(Trust), $"chair-{round}"), Change(await PlayedAsync(Vice), $"vice-{round}"));

            var outcomes = await Task.WhenAll(Task.Run(() => Store.CommitAsync(chair, None)), Task.Run(() => other.CommitAsync(vice, None)));

            Assert.Single(outcomes.OfType<CommitOutcome.Committed>());
            Assert.Single(outcomes.OfType<CommitOutcome.VersionConflict>());
        }

        Assert.Equal(10, (await PlayedAsync(Trust)).Answers.Keys.Count(k => k.Contains('-', StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Both_conversations_have_the_draft_after_a_crash()
    {
        await ShareAsync();
        await JoinAsync();
        await CommitAsync(Change(await PlayedAsync(Vice), "b"));

        await using var after = await OpenAsAfterCrashAsync();
        Assert.Equal(Json((await after.LoadAsync(Vice, None))!.State.SharedPart()), Json((await after.LoadAsync(Trust, None))!.State.SharedPart()));
        Assert.Equal(3, await after.RevisionAsync(Trust, None));
        Assert.Equal(0, await after.RevisionAsync(new("test:nobody"), None));
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("too late")]
    [InlineData("withdrawn")]
    public async Task A_code_that_is_unknown_too_old_or_withdrawn_opens_nothing(string why)
    {
        await ShareAsync();
        if (why == "withdrawn") await CommitAsync(Asking(await PlayedAsync(Trust), new SharingRequest.WithdrawCodes()));

        var found = await Store.FindCodeAsync(why == "unknown" ? "22222222" : Code, Vice, ViceChair, why == "too late" ? Monday.AddDays(7) : Monday.AddDays(6), None);

        Assert.IsType<CodeLookup.OpensNothing>(found);
    }

    [Fact]
    public async Task A_code_is_found_however_it_is_typed()
    {
        await ShareAsync();
        Assert.IsType<CodeLookup.Opens>(await Store.FindCodeAsync("k7qm-2xpa", Vice, ViceChair, Monday, None));
    }

    [Fact]
    public async Task A_code_to_look_only_makes_a_viewer()
    {
        await ShareAsync(mayEdit: false);
        await JoinAsync();
        Assert.Equal(MemberRole.Viewer, (await PlayedAsync(Vice)).Shared!.Role);
    }

    [Fact]
    public async Task Nobody_joins_with_a_code_that_was_withdrawn_while_they_did()
    {
        await ShareAsync();
        var join = await JoiningAsync();
        await CommitAsync(Asking(await PlayedAsync(Trust), new SharingRequest.WithdrawCodes()));

        Assert.IsType<CommitOutcome.VersionConflict>(await Store.CommitAsync(join, None));

        Assert.Single((await PlayedAsync(Trust)).Shared!.Members);
        Assert.Null(await Store.LoadAsync(Vice, None));
    }

    [Fact]
    public async Task After_ten_wrong_codes_even_the_right_one_is_not_looked_at_for_an_hour()
    {
        await ShareAsync();
        for (var i = 0; i < 10; i++)
        {
            Assert.IsType<CodeLookup.OpensNothing>(await Store.FindCodeAsync("22222222", Vice, ViceChair, Monday, None));
            await CommitAsync(WithSharing(On(i, $"wrong-{i}", conversation: Vice) with { User = ViceChair, At = Monday }, new SharingRequest.WrongCode()));
        }

        Assert.IsType<CodeLookup.TooManyTried>(await Store.FindCodeAsync(Code, Vice, new("test:somebody"), Monday, None));
        Assert.IsType<CodeLookup.TooManyTried>(await Store.FindCodeAsync(Code, new("test:elsewhere"), ViceChair, Monday, None));
        Assert.IsType<CodeLookup.Opens>(await Store.FindCodeAsync(Code, new("test:elsewhere"), new("test:somebody"), Monday, None));
        Assert.IsType<CodeLookup.Opens>(await Store.FindCodeAsync(Code, Vice, ViceChair, Monday.AddHours(1), None));
    }

    [Fact]
    public async Task An_owner_who_leaves_hands_on_and_has_no_access_any_more()
    {
        await ShareAsync();
        await JoinAsync();
        var before = await PlayedAsync(Trust);
        var left = before.Detached() with { Version = before.Version + 1 };

        await CommitAsync(WithSharing(Blank(before, left), new SharingRequest.Leave()));

        Assert.Null((await PlayedAsync(Trust)).Shared);
        Assert.DoesNotContain("a", (await PlayedAsync(Trust)).Answers.Keys);
        var kept = await PlayedAsync(Vice);
        Assert.Equal((MemberRole.Owner, "answer of a"), (kept.Shared!.Role, kept.Answers["a"].GetString()));
        Assert.Equal(DraftEvent.Left, kept.Shared.News.Last().Event);
    }

    [Fact]
    public async Task Whom_the_owner_puts_out_reads_nothing_of_the_draft_and_can_change_nothing_in_it()
    {
        await ShareAsync();
        await JoinAsync();
        var late = Change(await PlayedAsync(Vice), "late");

        await CommitAsync(Raised(await PlayedAsync(Trust), new SharingRequest.EndForOthers()));

        var outside = await PlayedAsync(Vice);
        Assert.True(outside.PutOut);
        Assert.Null(outside.Shared);
        Assert.DoesNotContain("a", outside.Answers.Keys);
        Assert.IsType<CommitOutcome.VersionConflict>(await Store.CommitAsync(late, None));
        Assert.IsType<CodeLookup.OpensNothing>(await Store.FindCodeAsync(Code, Vice, ViceChair, Monday, None));
    }

    [Fact]
    public async Task The_history_goes_back_to_before_the_draft_was_shared_only_for_who_shared_it()
    {
        await CommitAsync(On(0, "early"));
        await ShareAsync(version: 1);
        await JoinAsync();
        await CommitAsync(Change(await PlayedAsync(Vice), "b", "Ms Okafor"));

        var chair = await Store.HistoryAsync(Trust, DateTimeOffset.MinValue, 100, None);
        var vice = await Store.HistoryAsync(Vice, DateTimeOffset.MinValue, 100, None);

        Assert.Equal(["early", "a", "", "b"], chair.Select(KeyOf));
        Assert.Equal(["a", "", "b"], vice.Select(KeyOf));
        Assert.Equal([false, true, true], vice.Select(h => h.IsHere));
        Assert.Equal(["b"], (await Store.HistoryAsync(Trust, Monday.AddMinutes(1), 1, None)).Select(KeyOf));
        Assert.Empty(await Store.HistoryAsync(Trust, Monday.AddYears(1), 100, None));

        static string KeyOf(DraftChange change) => change.Changes is [var one] ? one.Key : "";
    }

    [Fact]
    public async Task An_unshared_conversation_has_a_history_of_its_own()
    {
        await CommitAsync(On(0, "a"));
        await CommitAsync(On(1, "b"));
        await CommitAsync(On(0, "elsewhere", conversation: Vice));

        Assert.Equal(["b"], (await Store.HistoryAsync(Trust, Monday.AddMinutes(1), 100, None)).Select(h => Assert.Single(h.Changes).Key));
    }

    // Trust records "a" and shares the draft, with a code for seven days.
    private async Task ShareAsync(bool mayEdit = true, long version = 0)
    {
        var commit = On(version, "a", version == 0 ? null : await PlayedAsync(Trust));
        var draft = new SharedDraft("draft-1", 1, MemberRole.Owner, [new Member("", "Cllr Finch", MemberRole.Owner, Monday, true)], []);
        await CommitAsync(WithSharing(
            commit with { Turn = commit.Turn with { After = commit.Turn.After with { Shared = draft, Membership = new Membership { Attached = true, Seen = 1 } } } },
            new SharingRequest.Begin("draft-1", "Cllr Finch"), new SharingRequest.OpenCode(Code, mayEdit, Monday.AddDays(7))));
    }

    private async Task JoinAsync() => await CommitAsync(await JoiningAsync());

    private async Task<TurnCommit> JoiningAsync()
    {
        var opens = Assert.IsType<CodeLookup.Opens>(await Store.FindCodeAsync(Code, Vice, ViceChair, Monday, None));
        var before = (await Store.LoadAsync(Vice, None))?.State ?? ConversationState.Empty;
        var draft = opens.Draft with { Revision = opens.Draft.Revision + 1 };
        var own = new OwnDraft(before.SharedPart(), before.Undo, before.Redo);
        var after = before.AttachedTo(draft, opens.Answers) with { Version = before.Version + 1, Membership = new Membership { Attached = true, Seen = draft.Revision, Aside = own } };
        return WithSharing(Blank(before, after) with { Conversation = Vice, User = ViceChair }, new SharingRequest.Join("draft-1", Code, opens.Draft.Role, "Ms Okafor"));
    }

    private async Task<ConversationState> PlayedAsync(ConversationId id) => (await Store.LoadAsync(id, None))!.State;

    // A turn that records one more answer in the shared draft.
    private static TurnCommit Change(ConversationState before, string activity, string? name = null)
    {
        var commit = On(before.Version, activity, before, before.Shared!.Role == MemberRole.Owner ? Trust : Vice);
        var draft = before.Shared with { Revision = before.Shared.Revision + 1, News = [] };
        return commit with
        {
            Name = name, ExpectedDraft = before.Shared,
            Turn = commit.Turn with { After = commit.Turn.After with { Shared = draft, Membership = before.Membership! with { Seen = draft.Revision } } },
        };
    }

    private static TurnCommit Asking(ConversationState before, params SharingRequest[] requests) =>
        WithSharing(Blank(before, before with { Version = before.Version + 1 }), requests);

    private static TurnCommit Raised(ConversationState before, params SharingRequest[] requests) =>
        WithSharing(Blank(before, before with { Version = before.Version + 1, Shared = before.Shared! with { Revision = before.Shared.Revision + 1 } }), requests);

    private static TurnCommit Blank(ConversationState before, ConversationState after)
    {
        var commit = On(before.Version, $"blank-{before.Version}", before);
        return commit with { ExpectedDraft = before.Shared, Turn = new Turn(after, [], [], []) };
    }

    private static TurnCommit WithSharing(TurnCommit commit, params SharingRequest[] requests) => commit with { Turn = commit.Turn with { Sharing = requests } };
}
