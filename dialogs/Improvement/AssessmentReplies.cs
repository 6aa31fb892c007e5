using System.Collections.Immutable;
using System.Globalization;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Improvement;

/// <summary>The tables, charts and sentences in which the assessment is shown. Every sentence comes from the dialog's words.</summary>
internal static class AssessmentReplies
{
    public static string Number(int? rating, Assessment a) => rating?.ToString(CultureInfo.InvariantCulture) ?? a.Script.Say("rating-unknown");

    /// <summary>"+1", "-1" or "0".</summary>
    public static string Signed(int change) => change.ToString("+0;-0;0", CultureInfo.InvariantCulture);

    /// <summary>The ratings by name and number, with what shows them.</summary>
    public static Reply Ratings(Assessment a) => new Reply.Table(
        a.Script.Say("ratings-caption"),
        ["No.", a.Script.Say("column-enabler"), a.Script.Say("column-rating"), .. a.Evidence.Count > 0 ? new[] { a.Script.Say("column-evidence") } : []],
        [.. a.Enablers.All.Select((e, i) => (IReadOnlyList<string>)
        [
            (i + 1).ToString(CultureInfo.InvariantCulture), e.Label, Number(a.Ratings.GetValueOrDefault(e.Value), a),
            .. a.Evidence.Count > 0 ? new[] { a.Evidence.GetValueOrDefault(e.Value, a.Script.Say("no-evidence-cell")) } : [],
        ])]);

    /// <summary>The ratings as one line: "Strategic approach 4, Leadership and governance 2".</summary>
    public static string InWords(ImmutableSortedDictionary<string, int?> ratings, Assessment a) =>
        string.Join(", ", a.Enablers.All.Where(e => ratings.ContainsKey(e.Value)).Select(e => $"{e.Label} {Number(ratings[e.Value], a)}"));

    public static Reply.Chart Radar(Assessment a)
    {
        var now = new ChartSeries(a.Script.Say("strip-now"), [.. a.Enablers.All.Select(e => (double?)a.Ratings.GetValueOrDefault(e.Value))]);
        var last = new ChartSeries(a.Script.Say("strip-last"), [.. a.Enablers.All.Select(e => (double?)a.LastRatings.GetValueOrDefault(e.Value))], Before: true);
        var words = a.HasLastRatings
            ? a.Script.Say("radar-alternative-last", ("ratings", string.Join(", ", a.Enablers.All.Select(e => $"{e.Label} {Number(a.Ratings.GetValueOrDefault(e.Value), a)} ({Number(a.LastRatings.GetValueOrDefault(e.Value), a)})"))))
            : a.Script.Say("radar-alternative", ("ratings", string.Join(", ", a.Enablers.All.Select(e => $"{e.Label} {Number(a.Ratings.GetValueOrDefault(e.Value), a)}"))));
        return new Reply.Chart(a.Script.Say("radar-title"), ChartShape.Radar, a.Script.Say("column-enabler"), [.. a.Enablers.All.Select(e => e.Label)], a.HasLastRatings ? [now, last] : [now], words)
        {
            Most = JourneyPrompts.Most,
        };
    }

    /// <summary>The phase strip; null where there is no place yet.</summary>
    public static Reply.Chart? Strip(Assessment a)
    {
        if (a.Place is not { } place) return null;
        var last = a.LastPlace is { } before ? " " + a.Script.Say("strip-alternative-last", ("place", PhasesInWords(before, a))) : "";
        return new Reply.Chart(
            a.Script.Say("strip-title"), ChartShape.Strip, a.Script.Say("column-phase"), [.. a.Script.Bank("phases").Select(p => p.Text)],
            [new(a.Script.Say("strip-now"), [place.At]), .. a.LastPlace is { } old ? new[] { new ChartSeries(a.Script.Say("strip-last"), [old.At], Before: true) } : []],
            a.Script.Say("strip-alternative", ("place", $"{PlaceInWords(place, a)}.")) + last);
    }

    /// <summary>"That puts you between fair to good and good to great".</summary>
    public static string PlaceInWords(Place place, Assessment a) => place.Phases is [var first, var second]
        ? a.Script.Say("place-between", ("first", Lower(a.PhaseItem(first).Text)), ("second", Lower(a.PhaseItem(second).Text)))
        : a.Script.Say("place-in", ("phase", Lower(a.PhaseItem(place.Phase).Text)));

