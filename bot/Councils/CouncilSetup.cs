using Microsoft.Extensions.Options;
using ScrutinyBot.Conversations;
using ScrutinyBot.Documents;
using ScrutinyBot.Storage;

namespace ScrutinyBot.Councils;

/// <summary>Adds the council profile to a host.</summary>
internal static class CouncilSetup
{
    /// <summary>Adds the profile of the settings and of the store, and the handler that keeps what was said. Settings that cannot work stop the start.</summary>
    public static IServiceCollection AddCouncil(this IServiceCollection services)
    {
        services.AddOptions<CouncilOptions>().BindConfiguration("Council").ValidateOnStart();
        services.AddSingleton<IValidateOptions<CouncilOptions>, CouncilIsSensible>();
        services.AddSingleton(provider =>
        {
            var options = provider.GetRequiredService<IOptions<CouncilOptions>>().Value;
            var template = provider.GetRequiredService<IOptions<DocumentsOptions>>().Value.TemplatePath;
            return new CouncilProfiles(
                options.ReadProfile(template).Profile, options.Administrators, provider.GetRequiredService<IStore>().CouncilProfile, provider.GetRequiredService<TimeProvider>());
        });
        services.AddSingleton<IJobHandler, CouncilJobHandler>();
        return services;
    }
}
