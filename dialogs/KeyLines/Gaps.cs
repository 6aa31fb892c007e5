using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Wordings;

namespace ScrutinyBot.Dialogs.KeyLines;

/// <summary>What a draft lacks or leaves in doubt, a sentence each, most important first.</summary>
internal static class Gaps
{
    /// <param name="forMembers">False for a document that may be published: advice is for members.</param>
    public static IReadOnlyList<string> Of(KeyLinesDraft draft, bool forMembers = true)
    {
        var gaps = new List<string>();
        void Missing(string key, string words)
        {
            if (draft.Answers.IsNotKnown(key)) gaps.Add(words + " (you said it is not known yet).");
            else if (!draft.Answers.Has(key)) gaps.Add(words + ".");
        }

        Missing(Keys.Proposal, "What is proposed is not said");
        Missing(Keys.Stage, "How far the proposal has come is not said");
        Missing(Keys.Council, "The council is not named");
        Missing(Keys.Committee, "The committee is not named");
        Missing(Keys.Decider, "Who decides is not named");
        Missing(Keys.DecisionDate, "The date of the decision is not set");
        Missing(Keys.WhyNow, "Why the committee is looking at it now is not said");
        Missing(Keys.Success, "What would be different for children is not said");
        Missing(Keys.OutOfScope, "What is out of scope is not said");
        Missing(Keys.Objectives, "No objectives are chosen");
        var lines = draft.Lines.Rows;
        if (lines.Count == 0) gaps.Add("There are no lines of enquiry yet.");
        else if (lines.Count > KeyLinesReplies.MostAdvised) gaps.Add($"There are {lines.Count} lines; four to eight is a number that a review can finish.");
        var unheard = lines.Where(l => !draft.Witnesses.Any(w => w.Lines.Contains(l.Id))).ToList();
        if (unheard.Count > 0) gaps.Add(unheard.Count == lines.Count ? "No line has a witness yet." : $"{Which(unheard, draft)} no witness.");
        if (lines.Count > 0 && draft.Evidence.Count == 0) gaps.Add("No evidence is named yet.");
        var idle = draft.Witnesses.Where(w => !w.Lines.Any(l => draft.Lines.Find(l) is not null)).Select(w => w.Name).ToList();
        if (idle.Count > 0 && lines.Count > 0) gaps.Add($"{string.Join(", ", idle)} {(idle.Count == 1 ? "is" : "are")} on no line yet.");
        var thin = lines.Where(l => draft.SourcesOf(l.Id).Count == 1).ToList();
        if (thin.Count > 0) gaps.Add($"{(thin.Count == 1 ? $"Line {Numbers(thin, draft)} rests" : $"Lines {Numbers(thin, draft)} rest")} on one source only.");
        if (lines.Count > 0 && draft.Witnesses.Count + draft.Evidence.Count > 0 && !lines.Any(l => draft.HearsFamilies(l.Id))) gaps.Add("No line hears from children or families.");
        var doubtful = lines.Where(l => l.Entry is null && LineAdvice.For(draft.TextOf(l)).Count > 0).ToList();
        if (forMembers && doubtful.Count > 0) gaps.Add($"There is advice on {(doubtful.Count == 1 ? "line" : "lines")} {Numbers(doubtful, draft)} that you have not taken up; that is your choice.");
        if (draft.Timetable.Count == 0) gaps.Add("There is no timetable.");
        gaps.AddRange(TimetableOrder.Conflicts(draft).Select(c => c.Words));
        return gaps;
    }

    private static string Which(List<LineRow> rows, KeyLinesDraft draft) =>
        rows.Count == 1 ? $"Line {Numbers(rows, draft)} has" : $"Lines {Numbers(rows, draft)} have";

    private static string Numbers(List<LineRow> rows, KeyLinesDraft draft) => KeyLinesReplies.NumbersOf(rows.Select(r => r.Id), draft);
}
