namespace ScrutinyBot.Tests.Commands;

public sealed class EvalCommandTests : IDisposable
{
    // The library answers the first from a-guide#start, the parent of a-guide#glossary; it refuses the second.
    private const string Cost = """{"id":"q1","persona":"officer","kind":"role","question":"where do we begin with the cost","answerable":true,"gold":["a-guide#glossary"],"must":[["costs"]],"note":""}""";
    private const string Badge = """{"id":"q2","kind":"out-of-scope","question":"blue badge?","answerable":false,"gold":[],"must":[]}""";

    private readonly CommandRun run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task The_figures_are_shown_overall_and_by_kind()
    {
        run.Write("set.jsonl", Cost, "", Badge);

        Assert.Equal(0, await run.RunAsync("eval", "set.jsonl"));

        Assert.Equal(
            """
            kind          n       answered    recall at 1    recall at 3    recall at 5    MRR     must facts  wrong answers  wrong refusals
            all           2   50.0 % (1/2)  100.0 % (1/1)  100.0 % (1/1)  100.0 % (1/1)  1.000  100.0 % (1/1)    0.0 % (0/1)     0.0 % (0/1)
            role          1  100.0 % (1/1)  100.0 % (1/1)  100.0 % (1/1)  100.0 % (1/1)  1.000  100.0 % (1/1)              -     0.0 % (0/1)
            out-of-scope  1    0.0 % (0/1)              -              -              -      -              -    0.0 % (0/1)               -

            """,
            run.Out);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public async Task Each_question_that_went_wrong_is_written_to_the_misses()
    {
        run.Write(
            "set.jsonl",
            Cost.Replace("costs", "150", StringComparison.Ordinal),
            Badge,
            """{"id":"q3","kind":"role","question":"blue badge?","answerable":true,"gold":["a-guide#start"],"must":[]}""",
            """{"id":"q4","kind":"unsafe","question":"where do we begin with the cost","answerable":false,"gold":[],"must":[]}""");

        Assert.Equal(0, await run.RunAsync("eval", "set.jsonl", "--misses", "made/misses.jsonl"));

        var misses = run.Lines("made/misses.jsonl");
        Assert.Equal(3, misses.Length);
        Assert.Equal(
            """{"id":"q1","kind":"role","question":"where do we begin with the cost","why":["must missing: 150"],"citations":["a-guide#start"],"entries":["g-one"],"gold":["a-guide#glossary"],"must":[["150"]],"text":"Begin with what it costs."}""",
            misses[0]);
        Assert.StartsWith("""{"id":"q3","kind":"role","question":"blue badge?","why":["refused"],"citations":[],"entries":[],"gold":["a-guide#start"],"must":[],"text":"That""", misses[1], StringComparison.Ordinal);
        Assert.Contains("\"why\":[\"wrongly answered\"]", misses[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_curve_follows_the_figures()
    {
        run.Write("set.jsonl", Cost, Badge);

        Assert.Equal(0, await run.RunAsync("eval", "set.jsonl", "--curve"));

        var lines = run.Out.Split('\n');
        Assert.Equal("", lines[4]);
        Assert.StartsWith("threshold  ", lines[5], StringComparison.Ordinal);
        Assert.StartsWith("0.05  ", lines[6], StringComparison.Ordinal);
        Assert.StartsWith("1.00  ", lines[25], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_worse_than_recorded_ends_with_one_and_a_sentence()
    {
        run.Write("set.jsonl", Cost, Badge);
        Assert.Equal(0, await run.RunAsync("eval", "set.jsonl", "--record", "recorded.json"));
        Assert.Equal(0, await run.RunAsync("eval", "set.jsonl", "--no-worse-than", "recorded.json"));
        run.Write("set.jsonl", Cost.Replace("costs", "150", StringComparison.Ordinal), Badge);

        Assert.Equal(1, await run.RunAsync("eval", "set.jsonl", "--no-worse-than", "recorded.json"));

        Assert.Equal("set: must facts fell from 100.0 % to 0.0 %.\n", run.Error);
        Assert.StartsWith("kind  ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recording_one_set_leaves_the_others_as_they_are()
    {
        run.Write("set.jsonl", Cost);
        run.Write("recorded.json", """{ "zebra": { "recallAt3": 90.5 }, "set": { "recallAt3": 12 } }""");

        Assert.Equal(0, await run.RunAsync("eval", "set.jsonl", "--record", "recorded.json"));

        Assert.Equal(
            """
            {
              "set": {
                "recallAt1": 100,
                "recallAt3": 100,
                "recallAt5": 100,
                "meanReciprocalRank": 1,
                "mustFacts": 100,
                "wrongRefusals": 0
              },
              "zebra": {
                "recallAt3": 90.5
              }
            }

            """,
            string.Join('\n', [.. run.Lines("recorded.json"), ""]));
    }

    [Theory]
    [InlineData("""{ "own": { "recallAt3": 90 } }""", "recorded.json has no figures for the set 'set'. Record them with --record.\n")]
    [InlineData("""{ "set": { "recall": 90 } }""", "recorded.json: there is no figure 'recall' (set). Use any of recallAt1, recallAt3, recallAt5, meanReciprocalRank, mustFacts, wrongAnswers, wrongRefusals.\n")]
    [InlineData("""{ "set": 90 }""", "recorded.json is not as it should be. It looks like {\"own\": {\"recallAt3\": 90.0}}; make it anew with --record.\n")]
    [InlineData("""{ "set": null }""", "recorded.json is not as it should be. It looks like {\"own\": {\"recallAt3\": 90.0}}; make it anew with --record.\n")]
    [InlineData("null", "recorded.json is not as it should be. It looks like {\"own\": {\"recallAt3\": 90.0}}; make it anew with --record.\n")]
    public async Task Recorded_figures_that_cannot_be_compared_with_are_named(string recorded, string error)
    {
        run.Write("set.jsonl", Cost);
        run.Write("recorded.json", recorded);

        Assert.Equal(1, await run.RunAsync("eval", "set.jsonl", "--no-worse-than", "recorded.json"));

        Assert.Equal(error, run.Error);
        Assert.Equal("", run.Out);
    }

    [Theory]
    [InlineData("""{"id":""", "this is not valid JSON. Put one object on each line")]
    [InlineData("""{"id":"q2","question":"why","answerable":false,"gold":[],"must":[]}""", "'kind' is missing or not a text")]
    [InlineData("""{"id":"q2","kind":"role","answerable":false,"gold":[],"must":[]}""", "'question' is missing or not a text")]
    [InlineData("""{"id":"q2","kind":"role","question":" ","answerable":false,"gold":[],"must":[]}""", "'question' is empty")]
    [InlineData("""{"id":"q2","kind":"role","question":"why","answerable":"yes","gold":[],"must":[]}""", "'answerable' is missing or neither true nor false")]
    [InlineData("""{"id":"q2","kind":"role","question":"why","answerable":true,"must":[]}""", "'gold' is missing or not a list")]
    [InlineData("""{"id":"q2","kind":"role","question":"why","answerable":true,"gold":["start"],"must":[]}""", "'gold' holds \"start\". Name a section as \"publication#section\"")]
    [InlineData("""{"id":"q2","kind":"role","question":"why","answerable":true,"gold":[],"must":[]}""", "'gold' is empty, but the question is answerable. Name the sections that answer it")]
    [InlineData("""{"id":"q2","kind":"role","question":"why","answerable":false,"gold":["a-guide#start"],"must":[]}""", "'gold' names sections, but the question is not answerable. Empty 'gold', or make 'answerable' true")]
    [InlineData("""{"id":"q2","kind":"role","question":"why","answerable":true,"gold":["a-guide#start"],"must":["150"]}""", "'must' holds \"150\". Make it a list of lists, with at least one alternative in each")]
    [InlineData("""{"id":"q2","kind":"role","question":"why","answerable":true,"gold":["a-guide#start"],"must":[[]]}""", "'must' holds []. Make it a list of lists, with at least one alternative in each")]
    [InlineData("""{"id":"q2","kind":"role","question":"why","answerable":true,"gold":["a-guide#start"],"must":[["150",""]]}""", "'must' has the alternative \"\". Each is a text with at least one word")]
    [InlineData("""{"id":"q1","kind":"role","question":"why","answerable":false,"gold":[],"must":[]}""", "the id 'q1' is taken by a line above. Give each question its own")]
    public async Task A_bad_line_is_named_before_anything_is_asked(string line, string error)
    {
        run.Write("set.jsonl", Cost, "", line);

        Assert.Equal(1, await run.RunAsync("eval", "set.jsonl", "--misses", "misses.jsonl"));

        Assert.Equal($"set.jsonl, line 3: {error}.\n", run.Error);
        Assert.Equal("", run.Out);
        Assert.False(File.Exists(run.PathOf("misses.jsonl")));
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        Assert.Equal(1, await run.RunAsync("eval", "none.jsonl"));

        Assert.Equal($"There is no file {run.PathOf("none.jsonl")}. Check the path.\n", run.Error);
    }

    [Fact]
    public async Task A_file_without_questions_is_named()
    {
        run.Write("set.jsonl", "");

        Assert.Equal(1, await run.RunAsync("eval", "set.jsonl"));

        Assert.Equal("set.jsonl holds no questions. Put one on each line.\n", run.Error);
    }

    [Fact]
    public async Task A_gold_section_that_no_publication_has_is_named_and_the_rest_is_measured()
    {
        run.Write("set.jsonl", Cost.Replace("a-guide#glossary", "a-guide#glossery", StringComparison.Ordinal));

        Assert.Equal(0, await run.RunAsync("eval", "set.jsonl"));

        Assert.Equal("q1: sources.yaml has no section a-guide#glossery, so that no citation can match it.\n", run.Error);
        Assert.Contains("0.0 % (0/1)", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comparing_and_recording_at_once_is_wrong_usage()
    {
        Assert.Equal(2, await run.RunAsync("eval", "set.jsonl", "--record", "recorded.json", "--no-worse-than", "recorded.json"));

        Assert.Equal("Give either --no-worse-than or --record.\nAdd --help to see how it is meant.\n", run.Error);
    }
}
