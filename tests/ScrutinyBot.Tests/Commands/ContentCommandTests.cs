using ScrutinyBot.Tests.Content;

namespace ScrutinyBot.Tests.Commands;

public sealed class ContentCommandTests : IDisposable
{
    private readonly CommandRun run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task A_sound_library_passes_the_check()
    {
        Assert.Equal(0, await run.RunAsync("content", "check"));

        Assert.Equal("No mistakes in 2 entries.\n", run.Out);
    }

    [Fact]
    public async Task Every_mistake_is_listed()
    {
        run.Library.Write(SmallLibrary.Guidance, SmallLibrary.GuidanceWith("[finance]", "[gold]"));

        Assert.Equal(1, await run.RunAsync("content", "check"));

        Assert.Equal($"{SmallLibrary.Guidance}:6: There is no theme 'gold' in themes.yaml. Use one of: finance.\n1 mistake.\n", run.Out);
    }

    [Fact]
    public async Task Wording_shared_with_a_publication_is_listed_with_its_line()
    {
        Directory.CreateDirectory(run.PathOf("texts"));
        run.Write("texts/a-guide.txt", "One should always begin", "with what it costs and who will pay for it.");
        run.Library.Write(SmallLibrary.Guidance, SmallLibrary.GuidanceWith("Begin with what it costs.", "Do begin with what it\ncosts and who will pay, we say."));

        Assert.Equal(1, await run.RunAsync("content", "check", "--sources", "texts"));

        Assert.Equal(
            $"{SmallLibrary.Guidance}:14: 9 words in a row stand in 'a-guide' too. Say it in our own words: \"begin with what it costs and who will pay\".\n1 mistake.\n",
            run.Out);
    }

    [Fact]
    public async Task The_title_of_a_publication_may_be_named()
    {
        Directory.CreateDirectory(run.PathOf("texts"));
        run.Write("texts/a-guide.txt", "See also Counting The Cost Of Moving Services Out Of A Council.");
        run.Library.Write(SmallLibrary.Guidance, SmallLibrary.GuidanceWith("Begin with what it costs.", "Read Counting The Cost Of Moving Services Out Of A Council."));

        Assert.Equal(0, await run.RunAsync("content", "check", "--sources", "texts"));
    }

    [Fact]
    public async Task A_folder_without_publications_is_an_error()
    {
        Assert.Equal(1, await run.RunAsync("content", "check", "--sources", "nowhere"));

        Assert.Equal($"There is no folder {run.PathOf("nowhere")}. Name the one that holds the publications as .txt files.\n", run.Error);
    }

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
