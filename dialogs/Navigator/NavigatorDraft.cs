using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Support;

namespace ScrutinyBot.Dialogs.Navigator;

/// <summary>The short list of support for a lead member, from which its document is made.</summary>
public sealed record NavigatorDraft : Draft
{
    /// <summary>What the member told: label and words.</summary>
    public IReadOnlyList<SupportFact> About { get; init; } = [];
    public IReadOnlyList<DraftOffer> First { get; init; } = [];
    /// <summary>What is less for this member now, and why.</summary>
    public IReadOnlyList<CitedText> Less { get; init; } = [];
    public IReadOnlyList<DraftOffer> Everything { get; init; } = [];
    public IReadOnlyList<CitedText> Questions { get; init; } = [];
    /// <summary>How old the offers are, and the gap there may be.</summary>
    public IReadOnlyList<string> Cautions { get; init; } = [];

    internal static NavigatorDraft Of(DialogMoment moment, DialogScript script)
    {
        var list = ShortList.Of(moment.Answers, script);
        return new NavigatorDraft
        {
            Title = script.Say("title"),
            Council = moment.Answers.Get<string>(SharedKeys.Council) ?? "",
            PreparedOn = moment.Today,
            About = [.. new[] { NavigatorKeys.Role, NavigatorKeys.Time, NavigatorKeys.Needs, NavigatorKeys.Style, NavigatorKeys.Hours }.Select(k => Fact(k, moment.Answers, script)).OfType<SupportFact>()],
            First = [.. list.First.Select(r => Offer(r.Offer, NavigatorReplies.Why(r), [.. r.Offer.Sources, .. r.Fits.Concat(r.Against).SelectMany(f => f.Sources)]))],
            Less = [.. list.Less.Select(r => new CitedText(script.Say("why-not", ("offer", r.Offer.Text), ("why", string.Join("; ", r.Against.Select(a => a.Text)))), Cite([.. r.Against.SelectMany(a => a.Sources)])))],
            Everything = [.. script.Bank("offers").Select(o => Offer(o, o.Detail ?? "", [.. o.Sources]))],
            Questions = [.. script.Bank("questions").Select(q => new CitedText(q.Text, Cite([.. q.Sources])))],
            Cautions = [script.Say("dated"), .. moment.Answers.Get<string>(NavigatorKeys.Time) == "experienced" ? [script.Say("gap")] : Array.Empty<string>()],
        };

        DraftOffer Offer(ScriptItem item, string why, IReadOnlyList<SectionRef> sources) => new(item.Text, item.Detail ?? "", new CitedText(why, Cite(sources)), NavigatorReplies.WhenOf(item), NavigatorReplies.WhoOf(item));
        IReadOnlyList<Citation> Cite(IReadOnlyList<SectionRef> sources) => [.. sources.Distinct().Select(moment.Library.Cite).OfType<Citation>()];
    }

    private static SupportFact? Fact(string key, AnswerSet answers, DialogScript script)
    {
        var question = script.Question(key);
        var values = answers.Get<string>(key) is { } one ? [one] : answers.Get<IReadOnlyList<string>>(key) ?? [];
        var words = string.Join("; ", question.Choices.Where(c => values.Contains(c.Value)).Select(c => c.Label));
        return words.Length == 0 ? null : new SupportFact(question.Label, words);
    }
}

/// <summary>An offer: what it is for, why it fits, when to use it and who to ask now.</summary>
public sealed record DraftOffer(string Name, string For, CitedText Why, string When, string Ask);
