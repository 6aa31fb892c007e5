using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using ScrutinyBot.Conversations;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Commands;

/// <summary>The bot without a channel, for a command. Disposing it drops everything it held in memory.</summary>
internal sealed class BotServices : IAsyncDisposable
{
    private readonly ServiceProvider provider;

    private BotServices(ServiceProvider provider) => this.provider = provider;

    public IStore Store => provider.GetRequiredService<IStore>();

    public IConversations Conversations => provider.GetRequiredService<IConversations>();

    /// <param name="before">Registers what is to stand in for the usual services.</param>
    public static BotServices Open(Surroundings surroundings, IConfiguration configuration, Action<IServiceCollection>? before = null)
    {
        var services = new ServiceCollection();
        before?.Invoke(services);
        services.AddLogging();
        services.TryAddSingleton(configuration);
        surroundings.Register(services, configuration);
        var built = services.BuildServiceProvider();
        built.GetService<IStartupValidator>()?.Validate();
        return new(built);
    }

    public T Get<T>()
        where T : notnull => provider.GetRequiredService<T>();

    public ValueTask DisposeAsync() => provider.DisposeAsync();
}
