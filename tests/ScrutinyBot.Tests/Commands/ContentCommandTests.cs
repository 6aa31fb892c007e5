using ScrutinyBot.Tests.Content;

namespace ScrutinyBot.Tests.Commands;

public sealed class ContentCommandTests : IDisposable
{
    private readonly CommandRun run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task Entries_are_listed_by_kind()
    {
        Assert.Equal(0, await run.RunAsync("content", "list"));
        Assert.Equal("area       area-money  Money\nguidance   g-one       Start with the money\n", run.Out);

        await run.RunAsync("content", "list", "--kind", "guidance");
        Assert.Equal("guidance   g-one  Start with the money\n", run.Out);
    }

    [Fact]
    public async Task An_unknown_kind_is_wrong_usage() =>
        Assert.Equal(2, await run.RunAsync("content", "list", "--kind", "advice"));
}
