using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;

namespace ScrutinyBot.Dialogs.Support;

/// <summary>Makes the draft of the answers.</summary>
internal static class SupportDraftBuilder
{
    public static SupportDraft Of(DialogMoment moment, DialogScript script)
    {
        var facts = SupportFacts.Of(moment.Answers);
        var reasoning = SupportReasoning.Of(facts, script);
        var suggestion = reasoning.Suggestion;
        var council = moment.Answers.Get<string>(SharedKeys.Council) ?? "";
        return new SupportDraft
        {
            Title = script.Say("note-title"),
            Council = council,
            PreparedOn = moment.Today,
            Facts = [.. SupportKeys.Facts.Where(k => facts[k] is not null).Select(k => new SupportFact(script.Question(k).Label, facts.InWords(k, script)))],
            Suggestion = suggestion is null ? "" : SupportReplies.Sentence(suggestion.Text),
            Why = suggestion is null ? null : new CitedText(suggestion.Detail ?? "", Cite(suggestion)),
            Steps = [.. reasoning.Steps.Select(s => new DraftStep(s.Label, s.Fact, new CitedText(s.Item.Text, Cite(s.Item)), s.Item.Detail ?? ""))],
            Assumed = [.. reasoning.Assumed.Select(k => SupportReplies.Sentence(script.Say("assumed-" + k["support-".Length..])))],
            Benefits = Bank("benefits"),
            Factors = Bank("factors"),
            Circumstances = Bank("circumstances"),
            Examples = Bank("examples"),
            ProviderQuestions = [.. SupportReplies.ProviderQuestions(script, reasoning.Form).Select(Cited)],
            Costs = [new CitedText(script.Say("cost-range"), Sections([new SectionRef("enabling-improvement", "comparable-costs")]))],
            WouldChange = [.. reasoning.WouldChange.Select(Cited)],
            Cautions = [new CitedText(script.Say("no-panacea"), Sections([new SectionRef("enabling-improvement", "three-overarching-findings")])), new CitedText(script.Say("dated"), [])],
            PlainTitle = script.Say("summary-title"),
            Plain = [.. Plain(facts, reasoning, script)],
        };

        IReadOnlyList<CitedText> Bank(string name) => [.. script.Bank(name).Where(i => i.Group == reasoning.Form).Select(Cited)];
        CitedText Cited(ScriptItem item) => new(item.Text, Cite(item));
        IReadOnlyList<Citation> Cite(ScriptItem item) => Sections([.. item.Sources]);
        IReadOnlyList<Citation> Sections(IReadOnlyList<SectionRef> sections) => [.. sections.Select(moment.Library.Cite).OfType<Citation>()];
    }

    // What happened, what we would do, why, what to watch, what it rests on: five short paragraphs.
    private static IEnumerable<string> Plain(SupportFacts facts, SupportReasoning reasoning, DialogScript script)
    {
        if (Happened(facts, script) is { Length: > 0 } happened) yield return script.Say("plain-happened", ("facts", happened));
        if (reasoning.Suggestion is not { } suggestion)
        {
            yield return script.Say("not-yet");
            yield break;
        }
        foreach (var paragraph in suggestion.Probes) yield return paragraph;
        var able = new[] { SupportKeys.Assess, SupportKeys.Strategy, SupportKeys.Implement }.Where(k => facts[k] is not null).Select(k => script.Say($"plain-{k["support-".Length..]}-{facts[k]}")).ToList();
        if (able.Count > 0) yield return script.Say("plain-able", ("facts", Joined(able)));
        var tried = facts.Known();
        if (script.Bank("plain-tried").FirstOrDefault(tried.Holds) is { } lesson) yield return lesson.Text;
        yield return script.Say($"plain-watch-{reasoning.Form}");
        yield return script.Say("plain-ends");
    }

    private static string Happened(SupportFacts facts, DialogScript script)
    {
        var parts = new List<string>();
        if (facts[SupportKeys.Spread] is { } spread) parts.Add(script.Say("plain-spread-" + spread));
        if (facts[SupportKeys.Area] is { } area) parts.Add(script.Say("plain-area", ("area", area)));
        if (facts[SupportKeys.Cause] is { } cause) parts.Add(script.Say("plain-cause", ("cause", cause)));
        if (facts[SupportKeys.Obstacle] is { } obstacle) parts.Add(script.Say("plain-obstacle", ("obstacle", obstacle)));
        return string.Join(' ', parts);
    }

    // "But" needs no "and" before it.
    private static string Joined(List<string> parts) => parts.Count == 1 ? parts[0]
        : $"{string.Join(", ", parts[..^1])}{(parts[^1].StartsWith("but ", StringComparison.Ordinal) ? ", " : " and ")}{parts[^1]}";
}
