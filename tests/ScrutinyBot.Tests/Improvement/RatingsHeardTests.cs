using ScrutinyBot.Dialogs.Improvement;

namespace ScrutinyBot.Tests.Improvement;

public sealed class RatingsHeardTests
{
    [Theory]
    [InlineData("4 3 3 4 2 3 4, in the order you have them, out of 5", "4334234")]
    [InlineData("4,3,3,4,2,3,4", "4334234")]
    [InlineData("our ratings are 4/5 3/5 3/5 4/5 2/5 3/5 4/5", "4334234")]
    [InlineData("4\n3\n3\n4\n2\n3\n4", "4334234")]
    [InlineData("1=4, 2=3, 3=3, 4=4, 5=2, 6=3, 7=4", "4334234")]
    [InlineData("1. 4\n2. 3\n3. 3\n4. 4\n5. 2\n6. 3\n7. 4", "4334234")]
    [InlineData("4 3 3 4 2 ? 4", "43342?4")]
    [InlineData("strategy 3, leadership 4, staff 2, partners 3, dont know on innovation, systems 3 and money 3", "34233?3")]
    [InlineData("workforce is a 2 and partners 4/5", "..24...")]
    [InlineData("a 4 for leadership, id say a 2 for innovation", ".4...2.")]
    [InlineData("ofsted said good in 2023. 4 3 3 4 2 3 4", "4334234")]
    public void Ratings_are_heard(string said, string expected) => Assert.Equal(expected, Assessing.Begun(said).Ratings());

    [Theory]
    [InlineData("ok make 2 a 2 then", "4234234")]
    [InlineData("wait i gave workforce a 3, should be 4. survey came back yesterday", "4344234")]
    [InlineData("number 6 should be a 4", "4334244")]
    [InlineData("sorry, partners should be 3 not 4", "4333234")]
    [InlineData("bump innovation up to 4", "4334244")]
    [InlineData("drop 7 to 3", "4334233")]
    [InlineData("the fifth one should be 3", "4334334")]
    [InlineData("change systems from 2 to 1", "4334134")]
    [InlineData("actually make workforce 2, resources 3 and bump innovation up to 4", "4324243")]
    [InlineData("strategic approach is more like a 3", "3334234")]
    [InlineData("dont know about innovation after all", "43342?4")]
    public void One_turn_corrects_ratings_and_leaves_the_rest(string said, string expected) => Assert.Equal(expected, Assessing.Rated(said).Ratings());

    [Theory]
    [InlineData("evidence for workforce is turnover of 9%")]
    [InlineData("3 turnover 9%, two vacancies")]
    [InlineData("our strategic plan is 2 years old")]
    [InlineData("is 3 a good rating?")]
    [InlineData("how long does it take to get from 2 to 4")]
    public void Other_numbers_change_no_rating(string said) => Assert.Equal("4334234", Assessing.Rated(said).Ratings());

    [Theory]
    [InlineData("last year was 3 3 3 3 2 2 4. show me the difference")]
    [InlineData("3 3 3 3 2 2 4 last time")]
    [InlineData("2025: 3 3 3 3 2 2 4")]
    [InlineData("previously 3, 3, 3, 3, 2, 2, 4")]
    public void Earlier_ratings_are_kept_apart(string said)
    {
        var talk = Assessing.Rated(said);

        Assert.Equal("4334234", talk.Ratings());
        Assert.Equal("3333224", talk.Ratings(JourneyKeys.LastRatings));
    }

    [Fact]
    public void Both_years_may_come_in_one_message()
    {
        var talk = Assessing.Begun("last year it was 3 3 3 3 2 2 4, this year 4 3 3 4 2 3 4");

        Assert.Equal("4334234", talk.Ratings());
        Assert.Equal("3333224", talk.Ratings(JourneyKeys.LastRatings));
    }

    [Theory]
    [InlineData("4 3 3 4 2 3", "six numbers")]
    [InlineData("4 3 3 4 2 3 4 4", "eight numbers")]
    [InlineData("8 7 6 7 5 6 8 out of 10", "out of 10")]
    [InlineData("4 3 3 4 2 3 9", "1 to 5")]
    public void Numbers_that_do_not_fit_are_recorded_nowhere_and_said_so(string said, string words)
    {
        var talk = Assessing.Begun(said);

        Assert.Equal(".......", talk.Ratings());
        Assert.Contains(words, talk.Words, StringComparison.Ordinal);
    }
}
