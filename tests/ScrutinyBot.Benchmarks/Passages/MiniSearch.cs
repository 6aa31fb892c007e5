using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace ScrutinyBot.Benchmarks.Passages;

/// <summary>minisearch, a search in JavaScript, in a process of its own; left out where there is no Node.js.</summary>
internal static class MiniSearch
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "minisearch");

    public static async Task<string> MeasureAsync(string[] passages, string[] questions, int best, int warmUp)
    {
        var input = Path.GetTempFileName();
        try
        {
            await File.WriteAllLinesAsync(input, [JsonSerializer.Serialize(new { questions, best, warmUp }), .. passages.Select(p => JsonSerializer.Serialize(p))]);
            await RunAsync("npm", "ci", "--silent", "--no-audit", "--no-fund");
            var result = JsonDocument.Parse(await RunAsync("node", "--max-old-space-size=4096", "measure.mjs", input)).RootElement;
            return new Measured(
                "minisearch", result.GetProperty("buildSeconds").GetDouble(), result.GetProperty("memoryMegabytes").GetDouble(),
                [.. result.GetProperty("milliseconds").EnumerateArray().Select(m => m.GetDouble())]).ToString();
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{"minisearch",-14} left out: {e.Message}");
        }
        finally
        {
            File.Delete(input);
        }
    }

    private static async Task<string> RunAsync(string program, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args) { WorkingDirectory = Folder, RedirectStandardOutput = true, UseShellExecute = false })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? said : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
