using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyBot.Commands;
using ScrutinyBot.Composition;
using ScrutinyBot.Conversations;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Tests.Content;

namespace ScrutinyBot.Tests.Commands;

/// <summary>Runs commands in a folder of their own, with a small library, a small engine and a real database.</summary>
internal sealed class CommandRun : IDisposable
{
    public SmallLibrary Library { get; } = new();

    public string Folder { get; } = Directory.CreateTempSubdirectory("command-").FullName;

    public string Out { get; private set; } = "";

    public string Error { get; private set; } = "";

    /// <summary>Says which day it is.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>How often the bot was put together from nothing.</summary>
    public int TimesOpened { get; private set; }

    public Task<int> RunAsync(params string[] args) => TypeAsync("", args);

    /// <summary>Runs a command at whose input this text is typed.</summary>
    public async Task<int> TypeAsync(string typed, params string[] args)
    {
        using var input = new StringReader(typed);
        // A command that should have ended ends here; the exit code or the output then shows it.
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        return await RunAsync(input, args, limit.Token);
    }

    /// <summary>Runs a command that reads from here until it ends or is stopped.</summary>
    public async Task<int> RunAsync(TextReader input, string[] args, CancellationToken ct)
    {
        await using var output = new StringWriter { NewLine = "\n" };
        await using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings { In = input, Out = output, Error = error, WorkingDirectory = Folder, Clock = Clock, Register = Register };
        var code = await CommandLine.RunAsync(
            [.. args, $"--Content:Path={Library.Folder}", $"--Storage:Sqlite:Path={Path.Combine(Folder, "bot.db")}"], surroundings, ct);
        (Out, Error) = (output.ToString(), error.ToString());
        return code;
    }

    public string PathOf(string name) => Path.Combine(Folder, name);

    public void Write(string name, params string[] lines) => File.WriteAllLines(PathOf(name), lines);

    public string[] Lines(string name) => File.ReadAllLines(PathOf(name));

    public void Dispose()
    {
        Library.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private IServiceCollection Register(IServiceCollection services, IConfiguration configuration)
    {
        TimesOpened++;
        return services
            .AddSingleton<IConversationEngine, TwoQuestionsEngine>()
            .AddSingleton<IJobHandler, NoteHandler>()
            .AddScrutinyBot(configuration);
    }
}
