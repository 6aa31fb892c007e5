using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;

namespace ScrutinyBot.Dialogs.Support;

/// <summary>What a member has told of their case: values of choices and own words by key; what is not said, or not known, is missing.
/// Two equal sets of facts are reasoned from alike.</summary>
public sealed record SupportFacts(IReadOnlyDictionary<string, string> Said)
{
    /// <summary>The facts among recorded answers.</summary>
    public static SupportFacts Of(AnswerSet answers) => new(
        SupportKeys.Facts.Select(k => (Key: k, Value: answers.Get<string>(k))).Where(f => f.Value is { Length: > 0 }).ToDictionary(f => f.Key, f => f.Value!, StringComparer.Ordinal));

    /// <summary>The facts kept under a key; null when none are.</summary>
    internal static SupportFacts? Kept(AnswerSet answers, string key) => answers.Get<Dictionary<string, string>>(key) is { } kept ? new(kept) : null;

    /// <summary>The value or words of a fact; null when it is not known.</summary>
    public string? this[string key] => Said.GetValueOrDefault(key);

    /// <summary>True for a capacity that leaders are said to have.</summary>
    public bool Has(string capacity) => this[capacity] == "yes";

    /// <summary>True for a capacity that leaders are said to lack, wholly or in part.</summary>
    public bool Lacks(string capacity) => this[capacity] is "no" or "partly";

    /// <summary>True when the trouble reaches wide, or has lasted in spite of attempts.</summary>
    public bool IsSystemic => this[SupportKeys.Spread] == "widespread" || this[SupportKeys.History] == "persistent";

    /// <summary>The keys whose values are other than before, in the order of reasoning.</summary>
    public IReadOnlyList<string> ChangedSince(SupportFacts before) => [.. SupportKeys.Facts.Where(k => this[k] != before[k])];

    /// <summary>The facts with what can be told from the member's own words, to draw items of a bank by.</summary>
    internal KnownFacts Known(params IEnumerable<(string Key, string? Value)> more) => new(
    [
        .. Said.Select(f => (f.Key, (string?)f.Value)),
        .. OwnWords.Causes(this[SupportKeys.Cause] ?? "").Select(k => ("support-cause-kind", (string?)k)),
        .. OwnWords.Obstacles(this[SupportKeys.Obstacle] ?? "").Select(k => ("support-obstacle-kind", (string?)k)),
        .. (this[SupportKeys.Tried] is { } tried ? OwnWords.Tried(tried) : []).Select(k => ("support-tried-kind", (string?)k)),
        ("support-systemic", IsSystemic ? "yes" : "no"),
        .. more,
    ]);

    /// <summary>A fact as it is told back: the label of the choice, or the member's words in quotation marks.</summary>
    internal string InWords(string key, DialogScript script) => this[key] is not { } value ? ""
        : script.Question(key).Choices.FirstOrDefault(c => c.Value == value)?.Label ?? $"“{value}”";
}
