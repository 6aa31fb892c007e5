namespace ScrutinyBot.Dialogs.Support;

/// <summary>What is suggested: the id of an item of the bank <c>suggestions</c>, and the keys of facts that were taken for granted because they are not known.</summary>
public sealed record Suggested(string Variant, IReadOnlyList<string> Assumed);

/// <summary>Which form of support fits the facts. Pure: the same facts give the same suggestion, whatever was said in between.</summary>
public static class SupportDecision
{
    /// <summary>The suggestion; null while nothing is known of what leaders can do, unless nothing is wrong.</summary>
    public static Suggested? Decide(SupportFacts facts)
    {
        var capacities = new[] { SupportKeys.Assess, SupportKeys.Strategy, SupportKeys.Implement };
        if (capacities.All(c => facts[c] is null) && facts[SupportKeys.Spread] != "none") return null;
        IEnumerable<string> needed = facts[SupportKeys.Spread] == "none" ? [] : [SupportKeys.Spread, SupportKeys.History, .. capacities];
        return new Suggested(VariantFor(facts), [.. needed.Where(k => facts[k] is null)]);
    }

    private static string VariantFor(SupportFacts facts)
    {
        if (facts.IsSystemic) return Systemic(facts);
        // The capacities are taken in their order: without a diagnosis a plan is a guess, and without a plan there is nothing to deliver.
        if (facts.Lacks(SupportKeys.Assess)) return "baseline";
        if (facts.Lacks(SupportKeys.Strategy)) return "plan-first";
        var planned = facts.Has(SupportKeys.Assess) && facts.Has(SupportKeys.Strategy);
        if (facts.Lacks(SupportKeys.Implement)) return !planned ? "focused-scrutiny-if" : facts[SupportKeys.Oversight] == "no" ? "improvement-board" : "focused-scrutiny";
        if (facts[SupportKeys.Spread] == "none") return "key-points";
        // Nothing is known to be lacking, and not everything is known: peers do least harm.
        if (!planned || !facts.Has(SupportKeys.Implement)) return "first-look";
        return facts[SupportKeys.Oversight] == "no" ? "improvement-board" : "focused-partnership";
    }

    private static string Systemic(SupportFacts facts)
    {
        var lacking = new[] { SupportKeys.Assess, SupportKeys.Strategy, SupportKeys.Implement }.Count(facts.Lacks);
        if (lacking == 3) return "delivery-model";
        if (facts.Has(SupportKeys.Assess) && facts.Has(SupportKeys.Strategy) && facts.Lacks(SupportKeys.Implement)) return "improvement-board";
        return facts.Has(SupportKeys.Assess) && facts.Lacks(SupportKeys.Strategy) ? "plan-first" : "outside-judgement";
    }
}
