using ScrutinyBot.Storage;

namespace ScrutinyBot.Imports;

/// <summary>Makes the index of the council's documents beside the start of the bot, which does not wait for it.</summary>
internal sealed class IndexWarmUp(CouncilDocumentSearch search, ILogger<IndexWarmUp> log) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(
        () =>
        {
            try
            {
                search.WarmUp();
            }
            catch (StoreUnavailableException e)
            {
                // The first question will try again, and its asker hears of it.
                log.NotIndexed(e.Message);
            }
        },
        stoppingToken);
}
