using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace ScrutinyBot.Benchmarks;

/// <summary>Runs a script of <c>minisearch/</c>, a search in JavaScript, in a process of its own.</summary>
internal static class NodeScript
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "minisearch");

    /// <summary>What the script wrote about the lines, each a JSON value; or why there is nothing, as where there is no Node.js.</summary>
    public static async Task<(JsonElement? Result, string? WhyNot)> RunAsync(string script, IEnumerable<object> lines)
    {
        var input = Path.GetTempFileName();
        try
        {
            await File.WriteAllLinesAsync(input, lines.Select(line => JsonSerializer.Serialize(line, JsonSerializerOptions.Web)));
            await RunAsync("npm", "ci", "--silent", "--no-audit", "--no-fund");
            return (JsonDocument.Parse(await RunAsync("node", "--max-old-space-size=4096", script, input)).RootElement, null);
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            return (null, e.Message);
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
