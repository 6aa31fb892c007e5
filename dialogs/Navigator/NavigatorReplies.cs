using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Support;

namespace ScrutinyBot.Dialogs.Navigator;

/// <summary>The short list and all there is, as replies.</summary>
internal sealed class NavigatorReplies(DialogScript script, Library library)
{
    public IEnumerable<Reply> ShortList(DialogMoment moment)
    {
        var list = Navigator.ShortList.Of(moment.Answers, script);
        if (moment.Answers.Get<string>(NavigatorKeys.Role) == "officer") yield return new Reply.Notice(script.Say("officer"));
        if (list.First.Count == 0)
        {
            yield return new Reply.Text(script.Say("nothing-fits"));
            foreach (var reply in Everything()) yield return reply;
            yield break;
        }
        yield return new Reply.Text(script.Say("short-list"));
        yield return new Reply.Table(script.Say("caption"), [script.Say("column-offer"), script.Say("column-why"), script.Say("column-when"), script.Say("column-ask")],
            [.. list.First.Select(r => (IReadOnlyList<string>)[r.Offer.Text, Why(r), WhenOf(r.Offer), WhoOf(r.Offer)])]);
        if (list.Less.Count > 0) yield return new Reply.Text($"{script.Say("less")}\n{string.Join('\n', list.Less.Select(r => "- " + script.Say("why-not", ("offer", r.Offer.Text), ("why", Joined(r.Against)))))}");
        if (moment.Answers.Get<string>(NavigatorKeys.Time) == "experienced" && moment.Answers.Get<string>(NavigatorKeys.Role) is "lead-member" or null) yield return new Reply.Notice(script.Say("gap"));
        yield return new Reply.Notice(script.Say("dated"));
        yield return Sources([.. list.First.SelectMany(r => r.Offer.Sources.Concat(r.Fits.Concat(r.Against).SelectMany(f => f.Sources))), .. list.Less.SelectMany(r => r.Against).SelectMany(f => f.Sources)]);
    }

    public IEnumerable<Reply> Everything()
    {
        var offers = script.Bank("offers");
        yield return new Reply.Table(script.Say("all-caption"), [script.Say("column-offer"), script.Say("column-for"), script.Say("column-when"), script.Say("column-ask")],
            [.. offers.Select(o => (IReadOnlyList<string>)[o.Text, o.Detail ?? "", WhenOf(o), WhoOf(o)])]);
        yield return new Reply.Notice(script.Say("dated"));
        yield return Sources([.. offers.SelectMany(o => o.Sources)]);
    }

    public IEnumerable<Reply> AskFirst()
    {
        var questions = script.Bank("questions");
        yield return new Reply.Text($"{script.Say("questions")}\n{string.Join('\n', questions.Select(q => "- " + q.Text))}");
        yield return Sources([.. questions.SelectMany(q => q.Sources)]);
    }

    public IEnumerable<Reply> WhyNot(string offer, DialogMoment moment)
    {
        var list = Navigator.ShortList.Of(moment.Answers, script);
        var item = script.Bank("offers").First(o => o.Id == offer);
        var ranked = list.First.Concat(list.Less).FirstOrDefault(r => r.Offer.Id == offer);
        yield return new Reply.Text(ranked switch
        {
            { Against: [_, ..] } => script.Say("why-not", ("offer", item.Text), ("why", Joined(ranked.Against))),
            not null => script.Say("why-yes", ("offer", item.Text), ("why", Joined(ranked.Fits))),
            _ => script.Say("why-neither", ("offer", item.Text), ("detail", item.Detail ?? "")),
        });
        yield return Sources([.. item.Sources, .. ranked?.Against.SelectMany(a => a.Sources) ?? []]);
    }

    public static string Why(RankedOffer ranked) => SupportReplies.Sentence(Joined(ranked.Fits)) + (ranked.Against.Count == 0 ? "." : $". But {Joined(ranked.Against)}.");

    public static string WhoOf(ScriptItem offer) => offer.Probes.Count > 0 ? offer.Probes[0] : "";

    public static string WhenOf(ScriptItem offer) => offer.Probes.Count > 1 ? offer.Probes[1] : "";

    private static string Joined(IReadOnlyList<ScriptItem> items) => string.Join("; ", items.Select(i => i.Text));

    private Reply.Citations Sources(IReadOnlyList<SectionRef> sources) => new([.. sources.Distinct().Select(library.Cite).OfType<Citation>()]);
}
