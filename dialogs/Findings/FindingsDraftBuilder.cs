using ScrutinyBot.Content;

namespace ScrutinyBot.Dialogs.Findings;

/// <summary>Makes the typed record from the answers. What is exempt never enters a public one, so that no document can show it.</summary>
internal static class FindingsDraftBuilder
{
    /// <summary>The record as things stand. Pure.</summary>
    public static FindingsDraft Build(FindingsState state, DialogScript script, bool forPublic)
    {
        var full = new FindingsReplies(state, script);
        var open = forPublic ? Open(state) : state;
        var items = open.Log.Rows;
        var review = FindingsReplies.Capital(state.Review);
        return new FindingsDraft
        {
            Title = state.Review.Length > 0 ? script.Say("title", ("review", state.Review)) : script.Say("title-unknown"),
            PreparedOn = state.Moment.Today,
            Council = state.Answers.Get<string>(SharedKeys.Council) ?? "",
            Committee = state.Answers.Get<string>(SharedKeys.Committee) ?? "",
            IsPublic = forPublic,
            HasLeftOut = forPublic && (LeftOut.Items(state).Count > 0 || LeftOut.Recommendations(state).Count > 0),
            Review = review,
            Lines = [.. Triangulation.Of(open).Select(s => Support(s, state, forPublic))],
            Evidence = [.. items.Select(i => Item(i, state, full))],
            Recommendations = [.. open.Recommendations.Rows.Select(r => Recommended(r, open, full, forPublic))],
            Agreed = state.Agreed?.Text ?? "",
            ToExecutive = state.ToExecutive?.Text ?? "",
            ResponseDue = state.ResponseDue?.Text ?? "",
            ReviewDate = ReviewDate(state, script),
            Outline = [.. script.Bank("report-outline").Select(i => new DraftPart(i.Text, i.Detail ?? ""))],
            Gaps = forPublic ? [] : FindingsGaps.Of(state, script),
            Sources = [.. script.Bank("report-outline").Concat(script.Bank("good-recommendations")).SelectMany(i => i.Sources).Distinct().Select(state.Library.Cite).OfType<Citation>()],
        };
    }

    // The review as though what is exempt had never been logged.
    private static FindingsState Open(FindingsState state)
    {
        var hidden = LeftOut.Recommendations(state).Select(r => r.Recommendation.Number).ToHashSet();
        var answers = state.Answers
            .With(FindingsKeys.Evidence, state.Log.Drop([.. LeftOut.Items(state).Select(i => i.Number)]))
            .With(FindingsKeys.Recommendations, state.Recommendations.Drop(hidden));
        return state.With(answers);
    }

    private static DraftSupport Support(LineSupport support, FindingsState state, bool forPublic)
    {
        var finding = state.Found.GetValueOrDefault(support.Line.Id, "");
        return new(support.Line.Number, support.Line.Text)
        {
            Finding = forPublic && LeftOut.InText(state, finding) is not null ? "" : finding,
            Sources = support.Sources, HearsFamilies = support.HearsFamilies, Disagrees = support.Disagrees, Evidence = Refs(support.Items),
            For = Refs(support.For), Against = Refs(support.Against), Mixed = Refs(support.Mixed),
        };
    }

    private static DraftItem Item(EvidenceItem item, FindingsState state, FindingsReplies words) => new(item.Ref, state.NumbersOf(item.Lines), item.Kind is null ? "" : words.KindOf(item.Kind), FindingsReplies.Capital(item.Source))
    {
        Date = item.Date?.Text ?? "", Shows = item.Shows, Direction = item.Direction is null ? "" : words.DirectionOf(item.Direction), Reliability = item.Reliability, KeptAt = item.KeptAt,
        Voice = item.Voice, Exempt = item.Exempt,
    };

    private static DraftRecommendation Recommended(Recommendation recommendation, FindingsState open, FindingsReplies words, bool forPublic)
    {
        var evidence = open.EvidenceOf(recommendation);
        var lines = recommendation.Lines.IsEmpty ? evidence.SelectMany(e => e.Lines) : recommendation.Lines;
        return new(recommendation.Number.ToString(Understanding.PlanDate.British), words.ReferenceOf(recommendation), FindingsReplies.Capital(recommendation.Text))
        {
            Owner = FindingsReplies.Capital(recommendation.Owner), By = recommendation.By?.Text ?? "", Measure = recommendation.Measure, Cost = recommendation.Cost,
            Lines = open.NumbersOf(lines), Evidence = Refs(evidence), TieIsProposed = recommendation.TieIsProposed,
            Response = words.ResponseOf(recommendation), Lead = recommendation.Lead, Progress = words.ProgressOf(recommendation), Advice = forPublic ? "" : words.Reasons(recommendation),
        };
    }

    private static string ReviewDate(FindingsState state, DialogScript script) =>
        state.ReviewOn is not { } on ? ""
            : state.Answers.Has(FindingsKeys.NextReview) ? on.Text
            : script.Say("six-months-short", ("date", on.Text));

    private static IReadOnlyList<string> Refs(IEnumerable<EvidenceItem> items) => [.. items.Select(i => i.Ref)];
}
