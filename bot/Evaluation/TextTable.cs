namespace ScrutinyBot.Evaluation;

/// <summary>Sets rows of cells in aligned columns: the first to the left, the others to the right, where numbers compare best.</summary>
internal static class TextTable
{
    public static IEnumerable<string> Lines(params IEnumerable<string[]> rows)
    {
        string[][] all = [.. rows];
        int[] widths = [.. Enumerable.Range(0, all[0].Length).Select(column => all.Max(row => row[column].Length))];
        return all.Select(row => string.Join("  ", row.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))));
    }
}
