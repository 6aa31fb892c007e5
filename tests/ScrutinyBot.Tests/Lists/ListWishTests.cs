using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Lists;

namespace ScrutinyBot.Tests.Lists;

/// <summary>What people say about a list of eight questions, and what becomes of it.</summary>
public sealed class ListWishTests
{
    [Theory]
    [InlineData("drop 2", "1 3 4 5 6 7 8")]
    [InlineData("drop question 2 please", "1 3 4 5 6 7 8")]
    [InlineData("lose the second", "1 3 4 5 6 7 8")]
    [InlineData("can you bin the last one", "1 2 3 4 5 6 7")]
    [InlineData("scrap 2, 3 and 5", "1 4 6 7 8")]
    [InlineData("drop 2 and lose 4", "1 3 5 6 7 8")]
    [InlineData("we dont need the first two", "3 4 5 6 7 8")]
    [InlineData("take q4 out", "1 2 3 5 6 7 8")]
    [InlineData("number 5 can go", "1 2 3 4 6 7 8")]
    [InlineData("👎 to no 4", "1 2 3 5 6 7 8")]
    [InlineData("4 👎", "1 2 3 5 6 7 8")]
    [InlineData("not 3", "1 2 4 5 6 7 8")]
    [InlineData("bin anything about paperwork", "1 2 4 5 6 7 8")]
    [InlineData("drop anything about paperwork, and the one on finance if theres one", "1 2 4 5 6 7 8")]
    [InlineData("get rid of anything to do with culture", "1 2 3 4 6 8")]
    [InlineData("lose the risk one", "1 2 3 4 5 6 7")]
    [InlineData("cut out the one about recruiting", "1 2 3 5 6 7 8")]
    [InlineData("drop 2, no 3", "1 2 4 5 6 7 8")]
    [InlineData("drop 2. sorry, i meant the fourth", "1 2 3 5 6 7 8")]
    [InlineData("drop 2... no wait, dont", "1 2 3 4 5 6 7 8")]
    [InlineData("lose 3, actually leave it in", "1 2 3 4 5 6 7 8")]
    public void Rows_are_dropped(string message, string left) => Assert.Equal(left, new ListTalk().Say(message).Order());

    [Theory]
    [InlineData("swap 2 and 5", "1 5 3 4 2 6 7 8")]
    [InlineData("can you swap the first and the last", "8 2 3 4 5 6 7 1")]
    [InlineData("2 and 3 the other way round", "1 3 2 4 5 6 7 8")]
    [InlineData("swap 2 and 5, no 2 and 4", "1 4 3 2 5 6 7 8")]
    [InlineData("put 3 first", "3 1 2 4 5 6 7 8")]
    [InlineData("move the risk one to the top", "8 1 2 3 4 5 6 7")]
    [InlineData("move 2 to the end", "1 3 4 5 6 7 8 2")]
    [InlineData("move 2 to the top, no the bottom", "1 3 4 5 6 7 8 2")]
    [InlineData("move 6 above 2", "1 6 2 3 4 5 7 8")]
    [InlineData("put 2 after 4", "1 3 4 2 5 6 7 8")]
    [InlineData("bring 5 up", "1 2 3 5 4 6 7 8")]
    [InlineData("move 3 down two", "1 2 4 5 3 6 7 8")]
    [InlineData("make 4 number 1", "4 1 2 3 5 6 7 8")]
    [InlineData("put 4 at number 2", "1 4 2 3 5 6 7 8")]
    [InlineData("start with 6", "6 1 2 3 4 5 7 8")]
    [InlineData("3 should go last", "1 2 4 5 6 7 8 3")]
    [InlineData("put them in order 4, 2, 1", "4 2 1 3 5 6 7 8")]
    [InlineData("drop 2. swap 3 and 5", "1 5 4 3 6 7 8")]
    public void Rows_change_places(string message, string order) => Assert.Equal(order, new ListTalk().Say(message).Order());

