using ScrutinyBot.Tests.Engine;

namespace ScrutinyBot.Tests.Conversations;

public sealed class OfficerQuestionTests : ServiceFixture
{
    [Fact]
    public async Task What_a_person_asks_to_be_logged_is_in_the_store_when_the_reply_comes()
    {
        const string Figures = "how many children did we place outside the borough last month?";
        var service = Service(Talk.Shipped, Store);
        await SayAsync(service, Figures);
        Assert.Empty(await Store.OfficerQuestionsAsync(default));

        await SayAsync(service, "yes log it please", activity: "once");
        await SayAsync(service, "yes log it please", activity: "once");
        await SayAsync(service, "log it");

        Assert.Equal(Figures, Assert.Single(await Store.OfficerQuestionsAsync(default)).Question);
    }
}
