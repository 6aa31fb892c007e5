using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ScrutinyBot.Conversations;
using ScrutinyBot.CrashDummy;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Tests.Conversations;

/// <summary>The turn service in a host.</summary>
public sealed class SetupTests : ServiceFixture
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_host_that_adds_conversations_can_play_and_runs_jobs_where_it_shall(bool runJobs)
    {
        var services = new ServiceCollection().AddLogging()
            .AddSingleton<IStore>(Store).AddSingleton<IConversationEngine>(new CountingEngine()).AddSingleton(TimeProvider.System)
            .AddConversations(Settings, runJobs);
        await using var provider = services.BuildServiceProvider(validateScopes: true);
        var turn = await provider.GetRequiredService<IConversations>().HandleAsync(
            Trust, Chair, new ActivityId("a"), new Incoming.Said("hello"), default);
        Assert.Equal("1: hello", Words(turn));
        Assert.Equal(runJobs, provider.GetServices<IHostedService>().OfType<JobWorker>().Any());
    }
}
