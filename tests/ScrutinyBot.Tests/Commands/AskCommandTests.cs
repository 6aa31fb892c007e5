namespace ScrutinyBot.Tests.Commands;

public sealed class AskCommandTests : IDisposable
{
    private readonly CommandRun run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task A_question_is_answered_with_its_source()
    {
        Assert.Equal(0, await run.RunAsync("ask", "where do we begin with the cost"));

        Assert.Equal("Begin with what it costs.\n\nA centre (2017), Where to start (good practice) [a-guide#start]\n", run.Out);
    }

    [Fact]
    public async Task A_batch_comes_out_in_exactly_the_promised_form()
    {
        run.Write("in.jsonl", """{"id":"d1","question":"where do we begin with the cost","gold":[]}""", """{"id":"d2","question":"blue badge?"}""");

        Assert.Equal(0, await run.RunAsync("ask", "--batch", "in.jsonl", "--out", "out.jsonl"));

        Assert.Equal("""{"id":"d1","answered":true,"text":"Begin with what it costs.","citations":["a-guide#start"]}""", run.Lines("out.jsonl")[0]);
        Assert.StartsWith("{\"id\":\"d2\",\"answered\":false,\"text\":\"That is outside what I know about.", run.Lines("out.jsonl")[1], StringComparison.Ordinal);
        Assert.EndsWith("\",\"citations\":[]}", run.Lines("out.jsonl")[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asking_needs_no_database()
    {
        await run.RunAsync("ask", "where do we begin");

        Assert.False(File.Exists(run.PathOf("bot.db")));
    }

    [Theory]
    [InlineData("Give either a question or --batch IN.jsonl.")]
    [InlineData("Give either a question or --batch IN.jsonl.", "why", "--batch", "in.jsonl", "--out", "out.jsonl")]
    [InlineData("--batch IN.jsonl and --out OUT.jsonl belong together.", "--batch", "in.jsonl")]
    public async Task Half_a_command_is_wrong_usage(string error, params string[] args)
    {
        Assert.Equal(2, await run.RunAsync(["ask", .. args]));

        Assert.Equal($"{error}\nAdd --help to see how it is meant.\n", run.Error);
    }

    [Fact]
    public async Task An_explanation_says_what_each_score_is_made_of_and_how_sure_is_enough()
    {
        Assert.Equal(0, await run.RunAsync("ask", "where do we begin with the cost", "--explain"));

        Assert.Contains("0.20 is enough to answer. The ranking:\n1. g-one  score ", run.Out, StringComparison.Ordinal);
        Assert.Contains("coverage 1.00 gives 1.00", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_explanation_is_of_one_question()
    {
        Assert.Equal(2, await run.RunAsync("ask", "--batch", "in.jsonl", "--out", "out.jsonl", "--explain"));
        Assert.Contains("--explain goes with one question.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_without_a_question_is_named()
    {
        run.Write("in.jsonl", """{"id":"d1"}""");

        Assert.Equal(1, await run.RunAsync("ask", "--batch", "in.jsonl", "--out", "out.jsonl"));

        Assert.Equal("in.jsonl, line 1: 'question' is missing or not a text.\n", run.Error);
    }
}
