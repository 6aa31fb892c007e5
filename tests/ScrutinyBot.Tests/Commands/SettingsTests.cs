using Microsoft.Extensions.Configuration;
using ScrutinyBot.Composition;

namespace ScrutinyBot.Tests.Commands;

public sealed class SettingsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("scrutinybot-settings-");

    [Fact]
    public void The_environment_of_the_web_host_wins_over_the_files_and_the_command_line_over_both()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "appsettings.json"), """{ "FromFile": "file", "FromEnvironment": "file", "FromCommandLine": "file" }""");
        // As ASPNETCORE_URLS, under names that mean nothing to anybody else.
        Environment.SetEnvironmentVariable("ASPNETCORE_FromEnvironment", "environment");
        Environment.SetEnvironmentVariable("ASPNETCORE_FromCommandLine", "environment");
        using var host = new ConfigurationManager();
        host.AddJsonFile(Path.Combine(folder.FullName, "none.json"), optional: true);
        host.AddCommandLine(["--FromCommandLine", "command line"]);

        Settings.AddWorkingDirectory(host, folder.FullName);

        Assert.Equal(("file", "environment", "command line"), (host["FromFile"], host["FromEnvironment"], host["FromCommandLine"]));
    }

    public void Dispose() => folder.Delete(recursive: true);
}
