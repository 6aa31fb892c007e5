using ScrutinyBot.Content;
using ScrutinyBot.Evaluation;

namespace ScrutinyBot.Tests.Evaluation;

public sealed class GoldMatchTests
{
    // chapter > part > box, and part-two beside part.
    private static readonly GoldMatch Match = new(
    [
        Publication("guide", ("chapter", null), ("part", "chapter"), ("part-two", "chapter"), ("box", "part")),
        Publication("report", ("part", null)),
    ]);

    [Theory]
    [InlineData("guide#part", "guide#part", true)]
    [InlineData("guide#part", "guide#chapter", true)]
    [InlineData("guide#part", "guide#box", true)]
    [InlineData("guide#part", "guide#part-two", false)]
    [InlineData("guide#chapter", "guide#box", false)]
    [InlineData("guide#box", "guide#chapter", false)]
    [InlineData("guide#part", "report#part", false)]
    public void A_section_counts_as_its_parent_and_as_its_children(string gold, string cited, bool matches) =>
        Assert.Equal(matches ? 1 : null, Match.RankOf([Ref(gold)], [Ref(cited)]));

    [Fact]
    public void The_first_citation_that_matches_any_gold_section_decides()
    {
        SectionRef[] gold = [Ref("report#part"), Ref("guide#box")];

        Assert.Equal(2, Match.RankOf(gold, [Ref("guide#chapter"), Ref("guide#box"), Ref("report#part")]));
        Assert.Null(Match.RankOf(gold, []));
    }

    [Fact]
    public void Sections_that_no_publication_has_are_told_apart()
    {
        Assert.True(Match.Knows(Ref("guide#box")));
        Assert.False(Match.Knows(Ref("report#box")));
    }

    private static SectionRef Ref(string text) => SectionRef.TryParse(text)!;

    private static Publication Publication(string id, params (string Id, string? Parent)[] sections) =>
        new(id, id, "A centre", [], 2017, [.. sections.Select(s => new Section(s.Id, "", s.Parent))]) { Edition = "2017" };
}
