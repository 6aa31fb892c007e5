using ScrutinyBot.Content;

namespace ScrutinyBot.Dialogs.Support;

/// <summary>One step: a fact, what the research says of it, and what follows.</summary>
/// <param name="Key">The key of the fact.</param>
/// <param name="Label">What the fact is called.</param>
/// <param name="Fact">The fact as told.</param>
/// <param name="Item">The item of the bank <c>reasoning</c>: its text is what the research says, its detail what follows.</param>
public sealed record ReasoningStep(string Key, string Label, string Fact, ScriptItem Item);

/// <summary>The way from facts to a suggestion. Pure: a fact taken back and told again gives the same reasoning.</summary>
public sealed record SupportReasoning
{
    public required SupportFacts Facts { get; init; }
    public required IReadOnlyList<ReasoningStep> Steps { get; init; }
    /// <summary>The item of the bank <c>suggestions</c>; null while too little is known.</summary>
    public required ScriptItem? Suggestion { get; init; }
    /// <summary>Keys of facts that were not known and that the suggestion does without.</summary>
    public required IReadOnlyList<string> Assumed { get; init; }
    /// <summary>What would change the suggestion, from the bank <c>would-change</c>.</summary>
    public required IReadOnlyList<ScriptItem> WouldChange { get; init; }

    /// <summary>The form that is suggested: <c>sector-led</c>, <c>external</c> or <c>adm</c>; empty while none is.</summary>
    public string Form => Suggestion?.Group ?? "";

    public static SupportReasoning Of(SupportFacts facts, DialogScript script)
    {
        var known = facts.Known();
        var suggested = SupportDecision.Decide(facts);
        var suggestion = suggested is null ? null : script.Bank("suggestions").First(s => s.Id == suggested.Variant);
        var withForm = facts.Known(("support-variant", suggestion?.Id), ("support-form", suggestion?.Group));
        return new SupportReasoning
        {
            Facts = facts,
            Steps = [.. script.Bank("reasoning").Where(known.Holds).OrderBy(i => Place(i.Group!)).Select(i => new ReasoningStep(i.Group!, script.Question(i.Group!).Label, facts.InWords(i.Group!, script), i))],
            Suggestion = suggestion,
            Assumed = suggested?.Assumed ?? [],
            WouldChange = suggestion is null ? [] : [.. script.Bank("would-change").Where(withForm.Holds)],
        };
    }

    private static int Place(string key)
    {
        for (var i = 0; i < SupportKeys.Facts.Count; i++)
        {
            if (SupportKeys.Facts[i] == key) return i;
        }
        return SupportKeys.Facts.Count;
    }
}

/// <summary>What is different between two reasonings.</summary>
/// <param name="Gone">Steps that hold no longer.</param>
/// <param name="Come">Steps that hold now.</param>
/// <param name="Kept">Steps that hold as before.</param>
public sealed record ReasoningChange(IReadOnlyList<ReasoningStep> Gone, IReadOnlyList<ReasoningStep> Come, IReadOnlyList<ReasoningStep> Kept, bool SuggestionChanged)
{
    public bool IsNone => Gone.Count == 0 && Come.Count == 0 && !SuggestionChanged;

    public static ReasoningChange Between(SupportReasoning before, SupportReasoning after) => new(
        [.. before.Steps.Where(b => after.Steps.All(a => a.Item.Id != b.Item.Id))],
        [.. after.Steps.Where(a => before.Steps.All(b => b.Item.Id != a.Item.Id))],
        [.. after.Steps.Where(a => before.Steps.Any(b => b.Item.Id == a.Item.Id))],
        before.Suggestion?.Id != after.Suggestion?.Id);
}
