using System.CommandLine;
using Microsoft.AspNetCore.Connections;
using ScrutinyBot.Channels.Web;
using ScrutinyBot.Composition;
using ScrutinyBot.Content;
using ScrutinyBot.Conversations;

namespace ScrutinyBot.Commands;

/// <summary><c>serve</c>: the web page, until the process is stopped.</summary>
internal static class ServeCommand
{
    public static Command Build(Surroundings surroundings, string[] settings)
    {
        var command = new Command("serve", "Serve the web page. Done when no command is given; the address is set by --urls.");
        command.SetAction((_, ct) => RunAsync(surroundings, settings, ct));
        return command;
    }

    public static async Task<int> RunAsync(Surroundings surroundings, string[] settings, CancellationToken ct)
    {
        await using var app = Settings.Readable(() => Host(surroundings, settings));
        app.MapWebChannel();
        // Asked for here, so that content with mistakes or a store that cannot be used stops the start.
        app.Services.GetRequiredService<Library>();
        app.Services.GetRequiredService<IConversations>();
        await StartAsync(app, ct);
        await surroundings.Out.WriteLineAsync($"ScrutinyBot is at {string.Join(" and ", app.Urls)}. Press Ctrl+C to stop.");
        await app.WaitForShutdownAsync(ct);
        return 0;
    }

    private static WebApplication Host(Surroundings surroundings, string[] settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = settings,
            // A test host names its own.
            ContentRootPath = settings.Any(s => s.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase)) ? null : AppContext.BaseDirectory,
        });
        Settings.AddWorkingDirectory(builder.Configuration, surroundings.WorkingDirectory);
        // A start that fails is told in one sentence, not as a stack trace in the log.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        surroundings.Register(builder.Services, builder.Configuration);
        builder.Services.AddHostedService<JobWorker>();
        return builder.Build();
    }

    private static async Task StartAsync(WebApplication app, CancellationToken ct)
    {
        try
        {
            await app.StartAsync(ct);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            throw new CommandFailedException(
                $"The address {Addresses(app)} is in use already. Stop the program that uses it, or choose another port, for example --urls http://127.0.0.1:5081.", e);
        }
        catch (Exception e) when (e is FormatException or System.Net.Sockets.SocketException or IOException)
        {
            throw new CommandFailedException(
                $"The address {Addresses(app)} cannot be used ({e.Message.TrimEnd('.')}). Give one such as --urls http://127.0.0.1:5080.", e);
        }
    }

    private static string Addresses(WebApplication app) => app.Urls.Count > 0 ? string.Join(", ", app.Urls) : app.Configuration["urls"] ?? "";
}
