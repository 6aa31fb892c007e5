using Microsoft.Extensions.DependencyInjection.Extensions;
using ScrutinyBot.Content.Passages;

namespace ScrutinyBot.Imports;

/// <summary>Adds the council's own documents to a host; needs a store and a clock.</summary>
public static class ImportsSetup
{
    public static IServiceCollection AddCouncilDocuments(this IServiceCollection services)
    {
        services.TryAddSingleton<DocumentImport>();
        services.TryAddSingleton<CouncilDocumentSearch>();
        services.TryAddSingleton<ICouncilDocuments>(provider => provider.GetRequiredService<CouncilDocumentSearch>());
        services.AddHostedService<IndexWarmUp>();
        return services;
    }
}
