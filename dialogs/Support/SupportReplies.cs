using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Support;

/// <summary>The reasoning and what hangs on it, as replies.</summary>
internal sealed class SupportReplies(DialogScript script, Library library)
{
    /// <summary>The suggestion in two sentences, or that too little is known.</summary>
    public IEnumerable<Reply> ShortAnswer(SupportReasoning reasoning)
    {
        if (reasoning.Suggestion is not { } suggestion)
        {
            yield return new Reply.Text(script.Say("not-yet"));
            yield break;
        }
        yield return new Reply.Text(string.Join("\n\n", new[] { Short(suggestion), script.Say("no-panacea"), Assumed(reasoning) }.Where(t => t.Length > 0)));
        yield return Sources(suggestion.Sources);
    }

    /// <summary>The suggestion with every step that leads to it.</summary>
    public IEnumerable<Reply> StepByStep(SupportReasoning reasoning)
    {
        if (reasoning.Suggestion is not { } suggestion)
        {
            yield return new Reply.Text(script.Say("not-yet"));
            if (reasoning.Steps.Count > 0) yield return new Reply.Text(Steps(reasoning.Steps));
            yield break;
        }
        yield return new Reply.Text(Short(suggestion));
        yield return new Reply.Text($"{script.Say("steps-caption")}:\n{Steps(reasoning.Steps)}");
        yield return new Reply.Text(string.Join('\n', new[] { Labelled("benefits", suggestion), Labelled("factors", suggestion), script.Say("examples-short", ("places", string.Join(", ", Of("examples", suggestion).Select(e => e.Text.Split(':')[0]).Distinct(StringComparer.Ordinal)))) }));
        yield return new Reply.Text(string.Join("\n\n", new[] { script.Say("no-panacea"), Assumed(reasoning) }.Where(t => t.Length > 0)));
        yield return new Reply.Notice(script.Say("dated"));
        yield return Sources([.. suggestion.Sources, .. reasoning.Steps.SelectMany(s => s.Item.Sources), .. Of("benefits", suggestion).Concat(Of("factors", suggestion)).Concat(Of("examples", suggestion)).SelectMany(i => i.Sources)]);
    }

    /// <summary>The three broad forms.</summary>
    public IEnumerable<Reply> Forms()
    {
        yield return new Reply.Text($"{script.Say("forms-intro")}\n{Bullets(script.Bank("forms").Select(f => f.Text))}\n\n{script.Say("forms-depends")}");
        yield return Sources([.. script.Bank("forms").SelectMany(f => f.Sources)]);
    }

    /// <summary>What a changed fact changes in the reasoning, and what it does not.</summary>
    public IEnumerable<Reply> Compared(SupportReasoning before, SupportReasoning now)
    {
        var change = ReasoningChange.Between(before, now);
        if (now.Suggestion is not { } suggestion)
        {
            yield return new Reply.Text(script.Say(change.IsNone ? "change-nothing-known" : "not-yet"));
            yield break;
        }
        if (change.IsNone)
        {
            yield return new Reply.Text(script.Say("change-nothing", ("form", suggestion.Text)));
            yield break;
        }
        var parts = new List<string>
        {
            change.SuggestionChanged && before.Suggestion is { } was ? script.Say("change-other", ("before", was.Text), ("form", suggestion.Text), ("why", suggestion.Detail ?? ""))
                : change.SuggestionChanged ? Short(suggestion) : script.Say("change-same", ("form", suggestion.Text)),
        };
        if (change.Come.Count > 0) parts.Add($"{script.Say("change-now")}\n{Bullets(change.Come.Select(Step))}");
        else if (change.Gone.Count > 0) parts.Add($"{script.Say("change-gone")}\n{Bullets(change.Gone.Select(s => $"{s.Label}: {s.Fact}"))}");
        if (change.Kept.Count > 0) parts.Add(script.Say("change-kept", ("facts", string.Join("; ", change.Kept.Select(s => s.Label).Distinct(StringComparer.Ordinal)))));
        if (now.Form != "adm" && now.Facts.Said.Values.Any(v => v is "no" or "partly")) parts.Add(script.Say("change-no-trust"));
        yield return new Reply.Text(string.Join("\n\n", parts));
        yield return Sources([.. change.Come.SelectMany(s => s.Item.Sources), .. suggestion.Sources]);
    }

    /// <summary>Contained against systemic, with this case.</summary>
    public IEnumerable<Reply> Spread(SupportFacts facts)
    {
        var verdict = facts[SupportKeys.Spread] switch
        {
            "contained" when facts[SupportKeys.History] == "persistent" => "spread-persistent",
            "contained" => "spread-contained",
            "widespread" => "spread-widespread",
            _ when facts[SupportKeys.History] == "persistent" => "spread-persistent",
            _ => "spread-unknown",
        };
        var speaks = new[] { SupportKeys.Spread, SupportKeys.Area, SupportKeys.Cause, SupportKeys.History }.Select(k => facts.InWords(k, script)).Where(w => w.Length > 0).Select(LowerFirst).ToList();
        yield return new Reply.Text(string.Join("\n\n", new[]
        {
            script.Say(verdict) + (speaks.Count == 0 || facts[SupportKeys.Spread] is null ? "" : " " + script.Say("spread-speaks", ("facts", string.Join("; ", speaks)))),
            script.Say("spread-means"),
            $"{script.Say("spread-tell")}\n{Bullets(script.Bank("systemic-signs").Select(s => s.Text))}",
        }));
        yield return Sources([new("enabling-improvement", "external-circumstances"), new("enabling-improvement", "adm-circumstances"), .. script.Bank("systemic-signs").SelectMany(s => s.Sources)]);
    }

