using System.Globalization;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Mentoring;
using ScrutinyBot.Documents.Model;

namespace ScrutinyBot.Documents.Mentoring;

/// <summary>What the mentoring documents read out of a draft in the same way.</summary>
internal static class MentoringReading
{
    public static Document Document(SessionDraft draft, string subtitle, IReadOnlyList<Block> blocks) => new()
    {
        Title = PlainText.OneLine(draft.Title),
        Subtitle = subtitle,
        PreparedOn = draft.PreparedOn,
        Blocks = blocks,
    };

    /// <summary>"Tuesday's session: 24 November 2026, an hour, by video."</summary>
    public static Words Meeting(SessionDraft draft) => Words.Strong("Session: ")
        + (new[] { draft.Date, Lower(draft.Length), Lower(draft.How) }.Where(t => t.Length > 0).ToList() is { Count: > 0 } said ? (Words)(string.Join(", ", said) + ".") : Words.Quiet("not arranged yet."))
        + " Your mentee is not named here.";

    /// <summary>What is known of the mentee's council, in a line; empty when nothing is.</summary>
    public static string Context(SessionDraft draft) => string.Join(". ", new[]
    {
        draft.TimeInRole.Length > 0 ? $"In the role: {Lower(draft.TimeInRole)}" : "",
        draft.Position.Length > 0 ? $"Last inspection: {Lower(draft.Position)}" : "",
        draft.Changes.Count > 0 ? $"Changing: {string.Join("; ", draft.Changes.Select(Lower))}" : "",
    }.Where(t => t.Length > 0)) is { Length: > 0 } words ? words + "." : "";

    /// <summary>What the prompts rest on, in as few lines as can be: each publication once, with its sections.</summary>
    public static Block RestsOn(IEnumerable<Citation> citations, bool briefly)
    {
        var sources = citations.DistinctBy(c => c.Section).GroupBy(c => (c.Publisher, c.Publication, c.Year))
            .Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Key.Publication} ({p.Key.Year}){(briefly ? "" : ": " + string.Join(", ", p.Select(c => $"“{c.Heading}”")))}")).ToList();
        return new Block.Paragraph(sources.Count == 0 ? Words.Quiet("The prompts are the mentor’s own.") : Words.Quiet($"The prompts rest on {string.Join("; ", sources)}."));
    }

    /// <summary>The actions with room to say who and when, and some empty rows.</summary>
    public static IReadOnlyList<IReadOnlyList<Cell>> ActionRows(SessionDraft draft, int empty) =>
    [
        .. draft.Actions.Select(a => (IReadOnlyList<Cell>)(a.StartsWith("Mentor: ", StringComparison.Ordinal) ? [AsSentence(a["Mentor: ".Length..]), "Mentor", Cell.Empty] : [a, "Mentee", Cell.Empty])),
        .. Enumerable.Range(0, draft.Actions.Count == 0 ? empty + 1 : empty).Select(_ => (IReadOnlyList<Cell>)[Cell.Empty, Cell.Empty, Cell.Empty]),
    ];

    private static string AsSentence(string text) => text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    public static IEnumerable<Block> Section(string heading, IReadOnlyList<string> items) => items.Count == 0 ? [] :
        [new Block.Heading(1, heading), new Block.Bullets([.. items.Select(i => new ListItem(i))])];

    public static Words OrNotYet(string text) => text.Length > 0 ? text : Words.Quiet("Not yet decided");

    public static Words OrNotSaid(string text) => text.Length > 0 ? text : Words.Quiet("Not said");

    public static Cell OrEmpty(string text) => text.Length > 0 ? text : Cell.Empty;

    /// <summary>The text as it stands in the middle of a sentence; a word in capitals keeps them.</summary>
    public static string Lower(string text) => text.Length > 1 && char.IsUpper(text[1]) ? text : text.Length > 0 ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
