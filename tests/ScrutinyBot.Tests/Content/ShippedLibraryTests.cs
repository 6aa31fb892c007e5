using System.Text.Json;
using ScrutinyBot.Content;
using ScrutinyBot.Content.Checks;
using ScrutinyBot.Content.Search;

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
        // Lines and areas are left out: a question prefers entries that explain.
        var asks = ShippedLibrary.Result.Library.Entries
            .Where(e => e.Kind is EntryKind.Guidance or EntryKind.Question or EntryKind.Case or EntryKind.Term or EntryKind.Form)
            .SelectMany(e => e.Asks.Select(a => (e.Id, Ask: a))).ToArray();

        var found = asks.Count(a => ShippedLibrary.Search.Find(a.Ask, 3).Any(h => h.Entry.Id == a.Id));

        Assert.True(found >= 0.95 * asks.Length, $"{found} of {asks.Length} asks find their entry.");
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
    public void A_question_that_the_library_does_not_cover_has_no_confident_answer(string question) =>
        Assert.DoesNotContain(ShippedLibrary.Search.Find(question), h => h.Sureness >= Dialogs.Answers.AnswerComposer.Enough);

    [Fact]
    public void The_development_questions_about_scrutiny_find_a_gold_section_near_the_top()
    {
        var file = Path.Combine(ShippedLibrary.Root, "..", "shared", "eval", "dev.jsonl");
        if (!File.Exists(file)) return;

        var questions = File.ReadLines(file).Select(l => JsonDocument.Parse(l).RootElement)
            .Select(d => (Question: d.GetProperty("question").GetString()!, Gold: d.GetProperty("gold").EnumerateArray().Select(g => g.GetString()!).ToHashSet(StringComparer.Ordinal)))
            .ToArray();
        var answerable = questions.Where(q => q.Gold.Any(g => g.StartsWith("adm-scrutiny#", StringComparison.Ordinal))).ToArray();
        var hits = answerable.Count(q => ShippedLibrary.Search.Find(q.Question, 3).Any(h => h.Entry.Sources.Any(s => q.Gold.Contains(s.ToString()))));
        var refused = questions.Where(q => q.Gold.Count == 0).ToArray();
        var wrong = refused.Count(q => ShippedLibrary.Search.Find(q.Question, 1) is [{ Sureness: >= Dialogs.Answers.AnswerComposer.Enough }]);

        Assert.True(hits >= 0.8 * answerable.Length, $"{hits} of {answerable.Length} find a gold section among the first three entries.");
        Assert.True(wrong <= 0.15 * refused.Length, $"{wrong} of {refused.Length} unanswerable questions have a confident answer.");
    }
}
