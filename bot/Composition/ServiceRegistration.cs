using Microsoft.Extensions.DependencyInjection.Extensions;
using ScrutinyBot.Content;
using ScrutinyBot.Content.Search;
using ScrutinyBot.Conversations;
using ScrutinyBot.Dialogs;
using ScrutinyBot.Dialogs.Answers;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Documents;
using ScrutinyBot.Imports;
using ScrutinyBot.Storage;
using ScrutinyBot.Storage.Sqlite;

namespace ScrutinyBot.Composition;

/// <summary>Puts the bot together; the web host and every command share it. What is registered already stays.</summary>
public static class ServiceRegistration
{
    public static IServiceCollection AddScrutinyBot(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(_ => ContentFolder.Load(ContentFolder.Find(configuration, Environment.CurrentDirectory)));
        services.TryAddSingleton(provider => new LibrarySearch(
            provider.GetRequiredService<Library>(), ContentFolder.LoadMeaning(ContentFolder.Find(configuration, Environment.CurrentDirectory))));
        services.TryAddSingleton<AnswerComposer>();
        services.TryAddSingleton<Vocabulary>();
        services.TryAddSingleton(provider =>
        {
            var vocabulary = provider.GetRequiredService<Vocabulary>();
            return new DialogCatalogue(Journeys.All(vocabulary, new(configuration["Council:Name"] ?? "", configuration["Council:Committee"] ?? "")), vocabulary.Spelling);
        });
        services.TryAddSingleton<IConversationEngine, ConversationEngine>();
        services.TryAddSingleton<IStore>(_ => OpenStore(configuration));
        services.TryAddSingleton(new ConversationSettings());
        services.TryAddSingleton<ConversationService>();
        services.TryAddSingleton<IConversations>(provider => provider.GetRequiredService<ConversationService>());
        services.AddDocuments();
        services.AddCouncilDocuments();
        return services;
    }

    // Opened here and not at the first message, so that a store that cannot be used stops the start.
    private static SqliteStore OpenStore(IConfiguration configuration)
    {
        var kind = configuration["Storage:Kind"] ?? "Sqlite";
        if (!kind.Equals("Sqlite", StringComparison.OrdinalIgnoreCase))
            throw new StoreUnavailableException($"Storage:Kind is \"{kind}\", but only \"Sqlite\" is known. Change the setting.");
        return configuration["Storage:Sqlite:Path"] is { Length: > 0 } path
            ? SqliteStore.OpenAsync(path, CancellationToken.None).GetAwaiter().GetResult()
            : throw new StoreUnavailableException("Storage:Sqlite:Path is empty. Give it the path of the database file.");
    }
}
