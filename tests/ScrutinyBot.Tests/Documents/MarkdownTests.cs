using Markdig;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.KeyLines;

namespace ScrutinyBot.Tests.Documents;

public class MarkdownTests
{
    public static TheoryData<string, DraftDocument> Documents => EveryDocument.OfEveryDraft();

    [Theory]
    [InlineData(DraftDocument.ScopingDocument)]
    [InlineData(DraftDocument.KeyLines)]
    [InlineData(DraftDocument.WitnessList)]
    [InlineData(DraftDocument.QuestionPack)]
    [InlineData(DraftDocument.EvidenceMap)]
    [InlineData(DraftDocument.WitnessBriefing)]
    public void Documents_read_as_approved(DraftDocument kind)
    {
        Approved.Matches($"{kind}.rich.md", EveryDocument.Markdown(Drafts.Rich, kind));
        Approved.Matches($"{kind}.bare.md", EveryDocument.Markdown(Drafts.Bare, kind));
    }

    [Theory, MemberData(nameof(Documents))]
    public void Every_row_of_a_table_has_as_many_cells_as_its_header(string draft, DraftDocument kind)
    {
        var markdown = EveryDocument.Markdown(EveryDocument.Draft(draft), kind);
        var tables = Markdig.Markdown.Parse(markdown, new MarkdownPipelineBuilder().UsePipeTables().Build()).OfType<Markdig.Extensions.Tables.Table>().ToList();
        var rowsWritten = markdown.Split('\n').Count(l => l.StartsWith("| ", StringComparison.Ordinal));

        // Each table has one row of dashes, which is not among its rows.
        Assert.Equal(rowsWritten - tables.Count, tables.Sum(t => t.Count));
        Assert.All(tables, t => Assert.All(t.Cast<Markdig.Extensions.Tables.TableRow>(), r => Assert.Equal(((Markdig.Extensions.Tables.TableRow)t[0]).Count, r.Count)));
    }

    [Fact]
    public void What_was_typed_stays_what_was_typed()
    {
        var markdown = EveryDocument.Markdown(Drafts.Bare with { Proposal = Drafts.Hostile, InScope = [Drafts.Hostile] }, DraftDocument.ScopingDocument);
        var html = Markdig.Markdown.ToHtml(markdown, new MarkdownPipelineBuilder().UsePipeTables().Build());

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"b\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<code>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<h1>not a heading", html, StringComparison.Ordinal);
        Assert.Contains("# not a heading", html, StringComparison.Ordinal);
        Assert.Contains("*star* _under_ ~~gone~~ [a](b) ![c](d)", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_holds_pipes_and_line_breaks_without_ending()
    {
        var markdown = EveryDocument.Markdown(Drafts.Bare with { DecisionMaker = "cabinet | full council\nor \\| neither" }, DraftDocument.ScopingDocument);
        var html = Markdig.Markdown.ToHtml(markdown, new MarkdownPipelineBuilder().UsePipeTables().Build());

        Assert.Contains("<td>cabinet | full council<br>or \\| neither</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_has_publisher_title_edition_and_section()
    {
        Assert.Contains(
            "1. Centre for Public Scrutiny (CfPS), *Scrutinising alternative delivery models for children's services* (2017 edition), "
                + "section “Key scrutiny questions to consider about accountability”.",
            EveryDocument.Markdown(Drafts.Rich, DraftDocument.KeyLines), StringComparison.Ordinal);
    }
}
