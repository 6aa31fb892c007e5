namespace ScrutinyBot.Tests.Commands;

public sealed class ChatCommandTests : IDisposable
{
    private readonly CommandRun run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task A_conversation_in_a_pipe_is_plain_text()
    {
        Assert.Equal(0, await run.TypeAsync("Tidewell\n\nquit\n", "chat", "--conversation", "tidewell"));

        Assert.Equal(
            """
            Conversation console:tidewell. Type "help" to see what you can say, "quit" to leave.

            Hello.

            Which council?

            Heard: Tidewell.

            How far has it come?
            Pick one.
            1. Considering: an idea
            2. Developing

            Your draft is kept. Go on with it by: chat --conversation tidewell

            """,
            run.Out);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public async Task Who_comes_back_goes_on_where_they_were()
    {
        await run.TypeAsync("Tidewell\n", "chat", "--conversation", "tidewell");

        await run.TypeAsync("early\n", "chat");

        Assert.Contains("This is where you had got to:\n\nHeard: Tidewell.\n\nHow far has it come?", run.Out, StringComparison.Ordinal);
        Assert.Contains("Tidewell, early, on ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_are_saved_in_the_folder_where_the_program_was_started()
    {
        await run.TypeAsync("export\nexport\n", "chat");

        Assert.Contains($"note.md: The note\nSaved as {run.PathOf("note.md")}\n", run.Out, StringComparison.Ordinal);
        Assert.Equal("A note.\n", await File.ReadAllTextAsync(run.PathOf("note (2).md")));
    }

    [Fact]
    public async Task A_turn_that_fails_is_told_and_the_conversation_goes_on()
    {
        Assert.Equal(0, await run.TypeAsync("boom\nTidewell\n", "chat"));

        Assert.Contains("Something went wrong on my side", run.Out, StringComparison.Ordinal);
        Assert.Contains("How far has it come?", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_presses_control_c_is_told_that_the_draft_is_kept()
    {
        using var stop = new CancellationTokenSource();
        using var input = new WaitingReader(stop);

        Assert.Equal(0, await run.RunAsync(input, ["chat", "--conversation", "tidewell"], stop.Token));

        Assert.EndsWith("Your draft is kept. Go on with it by: chat --conversation tidewell\n", run.Out, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public async Task A_name_with_spaces_is_wrong_usage() =>
        Assert.Equal(2, await run.TypeAsync("", "chat", "--conversation", "my review"));

    [Fact]
    public async Task The_documents_of_a_conversation_can_be_exported_later()
    {
        await run.TypeAsync("Tidewell\n", "chat", "--conversation", "tidewell");

        Assert.Equal(0, await run.RunAsync("export", "console:tidewell", "--out", "made"));

        Assert.Equal(run.PathOf("made/note.md") + "\n", run.Out);
        Assert.Equal("A note.\n", await File.ReadAllTextAsync(run.PathOf("made/note.md")));
    }

    [Fact]
    public async Task A_conversation_that_is_not_there_cannot_be_exported()
    {
        Assert.Equal(1, await run.RunAsync("export", "console:nobody", "--out", "made"));

        Assert.StartsWith("There is no conversation console:nobody.", run.Error, StringComparison.Ordinal);
    }

    /// <summary>A keyboard at which nobody types; Ctrl+C is pressed as soon as it is read.</summary>
    private sealed class WaitingReader(CancellationTokenSource stop) : TextReader
    {
        private readonly ManualResetEventSlim closed = new();

        public override string? ReadLine()
        {
            stop.Cancel();
            closed.Wait();
            return null;
        }

        protected override void Dispose(bool disposing)
        {
            closed.Set();
            base.Dispose(disposing);
        }
    }
}
