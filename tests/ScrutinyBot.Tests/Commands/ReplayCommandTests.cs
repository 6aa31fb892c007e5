namespace ScrutinyBot.Tests.Commands;

public sealed class ReplayCommandTests : IDisposable
{
    private readonly CommandRun run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task A_conversation_comes_out_in_exactly_the_promised_form()
    {
        run.Write("in.jsonl", """{"id":"v1","persona":"chair","turns":["Tidewell",{"restart":true},"early"],"expect":["ignored"]}""");

        Assert.Equal(0, await run.RunAsync("replay", "in.jsonl", "--out", "out.jsonl", "--today", "2026-11-21"));

        Assert.Equal("", run.Error);
        Assert.Equal(
            """{"id":"v1","turns":[{"user":"Tidewell","replies":[{"kind":"notice","text":"Heard: Tidewell.","choices":[],"citations":[]},"""
            + """{"kind":"prompt","text":"How far has it come?\nPick one.\n1. Considering: an idea\n2. Developing","choices":["Considering","Developing"],"citations":[]}]},"""
            + """{"user":"early","replies":[{"kind":"notice","text":"Heard: early.","choices":[],"citations":[]},"""
            + """{"kind":"text","text":"Tidewell, early, on 2026-11-21.","choices":[],"citations":[]}]}],"""
            + "\"answers\":{\"council\":\"Tidewell\",\"stage\":\"early\"},\"documents\":[]}",
            Assert.Single(run.Lines("out.jsonl")));
    }

    [Fact]
    public async Task A_restart_puts_the_bot_together_anew()
    {
        run.Write("in.jsonl", """{"id":"v1","turns":["Tidewell",{"restart":true},{"restart":true},"early"]}""");

        await run.RunAsync("replay", "in.jsonl", "--out", "out.jsonl");

        Assert.Equal(3, run.TimesOpened);
    }

    [Fact]
    public async Task Tables_and_citations_are_written_as_lines()
    {
        run.Write("in.jsonl", """{"id":"v1","turns":["show"]}""");

        await run.RunAsync("replay", "in.jsonl", "--out", "out.jsonl");

        var line = Assert.Single(run.Lines("out.jsonl"));
        Assert.Contains("""{"kind":"text","text":"A strong word [not a colour].","choices":[],"citations":[]}""", line, StringComparison.Ordinal);
        Assert.Contains("""{"kind":"table","text":"Lines\n1 | How safe?\n2 | How dear?","choices":[],"citations":[]}""", line, StringComparison.Ordinal);
        Assert.Contains(
            """{"kind":"citations","text":"A centre (2017), Where to start [a-guide#start]","choices":[],"citations":["a-guide#start"]}""", line, StringComparison.Ordinal);
        Assert.Contains(
            """{"kind":"quotes","text":"From your council's documents:\n“The **board** meets.”\nImprovement plan, Anytown Council, May 2026, paragraph 12","choices":[],"citations":[]}""",
            line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_are_written_to_a_folder_for_each_conversation()
    {
        run.Write("in.jsonl", """{"id":"v/1","turns":["export"]}""", """{"id":"v2","turns":["export","export"]}""");

        await run.RunAsync("replay", "in.jsonl", "--out", "out.jsonl", "--documents", "made");

        Assert.EndsWith("\"documents\":[\"made/v-1/note.md\"]}", run.Lines("out.jsonl")[0], StringComparison.Ordinal);
        Assert.EndsWith("\"documents\":[\"made/v2/note.md\",\"made/v2/note (2).md\"]}", run.Lines("out.jsonl")[1], StringComparison.Ordinal);
        Assert.Contains("""{"kind":"document","text":"note.md: The note","choices":[],"citations":[]}""", run.Lines("out.jsonl")[0], StringComparison.Ordinal);
        Assert.Equal("A note.\n", await File.ReadAllTextAsync(run.PathOf("made/v2/note (2).md")));
    }

    [Fact]
    public async Task Without_a_folder_documents_are_named_only()
    {
        run.Write("in.jsonl", """{"id":"v1","turns":["export"]}""");

        await run.RunAsync("replay", "in.jsonl", "--out", "out.jsonl");

        Assert.EndsWith("\"documents\":[\"note.md\"]}", run.Lines("out.jsonl")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_conversation_starts_as_a_new_user()
    {
        run.Write("in.jsonl", """{"id":"v1","turns":["Tidewell"]}""", "", """{"id":"v1","turns":["Harrowmere"]}""");

        await run.RunAsync("replay", "in.jsonl", "--out", "out.jsonl");

        Assert.Contains("\"answers\":{\"council\":\"Harrowmere\"}", run.Lines("out.jsonl")[1], StringComparison.Ordinal);
        Assert.False(File.Exists(run.PathOf("bot.db")));
    }

    [Fact]
    public async Task A_turn_that_fails_is_told_and_the_rest_goes_on()
    {
        run.Write("in.jsonl", """{"id":"v1","turns":["boom","Tidewell"]}""");

        Assert.Equal(0, await run.RunAsync("replay", "in.jsonl", "--out", "out.jsonl"));

        var line = run.Lines("out.jsonl")[0];
        Assert.Contains("{\"user\":\"boom\",\"replies\":[{\"kind\":\"notice\",\"text\":\"Something went wrong on my side", line, StringComparison.Ordinal);
        Assert.Contains("\"answers\":{\"council\":\"Tidewell\"}", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_script_gives_the_same_lines_again()
    {
        run.Write("in.jsonl", """{"id":"v1","turns":["Tidewell","early","export"]}""");

        await run.RunAsync("replay", "in.jsonl", "--out", "first.jsonl", "--today", "2026-11-21");
        await run.RunAsync("replay", "in.jsonl", "--out", "second.jsonl", "--today", "2026-11-21");

        Assert.Equal(run.Lines("first.jsonl"), run.Lines("second.jsonl"));
    }

    [Theory]
    [InlineData("{\"id\":\"v2\"}", "in.jsonl, line 3: 'turns' is missing or not a list.\n")]
    [InlineData("{\"id\":\"v2\",\"turns\":[\"hello\",7]}", "in.jsonl, line 3: turn 2 is neither a text nor {\"restart\":true}.\n")]
    [InlineData("{\"id\":", "in.jsonl, line 3: this is not valid JSON. Put one object on each line.\n")]
    [InlineData("[1]", "in.jsonl, line 3: this is not a JSON object. Put one object on each line.\n")]
    public async Task A_line_that_is_not_as_it_should_be_is_named_before_anything_is_played(string line, string error)
    {
        run.Write("in.jsonl", """{"id":"v1","turns":["Tidewell"]}""", "", line);

        Assert.Equal(1, await run.RunAsync("replay", "in.jsonl", "--out", "out.jsonl"));

        Assert.Equal(error, run.Error);
        Assert.False(File.Exists(run.PathOf("out.jsonl")));
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        Assert.Equal(1, await run.RunAsync("replay", "none.jsonl", "--out", "out.jsonl"));

        Assert.Equal($"There is no file {run.PathOf("none.jsonl")}. Check the path.\n", run.Error);
    }
}