    public static string PhasesInWords(Place place, Assessment a) => string.Join(" / ", place.Phases.Select(p => Lower(a.PhaseItem(p).Text)));

    /// <summary>The place, what it means, the reasons, what it is not, and what it rests on.</summary>
    public static IEnumerable<Reply> Place(Assessment a)
    {
        if (a.Place is not { } place)
        {
            yield return new Reply.Notice(a.Script.Say("place-not-yet"));
            yield break;
        }
        yield return new Reply.Text(string.Join('\n',
        [
            a.Script.Say("place", ("place", PlaceInWords(place, a)), ("why", string.Join(' ', Meanings(a)))),
            "", a.Script.Say("place-reasons"), .. Reasons(a), "", a.Script.Say("place-limits"),
        ]));
        yield return Citations(a, [.. place.Phases.SelectMany(p => a.PhaseItem(p).Sources), .. Limits]);
    }

    /// <summary>What each phase of the place is about.</summary>
    public static IEnumerable<string> Meanings(Assessment a) => a.Place is not { } place ? [] :
        place.Phases.Select(p => a.Script.Say("place-means", ("phase", a.PhaseItem(p).Text), ("detail", a.PhaseItem(p).Detail ?? "")));

    /// <summary>Why there, one line each, from the answers.</summary>
    public static IReadOnlyList<string> Reasons(Assessment a)
    {
        var reasons = new List<string>();
        var rated = a.Rated.ToList();
        if (rated.Count > 0)
            reasons.Add(a.Script.Say("reason-average", ("count", rated.Count.ToString(CultureInfo.InvariantCulture)), ("average", Mean(rated.Select(r => r.Rating))), ("spread", Spread(rated, a))));
        reasons.Add(Judged(a));
        foreach (var (id, name, rating) in rated.Where(r => r.Rating <= 2 && Placement.HoldingBack.Contains(r.Id, StringComparer.Ordinal)))
            reasons.Add(a.Script.Say("reason-held-back", ("name", name), ("rating", Number(rating, a)), ("why", a.Script.Say($"held-back-{id}"))));
        if (rated.Where(r => r.Rating <= 2 && !Placement.HoldingBack.Contains(r.Id, StringComparer.Ordinal)).Select(r => $"{r.Name} ({Number(r.Rating, a)})").ToList() is { Count: > 0 } weak)
            reasons.Add(a.Script.Say("reason-weak", ("names", Joined(weak))));
        if (a.Changes.FirstOrDefault(c => c.Kinds.Contains(ChangeKinds.Lending)) is { } lending) reasons.Add(a.Script.Say("reason-lending", ("fact", lending.Words)));
        if (a.Changes.FirstOrDefault(c => c.Kinds.Contains(ChangeKinds.Oversight)) is { } oversight) reasons.Add(a.Script.Say("reason-oversight", ("fact", oversight.Words)));
        var thin = a.Doubts.Where(d => !d.Against).ToList();
        var firm = rated.Where(r => !thin.Exists(d => d.Enabler == r.Id)).Select(r => r.Rating).ToList();
        if (thin.Count > 0 && firm.Count > 0)
            reasons.Add(a.Script.Say(thin.Count == 1 ? "reason-doubt-one" : "reason-doubt", ("names", Joined(thin.Select(d => a.Enablers.NameOf(d.Enabler)))), ("average", Mean(firm))));
        return reasons;
    }

    public static IEnumerable<Reply> Pitfalls(Assessment a)
    {
        if (a.Place is not { } place) return [new Reply.Notice(a.Script.Say("place-not-yet"))];
        var items = PitfallItems(a).ToList();
        return
        [
            new Reply.Text($"{a.Script.Say(place.Phases.Count > 1 ? "pitfalls-between" : "pitfalls")}\n{string.Join('\n', items.Select(i => $"- {i.Text}"))}"),
            Citations(a, items.SelectMany(i => i.Sources)),
        ];
    }

    public static IEnumerable<ScriptItem> PitfallItems(Assessment a) =>
        a.Place is not { } place ? [] : place.Phases.SelectMany(p => a.Script.Bank("pitfalls").Where(i => i.Group == a.PhaseItem(p).Id));

