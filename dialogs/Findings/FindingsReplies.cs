using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Findings;

/// <summary>What this dialog shows: pure, from the state and the words of its file.</summary>
internal sealed class FindingsReplies(FindingsState state, DialogScript script)
{
    public Reply Lines() => new Reply.Table(Say("lines-caption"), ["", Say("lines-caption")], [.. state.Lines.Select(l => (IReadOnlyList<string>)[l.Number, l.Text])]);

    public Reply Log(IEnumerable<EvidenceItem>? items = null) => new Reply.Table(Say("log-caption"), Columns("columns-log"), [.. (items ?? state.Log.Rows).Select(Row)]);

    public Reply Map() => new Reply.Table(Say("short-caption"), Columns("columns-map"), [.. Triangulation.Of(state).Select(s => (IReadOnlyList<string>)
    [
        $"{s.Line.Number}. {s.Line.Text}", s.Sources.ToString(PlanDate.British), Dash(string.Join(", ", s.Items.Select(i => KindOf(i.Kind)).Distinct(StringComparer.Ordinal))),
        Refs(s.For), Refs(s.Against), Refs(s.Mixed), Say(s.HearsFamilies ? "check-yes" : "check-no"),
    ])]);

    public Reply Check() => new Reply.Table(Say("recommendations-caption"), Columns("columns-check"), [.. state.Recommendations.Rows.Select(CheckRow)]);

    public Reply Tracker() => new Reply.Table(Say("tracker-caption"), Columns("tracker-columns"), [.. state.Recommendations.Rows.Select(r => (IReadOnlyList<string>)
    [
        ReferenceOf(r), r.Text, ResponseOf(r), state.ResponseDue?.Text ?? Say("date-missing"), r.Lead.Length > 0 ? Capital(r.Lead) : r.Owner.Length > 0 ? Capital(r.Owner) : Say("not-said"),
        ProgressOf(r), state.ReviewOn?.Text ?? Say("date-missing"),
    ])]);

    /// <summary>For example "2026/27-R2".</summary>
    public string ReferenceOf(Recommendation recommendation) =>
        $"{MunicipalYear.Of((state.Agreed ?? state.ToExecutive)?.First ?? state.Moment.Today)}-R{recommendation.Number.ToString(PlanDate.British)}";

    public string ResponseOf(Recommendation recommendation)
    {
        var words = Say(recommendation.Response switch
        {
            ExecutiveResponse.Accepted => "response-accepted",
            ExecutiveResponse.Partly => "response-partly",
            ExecutiveResponse.Rejected => "response-rejected",
            _ => "response-awaited",
        });
        return recommendation.Reason.Length > 0 ? $"{words}: {recommendation.Reason}" : words;
    }

    public string ProgressOf(Recommendation recommendation)
    {
        var words = Say(recommendation.Progress switch
        {
            ProgressColour.Red => "progress-red",
            ProgressColour.Amber => "progress-amber",
            ProgressColour.Green => "progress-green",
            _ => "progress-none",
        });
        return recommendation.ProgressNote.Length > 0 ? $"{words}: {recommendation.ProgressNote}" : words;
    }

    public string KindOf(EvidenceKind? kind) => Say(kind switch
    {
        EvidenceKind.Data => "kind-data",
        EvidenceKind.Oral => "kind-oral",
        EvidenceKind.Written => "kind-written",
        EvidenceKind.Visit => "kind-visit",
        EvidenceKind.Survey => "kind-survey",
        _ => "kind-none",
    });

    public string DirectionOf(Direction? direction) => Say(direction switch
    {
        Direction.Supports => "direction-supports",
        Direction.Against => "direction-against",
        Direction.Mixed => "direction-mixed",
        _ => "direction-none",
    });

    public string LinesOf(IEnumerable<string> lines) => state.NumbersOf(lines) is { Length: > 0 } numbers ? numbers : Say("no-line");

    /// <summary>"line 2 (does it save money)".</summary>
    public string LineInWords(ReviewLine line) => Say("line-words", ("number", line.Number), ("text", line.Text));

    /// <summary>What a recommendation rests on: "line 1 (E1, E2)".</summary>
    public string RestsOn(Recommendation recommendation)
    {
        var evidence = state.EvidenceOf(recommendation);
        var lines = state.NumbersOf(recommendation.Lines.IsEmpty ? evidence.SelectMany(e => e.Lines) : recommendation.Lines);
        var refs = string.Join(", ", evidence.Select(e => e.Ref));
        return (lines.Length, refs.Length) switch
        {
            (0, 0) => Say("check-no"),
            (0, _) => refs,
            (_, 0) => $"{lines}",
            _ => $"{lines} ({refs})",
        };
    }

    /// <summary>A sentence for each recommendation: what it lacks, or that it passes.</summary>
    public string Reasons(Recommendation recommendation)
    {
        var number = recommendation.Number.ToString(PlanDate.British);
        var failing = RecommendationCheck.Of(recommendation, state);
        if (failing.Count == 0) return Say("recommendation-passes", ("number", number));
        // What the council cannot decide needs no owner and no date either.
        var told = failing.FirstOrDefault(f => f.Point == CheckPoint.Reach) is { } reach ? [reach] : failing;
        return Say("recommendation-fails", ("number", number), ("reasons", string.Join("; ", told.Select(f => Say(f.Reason, ("words", f.Words), ("number", number)))) + "."));
    }

    private IReadOnlyList<string> Row(EvidenceItem item) =>
    [
        item.Ref, LinesOf(item.Lines), KindOf(item.Kind), Capital(item.Source), item.Date?.Text ?? Say("date-missing"), item.Shows.Length > 0 ? item.Shows : Say("not-said"),
        DirectionOf(item.Direction), Say(item.Exempt ? "status-exempt" : "status-public"),
    ];

    private IReadOnlyList<string> CheckRow(Recommendation recommendation)
    {
        var failing = RecommendationCheck.Of(recommendation, state).Select(f => f.Point).ToHashSet();
        string Mark(CheckPoint point) => Say(failing.Contains(point) ? "check-no" : "check-yes");
        var partner = RecommendationCheck.PartnerIn(recommendation.Text);
        return
        [
            recommendation.Number.ToString(PlanDate.British), recommendation.Text, Mark(CheckPoint.Specific), Mark(CheckPoint.Measurable),
            recommendation.Owner.Length > 0 ? Capital(recommendation.Owner) : Say("check-no"), recommendation.By?.Text ?? Say("check-no"),
            partner.Length > 0 && !failing.Contains(CheckPoint.Reach) ? Say("check-partner") : Mark(CheckPoint.Reach), RestsOn(recommendation),
        ];
    }

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Refs(IEnumerable<EvidenceItem> items) => Dash(string.Join(", ", items.Select(i => i.Ref)));

    private static string Dash(string text) => text.Length > 0 ? text : "–";

    private IReadOnlyList<string> Columns(string name) => Say(name).Split('|');

    private string Say(string name, params ReadOnlySpan<(string, string)> blanks) => script.Say(name, blanks);
}
