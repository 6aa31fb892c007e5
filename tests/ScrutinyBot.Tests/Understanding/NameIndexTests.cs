using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Tests.Understanding;

public sealed class NameIndexTests
{
    private static readonly NameIndex Index = new(
    [
        ("social worker", "worker"), ("director of children's services", "director"), ("director", "some-director"), ("children", "children"),
        ("parent carer forum", "forum"), ("ofsted", "ofsted"),
    ]);

    [Theory]
    [InlineData("the social workers and ofsted", "worker ofsted")]
    [InlineData("director of childrens services", "director")]
    [InlineData("the director, and children", "some-director children")]
    [InlineData("parent-carer forum", "forum")]
    [InlineData("socialworker", "")]
    [InlineData("grandchildren", "")]
    [InlineData("", "")]
    public void Names_are_found_longest_first_as_whole_words(string words, string ids) =>
        Assert.Equal(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries), Index.Find(words).Select(f => f.Id));

    [Fact]
    public void A_name_knows_where_it_stands()
    {
        const string Words = "ask the social workers, please";

        var at = Assert.Single(Index.Find(Words)).At;

        Assert.Equal("social workers", Words.Substring(at.Start, at.Length));
    }

    [Theory]
    [InlineData("Parent carer forums", "forum")]
    [InlineData("director of children's services", "director")]
    [InlineData("ask ofsted", null)]
    public void Exactly_one_name(string words, string? id) => Assert.Equal(id, Index.Exactly(words));
}
