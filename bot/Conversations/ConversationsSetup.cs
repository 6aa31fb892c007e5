using ScrutinyBot.Storage;

namespace ScrutinyBot.Conversations;

/// <summary>Adds the turn service to a host. The store, the engine and the job handlers are added by whoever builds the host.</summary>
public static class ConversationsSetup
{
    /// <summary>Adds <see cref="IConversations"/> and, where jobs shall run in the background, the worker; needs an
    /// <see cref="IStore"/>, an <see cref="Dialogs.Engine.IConversationEngine"/> and a <see cref="TimeProvider"/>.</summary>
    public static IServiceCollection AddConversations(this IServiceCollection services, ConversationSettings settings, bool runJobs)
    {
        services.AddSingleton(settings);
        services.AddSingleton<ConversationService>();
        services.AddSingleton<IConversations>(s => s.GetRequiredService<ConversationService>());
        if (runJobs) services.AddHostedService<JobWorker>();
        return services;
    }
}
