using ScrutinyBot.Dialogs.Council;
using ScrutinyBot.Documents;
using ScrutinyBot.Documents.Model;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Tests.Documents;

namespace ScrutinyBot.Tests.Councils;

/// <summary>What an administrator says of the council, who may say it, and where it is used.</summary>
public sealed class CouncilProfileTests : CouncilFixture
{
    private static readonly string[] SetUp =
    [
        "set up the council profile",
        "Tidewell Borough Council",
        "Children and Families Panel",
        "panel",
        "working group",
        "Jane Okafor, 01632 960111",
        "01632 960222",
        "MASH, 01632 960333",
        "14 January, 11 March and 6 May 2027",
        "none",
        "save it",
    ];

    [Fact]
    public async Task What_an_administrator_says_is_kept_and_holds_for_everybody()
    {
        var said = await SayAsync(Priya, SetUp);
        Assert.Contains("Kept. It holds for everybody here from now on, and is stronger than the settings file.", said, StringComparison.Ordinal);

        await SayAsync(Chair, "help me draft key lines of enquiry, cabinet wants to move children's services into a trust");
        Assert.Equal("Tidewell Borough Council", await AnswerAsync(Chair, "council"));
        Assert.Equal("Children and Families Panel", await AnswerAsync(Chair, "committee"));
    }

