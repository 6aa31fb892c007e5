using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Sharing;
using ScrutinyBot.Dialogs.Understanding;
using ScrutinyBot.Tests.Engine;

namespace ScrutinyBot.Tests.Sharing;

/// <summary>Who is let into a draft, who is in it, and who is not any more.</summary>
public sealed class MembersTests
{
    [Fact]
    public async Task A_code_opens_the_draft_for_seven_days_and_no_longer()
    {
        await using var talk = await SharedAsync();
        talk.Now = talk.Now.AddDays(7).AddMinutes(-5);
        Assert.Contains("You have joined", await talk.SayAsync("okafor", "join {code}"), StringComparison.Ordinal);

        talk.Now = talk.Now.AddMinutes(10);
        Assert.Contains("opens nothing", await talk.SayAsync("rana", "join {code}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_and_withdrawn_codes_are_told_alike()
    {
        await using var talk = await SharedAsync();
        await talk.SayAsync("finch", "withdraw the code");

        Assert.Equal(await talk.SayAsync("okafor", "join 2222-2222"), await talk.SayAsync("rana", "join {code}"));
    }

    [Fact]
    public async Task Who_tries_many_codes_is_told_to_wait_even_with_the_right_one()
    {
        await using var talk = await SharedAsync();
        for (var i = 0; i < 10; i++) await talk.SayAsync("okafor", $"join 2222-222{i}");

        Assert.Contains("too many wrong codes", await talk.SayAsync("okafor", "join {code}"), StringComparison.Ordinal);
        Assert.Contains("too many wrong codes", await talk.SayAsync("okafor", "join {code}", conversation: "another"), StringComparison.Ordinal);

        talk.Now = talk.Now.AddHours(1);
        Assert.Contains("You have joined", await talk.SayAsync("okafor", "join {code}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_code_is_another_one_and_is_stored_as_it_cannot_be_read()
    {
        await using var talk = await SharedAsync();
        var first = talk.Code;
        await talk.SayAsync("finch", "share");

        Assert.NotEqual(first, talk.Code);
        Assert.All(ShareCode.Plain(talk.Code), c => Assert.Contains(c, ShareCode.Alphabet));
    }

    [Fact]
    public async Task Who_leaves_has_their_own_draft_back_and_the_others_keep_the_shared_one()
    {
        await using var talk = await SharedAsync();
        await talk.SayAsync("okafor", "we want to set up a company for school transport");
        var own = await talk.DraftOfAsync("okafor");
        await talk.SayAsync("okafor", "join {code} as Ms Okafor");
        await talk.SayAsync("okafor", "cabinet decides in march");
        var shared = await talk.DraftOfAsync("okafor");

        var words = await talk.SayAsync("okafor", "leave the draft");

        Assert.Contains("Your own draft from before is back", words, StringComparison.Ordinal);
        Assert.Equal(own, await talk.DraftOfAsync("okafor"));
        Assert.Equal(shared, await talk.DraftOfAsync("finch"));
        Assert.Contains("Ms Okafor", await talk.SayAsync("finch", "thanks"), StringComparison.Ordinal);
        Assert.DoesNotContain("Ms Okafor", (await talk.SayAsync("finch", "who can see this?")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_owner_who_leaves_hands_on_and_may_come_back_only_by_a_code()
    {
        await using var talk = await SharedTalk.OfTwoAsync();

        Assert.Contains("Ms Okafor owns it now", await talk.SayAsync("finch", "leave the draft"), StringComparison.Ordinal);

        Assert.Equal(MemberRole.Owner, (await talk.StateOfAsync("okafor")).Shared!.Role);
        Assert.Empty((await talk.StateOfAsync("finch")).SharedPart());
        Assert.Contains("no draft yet", await talk.SayAsync("finch", "summary"), StringComparison.Ordinal);
        Assert.Contains("You have joined", await talk.SayAsync("finch", "join {code}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_one_in_a_draft_has_nobody_to_leave_it_to()
    {
        await using var talk = await SharedAsync();
        var before = await talk.DraftOfAsync("finch");
        Assert.Contains("nobody to leave it to", await talk.SayAsync("finch", "leave the draft"), StringComparison.Ordinal);
        Assert.Equal(before, await talk.DraftOfAsync("finch"));
    }

    [Fact]
    public async Task Only_the_owner_takes_the_draft_from_the_others_and_only_when_they_say_so_plainly()
    {
        await using var talk = await SharedTalk.OfTwoAsync();
        await talk.SayAsync("okafor", "stop sharing for everyone");
        await talk.SayAsync("finch", "stop sharing");
        Assert.Equal(2, (await talk.StateOfAsync("finch")).Members.Count);

        await talk.SayAsync("finch", "stop sharing for everyone");

        Assert.Contains("ended by its owner", await talk.SayAsync("okafor", "drop 2"), StringComparison.Ordinal);
        Assert.Empty((await talk.StateOfAsync("okafor")).SharedPart());
        Assert.DoesNotContain("ended by its owner", await talk.SayAsync("okafor", "hello"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_viewer_with_a_code_to_edit_may_edit()
    {
        await using var talk = await SharedAsync("share to look only");
        await talk.SayAsync("okafor", "join {code} as Ms Okafor");
        Assert.Contains("not change it", await talk.SayAsync("okafor", "cabinet decides in march"), StringComparison.Ordinal);
        Assert.DoesNotContain("decider", (await talk.StateOfAsync("finch")).Answers.Keys);

        await talk.SayAsync("finch", "share");
        await talk.SayAsync("okafor", "join {code}");
        await talk.SayAsync("okafor", "cabinet decides in march");

        Assert.Contains("decider", (await talk.StateOfAsync("finch")).Answers.Keys);
        Assert.Equal(2, (await talk.StateOfAsync("finch")).Members.Count);
    }

    [Fact]
    public async Task In_a_group_conversation_the_draft_is_the_groups_and_each_change_has_its_author()
    {
        await using var talk = await SharedTalk.BeginAsync();
        await talk.SayAsync("finch", "cabinet wants to move children's services into a trust", "panel", "Cllr Finch");
        await talk.SayAsync("finch", "share", "panel", "Cllr Finch");
        await talk.SayAsync("okafor", "cabinet decides in march", "panel", "Dana Okafor");
        await talk.SayAsync("rana", "join {code} as Rana");

        Assert.Contains("set “Who decides” to “Cabinet”", await talk.SayAsync("rana", "what did dana change?"), StringComparison.Ordinal);
        Assert.Contains("Cllr Finch and Dana Okafor, who owns it", await talk.SayAsync("rana", "who can see this?"), StringComparison.Ordinal);
        Assert.Contains("Dana Okafor: ", await talk.SayAsync("finch", "who set the decision maker?", "panel", "Cllr Finch"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_instead_of_a_name_is_answered_and_the_name_may_come_later()
    {
        await using var talk = await SharedTalk.BeginAsync();
        await talk.SayAsync("finch", "cabinet wants to move children's services into a trust");
        await talk.SayAsync("finch", "share");

        await talk.SayAsync("finch", "it's early days");
        await talk.SayAsync("finch", "my name is Cllr Finch");

        Assert.True((await talk.StateOfAsync("finch")).Answers.ContainsKey("stage"));
        Assert.Equal("Cllr Finch", (await talk.StateOfAsync("finch")).Members[0].Name);
    }

    [Fact]
    public async Task What_changed_is_answered_for_a_draft_of_ones_own_as_well()
    {
        await using var talk = await SharedTalk.BeginAsync();
        await talk.SayAsync("finch", "cabinet wants to move children's services into a trust");
        talk.Now = talk.Now.AddDays(3);
        await talk.SayAsync("finch", "it's early days");

        var words = await talk.SayAsync("finch", "what changed since yesterday?");

        Assert.Contains("**Today**, you: set “Stage” to “Considering the idea”", words, StringComparison.Ordinal);
        Assert.DoesNotContain("trust", words, StringComparison.Ordinal);
        Assert.Contains("trust", await talk.SayAsync("finch", "what changed since saturday?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dialog_with_confidences_cautions_before_it_is_shared()
    {
        await using var talk = await SharedTalk.BeginAsync(Talk.EngineFor([new Confidential()], new Spelling([])));
        await talk.SayAsync("finch", "begin");

        Assert.Contains("Your mentee should agree first.", await talk.SayAsync("finch", "share"), StringComparison.Ordinal);
        Assert.Null((await talk.StateOfAsync("finch")).Shared);

        Assert.Contains("Here is the code", await talk.SayAsync("finch", "share anyway"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_nothing_to_share_before_there_is_a_draft()
    {
        await using var talk = await SharedTalk.BeginAsync();
        Assert.Contains("nothing to share yet", await talk.SayAsync("finch", "share"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redelivered_message_joins_once()
    {
        await using var talk = await SharedAsync();
        for (var i = 0; i < 2; i++)
            await talk.Service.HandleAsync(SharedTalk.Of("okafor"), new ScrutinyBot.Storage.UserId("test:okafor"), new("same"), new Incoming.Said($"join {talk.Code}"), default);
        Assert.Equal(2, (await talk.StateOfAsync("finch")).Members.Count);
    }

    private static async Task<SharedTalk> SharedAsync(string share = "share")
    {
        var talk = await SharedTalk.BeginAsync();
        await talk.SayAsync("finch", "my name is Cllr Finch");
        await talk.SayAsync("finch", "cabinet wants to move children's services into a trust");
        await talk.SayAsync("finch", share);
        return talk;
    }

    private sealed class Confidential : Dialog
    {
        public Confidential() : base("confidential", "Prepare a session", 1)
        {
        }

        public override IReadOnlyList<Prompt> Prompts { get; } = [Asked.Name];

        public override IReadOnlyList<IRecogniser> Recognisers { get; } = [new CommandRecogniser(), new OpenPromptRecogniser(), new CourtesyRecogniser()];

        public override string? SharingCaution => "Your mentee should agree first.";

        public override Likelihood AskedFor(Utterance said, DialogMoment moment) => said.Plain == "begin" ? Likelihood.Surely : Likelihood.No;

        public override Granted Grant(IWish wish, DialogMoment moment) => new(moment.Answers, []);

        protected override async Task RunAsync(DialogContext d) => await d.AskAsync(Asked.Name);
    }
}
