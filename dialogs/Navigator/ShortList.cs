using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Support;

namespace ScrutinyBot.Dialogs.Navigator;

/// <summary>An offer, why it fits and why it may not; items of the banks <c>offers</c>, <c>fits</c> and <c>against</c>.</summary>
public sealed record RankedOffer(ScriptItem Offer, IReadOnlyList<ScriptItem> Fits, IReadOnlyList<ScriptItem> Against)
{
    /// <summary>What the member wants counts most, then who they are; how they like to learn decides between equals.</summary>
    public int Weight => Fits.Sum(WeightOf) - (2 * Against.Count);

    private static int WeightOf(ScriptItem fit) => fit.When.ContainsKey(NavigatorKeys.Needs) ? 4 : fit.When.ContainsKey(NavigatorKeys.Role) || fit.When.ContainsKey(NavigatorKeys.Time) ? 2 : 1;
}

/// <summary>The support that fits a member, best first. Pure.</summary>
/// <param name="First">At most three.</param>
/// <param name="Less">What speaks against the rest.</param>
public sealed record ShortList(IReadOnlyList<RankedOffer> First, IReadOnlyList<RankedOffer> Less)
{
    private const int Most = 3;

    public static ShortList Of(AnswerSet answers, DialogScript script)
    {
        var known = new KnownFacts(
        [
            .. new[] { NavigatorKeys.Role, NavigatorKeys.Time, NavigatorKeys.Style, NavigatorKeys.Hours }.Select(k => (k, answers.Get<string>(k))),
            .. (answers.Get<IReadOnlyList<string>>(NavigatorKeys.Needs) ?? []).Select(n => (NavigatorKeys.Needs, (string?)n)),
        ]);
        var ranked = script.Bank("offers").Select(o => new RankedOffer(o,
            [.. script.Bank("fits").Where(f => f.Group == o.Id && known.Holds(f))],
            [.. script.Bank("against").Where(f => f.Group == o.Id && known.Holds(f))])).ToList();
        // An offer that nothing speaks for is on no short list.
        var first = ranked.Where(r => r.Fits.Count > 0 && r.Weight > 0).OrderByDescending(r => r.Weight).Take(Most).ToList();
        return new ShortList(first, [.. ranked.Except(first).Where(r => r.Against.Count > 0)]);
    }
}