    /// <summary>Whether it could go backwards: yes, and what of their own telling bears on it, and the early signs.</summary>
    /// <param name="asked">True when it was asked whether it could; false when only the signs were.</param>
    public static IEnumerable<Reply> Backwards(Assessment a, bool asked)
    {
        var facts = Facts(a).ToList();
        var weak = a.Rated.Where(r => r.Rating <= 2).OrderBy(r => r.Rating).ToList();
        var lines = new List<string> { a.Script.Say(asked ? "backwards-yes" : "signs-first") };
        if (facts.Count + weak.Count > 0) lines.AddRange(["", a.Script.Say("backwards-from-facts")]);
        if (facts.Count == 0) lines.AddRange(["", a.Script.Say("backwards-no-facts")]);
        lines.AddRange(facts.Select(f => "- " + f.Words));
        if (weak.Count > 0) lines.Add(a.Script.Say("backwards-weak", ("names", Joined(weak.Select(w => $"{w.Name} ({Number(w.Rating, a)})")))));
        yield return new Reply.Text(string.Join('\n', lines));
        yield return Signs(a);
        yield return Citations(a, [.. Falling, .. facts.SelectMany(f => f.Item.Sources), .. SignItems(a).SelectMany(s => s.Sources.Take(1))]);
        yield return new Reply.Notice(a.Script.Say(a.Watchers.Count == 0 ? "watch-ask" : "watch-change"));
    }

    /// <summary>What each change that was told means, with its words in it.</summary>
    public static IEnumerable<(string Words, ScriptItem Item)> Facts(Assessment a) => a.Changes.Concat(a.ChangesInEvidence)
        .SelectMany(c => c.Kinds.Select(k => (c.Words, Item: a.Script.Bank("facts").First(f => f.Id == "fact-" + k))))
        .Select(c => (c.Item.Text.Replace("{fact}", c.Words, StringComparison.Ordinal), c.Item));

    public static Reply Signs(Assessment a) => new Reply.Table(
        a.Script.Say("signs-caption"),
        ["No.", a.Script.Say("column-sign"), a.Script.Say("column-watch"), a.Script.Say("column-who")],
        [.. SignItems(a).Select((s, i) => (IReadOnlyList<string>)
        [
            (i + 1).ToString(CultureInfo.InvariantCulture), SignInWords(s, a), s.Detail ?? "", a.Watchers.GetValueOrDefault(s.Id, a.Script.Say("nobody")),
        ])]);

    public static string SignInWords(ScriptItem sign, Assessment a) =>
        Facts(a).Any(f => f.Item.Group == sign.Id) ? a.Script.Say("sign-yours", ("sign", sign.Text)) : sign.Text;

    /// <summary>The early signs that matter here: those told of, then those of the phase, then those of any.</summary>
    public static IReadOnlyList<ScriptItem> SignItems(Assessment a)
    {
        var phases = (a.Place?.Phases ?? [1]).Select(p => a.PhaseItem(p).Id).ToHashSet(StringComparer.Ordinal);
        var told = Facts(a).Select(f => f.Item.Group).ToHashSet(StringComparer.Ordinal);
        return [.. a.Script.Bank("signs").Where(s => told.Contains(s.Id) || s.Group == "any" || phases.Contains(s.Group ?? "")).OrderBy(s => told.Contains(s.Id) ? 0 : s.Group == "any" ? 2 : 1)];
    }

    public static IEnumerable<Reply> Time(Assessment a)
    {
        yield return new Reply.Text(string.Join('\n', TimeLines(a)));
        yield return Citations(a, a.Script.Bank("time").SelectMany(t => t.Sources));
    }

    /// <summary>How long it took others, with its caveat first, and what that means from here.</summary>
    public static IEnumerable<string> TimeLines(Assessment a)
    {
        yield return a.Script.Say("time-first");
        foreach (var item in a.Script.Bank("time").Where(t => t.Id != "time-good-to-great")) yield return "- " + item.Text;
        if (a.Place is { } place)
            yield return a.Script.Say("time-here", ("time", a.Script.Say(place.At switch { < 1 => "time-here-early", < 2 => "time-here-middle", _ => "time-here-in" })));
        yield return a.Script.Say("time-speed");
    }

