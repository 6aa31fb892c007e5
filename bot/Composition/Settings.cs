using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Json;

namespace ScrutinyBot.Composition;

/// <summary>Where settings come from, weakest first: the file that travels with the program, the one in the working directory, the
/// environment, and the command line.</summary>
public static class Settings
{
    private const string FileName = "appsettings.json";

    /// <summary>The settings for a command.</summary>
    /// <exception cref="SettingsUnreadableException">A settings file is not as it should be.</exception>
    public static IConfiguration Read(string workingDirectory, string[] args) => Readable(() => new ConfigurationBuilder()
        .Add(FileIn(AppContext.BaseDirectory))
        .Add(FileIn(workingDirectory))
        .AddEnvironmentVariables()
        .AddCommandLine(args)
        .Build());

    /// <summary>Adds the file of the working directory to those that a web host reads by itself, and lets <c>ASPNETCORE_URLS</c> win over
    /// them: a web host reads such variables before the files, so that an address in a file would hide them.</summary>
    public static void AddWorkingDirectory(IConfigurationBuilder builder, string workingDirectory)
    {
        var last = builder.Sources.ToList().FindLastIndex(s => s is JsonConfigurationSource);
        builder.Sources.Insert(last + 1, FileIn(workingDirectory));
        builder.Sources.Insert(last + 2, new EnvironmentVariablesConfigurationSource { Prefix = "ASPNETCORE_" });
    }

    /// <summary>Turns the error of a settings file that cannot be parsed into a sentence.</summary>
    public static T Readable<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is InvalidDataException or FormatException)
        {
            throw new SettingsUnreadableException(e);
        }
    }

    private static JsonConfigurationSource FileIn(string folder)
    {
        var source = new JsonConfigurationSource { Path = Path.Combine(folder, FileName), Optional = true };
        source.ResolveFileProvider();
        return source;
    }
}

/// <summary>A settings file cannot be parsed.</summary>
public sealed class SettingsUnreadableException(Exception inner) : Exception(
    "The settings cannot be read: " + (inner.InnerException?.Message ?? inner.Message).TrimEnd('.') + ". Correct appsettings.json.", inner);
