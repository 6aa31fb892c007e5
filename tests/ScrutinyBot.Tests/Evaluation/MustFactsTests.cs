using ScrutinyBot.Evaluation;

namespace ScrutinyBot.Tests.Evaluation;

public sealed class MustFactsTests
{
    [Theory]
    [InlineData("honest broker", "An HONEST broker chairs it.")]
    [InlineData("Honest Broker", "an honest broker chairs it.")]
    [InlineData("honest broker", "An honest\nbroker chairs it.")]
    [InlineData("honest broker", "An honest\r\n  broker chairs it.")]
    [InlineData("honest\nbroker", "An honest broker chairs it.")]
    [InlineData("£500 million", "It is £500\u00a0million.")]
    public void Letter_case_and_line_breaks_do_not_matter(string alternative, string text) => Assert.True(Holds(alternative, text));

    [Theory]
    [InlineData("children's trust", "A children’s trust runs it.")]
    [InlineData("children’s trust", "A children's trust runs it.")]
    [InlineData("\"good to great\"", "The phase “good to great” comes last.")]
    [InlineData("well-being", "Their well‑being comes first.")]
    [InlineData("6-9 months", "It takes 6–9 months.")]
    [InlineData("the vote - and", "It is the vote — and more.")]
    public void The_shape_of_quotes_and_dashes_does_not_matter(string alternative, string text) => Assert.True(Holds(alternative, text));

    [Theory]
    [InlineData("recruit", "Recruitment was slow.", true)]
    [InlineData("half of", "She spoke on behalf of the board.", false)]
    [InlineData("half of", "She spoke on behalf of half of the board.", true)]
    [InlineData("sourcing", "It is out-sourcing.", true)]
    [InlineData("sourcing", "It is outsourcing.", false)]
    [InlineData("vote", "(Vote winners)", true)]
    [InlineData("£770m", "They spent £770million.", true)]
    public void An_alternative_begins_where_a_word_begins_and_may_end_inside_one(string alternative, string text, bool holds) =>
        Assert.Equal(holds, Holds(alternative, text));

    [Theory]
    [InlineData("26", "In 2026 it ended.", false)]
    [InlineData("20", "In 2026 it ended.", false)]
    [InlineData("26", "It took 26 weeks.", true)]
    [InlineData("26", "In 2026 it took 26.", true)]
    [InlineData("26", "About 26% of them.", true)]
    [InlineData("26", "It cost 26.5 million.", false)]
    [InlineData("26", "It cost 3.26 million.", false)]
    [InlineData("354", "It cost 354,000 pounds.", false)]
    [InlineData("000", "It cost 354,000 pounds.", false)]
    [InlineData("354,000", "It cost £354,000.", true)]
    [InlineData("£77", "It cost £770 million.", false)]
    [InlineData("5", "It cost 5m.", false)]
    [InlineData("phase 2", "Begin with phase 20.", false)]
    [InlineData("2 years", "It ran 12 years.", false)]
    [InlineData("2 years", "It ran 1.2 years.", false)]
    [InlineData("2 years", "It ran for 2 years.", true)]
    public void A_number_stands_alone(string alternative, string text, bool holds) => Assert.Equal(holds, Holds(alternative, text));

    [Fact]
    public void Every_group_needs_one_of_its_alternatives()
    {
        IReadOnlyList<IReadOnlyList<string>> must = [["health", "nhs"], ["police", "constabulary"], ["150"]];

        Assert.Empty(MustFacts.Missing(must, "The NHS, the police, and 150 duties."));
        Assert.Equal(["police / constabulary", "150"], MustFacts.Missing(must, "Health first.").Select(g => string.Join(" / ", g)));
        Assert.Empty(MustFacts.Missing([], ""));
    }

    private static bool Holds(string alternative, string text) => MustFacts.Missing([[alternative]], text).Count == 0;
}
