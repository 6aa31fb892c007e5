using System.Globalization;

namespace ScrutinyBot.Dialogs.Findings;

/// <summary>The year in which a council counts its decisions, from May to April.</summary>
internal static class MunicipalYear
{
    /// <summary>For example "2026/27".</summary>
    public static string Of(DateOnly day)
    {
        var start = day.Month >= 5 ? day.Year : day.Year - 1;
        return $"{start.ToString(CultureInfo.InvariantCulture)}/{((start + 1) % 100).ToString("00", CultureInfo.InvariantCulture)}";
    }
}
