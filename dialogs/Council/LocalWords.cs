using ScrutinyBot.Dialogs.Replies;

namespace ScrutinyBot.Dialogs.Council;

/// <summary>The council's own words for a committee and a task and finish group, in the blanks of sentences. Pure.</summary>
public static class LocalWords
{
    private const string Committee = "committee";
    private const string Group = "task and finish group";

    /// <summary>The blanks, each also with a capital letter for the beginning of a sentence.</summary>
    private const string CommitteeBlank = "{committee-word}";
    private const string CommitteeBlankFirst = "{Committee-word}";
    private const string GroupBlank = "{group-word}";
    private const string GroupBlankFirst = "{Group-word}";

    public static string Fill(string text, CouncilProfile council)
    {
        if (!text.Contains("-word}", StringComparison.Ordinal)) return text;
        var (committee, group) = (council.CommitteeWord.Length > 0 ? council.CommitteeWord : Committee, council.GroupWord.Length > 0 ? council.GroupWord : Group);
        return text
            .Replace(CommitteeBlank, committee, StringComparison.Ordinal).Replace(CommitteeBlankFirst, Capital(committee), StringComparison.Ordinal)
            .Replace(GroupBlank, group, StringComparison.Ordinal).Replace(GroupBlankFirst, Capital(group), StringComparison.Ordinal);
    }

    public static Reply Fill(Reply reply, CouncilProfile council) => reply switch
    {
        Reply.Text text => Filled(text.Words, council) is { } words ? new Reply.Text(words) : reply,
        Reply.Notice notice => Filled(notice.Words, council) is { } words ? new Reply.Notice(words) : reply,
        Reply.Prompt prompt => Fill(prompt, council),
        Reply.Table table => Fill(table, council),
        _ => reply,
    };

    public static DraftView Fill(DraftView view, CouncilProfile council) => view with
    {
        Title = Fill(view.Title, council),
        Sections = [.. view.Sections.Select(s => new DraftSection(
            Fill(s.Heading, council), [.. s.Rows.Select(r => r with { Label = Fill(r.Label, council), Value = Fill(r.Value, council), Note = r.Note is null ? null : Fill(r.Note, council) })]))],
        Gaps = [.. view.Gaps.Select(g => Fill(g, council))],
    };

    // Most of what is said has no blanks; it is left as it is, and not made anew.
    private static string? Filled(string words, CouncilProfile council) => words.Contains("-word}", StringComparison.Ordinal) ? Fill(words, council) : null;

    private static Reply.Prompt Fill(Reply.Prompt prompt, CouncilProfile council)
    {
        var view = prompt.View;
        return new(view with
        {
            Question = Fill(view.Question, council),
            Hint = view.Hint is null ? null : Fill(view.Hint, council),
            Section = Fill(view.Section, council),
            Choices = view.Choices.Any(c => Filled(c.Label + c.Detail, council) is not null)
                ? [.. view.Choices.Select(c => c with { Label = Fill(c.Label, council), Detail = c.Detail is null ? null : Fill(c.Detail, council) })] : view.Choices,
        });
    }

    private static Reply.Table Fill(Reply.Table table, CouncilProfile council) =>
        Filled(table.Caption, council) is null && table.Columns.Concat(table.Rows.SelectMany(r => r)).All(cell => Filled(cell, council) is null) ? table
        : new(Fill(table.Caption, council), [.. table.Columns.Select(c => Fill(c, council))], [.. table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(c => Fill(c, council))])]);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
