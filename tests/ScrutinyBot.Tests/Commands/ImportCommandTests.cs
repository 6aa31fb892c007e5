namespace ScrutinyBot.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private static readonly string[] Details = ["--publisher", "Ashcombe County Council", "--date", "2026-03-31", "--licence", "OGL"];

    private readonly CommandRun run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task A_document_is_imported_listed_replaced_and_removed()
    {
        run.Write("plan.md", "# Improvement plan", "", "We lost eleven carers.");

        Assert.Equal(0, await run.RunAsync(["content", "import", "plan.md", .. Details]));
        Assert.Equal("Imported \"Improvement plan\" as improvement-plan: edition 1, 1 passage.\n", run.Out);

        Assert.Equal(0, await run.RunAsync("content", "import", "plan.md", "--publisher", "Ashcombe County Council", "--date", "30 June 2026", "--licence", "OGL"));
        Assert.Equal("Imported \"Improvement plan\" as improvement-plan: edition 2, 1 passage. The edition of 31 March 2026 no longer answers.\n", run.Out);

        Assert.Equal(0, await run.RunAsync("content", "documents"));
        var lines = run.Out.Split('\n');
        Assert.StartsWith("id                edition  date        passages  imported    title             publisher                licence", lines[0], StringComparison.Ordinal);
        Assert.Matches(@"^improvement-plan  2        2026-06-30  1         \d{4}-\d\d-\d\d  Improvement plan  Ashcombe County Council  OGL$", lines[1]);
        Assert.Matches(@"^improvement-plan  1        2026-03-31  1 .* OGL      superseded \d{4}-\d\d-\d\d$", lines[2]);

        Assert.Equal(0, await run.RunAsync("content", "remove", "improvement-plan"));
        Assert.Equal("Removed improvement-plan. The bot no longer answers from it.\n", run.Out);
        await run.RunAsync("content", "documents");
        Assert.Equal("There are no documents yet. \"content import FILE\" adds one.\n", run.Out);
    }

    [Fact]
    public async Task The_same_document_again_is_refused_with_the_way_out()
    {
        run.Write("plan.md", "# Improvement plan", "", "We lost eleven carers.");
        await run.RunAsync(["content", "import", "plan.md", .. Details]);

        Assert.Equal(1, await run.RunAsync(["content", "import", "plan.md", .. Details]));
        Assert.Equal(
            $"{run.PathOf("plan.md")} was not imported. \"Improvement plan\" by Ashcombe County Council is there already as improvement-plan, dated 31 March 2026. "
            + "A new edition needs a later date. To replace it all the same, add --replaces improvement-plan; if this is another document, give it another --title.\n",
            run.Error);

        Assert.Equal(0, await run.RunAsync(["content", "import", "plan.md", "--replaces", "improvement-plan", .. Details]));
    }

    [Fact]
    public async Task A_folder_is_imported_file_by_file_and_the_bad_ones_are_named()
    {
        Directory.CreateDirectory(run.PathOf("papers/annex"));
        run.Write("papers/plan.md", "# Improvement plan", "", "We lost eleven carers.");
        run.Write("papers/annex/notes.txt", "Only words here, and they end with a stop.");
        run.Write("papers/broken.docx", "no document");
        run.Write("papers/sheet.xlsx", "x");
        run.Write("papers/~$plan.docx", "a lock file of Word's");

        Assert.Equal(1, await run.RunAsync(["content", "import", "papers", .. Details]));

        Assert.Equal(
            $"{Path.Combine("annex", "notes.txt")}: Imported \"Only words here, and they end with a stop.\" as only-words-here-and-they-end-with-a-stop: edition 1, 1 passage.\n"
            + "plan.md: Imported \"Improvement plan\" as improvement-plan: edition 1, 1 passage.\n2 imported, 1 failed, 1 left out (.xlsx).\n",
            run.Out);
        Assert.StartsWith("broken.docx was not imported. It is not what its name says", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_documents_is_an_error()
    {
        Directory.CreateDirectory(run.PathOf("papers"));

        Assert.Equal(1, await run.RunAsync(["content", "import", "papers", .. Details]));
        Assert.Equal($"The folder {run.PathOf("papers")} holds no document that can be read: .docx, .md, .txt, .html, .htm.\n", run.Error);
    }

    [Fact]
    public async Task A_title_cannot_be_given_to_a_whole_folder()
    {
        Assert.Equal(1, await run.RunAsync(["content", "import", ".", "--title", "x", .. Details]));
        Assert.StartsWith("--title and --replaces are for one file.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("31.3.26")]
    [InlineData("2026-02-30")]
    [InlineData("soon")]
    public async Task A_date_that_cannot_be_read_is_refused(string date)
    {
        run.Write("plan.md", "Words.");

        Assert.Equal(1, await run.RunAsync("content", "import", "plan.md", "--publisher", "x", "--date", date, "--licence", "x"));
        Assert.Equal($"The date \"{date}\" cannot be read. Write it as 2026-03-31, 31/3/2026 or \"31 March 2026\".\n", run.Error);
    }

    [Fact]
    public async Task Publisher_date_and_licence_must_be_given() => Assert.Equal(2, await run.RunAsync("content", "import", "plan.md"));

    [Fact]
    public async Task A_document_that_is_not_there_cannot_be_removed()
    {
        Assert.Equal(1, await run.RunAsync("content", "remove", "none"));
        Assert.Equal("There is no document none. \"content documents\" lists those there are.\n", run.Error);
    }
}
