using ScrutinyBot.Content;
using ScrutinyBot.Content.Loading;
using ScrutinyBot.Tests.Content;

namespace ScrutinyBot.Tests.Commands;

public sealed class ContentNewCommandTests : IDisposable
{
    private readonly CommandRun run = new();

    public ContentNewCommandTests() => run.Library.Write(SmallLibrary.Guidance, SmallLibrary.SoundGuidanceWith());

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task A_file_is_written_at_its_place_with_every_field_it_needs_and_a_hint_for_each()
    {
        Assert.Equal(0, await run.RunAsync("content", "new", "guidance", "g-first-steps", "--publication", "a-guide", "--title", "Say \"why\" first"));

        var path = Path.Combine(run.Library.Folder, "library", "a-guide", "guidance", "g-first-steps.md");
        Assert.Equal($"{path}\nOpen this file in a text editor and fill it in. Then run: content check\n", run.Out);
        Assert.Equal(
            $"""
            ---
            id: g-first-steps
            kind: guidance
            # title: the idea in a few words
            title: "Say \"why\" first"
            # audience: any of chair, lead-member, mentor, officer
            audience: []
            # themes: one to four ids from themes.yaml
            themes: []
            # authority: one of law, statutory-guidance, good-practice, research, example, opinion
            authority:
            # sources: the sections it rests on, as publication#section; the ids are in sources.yaml
            sources: [a-guide#]
            # asks: ten to twenty ways a councillor would put the question, at least three
            asks:
              -
              -
              -

            # These may be left out. To use one, take away the # before its name.
            # stage: []  # any of considering, developing, established
            # phase: []  # any of {string.Join(", ", Words.Phases.Keys)}
            # dated:  # one sentence: what was true then and should be checked now
            # differs:  # one sentence: how the publications tell this differently; cite both
            # owner:  # who keeps this entry right, where that is not the publication's owner
            # review:  # the day on which to read it over, such as 2027-11-30, where that is not the publication's
            # order:  # a number; entries of one kind are listed by it

            # Below the next line of dashes: the one idea, in two to five short sentences of our own.
            ---


            """.ReplaceLineEndings("\n"),
            File.ReadAllText(path));
    }

    [Fact]
    public async Task Until_it_is_filled_in_the_check_says_what_is_missing()
    {
        await run.RunAsync("content", "new", "guidance", "g-first-steps", "--publication", "a-guide");

        Assert.Equal(1, await run.RunAsync("content", "check"));

        foreach (var missing in new[] { "'title' is empty", "'audience' is an empty list", "'authority' is empty", "'a-guide#' does not name a section", "An item of 'asks' is empty", "The body is empty" })
            Assert.Contains(missing, run.Out, StringComparison.Ordinal);
    }

