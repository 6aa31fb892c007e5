using ScrutinyBot.Content;
using ScrutinyBot.Content.Checks;
using ScrutinyBot.Dialogs.Answers;

namespace ScrutinyBot.Tests.Content;

public sealed class ShippedLibraryTests
{
    [Fact]
    public void The_shipped_library_has_no_mistakes() =>
        Assert.Equal("", string.Join('\n', ShippedLibrary.Result.Mistakes));

    [Fact]
    public void Every_section_is_cited_or_left_out_for_a_reason_and_every_entry_has_an_owner_and_a_review_date() =>
        Assert.Equal("", string.Join('\n', ContentChecks.Of(Path.Combine(ShippedLibrary.Root, "content"), ShippedLibrary.Result, new(2026, 11, 21)).Mistakes));

    [Fact]
    public void Every_entry_can_be_cited() =>
        Assert.All(ShippedLibrary.Result.Library.Entries, e => Assert.All(e.Sources, s => Assert.NotNull(ShippedLibrary.Result.Library.Cite(s))));

    [Fact]
    public void An_entry_is_among_the_first_three_for_most_of_its_own_asks()
    {
        // Lines and areas are left out: a question prefers entries that explain. One ask of each is enough to see it.
        var asks = ShippedLibrary.Result.Library.Entries
            .Where(e => e.Kind is EntryKind.Guidance or EntryKind.Question or EntryKind.Case or EntryKind.Term or EntryKind.Form)
            .Select((e, i) => (e.Id, Ask: e.Asks[i % e.Asks.Count])).ToArray();

        var found = asks.Count(a => ShippedLibrary.Search.Find(a.Ask, 3).Any(h => h.Entry.Id == a.Id));

        Assert.True(found >= 0.9 * asks.Length, $"{found} of {asks.Length} asks find their entry.");
    }

    [Theory]
    [InlineData("how do i report a pothole")]
    [InlineData("what day are the bins collected in my ward")]
    [InlineData("when is the next full council meeting")]
    [InlineData("how do I claim my mileage expenses")]
    [InlineData("what's the weather tomorrow")]
    [InlineData("who is the current children's minister")]
    [InlineData("how many complaints did Slough children's services trust get")]
    [InlineData("how many foster carers does achieving for children have")]
    [InlineData("what is the ofsted rating of Doncaster now")]
    [InlineData("how do I apply for a school place for my son")]
    [InlineData("is my allowance taxable")]
    public void A_question_that_the_library_does_not_cover_is_refused(string question) =>
        Assert.False(new AnswerComposer(ShippedLibrary.Result.Library, ShippedLibrary.Search).Compose(question).Answered);
}
