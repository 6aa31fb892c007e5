using FsCheck;
using FsCheck.Fluent;
using ScrutinyBot.Content;
using ScrutinyBot.Content.Search;

namespace ScrutinyBot.Tests.Content;

public sealed class LibrarySearchTests
{
    private static readonly LibrarySearch Search = new(new(
        [
            Entry("term-dcs", EntryKind.Term, "Director of children's services (DCS)", "The chief officer who answers for the council's services to children.",
                names: ["dcs", "director of children's services"]),
            Entry("g-director", EntryKind.Guidance, "Where the director sits after the change", "Settle which tasks stay with the director of children's services, and which go to the trust.",
                asks: ["what happens to the director afterwards"]),
            Entry("g-triangulate", EntryKind.Guidance, "Check each finding against more than one source", "Compare documents, figures and what people tell you before you conclude.",
                asks: ["what does triangulation mean", "one report says it is fine, is that enough"]),
            Entry("line-money", EntryKind.Line, "Money", "What it costs to organise the move.", asks: ["line about the budget"], themes: ["finance"]),
            Entry("g-money", EntryKind.Guidance, "Ask who pays for the transition", "The move to a trust has costs of its own.", asks: ["what will the changeover cost"], themes: ["finance"]),
            Entry("case-slough", EntryKind.Case, "Slough: how long the talks took", "Slough's trust was launched after nine months of negotiation.", asks: ["how long did slough take to set up"], place: "Slough"),
            Entry("case-doncaster", EntryKind.Case, "Doncaster: how long it took", "Doncaster's trust began in 2014 after a direction.", asks: ["when did doncaster start"], place: "Doncaster"),
            Entry("g-organisation", EntryKind.Guidance, "Choose the organisation last", "Decide on outcomes for young people first.", asks: ["which comes first, outcomes or form"]),
        ],
        [new("finance", "area-money", ["money", "budget", "savings"])],
        []));

    [Theory]
    [InlineData("DCS?", "term-dcs")]
    [InlineData("what is a director of children's services", "term-dcs")]
    [InlineData("what does triangulation mean", "g-triangulate")]
    [InlineData("is one report enough", "g-triangulate")]
    [InlineData("how long were the talks in Slough", "case-slough")]
    [InlineData("how long did it take in doncaster", "case-doncaster")]
    [InlineData("savings", "g-money")]
    public void The_entry_that_answers_comes_first(string question, string id) =>
        Assert.Equal(id, Search.Find(question)[0].Entry.Id);

    [Theory]
    [InlineData("triangluation")]
    [InlineData("triangulaton?")]
    [InlineData("trianguation meaning")]
    public void Small_typing_errors_are_forgiven(string question) =>
        Assert.Equal("g-triangulate", Search.Find(question)[0].Entry.Id);

    [Theory]
    [InlineData("choose the organization")]
    [InlineData("choosing the organisations")]
    public void British_and_American_spellings_meet(string question) =>
        Assert.Equal("g-organisation", Search.Find(question)[0].Entry.Id);

    [Fact]
    public void A_name_of_a_term_finds_entries_that_use_its_other_name() =>
        Assert.Contains(Search.Find("where does the DCS sit after the change"), h => h.Entry.Id == "g-director");

    [Fact]
    public void A_wording_counts_less_than_an_entry_that_explains()
    {
        var hits = Search.Find("what does the move cost");

        Assert.Equal("g-money", hits[0].Entry.Id);
        Assert.NotEqual(EntryKind.Line, hits[0].Entry.Kind);
    }

    [Theory]
    [InlineData("how many foster carers does Slough's trust have")]
    [InlineData("how do I renew a blue badge")]
    [InlineData("how much is doncaster's director paid")]
    public void An_entry_is_surer_of_its_own_question_than_of_a_neighbour(string other)
    {
        var own = Search.Find("how long did slough take to set up")[0].Sureness;

        Assert.True(own > Search.Find(other).Select(h => h.Sureness).DefaultIfEmpty(0).Max());
    }

    [Theory]
    [InlineData("line one, line two")]
    [InlineData("ok fine, that works")]
    public void Words_that_say_little_are_answered_by_nothing(string message) =>
        Assert.DoesNotContain(Search.Find(message), h => h.Sureness > 0);

    [Fact]
    public void The_reader_and_the_open_dialog_count_for_a_little()
    {
        var without = Search.Find("savings")[0];
        var with = Search.Find("savings", 1, new SearchContext(null, ["finance"]))[0];

        Assert.Equal(without.Entry, with.Entry);
        Assert.True(with.Score > without.Score && with.Score < 1.1 * without.Score);
    }

    [Fact]
    public void An_explanation_adds_up_to_the_score()
    {
        var explained = Assert.Single(Search.Explain("how long did slough take to set up", 1));

        Assert.Equal("case-slough", explained.Entry.Id);
        Assert.Contains(explained.Factors, f => f.Name == "it is about the place");
        Assert.Equal(explained.Score, explained.Factors.Aggregate(explained.Parts.Sum(p => p.Points), (sum, f) => sum * f.Factor), 6);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!…")]
    [InlineData("the and of")]
    [InlineData("🙂🙂")]
    public void A_message_that_says_nothing_finds_nothing(string question) => Assert.Empty(Search.Find(question));

    [Fact]
    public void Any_message_can_be_looked_up() => Prop
        .ForAll<NonNull<string>>(text => Search.Find(text.Get) is not null)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void A_very_long_message_is_looked_up_by_its_start() =>
        Assert.Equal("g-triangulate", Search.Find("what does triangulation mean " + new string('x', 100_000))[0].Entry.Id);

    [Fact]
    public void At_most_as_many_hits_as_wanted_come_back_best_first()
    {
        var hits = Search.Find("trust move director report", 2);

        Assert.Equal(2, hits.Count);
        Assert.True(hits[0].Score >= hits[1].Score);
    }

    [Fact]
    public void An_empty_library_finds_nothing() =>
        Assert.Empty(new LibrarySearch(new([], [], [])).Find("what does triangulation mean"));

    private static Entry Entry(
        string id, EntryKind kind, string title, string body, string[]? asks = null, string[]? names = null, string[]? themes = null, string? place = null) => new()
    {
        Id = id, Kind = kind, Title = title, Body = body, Asks = asks ?? [], Names = names ?? [], Themes = themes ?? [], Place = place, Sources = [new("a-guide", "start")],
    };
}
