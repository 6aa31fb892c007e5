using System.Globalization;

namespace ScrutinyBot.Dialogs.Replies;

/// <summary>What a chart shows, as a table, for whoever cannot see the picture or would rather have the figures.</summary>
public static class ChartTable
{
    private const string NoValue = "–";

    public static Reply.Table Of(Reply.Chart chart) => new(
        chart.Title,
        [chart.Heading, .. chart.Series.Select(s => s.Name)],
        [.. chart.Labels.Select((label, i) => (IReadOnlyList<string>)[label, .. chart.Series.Select(s => Cell(chart, s, i))])]);

    private static string Cell(Reply.Chart chart, ChartSeries series, int label) => chart.Shape switch
    {
        ChartShape.Strip => IsIn(series, label) ? series.Name : "",
        _ => series.Values.ElementAtOrDefault(label) is { } value ? value.ToString("0.#", CultureInfo.InvariantCulture) : NoValue,
    };

    // A place where two stretches meet belongs to both.
    private static bool IsIn(ChartSeries series, int stretch) =>
        series.Values is [{ } place, ..] && place >= stretch && place <= stretch + 1;
}