    public static TheoryData<string> Kinds => [.. Enum.GetNames<EntryKind>().Select(k => k.ToLowerInvariant())];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Once_filled_in_the_check_accepts_it(string kind)
    {
        // What a line of enquiry names.
        await FilledAsync("witness", "w-known");
        await FilledAsync("evidence", "e-known");

        var file = await FilledAsync(kind, "a-new-one");

        Assert.Equal(0, await run.RunAsync("content", "check"));
        Assert.Equal("No mistakes in 5 entries.\n", run.Out);
        Assert.StartsWith($"library/a-guide/{kind[..3]}", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_may_be_left_out_is_accepted_too_once_its_mark_is_taken_away()
    {
        await FilledAsync("witness", "w-known");
        await FilledAsync("evidence", "e-known");
        var file = await FilledAsync("line", "a-new-one");
        var path = Path.Combine(run.Library.Folder, file);
        var lines = File.ReadAllText(path)
            .Replace("# phase: []", "phase: [fair-to-good]", StringComparison.Ordinal)
            .Replace("# dated:", "dated: \"True in 2017.\"", StringComparison.Ordinal)
            .Replace("# review:", "review: 2998-01-31", StringComparison.Ordinal)
            .Replace("# order:", "order: 3", StringComparison.Ordinal)
            .Replace("# softer: []", "softer: [\"What is known?\"]", StringComparison.Ordinal)
            .Replace("# weight:", "weight: 2", StringComparison.Ordinal);
        File.WriteAllText(path, lines);

        Assert.Equal(0, await run.RunAsync("content", "check"));
        Assert.Equal("No mistakes in 5 entries.\n", run.Out);
    }

    [Theory]
    [InlineData("There is no kind 'advice'. Use one of: question, line, area, objective, witness, evidence, form, method, guidance, case, term, reading.", "advice", "g-two", "a-guide")]
    [InlineData("The id 'G Two' must be lower-case words and numbers joined by hyphens, such as 'g-two'.", "guidance", "G Two", "a-guide")]
    [InlineData("The id '../two' must be lower-case words and numbers joined by hyphens, such as 'two'.", "guidance", "../two", "a-guide")]
    [InlineData("The id '???' must be lower-case words and numbers joined by hyphens, such as 'g-first-steps'.", "guidance", "???", "a-guide")]
    [InlineData("There is already an entry 'g-one', in library/a-guide/guidance/g-one.md. Change that one, or choose another id.", "case", "g-one", "a-guide")]
    [InlineData("There is no publication 'the-guide' in sources.yaml. Did you mean 'a-guide'?", "guidance", "g-two", "the-guide")]
    [InlineData("There is no kind 'gudance'. Did you mean 'guidance'?\nThere is no publication 'other' in sources.yaml. Use one of: a-guide.", "gudance", "g-two", "other")]
    public async Task What_cannot_be_is_refused_with_what_to_do(string expected, string kind, string id, string publication)
    {
        var before = Directory.GetFiles(run.Library.Folder, "*", SearchOption.AllDirectories).Order();

        Assert.Equal(1, await run.RunAsync("content", "new", kind, id, "--publication", publication));

        Assert.Equal(expected + "\n", run.Error);
        Assert.Equal(before, Directory.GetFiles(run.Library.Folder, "*", SearchOption.AllDirectories).Order());
    }

    [Fact]
    public async Task A_file_that_could_not_be_read_is_not_written_over()
    {
        run.Library.Write("library/a-guide/guidance/g-broken.md", "half a thought");

        Assert.Equal(1, await run.RunAsync("content", "new", "guidance", "g-broken", "--publication", "a-guide"));

        Assert.StartsWith("There is already an entry 'g-broken', in library/a-guide/guidance/g-broken.md.", run.Error, StringComparison.Ordinal);
        Assert.Equal("half a thought", File.ReadAllText(Path.Combine(run.Library.Folder, "library/a-guide/guidance/g-broken.md")));
    }

    [Fact]
    public async Task Without_a_publication_it_is_wrong_usage() =>
        Assert.Equal(2, await run.RunAsync("content", "new", "guidance", "g-two"));

    // Writes an entry and fills it in as an author would, from the hints.
    private async Task<string> FilledAsync(string kind, string id)
    {
        Assert.Equal(0, await run.RunAsync("content", "new", kind, id, "--publication", "a-guide"));
        var path = run.Out.Split('\n')[0];
        var asks = 0;
        var field = "";
        var filled = File.ReadAllLines(path).Select(line =>
        {
            if (line.Length > 0 && char.IsAsciiLetter(line[0])) field = line[..line.IndexOf(':', StringComparison.Ordinal)];
            return line switch
            {
                "title:" => "title: Something else",
                "audience: []" => "audience: [chair]",
                "themes: []" => "themes: [finance]",
                "stage: []" => "stage: [considering]",
                "authority:" => "authority: good-practice",
                "sources: [a-guide#]" => "sources: [a-guide#start]",
                "area:" => "area: area-money",
                "areas: []" => "areas: [area-money]",
                "witnesses: []" => "witnesses: [w-known]",
                "evidence: []" => "evidence: [e-known]",
                "perspective:" => "perspective: council",
                "form:" => "form: data",
                _ when line.Trim() == "-" => $"  - {id.Replace('-', ' ')} {field} {Number(asks++)}",
                _ when line.EndsWith(':') && !line.StartsWith('#') && field is not ("asks" or "names" or "why") => $"{line} Something",
                _ when line.StartsWith("  ", StringComparison.Ordinal) && line.EndsWith(':') => $"{line} Because.",
                _ => line,
            };
        });
        File.WriteAllText(path, string.Join('\n', filled) + "\nIt is one thing. It is not another.\n");
        return Path.GetRelativePath(run.Library.Folder, path).Replace('\\', '/');
    }

    private static string Number(int number) => new[] { "apples", "pears", "plums" }[number];
}
