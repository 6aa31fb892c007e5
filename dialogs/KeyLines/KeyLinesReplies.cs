using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.KeyLines;

/// <summary>The tables and sentences in which the draft is shown.</summary>
internal static class KeyLinesReplies
{
    /// <summary>Four to eight lines is the advice; more is possible with a warning.</summary>
    public const int MostAdvised = 8;

    /// <summary>The lines, numbered, with their areas and whose words they are.</summary>
    public static Reply Lines(KeyLinesDraft draft)
    {
        var numbers = draft.Lines.Numbers;
        return new Reply.Table(
            "Key lines of enquiry",
            ["No.", "Line of enquiry", "Area", "Whose words"],
            [.. draft.Lines.Rows.Select((r, i) => (IReadOnlyList<string>)[numbers[i], draft.TextOf(r), draft.AreaTitle(r.Area), OriginInWords(r.Origin)])]);
    }

    /// <summary>The sections that the prompts among the lines rest on.</summary>
    public static Reply? LineSources(KeyLinesDraft draft)
    {
        var citations = draft.Lines.Rows.Where(r => r.Entry is not null)
            .SelectMany(r => draft.Library.Find(r.Entry!)?.Sources.Take(1) ?? []).Distinct()
            .Select(draft.Library.Cite).OfType<Citation>().ToList();
        return citations.Count == 0 ? null : new Reply.Citations(citations);
    }

    /// <summary>The sub-questions under each line, numbered 1.1, 1.2 and so on.</summary>
    public static Reply Questions(KeyLinesDraft draft)
    {
        var all = SubQuestions.All(draft);
        return new Reply.Table(
            "Sub-questions under each line",
            ["No.", "Question", "Whose words"],
            [.. draft.Lines.Rows.SelectMany(r => all[r.Id].Select((q, i) => (IReadOnlyList<string>)[$"{draft.Lines.NumberOf(r.Id)}.{i + 1}", q.Text, OriginInWords(q.Origin)]))]);
    }

    public static Reply Areas(KeyLinesDraft draft) => new Reply.Table(
        "Areas of the review, and why each matters at this stage",
        ["Area", "Why"],
        [.. draft.Areas.Select(a => (IReadOnlyList<string>)[draft.AreaTitle(a), WhyArea(draft, a)])]);

    public static string WhyArea(KeyLinesDraft draft, string area) =>
        draft.Library.Find(area)?.Why.GetValueOrDefault(draft.StageForSuggestions) ?? "";

    public static Reply Witnesses(KeyLinesDraft draft) => new Reply.Table(
        "Witnesses",
        ["Witness", "Lines"],
        [.. draft.Witnesses.Select(w => (IReadOnlyList<string>)[w.Name, NumbersOf(w.Lines, draft) is { Length: > 0 } lines ? lines : "None yet: tell me which"])]);

    public static Reply WitnessesByLine(KeyLinesDraft draft) => new Reply.Table(
        "Who to hear from, line by line",
        ["No.", "Line of enquiry", "Witnesses"],
        [.. draft.Lines.Rows.Select(r => (IReadOnlyList<string>)[draft.Lines.NumberOf(r.Id), draft.TextOf(r),
            string.Join("; ", draft.Witnesses.Where(w => w.Lines.Contains(r.Id)).Select(w => w.Name))])]);

    public static Reply EvidenceByLine(KeyLinesDraft draft) => new Reply.Table(
        "Evidence, line by line",
        ["No.", "Line of enquiry", "Evidence"],
        [.. draft.Lines.Rows.Select(r => (IReadOnlyList<string>)[draft.Lines.NumberOf(r.Id), draft.TextOf(r),
            string.Join("; ", draft.Evidence.Where(e => e.Lines.Contains(r.Id)).Select(e => e.Name))])]);

    public static string EvidenceInWords(Entry entry) => $"- {entry.Title} ({FormInWords(entry.Form)}; {entry.Holder ?? "ask who has it"})";

    public static string FormInWords(EvidenceForm? form) => form switch
    {
        EvidenceForm.Data => "data",
        EvidenceForm.Oral => "heard in person",
        EvidenceForm.Visit => "seen on a visit",
        _ => "written",
    };

    public static string OriginInWords(Origin origin) => origin switch
    {
        Origin.Own => "Your own",
        Origin.Adapted => "Adapted",
        Origin.Suggested => "Suggested",
        _ => "Prompt",
    };

    public static string PerspectiveInWords(Perspective? perspective) => perspective switch
    {
        Perspective.Council => "Council",
        Perspective.Provider => "Provider",
        Perspective.Partner => "Partner",
        Perspective.Independent => "Independent",
        Perspective.ChildrenAndFamilies => "Children and families",
        _ => "",
    };

    public static string StageInWords(Stage stage) => stage switch
    {
        Stage.Considering => "Considering the idea",
        Stage.Developing => "Developing a proposal",
        _ => "Already running",
    };

    /// <summary>"Line 2" or "Lines 2, 4"; empty for none.</summary>
    public static string LinesInWords(IEnumerable<string> lines, KeyLinesDraft draft)
    {
        var numbers = NumbersOf(lines, draft);
        return numbers.Length == 0 ? "" : numbers.Contains(',', StringComparison.Ordinal) ? "Lines " + numbers : "Line " + numbers;
    }

    public static string NumbersOf(IEnumerable<string> lines, KeyLinesDraft draft) =>
        string.Join(", ", lines.Select(draft.Lines.NumberOf).Where(n => n.Length > 0));
}
