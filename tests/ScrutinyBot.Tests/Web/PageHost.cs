using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ScrutinyBot.Channels.Web;
using ScrutinyBot.Conversations;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Tests.Web;

/// <summary>The web channel on a real Kestrel at a free loopback port, on a store that outlives it.</summary>
public sealed class PageHost : IAsyncDisposable
{
    private readonly Action<WebApplicationBuilder>? configure;
    private WebApplication? app;
    private int port;

    private PageHost(Action<WebApplicationBuilder>? configure) => this.configure = configure;

    public InMemoryStore Store { get; } = new();

    /// <summary>Where the page is, for example <c>http://127.0.0.1:40123</c>; the same after a restart.</summary>
    public string Address => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");

    /// <summary>Starts a host. <paramref name="port"/> 0 takes a free one.</summary>
    public static async Task<PageHost> StartAsync(Action<WebApplicationBuilder>? configure = null, int port = 0)
    {
        var host = new PageHost(configure) { port = port };
        await host.StartAgainAsync();
        return host;
    }

    /// <summary>Stops the host; the store stays.</summary>
    public async Task StopAsync()
    {
        if (app is null) return;
        await app.StopAsync();
        await app.DisposeAsync();
        app = null;
    }

    /// <summary>Starts a new host at the same address, on the same store.</summary>
    public async Task StartAgainAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(Address);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(Store).AddSingleton<IStore>(Store).AddSingleton<ScriptedEngine>()
            .AddSingleton<IConversations, InMemoryConversations>();
        configure?.Invoke(builder);
        app = builder.Build();
        app.MapWebChannel();
        await app.StartAsync();
        port = new Uri(app.Urls.First()).Port;
    }

    public async ValueTask DisposeAsync() => await StopAsync();
}