    public static IEnumerable<Reply> Steps(Assessment a, bool keep, bool start)
    {
        if (a.Place is null || !a.HasRatings)
        {
            yield return new Reply.Notice(a.Script.Say("no-ratings-yet", ("list", a.Enablers.InOrder)));
            yield break;
        }
        var (keeps, starts) = (keep ? KeepAndStart.Steps(KeepAndStart.Keep, a) : [], start ? KeepAndStart.Steps(KeepAndStart.Start, a) : []);
        if (keeps.Count > 0) yield return Table(KeepAndStart.Keep, keeps, a);
        if (starts.Count > 0) yield return Table(KeepAndStart.Start, starts, a);
        if (keep) yield return new Reply.Text(a.Script.Say("cumulative"));
        yield return Citations(a, [.. keeps.Concat(starts).SelectMany(s => s.Sources.Take(1)), .. keep ? Cumulative : []]);
    }

    /// <summary>One of the two lists by itself.</summary>
    public static Reply Table(string which, Assessment a) => Table(which, KeepAndStart.Steps(which, a), a);

    private static Reply.Table Table(string which, IReadOnlyList<Step> steps, Assessment a) => new(
        a.Script.Say($"{which}-caption"),
        ["No.", a.Script.Say($"column-{which}"), a.Script.Say("column-why")],
        [.. steps.Select((s, i) => (IReadOnlyList<string>)[(i + 1).ToString(CultureInfo.InvariantCulture), s.Text, s.Why])]);

    public static IEnumerable<Reply> Comparison(Assessment a)
    {
        if (!a.HasLastRatings)
        {
            yield return new Reply.Notice(a.Script.Say("compare-none"));
            yield break;
        }
        yield return new Reply.Table(
            a.Script.Say("compare-caption"),
            [a.Script.Say("column-enabler"), a.Script.Say("column-last"), a.Script.Say("column-now"), a.Script.Say("column-change")],
            [.. a.Enablers.All.Select(e => (IReadOnlyList<string>)
            [
                e.Label, Number(a.LastRatings.GetValueOrDefault(e.Value), a), Number(a.Ratings.GetValueOrDefault(e.Value), a), ChangeOf(e.Value, a) is { } change ? Signed(change) : "–",
            ])]);
        yield return new Reply.Text($"{ComparisonInWords(a)} {a.Script.Say("compare-caution")}");
        yield return Radar(a);
    }

    public static int? ChangeOf(string enabler, Assessment a) => a.Ratings.GetValueOrDefault(enabler) - a.LastRatings.GetValueOrDefault(enabler);

    public static string ComparisonInWords(Assessment a)
    {
        string Names(Func<int, bool> such) => Joined(a.Enablers.All.Where(e => ChangeOf(e.Value, a) is { } c && such(c)).Select(e => e.Label));
        var parts = new[] { ("compare-up", Names(c => c > 0)), ("compare-down", Names(c => c < 0)), ("compare-same", Names(c => c == 0)) };
        return string.Join(' ', parts.Where(p => p.Item2.Length > 0).Select(p => a.Script.Say(p.Item1, ("names", p.Item2))));
    }

    /// <summary>The ratings that nothing shows to be right, and what would show them; asked kindly, changed by nobody.</summary>
    public static IEnumerable<Reply> Doubts(Assessment a)
    {
        var doubts = a.Doubts;
        if (doubts.Count == 0)
        {
            if (a.Rated.Any()) yield return new Reply.Notice(a.Script.Say("doubts-none"));
            yield break;
        }
        var lines = new List<string> { a.Script.Say(doubts.Count == 1 ? "doubts-first-one" : "doubts-first", ("names", Joined(doubts.Select(d => a.Enablers.NameOf(d.Enabler))))) };
        // What was said deserves an answer; where nothing was said yet, two are enough to start with.
        var told = doubts.Where(d => d.Said is { Length: > 0 }).Concat(doubts.Where(d => d.Said is not { Length: > 0 }).Take(2)).ToList();
        lines.AddRange(told.Select(d => DoubtInWords(d, a)));
        if (doubts.Except(told).Select(d => a.Enablers.NameOf(d.Enabler)).ToList() is { Count: > 0 } rest) lines.Add(a.Script.Say("doubts-rest", ("names", Joined(rest)), ("name", rest[0].ToLowerInvariant())));
        yield return new Reply.Text(string.Join('\n', lines));
        yield return Citations(a, told.SelectMany(d => IdeaFor(d.Enabler, a).Sources.Take(1)));
    }

