using System.Globalization;

namespace ScrutinyBot.Benchmarks.Passages;

/// <summary>minisearch over passages; left out where there is no Node.js.</summary>
internal static class MiniSearch
{
    public static async Task<string> MeasureAsync(string[] passages, string[] questions, int best, int warmUp)
    {
        var (result, whyNot) = await NodeScript.RunAsync("measure.mjs", [new { questions, best, warmUp }, .. passages]);
        if (result is not { } measured) return string.Create(CultureInfo.InvariantCulture, $"{"minisearch",-14} left out: {whyNot}");
        return new Measured(
            "minisearch", measured.GetProperty("buildSeconds").GetDouble(), measured.GetProperty("memoryMegabytes").GetDouble(),
            [.. measured.GetProperty("milliseconds").EnumerateArray().Select(m => m.GetDouble())]).ToString();
    }
}
