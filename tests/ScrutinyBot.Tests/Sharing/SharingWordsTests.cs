using ScrutinyBot.Dialogs.Sharing;

namespace ScrutinyBot.Tests.Sharing;

public sealed class SharingWordsTests
{
    // A Saturday.
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Theory]
    [InlineData("share")]
    [InlineData("Share this draft")]
    [InlineData("can I share it with my vice-chair please?")]
    [InlineData("how do I share the draft with a colleague?")]
    [InlineData("i want to share this")]
    [InlineData("give me a share code")]
    [InlineData("can I have a code for my officer")]
    [InlineData("invite my vice chair")]
    public void A_wish_to_share_is_heard(string words) => Assert.Equal(new SharingWish.Share(false, false), SharingWords.Read(words, Today));

    [Theory]
    [InlineData("share to look only")]
    [InlineData("share read only")]
    [InlineData("share it with the committee to read only")]
    [InlineData("give me a code for viewing only")]
    public void Sharing_to_look_only_is_heard(string words) => Assert.Equal(new SharingWish.Share(true, false), SharingWords.Read(words, Today));

    [Fact]
    public void Sharing_after_a_caution_is_heard() => Assert.Equal(new SharingWish.Share(true, true), SharingWords.Read("share to look only anyway", Today));

    [Theory]
    [InlineData("join K7QM-2XPA")]
    [InlineData("Join k7qm2xpa.")]
    [InlineData("please join k7qm 2xpa")]
    [InlineData("join the draft with code K7QM-2XPA")]
    [InlineData("k7qm-2xpa")]
    public void A_code_is_heard_however_it_is_typed(string words) => Assert.Equal(new SharingWish.Join("K7QM2XPA", null), SharingWords.Read(words, Today));

    [Fact]
    public void A_name_may_come_with_the_code() =>
        Assert.Equal(new SharingWish.Join("K7QM2XPA", "Ms Okafor"), SharingWords.Read("join k7qm-2xpa as Ms Okafor", Today));

    [Theory]
    [InlineData("what changed since Monday?", "2026-11-16")]
    [InlineData("what's changed since yesterday", "2026-11-20")]
    [InlineData("What has changed since 14 January?", "2026-01-14")]
    [InlineData("what's new?", "2026-11-14")]
    [InlineData("whats new since tues 17 nov", "2026-11-17")]
    [InlineData("any changes today?", "2026-11-21")]
    [InlineData("what has happened here since two weeks ago", "2026-11-07")]
    [InlineData("show me the changes since last week", "2026-11-14")]
    [InlineData("what did I miss?", "2026-11-14")]
    [InlineData("what changed in the draft since saturday?", "2026-11-14")]
    public void A_question_about_changes_is_heard_with_how_far_back_it_looks(string words, string from)
    {
        var wish = Assert.IsType<SharingWish.WhatChanged>(SharingWords.Read(words, Today));
        Assert.Equal(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), wish.Since.From);
    }

    [Theory]
    [InlineData("what did cllr finch change?", "cllr finch")]
    [InlineData("what has dana added since monday", "dana")]
    public void A_question_about_one_persons_changes_names_them(string words, string who) =>
        Assert.Equal(who, Assert.IsType<SharingWish.WhatChanged>(SharingWords.Read(words, Today)).Who);

    [Theory]
    [InlineData("who changed line 2?", "line 2")]
    [InlineData("who wrote the third line", "the third line")]
    [InlineData("who agreed the lines?", "the lines")]
    public void A_question_about_who_did_something_is_heard(string words, string what) => Assert.Equal(new SharingWish.WhoChanged(what), SharingWords.Read(words, Today));

    [Theory]
    [InlineData("stop sharing", typeof(SharingWish.StopSharing))]
    [InlineData("withdraw the code", typeof(SharingWish.Withdraw))]
    [InlineData("cancel that code please", typeof(SharingWish.Withdraw))]
    [InlineData("leave the draft", typeof(SharingWish.Leave))]
    [InlineData("who can see this?", typeof(SharingWish.WhoSees))]
    [InlineData("who can see my notes?", typeof(SharingWish.WhoSees))]
    [InlineData("is this shared?", typeof(SharingWish.WhoSees))]
    [InlineData("keep theirs", typeof(SharingWish.KeepTheirs))]
    [InlineData("use their version instead", typeof(SharingWish.KeepTheirs))]
    [InlineData("keep mine", typeof(SharingWish.KeepMine))]
    public void The_rest_of_sharing_is_heard(string words, Type wish) => Assert.IsType(wish, SharingWords.Read(words, Today));

    [Theory]
    [InlineData("my name is cllr finch", "Cllr Finch")]
    [InlineData("call me Dana", "Dana")]
    [InlineData("I'm called Seán O’Brien.", "Seán O’Brien")]
    public void A_name_is_heard_as_it_is_typed(string words, string name) => Assert.Equal(new SharingWish.CallMe(name), SharingWords.Read(words, Today));

    [Theory]
    [InlineData("cabinet will share the service with Northmoor")]
    [InlineData("we share services with our neighbour, who runs fostering")]
    [InlineData("join the meeting")]
    [InlineData("join up services")]
    [InlineData("we want to join forces with health")]
    [InlineData("what changes when services move to a trust?")]
    [InlineData("what has changed in the law since 2014?")]
    [InlineData("what changed in Doncaster?")]
    [InlineData("who decides?")]
    [InlineData("who can see a child's records?")]
    [InlineData("leave out finance")]
    [InlineData("drop 2")]
    [InlineData("call me back tomorrow about the contract please")]
    [InlineData("i'm cllr finch, chair of the panel")]
    [InlineData("keep 1 and 3")]
    [InlineData("new draft")]
    [InlineData("stop")]
    public void What_is_about_something_else_is_left_to_others(string words) => Assert.Null(SharingWords.Read(words, Today));
}
