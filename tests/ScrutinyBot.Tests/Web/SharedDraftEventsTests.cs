using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ScrutinyBot.Conversations;
using ScrutinyBot.Storage;
using ScrutinyBot.Storage.Sqlite;
using ScrutinyBot.Tests.Engine;

namespace ScrutinyBot.Tests.Web;

/// <summary>Two people at the page, each in a browser of their own, on the real service and file.</summary>
public sealed class SharedDraftEventsTests
{
    [Fact]
    public async Task The_panel_of_one_person_is_told_what_the_other_changes_and_nothing_else_of_theirs_is_seen()
    {
        var folder = Directory.CreateTempSubdirectory("shared-page-");
        await using (var store = await SqliteStore.OpenAsync(Path.Combine(folder.FullName, "bot.db"), default))
        {
            using var service = new ConversationService(store, Talk.Shipped, [], new ConversationSettings { PollEvery = TimeSpan.FromMinutes(5) }, TimeProvider.System, NullLogger<ConversationService>.Instance);
            await using var host = await PageHost.StartAsync(b => b.Services.AddSingleton<IStore>(store).AddSingleton<IConversations>(service));
            using var finch = new PageClient(host);
            using var okafor = new PageClient(host);
            var (hers, theirs) = (await finch.BeginAsync(), await okafor.BeginAsync());
            await finch.SayAsync(hers, "cabinet wants to move children's services into a trust");
            var code = Regex.Match((await finch.SayAsync(hers, "share")).ToString(), @"\w{4}-\w{4}(?=\*\*)").Value;
            await okafor.SayAsync(theirs, $"join {code} as Ms Okafor");
            using var stream = await EventReader.OpenAsync(finch, $"{hers}/events?after=3");
            Assert.Contains("trust", (await stream.NextAsync()).Data.GetProperty("draft").ToString(), StringComparison.Ordinal);

            await okafor.SayAsync(theirs, "Ashbrook County Council");

            var (id, data) = await stream.NextAsync();
            Assert.Equal("", id);
            Assert.Contains("Ashbrook", data.GetProperty("draft").ToString(), StringComparison.Ordinal);
            Assert.Equal(3, (await finch.TurnsAsync(hers)).Count);
            Assert.Equal(System.Net.HttpStatusCode.NotFound, (await finch.GetAsync(theirs)).StatusCode);
        }
        folder.Delete(recursive: true);
    }
}