    public static string DoubtInWords(Doubt doubt, Assessment a)
    {
        var (name, rating) = (a.Enablers.NameOf(doubt.Enabler), Number(doubt.Rating, a));
        if (doubt.Against) return a.Script.Say("doubt-high", ("name", name), ("rating", rating), ("said", doubt.Said ?? ""));
        var said = doubt.Said is { Length: > 0 } words ? a.Script.Say("doubt-said", ("said", words)) : a.Script.Say("doubt-unsaid");
        return a.Script.Say("doubt", ("name", name), ("rating", rating), ("said", said), ("idea", IdeaFor(doubt.Enabler, a).Text));
    }

    /// <summary>What would show one rating to be right, and a question that finds out.</summary>
    public static IEnumerable<Reply> Idea(string enabler, Assessment a)
    {
        var idea = IdeaFor(enabler, a);
        yield return new Reply.Text(a.Script.Say("idea", ("name", a.Enablers.NameOf(enabler)), ("idea", idea.Text), ("question", idea.Detail ?? "")));
        yield return Citations(a, idea.Sources);
    }

    public static ScriptItem IdeaFor(string enabler, Assessment a) => a.Script.Bank("evidence-ideas").First(i => i.Group == enabler);

    /// <summary>"a, b and c".</summary>
    public static string Joined(IEnumerable<string> words)
    {
        var all = words.ToList();
        if (all.Count < 2) return string.Concat(all);
        // "Leadership and governance, and Innovation" are two.
        var comma = all.Exists(w => w.Contains(" and ", StringComparison.Ordinal)) ? "," : "";
        return $"{string.Join(", ", all.SkipLast(1))}{comma} and {all[^1]}";
    }

    private static string Spread(List<(string Id, string Name, int Rating)> rated, Assessment a)
    {
        var (least, most) = (rated.Min(r => r.Rating), rated.Max(r => r.Rating));
        return least == most ? a.Script.Say("reason-flat") : a.Script.Say("reason-spread",
            ("least", Number(least, a)), ("lowest", Joined(rated.Where(r => r.Rating == least).Select(r => r.Name))),
            ("most", Number(most, a)), ("highest", Joined(rated.Where(r => r.Rating == most).Select(r => r.Name))));
    }

    private static string Judged(Assessment a)
    {
        if (a.Judgement is null) return a.Script.Say("reason-no-judgement");
        var when = WhenJudged(a);
        return a.JudgedYearsAgo is { } years and > Placement.OldAfterYears
            ? a.Script.Say("reason-judgement-old", ("judgement", Lower(a.JudgementInWords)), ("when", when), ("years", years.ToString(CultureInfo.InvariantCulture)))
            : a.Script.Say("reason-judgement", ("judgement", Lower(a.JudgementInWords)), ("when", when)).Replace(" .", ".", StringComparison.Ordinal);
    }

    /// <summary>"in 2023"; the words as said where they hold no year; empty when not known.</summary>
    public static string WhenJudged(Assessment a) =>
        a.JudgedOn.Length == 0 ? "" : a.JudgedYearsAgo is null ? $"({Lower(a.JudgedOn)})" : a.Script.Say("judgement-at", ("date", a.JudgedOn));

    private static string Mean(IEnumerable<int> ratings) => ratings.Average().ToString("0.0", CultureInfo.InvariantCulture);

    private static string Lower(string text) => text.Length == 0 ? "" : char.ToLowerInvariant(text[0]) + text[1..];

    private static Reply Citations(Assessment a, IEnumerable<SectionRef> sources) => new Reply.Citations([.. a.Cite(sources)]);

    private static readonly SectionRef[] Limits = [new("action-research", "chapter-1-improvement-journey")];
    private static readonly SectionRef[] Falling = [new("action-research", "good-to-great-continued"), new("action-research", "es-improvement-journey"), new("action-research", "timeline-of-improvement")];
    private static readonly SectionRef[] Cumulative = [new("action-research", "summarising-the-improvement-journey")];
}
