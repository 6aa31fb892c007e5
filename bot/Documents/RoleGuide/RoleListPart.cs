using System.Globalization;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.RoleGuide;
using ScrutinyBot.Documents.Model;

namespace ScrutinyBot.Documents.RoleGuide;

/// <summary>One list of a role pack as blocks.</summary>
internal static class RoleListPart
{
    /// <summary>Marks a row in the member's own words.</summary>
    public const string Own = "your words";

    public static IEnumerable<Block> Of(RoleListDraft list, SourceList sources)
    {
        yield return new Block.Heading(1, list.Name);
        foreach (var block in list.List switch
        {
            RoleList.Plan => Plan(list, sources),
            RoleList.Agenda => Agenda(list, sources),
            RoleList.Monthly => Monthly(list, sources),
            _ => Questions(list, sources),
        }) yield return block;
    }

    private static IEnumerable<Block> Plan(RoleListDraft list, SourceList sources)
    {
        var numbered = list.Rows.Select((row, i) => (Row: row, Number: Number(i))).ToList();
        foreach (var stage in numbered.GroupBy(r => r.Row.Stage, StringComparer.Ordinal))
        {
            if (stage.Key.Length > 0) yield return new Block.Heading(2, stage.Key);
            yield return new Block.Table(
                stage.Key.Length > 0 ? $"{list.Name}: {stage.Key.ToLowerInvariant()}" : list.Name,
                "One row for each step. Five columns: number, what to do, why and how, weight, and an empty cell for when it is done.",
                [new("No.", 8), new("What to do", 34), new("Why and how", 34), new("Weight", 14), new("Done", 10)],
                [.. stage.Select(r => (IReadOnlyList<Cell>)[r.Number, Text(r.Row, sources), r.Row.Detail, Words.Quiet(r.Row.Standing), Cell.Empty])]);
        }
    }

    private static IEnumerable<Block> Agenda(RoleListDraft list, SourceList sources)
    {
        yield return new Block.Table(
            list.Name, "One row for each item, in order. Five columns: number, item, what to ask, minutes, and an empty cell for notes.",
            [new("No.", 8), new("Item", 30), new("What to ask", 34), new("Minutes", 12), new("Notes", 16)],
            [.. list.Rows.Select((r, i) => (IReadOnlyList<Cell>)
                [Number(i), Text(r, sources), r.Origin == Origin.Prompted ? string.Join(" ", r.Asks) : "", r.Minutes.ToString(CultureInfo.InvariantCulture), Cell.Empty])]);
        yield return new Block.Paragraph(Words.Strong("Together: ") + string.Create(CultureInfo.InvariantCulture, $"{list.TotalMinutes} minutes."));
    }

    private static IEnumerable<Block> Monthly(RoleListDraft list, SourceList sources)
    {
        yield return new Block.Paragraph("The figures are your council’s own: ask the director for each, with last year and similar councils beside it.");
        yield return new Block.Table(
            list.Name, "One row for each thing to look at. Five columns: number, what to look at, how to read it, weight, and an empty cell for this month.",
            [new("No.", 8), new("What to look at", 32), new("How to read it", 32), new("Weight", 14), new("This month", 14)],
            [.. list.Rows.Select((r, i) => (IReadOnlyList<Cell>)[Number(i), Text(r, sources), r.Detail, Words.Quiet(r.Standing), Cell.Empty])]);
    }

    private static IEnumerable<Block> Questions(RoleListDraft list, SourceList sources)
    {
        yield return new Block.Numbered([.. list.Rows.Select(r => new ListItem(Text(r, sources))
        {
            Below = [.. r.Asks.Select(a => Words.Quiet("Follow-up: ") + a)],
        })]);
    }

    private static Words Text(RoleRow row, SourceList sources) =>
        (Words)row.Text + (row.Origin == Origin.Prompted ? Words.None : Words.Quiet($" ({Own})")) + sources.Marks(row.Sources);

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