    public IEnumerable<Reply> WouldChange(SupportReasoning reasoning) => reasoning.Suggestion is null ? ShortAnswer(reasoning)
        : Listed(script.Say("would-change"), reasoning.WouldChange);

    public IEnumerable<Reply> Provider(SupportReasoning reasoning) => Listed(script.Say("provider"), ProviderQuestions(reasoning.Form));

    public IEnumerable<Reply> Examples(SupportReasoning reasoning) =>
    [
        .. Listed(script.Say("examples"), [.. script.Bank("examples").Where(e => reasoning.Form.Length == 0 || e.Group == reasoning.Form)]),
        new Reply.Notice(script.Say("dated")),
    ];

    public IEnumerable<Reply> Costs() =>
        [new Reply.Text(script.Say("cost-range")), Sources([new("enabling-improvement", "comparable-costs")])];

    /// <summary>What speaks against a form in this case.</summary>
    public IEnumerable<Reply> WhyNot(string form, SupportReasoning reasoning)
    {
        var name = script.Bank("forms").First(f => f.Group == form).Detail!;
        if (reasoning.Suggestion is not { } suggestion) return ShortAnswer(reasoning);
        if (reasoning.Form == form) return [new Reply.Text($"{script.Say("why-not-is")} {Short(suggestion)}"), Sources(suggestion.Sources)];
        var against = reasoning.Steps.Where(s => s.Item.Probes.Contains("not-" + form)).ToList();
        var circumstances = Of("circumstances", form);
        return
        [
            new Reply.Text(against.Count == 0
                ? script.Say("why-not-none", ("form", name), ("why", suggestion.Detail ?? ""))
                : $"{script.Say("why-not", ("form", name))}\n{Bullets(against.Select(Step))}"),
            new Reply.Text($"{script.Say("circumstances")} {string.Join(' ', circumstances.Select(c => c.Text))}"),
            Sources([.. against.SelectMany(s => s.Item.Sources), .. circumstances.SelectMany(c => c.Sources)]),
        ];
    }

    /// <summary>About half a page in plain words, to be copied.</summary>
    public Reply Brief(SupportDraft draft) => new Reply.Text($"{script.Say("summary-intro")}\n\n**{draft.PlainTitle}**\n\n{string.Join("\n\n", draft.Plain)}");

    /// <summary>What to ask whoever offers a form of help; of any form, and of this one.</summary>
    public IReadOnlyList<ScriptItem> ProviderQuestions(string form) => ProviderQuestions(script, form);

    public static IReadOnlyList<ScriptItem> ProviderQuestions(DialogScript script, string form) => [.. script.Bank("provider").Where(p => p.Group == form || p.Group == "any")];

    public static string Sentence(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    private string Short(ScriptItem suggestion) => script.Say("short-answer", ("form", suggestion.Text), ("why", suggestion.Detail ?? ""));

    private string Assumed(SupportReasoning reasoning) => reasoning.Assumed.Count == 0 ? ""
        : script.Say("assumed", ("facts", string.Join(", or ", reasoning.Assumed.Select(k => script.Say("assumed-" + k["support-".Length..])))));

    private IEnumerable<Reply> Listed(string heading, IReadOnlyList<ScriptItem> items) =>
        [new Reply.Text($"{heading}\n{Bullets(items.Select(i => i.Text))}"), Sources([.. items.SelectMany(i => i.Sources)])];

    private string Labelled(string bank, ScriptItem suggestion) => $"**{script.Say(bank).TrimEnd(':')}:** {string.Join(' ', Of(bank, suggestion).Select(i => i.Text))}";

    private IReadOnlyList<ScriptItem> Of(string bank, ScriptItem suggestion) => Of(bank, suggestion.Group!);

    private IReadOnlyList<ScriptItem> Of(string bank, string form) => [.. script.Bank(bank).Where(i => i.Group == form)];

    private Reply.Citations Sources(IReadOnlyList<SectionRef> sources) => new([.. sources.Distinct().Select(library.Cite).OfType<Citation>()]);

    private static string Steps(IReadOnlyList<ReasoningStep> steps) => string.Join('\n', steps.Select((s, i) => $"{i + 1}. {Step(s)}"));

    private static string Step(ReasoningStep step) => $"**{step.Label}: {step.Fact.TrimEnd('.')}.** {step.Item.Text} {step.Item.Detail}";

    private static string Bullets(IEnumerable<string> items) => string.Join('\n', items.Select(i => "- " + i));

    private static string LowerFirst(string words) => words.StartsWith('“') ? words : char.ToLowerInvariant(words[0]) + words[1..];
}
