using ScrutinyBot.Tests.Content;

namespace ScrutinyBot.Tests.Commands;

public sealed class ContentPreviewCommandTests : IDisposable
{
    private readonly CommandRun run = new() { Clock = new NewYear() };

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task An_entry_is_shown_as_in_the_terminal_with_its_notes_and_sources()
    {
        run.Library.Write(SmallLibrary.Guidance, SmallLibrary.GuidanceWith(
            "authority: good-practice", "authority: good-practice\ndated: Prices are of 2017.\ndiffers: Another guide begins with people."));

        Assert.Equal(0, await run.RunAsync("content", "preview", "g-one"));

        Assert.Equal(
            """
            In the terminal:

            Start with the money

            Begin with what it costs.

            Prices are of 2017.

            Another guide begins with people.

            A centre (2017), Where to start [a-guide#start]

            On the page: add --html preview.html and open that file in a browser.

            """.ReplaceLineEndings("\n"),
            run.Out);
    }

    [Fact]
    public async Task A_question_is_shown_as_in_the_question_pack_too()
    {
        run.Library.Write("library/a-guide/questions/q-cost.md", """
            ---
            id: q-cost
            kind: question
            title: What it costs
            audience: [chair]
            themes: [finance]
            area: area-money
            question: "What will {model} cost?"
            probes: ["Who says so?"]
            asks: [price, fee, bill]
            sources: [a-guide#start]
            ---
            It has to be paid for.
            """);

        await run.RunAsync("content", "preview", "q-cost");

        Assert.Contains("You could ask: What will the new arrangement cost?\n\nIt has to be paid for.\n\nTo follow up:\n- Who says so?\n", run.Out, StringComparison.Ordinal);
        Assert.Contains(
            """
            In documents, here in Markdown:

            # Question pack by witness

            **Preview**  
            Prepared on 1 January 2027

            ### Line 1: Money

            > The line it is put under [1]

            1. What will the new arrangement cost? (Prompt)
               - Follow-up: Who says so?

            1. A centre, *A guide* (2017 edition), section “Where to start”.
            """.ReplaceLineEndings("\n"),
            run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("objective", "objective: To ask what it costs\nnames: [costs]", "### Objectives\n\n1. To ask what it costs (Prompt)\n")]
    [InlineData("method", "names: [visiting]\nasks: [how]", "## How the review will be carried out\n\n- A title\n")]
    [InlineData("witness", "names: [her]\nareas: [area-money]\nperspective: partner", "| 1 | **A title** | Partner | One thing. | 1 |")]
    [InlineData("evidence", "names: [it]\nareas: [area-money]\nperspective: partner\nform: data\nholder: The clerk", "| A title | data | The clerk | 1 |  |")]
    public async Task What_goes_into_documents_is_shown_as_it_stands_there(string kind, string fields, string expected)
    {
        run.Library.Write($"library/a-guide/others/an-entry.md",
            $"---\nid: an-entry\nkind: {kind}\ntitle: A title\naudience: [chair]\nthemes: [finance]\nstage: [considering]\n{fields}\nsources: [a-guide#start]\n---\nOne thing. Another.\n");

        Assert.Equal(0, await run.RunAsync("content", "preview", "an-entry"));

        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_is_shown_with_its_witnesses_and_evidence_as_in_the_table_of_lines()
    {
        run.Library.Write("library/a-guide/witnesses/w-clerk.md",
            "---\nid: w-clerk\nkind: witness\ntitle: The clerk\naudience: [chair]\nthemes: [finance]\nstage: [considering]\nnames: [clerk]\nareas: [area-money]\nperspective: council\nsources: [a-guide#start]\n---\nKnows.\n");
        run.Library.Write("library/a-guide/evidence/e-minutes.md",
            "---\nid: e-minutes\nkind: evidence\ntitle: The minutes\naudience: [chair]\nthemes: [finance]\nstage: [considering]\nnames: [minutes]\nareas: [area-money]\nperspective: council\nform: written\nholder: The clerk\nsources: [a-guide#start]\n---\nShow.\n");
        run.Library.Write("library/a-guide/lines/line-cost.md",
            "---\nid: line-cost\nkind: line\ntitle: Cost\naudience: [chair]\nthemes: [finance]\nstage: [considering]\narea: area-money\nline: \"How will {model} be paid for?\"\nwitnesses: [w-clerk]\nevidence: [e-minutes]\nasks: [a line about cost]\nsources: [a-guide#start]\n---\nIt costs. It lasts.\n");

        await run.RunAsync("content", "preview", "line-cost");

        Assert.Contains(
            "| **1** | How will the new arrangement be paid for?<br>Money | It costs. [1] | Not yet decided | The clerk | The minutes | Prompt |", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_id_gets_the_nearest_ones()
    {
        Assert.Equal(1, await run.RunAsync("content", "preview", "area-mony"));
        Assert.Equal("There is no entry 'area-mony'. Did you mean: area-money?\n", run.Error);

        Assert.Equal(1, await run.RunAsync("content", "preview", "zzz"));
        Assert.Equal("There is no entry 'zzz'. Run \"content list\" to see the ids of all.\n", run.Error);
    }

    [Fact]
    public async Task An_entry_with_mistakes_is_not_shown_but_its_mistakes_are()
    {
        run.Library.Write(SmallLibrary.Guidance, SmallLibrary.GuidanceWith("[finance]", "[gold]"));

        Assert.Equal(1, await run.RunAsync("content", "preview", "g-one"));
        Assert.Equal(
            $"The entry 'g-one' cannot be shown while it has mistakes:\n{SmallLibrary.Guidance}:6: There is no theme 'gold' in themes.yaml. Use one of: finance.\n", run.Error);

        // Another's mistakes are no hindrance.
        Assert.Equal(0, await run.RunAsync("content", "preview", "area-money"));
    }

    [Fact]
    public async Task The_page_is_written_to_one_file_that_needs_no_other()
    {
        Assert.Equal(0, await run.RunAsync("content", "preview", "g-one", "--html", "preview.html"));

        Assert.EndsWith($"On the page: open {run.PathOf("preview.html")} in a browser.\n", run.Out, StringComparison.Ordinal);
        var page = File.ReadAllText(run.PathOf("preview.html"));
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=", page, StringComparison.Ordinal);
    }

    private sealed class NewYear : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2027, 1, 1, 12, 0, 0, TimeSpan.Zero);
    }
}
