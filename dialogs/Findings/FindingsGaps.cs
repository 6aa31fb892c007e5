using ScrutinyBot.Content;

namespace ScrutinyBot.Dialogs.Findings;

/// <summary>What a review lacks on its way from evidence to recommendations, a sentence each.</summary>
internal static class FindingsGaps
{
    public static IReadOnlyList<string> Of(FindingsState state, DialogScript script)
    {
        var gaps = new List<string>();
        if (state.Lines.Count == 0) gaps.Add(script.Say("gap-lines"));
        if (state.Log.Rows.IsEmpty) gaps.Add(script.Say("gap-evidence"));
        var show = new FindingsReplies(state, script);
        var lines = Triangulation.Of(state);
        void Tell(string name, IEnumerable<string> items)
        {
            if (items.ToList() is { Count: > 0 } some) gaps.Add(script.Say(name, ("lines", string.Join(", ", some)), ("refs", string.Join(", ", some))));
        }
        if (!state.Log.Rows.IsEmpty)
        {
            Tell("short-none", lines.Where(l => l.Sources == 0).Select(l => show.LineInWords(l.Line)));
            Tell("short-one", lines.Where(l => l.Sources == 1).Select(l => show.LineInWords(l.Line)));
            Tell("short-voice", lines.Where(l => !l.HearsFamilies).Select(l => show.LineInWords(l.Line)));
            Tell("short-line", state.Log.Rows.Where(r => r.Lines.IsEmpty).Select(r => r.Ref));
            Tell("short-date", state.Log.Rows.Where(r => r.Date is null).Select(r => r.Ref));
        }
        if (state.Recommendations.Rows.IsEmpty) gaps.Add(script.Say("gap-recommendations"));
        else
        {
            gaps.AddRange(state.Recommendations.Rows.Where(r => RecommendationCheck.Of(r, state).Count > 0).Select(show.Reasons));
            if (state.ToExecutive is null) gaps.Add(script.Say("gap-executive"));
            if (state.ResponseDue is null) gaps.Add(script.Say("gap-response"));
        }
        return gaps;
    }
}