    [Theory]
    [InlineData("1 yes, 2 yes, 3 no, rest yes", "1 2 4 5 6 7 8")]
    [InlineData("1 yes 2 no 3 no the others are fine", "1 4 5 6 7 8")]
    [InlineData("yes to 1, 2 and 4, no to 3", "1 2 4 5 6 7 8")]
    [InlineData("1y 2y 3n", "1 2 4 5 6 7 8")]
    [InlineData("1 ✅ 2 ❌ 3 ✅", "1 3 4 5 6 7 8")]
    [InlineData("keep 1 and 3, drop the rest", "1 3")]
    [InlineData("all good except 3", "1 2 4 5 6 7 8")]
    [InlineData("keep all but the last", "1 2 3 4 5 6 7")]
    [InlineData("theyre all fine apart from 2 and 5", "1 3 4 6 7 8")]
    [InlineData("just keep 1, 4 and 6", "1 4 6")]
    [InlineData("keep the first three", "1 2 3")]
    [InlineData("no to 2, rest yes", "1 3 4 5 6 7 8")]
    public void Yes_and_no_are_heard_row_by_row(string message, string left) => Assert.Equal(left, new ListTalk().Say(message).Order());

    [Theory]
    [InlineData("eight max, not twenty", "1 2 3 4 5 6 7 8")]
    [InlineData("no more than six", "1 2 3 4 5 6")]
    [InlineData("5 qs", "1 2 3 4 5")]
    [InlineData("cut it down to 3", "1 2 3")]
    [InlineData("four questions is plenty", "1 2 3 4")]
    [InlineData("too many, make it 5", "1 2 3 4 5")]
    [InlineData("keep them to four", "1 2 3 4")]
    [InlineData("lose the weakest two", "1 2 3 4 5 6")]
    [InlineData("20 mins max", "1 2 3 4 5 6 7 8")]
    public void A_limit_drops_what_was_offered_last(string message, string left) => Assert.Equal(left, new ListTalk().Say(message).Order());

    [Theory]
    [InlineData("dont like the second, give me another")]
    [InlineData("give me another one for 2")]
    [InlineData("swap 2 for something else")]
    [InlineData("something else instead of the second one please")]
    [InlineData("replace 2")]
    public void Another_row_takes_the_place(string message) => Assert.Equal("1 0 3 4 5 6 7 8", new ListTalk().Say(message).Order());

