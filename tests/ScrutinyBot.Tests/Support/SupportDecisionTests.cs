using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Support;
using ScrutinyBot.Tests.Content;

namespace ScrutinyBot.Tests.Support;

public sealed class SupportDecisionTests
{
    private static readonly DialogScript Script = ShippedLibrary.Result.Library.Script("improvement-support");

    [Theory]
    [InlineData("contained", "recent", "yes", "yes", "partly", "focused-scrutiny")]
    [InlineData("contained", "recent", "yes", "yes", "no", "focused-scrutiny")]
    [InlineData("contained", null, "yes", "partly", "partly", "plan-first")]
    [InlineData("contained", "recent", "no", "yes", "no", "baseline")]
    [InlineData("contained", "recent", "yes", "yes", "yes", "focused-partnership")]
    [InlineData("contained", "recent", "yes", null, null, "first-look")]
    [InlineData("contained", "recent", "yes", null, "no", "focused-scrutiny-if")]
    [InlineData("none", null, "yes", "yes", "yes", "key-points")]
    [InlineData("widespread", "persistent", "no", "no", "no", "delivery-model")]
    [InlineData("contained", "persistent", "no", "partly", "no", "delivery-model")]
    [InlineData("widespread", null, "yes", "yes", "no", "improvement-board")]
    [InlineData("widespread", "recent", "yes", "no", "no", "plan-first")]
    [InlineData("widespread", "recent", "no", "yes", "no", "outside-judgement")]
    public void The_form_follows_from_the_three_capacities_and_how_far_trouble_reaches(string spread, string? history, string? assess, string? strategy, string? implement, string form) =>
        Assert.Equal(form, SupportDecision.Decide(Facts(spread, history, assess, strategy, implement))?.Variant);

    [Fact]
    public void Without_a_word_on_the_capacities_nothing_is_suggested() => Assert.Null(SupportDecision.Decide(Facts("contained", "recent", null, null, null)));

    [Fact]
    public void A_delivery_model_is_asked_about_only_where_trouble_is_systemic_or_persistent_and_all_three_capacities_are_lacking()
    {
        foreach (var facts in Every())
        {
            if (SupportDecision.Decide(facts)?.Variant != "delivery-model") continue;
            Assert.True(facts.IsSystemic);
            Assert.All(new[] { "support-assess", "support-strategy", "support-implement" }, c => Assert.True(facts.Lacks(c)));
        }
    }

    [Fact]
    public void Every_case_has_a_suggestion_in_words_with_sources_and_something_that_would_change_it()
    {
        foreach (var facts in Every().Where(f => SupportDecision.Decide(f) is not null))
        {
            var reasoning = SupportReasoning.Of(facts, Script);
            Assert.NotEmpty(reasoning.Suggestion!.Sources);
            Assert.NotEmpty(reasoning.WouldChange);
            Assert.NotEmpty(reasoning.Suggestion.Probes);
            Assert.All(reasoning.Steps, s => Assert.NotEmpty(s.Item.Sources));
            Assert.All(reasoning.Assumed, k => Assert.NotEmpty(Script.Say("assumed-" + k["support-".Length..])));
        }
    }

    [Fact]
    public void A_fact_taken_back_and_told_again_gives_the_same_reasoning()
    {
        var told = new AnswerSet(ConversationState.Empty.Answers).With("support-spread", "contained").With("support-assess", "yes").With("support-strategy", "yes").With("support-implement", "partly");
        var before = SupportReasoning.Of(SupportFacts.Of(told), Script);
        var changed = SupportReasoning.Of(SupportFacts.Of(told.With("support-strategy", "partly")), Script);
        var again = SupportReasoning.Of(SupportFacts.Of(told.With("support-strategy", "partly").With("support-strategy", "yes")), Script);

        Assert.True(ReasoningChange.Between(before, again).IsNone);
        var change = ReasoningChange.Between(before, changed);
        Assert.True(change.SuggestionChanged);
        Assert.Equal(["strategy-partly"], change.Come.Select(s => s.Item.Id));
        Assert.Equal(["strategy-yes"], change.Gone.Select(s => s.Item.Id));
        Assert.Contains(change.Kept, s => s.Item.Id == "spread-contained");
    }

    private static IEnumerable<SupportFacts> Every() =>
        from spread in new[] { null, "contained", "widespread", "none" }
        from history in new[] { null, "recent", "persistent" }
        from assess in Capacity
        from strategy in Capacity
        from implement in Capacity
        select Facts(spread, history, assess, strategy, implement);

    private static readonly string?[] Capacity = [null, "yes", "partly", "no"];

    private static SupportFacts Facts(string? spread, string? history, string? assess, string? strategy, string? implement) => new(
        new[] { ("support-spread", spread), ("support-history", history), ("support-assess", assess), ("support-strategy", strategy), ("support-implement", implement) }
            .Where(f => f.Item2 is not null).ToDictionary(f => f.Item1, f => f.Item2!, StringComparer.Ordinal));
}