    [Fact]
    public async Task It_is_there_after_a_restart_and_in_another_process_a_moment_later()
    {
        var other = await StartAsync();
        await SayAsync(other, Chair, false, "hello");
        await SayAsync(Priya, SetUp);

        Clock.Put("2027-02-01 10:01");
        Assert.Contains("(**MASH, 01632 960333**)", await SayAsync(other, Chair, false, "a boy of 7 in my ward told me his dad hits him every night"), StringComparison.Ordinal);
        await RestartAsync();
        Assert.Contains("(**MASH, 01632 960333**)", await SayAsync(Chair, "a boy of 7 in my ward told me his dad hits him every night"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_said_is_stronger_than_the_settings_and_what_is_not_said_stays()
    {
        FromSettings = new() { Name = "Netherford Council", CommitteeWord = "commission", Contacts = new(FrontDoor: "0800 000 000") };
        await RestartAsync();
        Assert.Contains("Some of it I know already", await SayAsync(Priya, "set up the council profile"), StringComparison.Ordinal);
        await SayAsync(Priya, "front door is 01632 960333", "save it");

        await RestartAsync();
        Assert.Contains("(**01632 960333**)", await SayAsync(Chair, "a boy of 7 in my ward told me his dad hits him every night"), StringComparison.Ordinal);
        Assert.Contains("Why is the commission looking at it now?", await SayAsync(Chair, "help me draft key lines of enquiry", "change why now"), StringComparison.Ordinal);
        Assert.Equal("Netherford Council", await AnswerAsync(Chair, "council"));
    }

    [Fact]
    public async Task Two_who_change_different_things_lose_nothing()
    {
        var other = await StartAsync();
        await SayAsync(Priya, "set up the council profile", "front door is 01632 960333", "save it");
        await SayAsync(other, "console:user", true, "set up the council profile", "scrutiny officer is Jane Okafor, 01632 960111", "save it");

        var said = await Bot.Store.CouncilProfile.SaidAsync(default);
        Assert.Equal(("01632 960333", "Jane Okafor, 01632 960111"), (said.FrontDoor, said.ScrutinyOfficer));
    }

    [Fact]
    public async Task Somebody_else_is_told_whom_to_ask_and_nothing_changes()
    {
        Assert.Contains("Only an administrator can change the council's profile, so I have changed nothing. Please ask whoever runs the bot", await SayAsync(Chair, "set up the council profile"), StringComparison.Ordinal);
        Assert.Equal("none", await AnswerAsync(Chair, "$dialog"));

        FromSettings = new() { Contacts = new("Jane Okafor, 01632 960111") };
        await RestartAsync();
        await SayAsync(Chair, "help me draft key lines of enquiry");
        Assert.Contains("Please ask your scrutiny officer: Jane Okafor, 01632 960111.", await SayAsync(Chair, "switch to the council profile"), StringComparison.Ordinal);
        Assert.Equal("key-lines", await AnswerAsync(Chair, "$dialog"));
    }

    [Fact]
    public async Task Whoever_sits_at_the_machine_may()
    {
        Assert.Contains("What is your council called?", await SayAsync(Bot, "console:user", true, "council profile"), StringComparison.Ordinal);
        Assert.DoesNotContain("council's profile", await SayAsync(Bot, "console:other", true, "hello"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_conversation_that_an_administrator_began_another_person_cannot_keep_it()
    {
        await SayAsync(Bot, "web:shared", true, "set up the council profile", "front door is 01632 960333");
        Assert.Contains("Only an administrator", await SayAsync(Bot, "web:shared", false, "save it"), StringComparison.Ordinal);
        Assert.Equal(CouncilSaid.Nothing, await Bot.Store.CouncilProfile.SaidAsync(default));
    }

    [Fact]
    public async Task A_template_that_cannot_be_used_is_refused_with_the_reason()
    {
        await SayAsync(Priya, "set up the council profile", "front door is 01632 960333");
        var said = await SayAsync(Priya, "template is /nowhere/house-style.dotx", "save it");
        Assert.Contains("That could not be kept:", said, StringComparison.Ordinal);
        Assert.Contains("house-style.dotx", said, StringComparison.Ordinal);
        Assert.Null((await Bot.Store.CouncilProfile.SaidAsync(default)).FrontDoor);

        Assert.Contains("Kept.", await SayAsync(Priya, "change template", "none", "save it"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Meetings_to_come_and_several_committees_are_offered_to_pick_from()
    {
        FromSettings = new()
        {
            Name = "Tidewell", Committees = ["Children's Panel", "Overview Board"],
            Meetings = [new("Children's Panel", new(2027, 1, 14)), new("Children's Panel", new(2027, 3, 11)), new("Overview Board", new(2027, 5, 6))],
        };
        await RestartAsync();
        Assert.Contains("Which committee or panel is doing the review? [Children's Panel|Overview Board]", await SayAsync(Chair, "help me draft key lines of enquiry", "cabinet wants a trust, it's only an idea"), StringComparison.Ordinal);
        await SayAsync(Chair, "2");
        Assert.Equal("Overview Board", await AnswerAsync(Chair, "committee"));

        Assert.Contains("[11 March 2027|6 May 2027]", await SayAsync(Chair, "change meeting"), StringComparison.Ordinal);
        Assert.Contains("Meeting: 11 March 2027", await SayAsync(Chair, "1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_ends_with_whom_to_ask_where_that_is_known()
    {
        FromSettings = new() { Contacts = new("Jane Okafor, 01632 960111") };
        await RestartAsync();
        Assert.Contains("Your scrutiny officer: Jane Okafor, 01632 960111. Say “log it”", await SayAsync(Chair, "how many children did we place outside the borough last month?"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("panel", "Panel meets")]
    [InlineData("", "Committee meets")]
    public void Documents_use_the_councils_own_word(string word, string label)
    {
        var text = string.Join('\n', DocumentFactory.Compose(Drafts.Rich, DraftDocument.ScopingDocument, new CouncilProfile { CommitteeWord = word }).Blocks
            .OfType<Block.Table>().SelectMany(t => t.Rows).SelectMany(r => r).SelectMany(c => c.Paragraphs).SelectMany(p => p.Spans).OfType<Span.Strong>().Select(s => s.Text));
        Assert.Contains(label, text, StringComparison.Ordinal);
        Assert.DoesNotContain("-word}", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("we call a committee a panel", "profile-committee-word", "panel")]
    [InlineData("task and finish groups are called working groups", "profile-group-word", "working group")]
    [InlineData("the front door number is 01632 960333", "profile-front-door", "01632 960333")]
    [InlineData("our scrutiny officer is Jane Okafor on 01632 960111", "profile-officer", "Jane Okafor on 01632 960111")]
    [InlineData("dem services: demservices@tidewell.gov.uk", "profile-democratic-services", "demservices@tidewell.gov.uk")]
    [InlineData("we are Tidewell Borough Council and MASH is 01632 960333", "profile-front-door", "01632 960333")]
    [InlineData("change front door to 01632 960444", "profile-front-door", "01632 960444")]
    public async Task Facts_are_heard_in_passing(string words, string key, string value)
    {
        await SayAsync(Priya, "set up the council profile", words);
        Assert.Equal(value, await AnswerAsync(Priya, key));
    }
}