    [Fact]
    public void What_was_replaced_is_not_offered_again()
    {
        var talk = new ListTalk().Say("replace 2", "replace 2", "replace 2", "replace 2", "replace 2");

        Assert.Contains("I have no other question", talk.Words, StringComparison.Ordinal);
        Assert.Equal(8, talk.List().Rows.Select(r => r.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("swap 2 for one on money", "q-finances-sufficient")]
    [InlineData("replace the second with something about health", "q-health-plans")]
    public void Another_row_may_be_on_a_topic(string message, string entry) => Assert.Equal(entry, new ListTalk().Say(message).List().Rows[1].Entry);

    [Theory]
    [InlineData("another two", 10)]
    [InlineData("two more please", 10)]
    [InlineData("give me one more", 9)]
    [InlineData("add something on money", 9)]
    [InlineData("add one: What did you promise us three years ago that hasn't happened?", 9)]
    [InlineData("can you add a question of mine: How do you know?", 9)]
    [InlineData("add what happens when it goes wrong", 9)]
    [InlineData("add \"Who decides?\"", 9)]
    public void Rows_are_added(string message, int count) => Assert.Equal(count, new ListTalk().Say(message).List().Rows.Count);

    [Fact]
    public void A_persons_own_row_is_taken_as_typed()
    {
        var row = new ListTalk().Say("add one: What did you promise us three years ago that hasn't happened?").List().Rows[^1];

        Assert.Equal(("What did you promise us three years ago that hasn't happened?", Dialogs.Exports.Origin.Own), (row.Text, row.Origin));
    }

    [Theory]
    [InlineData("change number 4 to what children are telling us", "What children are telling us")]
    [InlineData("reword 4: How many have left, and why?", "")]
    [InlineData("change the fourth to: How many have left? and drop 1", "How many have left?")]
    [InlineData("4 should say How many have left", "How many have left")]
    [InlineData("swap 2 and 5. and change number 4 to what children are telling us", "What children are telling us")]
    public void A_row_is_reworded_in_the_persons_words(string message, string text)
    {
        var talk = new ListTalk().Say(message);

        if (text.Length > 0) Assert.Contains(talk.List().Rows, r => r.Text == text && r.Origin == Dialogs.Exports.Origin.Adapted);
        else Assert.All(talk.List().Rows, r => Assert.Null(r.Text));
    }

    [Theory]
    [InlineData("make that a bit less like the inquisition 😅")]
    [InlineData("thats a bit harsh")]
    [InlineData("can you soften it")]
    [InlineData("make 9 less accusing")]
    [InlineData("tone that down a bit")]
    [InlineData("the last one sounds too aggressive")]
    public void A_row_is_softened_and_keeps_its_point(string message)
    {
        var talk = new ListTalk().Say("add one: What did you promise us three years ago that hasn't happened?", message);
        var row = talk.List().Rows[^1];

        Assert.NotEqual("What did you promise us three years ago that hasn't happened?", row.Text);
        Assert.Contains("three years ago", row.Text, StringComparison.Ordinal);
        Assert.Equal(Dialogs.Exports.Origin.Adapted, row.Origin);
        Assert.Equal("1 2 3 4 5 6 7 8 0", talk.Order());
    }

    [Theory]
    [InlineData("actually keep number 1")]
    [InlineData("no keep it")]
    [InlineData("actually leave that in")]
    [InlineData("bring back number 1")]
    public void What_was_dropped_a_moment_ago_comes_back(string message) => Assert.Equal("1 2 3 4 5 6 7 8", new ListTalk().Say("drop 1", message).Order());

    [Fact]
    public void What_was_dropped_long_ago_comes_back_by_what_it_is_about() =>
        Assert.Equal("1 2 3 4 5 6 7 8", new ListTalk().Say("drop 3", "put 2 first", "put 2 first", "bring back the one about paperwork").Order());

    [Fact]
    public void One_more_topic_goes_on_with_the_drop_before_it() =>
        Assert.Equal("1 2 4 5 6 7", new ListTalk().Say("bin anything about paperwork", "and the one on risk if theres one").Order());

    [Theory]
    [InlineData("drop the finance one", "about finance")]
    [InlineData("drop anything on elephants", "None of the eight questions is about elephants")]
    [InlineData("drop 14", "There is no question 14: they go from 1 to 8")]
    [InlineData("drop 2 and 14", "There is no question 14")]
    [InlineData("drop 2", "The others are as they were")]
    [InlineData("show me the first few and i'll say yes or no", "the first four of eight")]
    [InlineData("show me the questions", "8 | ")]
    public void What_was_done_is_said(string message, string words) => Assert.Contains(words, new ListTalk().Say(message).Words, StringComparison.Ordinal);

    [Theory]
    [InlineData("take out visiting the teams... no actually leave it in but move it to the first month", "1 2 3 4 5")]
    [InlineData("move the care leavers one to the first month", "1 2 5 3 4")]
    [InlineData("drop step 4", "1 2 3 5")]
    [InlineData("put visit the teams first", "3 1 2 4 5")]
    public void Rows_move_from_group_to_group(string message, string order) =>
        Assert.Equal(order, new ListTalk(withSteps: true).Say("show me the steps", message).Order(ListTalk.Steps));

    [Fact]
    public void A_row_joins_the_group_it_is_moved_to()
    {
        var talk = new ListTalk(withSteps: true).Say("show the steps", "take out visiting the teams... no actually leave it in but move it to the first month");

        Assert.Equal("first-month", talk.List(ListTalk.Steps).Rows[2].Group);
    }

    [Fact]
    public void The_noun_decides_which_list_is_meant()
    {
        var talk = new ListTalk(withSteps: true).Say("drop question 2", "drop step 1", "drop 1");

        Assert.Equal("1 3 4 5 6 7 8", talk.Order());
        Assert.Equal("3 4 5", talk.Order(ListTalk.Steps));
    }

    [Theory]
    [InlineData("we have 40 minutes with her")]
    [InlineData("the company dropped out in march")]
    [InlineData("what if she says its too early to say")]
    [InlineData("should we drop this and move to something else next year")]
    [InlineData("leadership, workforce. oh and culture")]
    [InlineData("three of us asking, me, Cllr Oyelaran and Cllr Finch. share them out")]
    [InlineData("just heard the chief exec can only stay 30 mins")]
    [InlineData("its for the 2 march meeting")]
    [InlineData("put a follow up under each then")]
    [InlineData("how do i move on if she wont answer")]
    [InlineData("dont drop anything")]
    public void Other_talk_is_no_wish(string message) => Assert.Empty(new ListTalk().Say(message).Wishes);
}
