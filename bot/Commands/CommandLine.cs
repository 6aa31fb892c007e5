using System.CommandLine;
using System.CommandLine.Help;
using Microsoft.Extensions.Options;
using ScrutinyBot.Composition;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Commands;

/// <summary>The program's commands. Without one, it serves the web page.</summary>
public static class CommandLine
{
    private const int Failed = 1;
    private const int WrongUsage = 2;

    /// <returns>0; 1 when the command could not be done; 2 when the command line makes no sense.</returns>
    public static async Task<int> RunAsync(string[] args, Surroundings surroundings, CancellationToken ct)
    {
        var (settings, rest) = SettingArguments.Part(args);
        var result = Root(surroundings, settings).Parse(rest);
        if (result.Errors.Count > 0 && result.Action is not HelpAction)
        {
            foreach (var error in result.Errors) await surroundings.Error.WriteLineAsync(error.Message);
            await surroundings.Error.WriteLineAsync("Add --help to see how it is meant.");
            return WrongUsage;
        }

        try
        {
            var configuration = new InvocationConfiguration
            {
                Output = surroundings.Out, Error = surroundings.Error, EnableDefaultExceptionHandler = false,
            };
            return await result.InvokeAsync(configuration, ct);
        }
        catch (Exception e) when (Sentence(e) is { } sentence)
        {
            await surroundings.Error.WriteLineAsync(sentence);
            return Failed;
        }
    }

    private static RootCommand Root(Surroundings surroundings, string[] settings)
    {
        var root = new RootCommand("ScrutinyBot helps councillors to scrutinise how children's services are organised and run.")
        {
            ServeCommand.Build(surroundings, settings),
            ChatCommand.Build(surroundings, settings),
            ContentCommand.Build(surroundings, settings),
            ExportCommand.Build(surroundings, settings),
            ReplayCommand.Build(surroundings, settings),
            AskCommand.Build(surroundings, settings),
            EvalCommand.Build(surroundings, settings),
            QuestionsCommand.Build(surroundings, settings),
        };
        root.SetAction((_, ct) => ServeCommand.RunAsync(surroundings, settings, ct));
        return root;
    }

    // What to say about an error; null for the host's own way of stopping, which must pass.
    private static string? Sentence(Exception e) => e switch
    {
        CommandFailedException or StoreUnavailableException or ContentMistakesException or SettingsUnreadableException => e.Message,
        OptionsValidationException options => string.Join(' ', options.Failures),
        HostAbortedException => null,
        OperationCanceledException => "Stopped.",
        UnauthorizedAccessException or IOException => $"{e.Message.TrimEnd('.')}. Check the path and who may read and write it.",
        _ => $"Something went wrong that should not have ({e.GetType().Name}: {e.Message}). Nothing that was stored is lost. Please report it.",
    };
}
