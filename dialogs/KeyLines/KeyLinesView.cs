using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.KeyLines;

/// <summary>The draft for a panel beside the conversation.</summary>
internal static class KeyLinesView
{
    public static DraftView Of(KeyLinesDraft draft, Dialog dialog)
    {
        var moment = draft.Moment;
        var sections = new List<DraftSection>();
        foreach (var name in dialog.Sections)
        {
            var rows = PromptFacts.Rows(dialog.Prompts.Where(p => p.Section == name), moment).ToList();
            if (name == dialog.FindPrompt(Keys.LinesAgreed)?.Section) rows.AddRange(Lines(draft));
            if (rows.Count > 0) sections.Add(new DraftSection(name, rows));
        }
        var reached = dialog.Sections.Count(s => sections.Exists(x => x.Heading == s));
        return new DraftView(DraftBuilder.TitleOf(draft), new Progress(reached, dialog.Sections.Count), sections, Gaps.Of(draft));
    }

    private static IEnumerable<DraftRow> Lines(KeyLinesDraft draft)
    {
        var numbers = draft.Lines.Numbers;
        for (var i = 0; i < draft.Lines.Rows.Count; i++)
        {
            var row = draft.Lines.Rows[i];
            var sources = draft.SourcesOf(row.Id).Count;
            var area = draft.AreaTitle(row.Area);
            var note = string.Join(" · ", new[] { area, KeyLinesReplies.OriginInWords(row.Origin), sources == 0 ? "" : sources == 1 ? "one source" : $"{sources} sources" }.Where(n => n.Length > 0));
            yield return new DraftRow($"Line {numbers[i]}", draft.TextOf(row), null, note);
        }
    }
}
