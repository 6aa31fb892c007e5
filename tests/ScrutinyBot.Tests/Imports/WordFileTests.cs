using DocumentFormat.OpenXml.Wordprocessing;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Imports.Reading;
using ScrutinyBot.Storage;
using static ScrutinyBot.Tests.Imports.WordDocuments;

namespace ScrutinyBot.Tests.Imports;

public sealed class WordFileTests
{
    [Fact]
    public void Paragraphs_are_quoted_under_their_headings_with_their_number()
    {
        var read = Read(
            Paragraph("Sufficiency strategy", "Title"), Paragraph("Demand", "Heading1"), Paragraph("Foster carers", "Heading2"),
            Paragraph("We lost  eleven\tcarers."), Paragraph("We gained four."), Paragraph("Residential homes", "OurHeading"), Paragraph("Two homes closed."));

        Assert.Equal("Sufficiency strategy", read.Title);
        Assert.Equal(
            [
                "Sufficiency strategy > Demand > Foster carers | paragraphs 4 to 5 | We lost eleven carers.\nWe gained four.",
                "Sufficiency strategy > Residential homes | paragraph 7 | Two homes closed.",
            ],
            Told(read));
    }

    [Fact]
    public void A_table_is_read_row_by_row()
    {
        var read = Read(Paragraph("Placements", "Heading1"), Table(["Kind", "2024", "2025"], ["Foster care", "180", "171"], ["Homes", "22", "31"]));

        Assert.Equal(["Placements | paragraphs 2 to 4 | Kind | 2024 | 2025\nFoster care | 180 | 171\nHomes | 22 | 31"], Told(read));
    }

    [Fact]
    public void Rows_that_stand_apart_from_the_first_row_carry_it_as_a_heading()
    {
        var long1 = string.Join(' ', Enumerable.Range(1, 120).Select(i => $"a{i}"));
        var long2 = string.Join(' ', Enumerable.Range(1, 120).Select(i => $"b{i}"));

        var read = Read(Table(["Risk", "What is done"], ["Staff", long1], ["Money", long2]));

        Assert.Equal([[], ["Risk | What is done"]], read.Passages.Select(p => p.Headings));
        Assert.StartsWith("Money | b1 ", read.Passages[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_only_places_text_is_read_as_text()
    {
        var read = Read(Table(["One box of text."], ["Another."]));

        Assert.Equal([" | paragraphs 1 to 2 | One box of text.\nAnother."], Told(read));
    }

    [Fact]
    public void A_short_line_in_bold_is_a_heading()
    {
        var bold = new Paragraph(Run("Next steps", new Bold()));

        Assert.Equal(["Next steps | paragraph 2 | We report in May."], Told(Read(bold, Paragraph("We report in May."))));
    }

    [Fact]
    public void What_was_deleted_or_hidden_is_not_read_and_what_was_inserted_is()
    {
        var paragraph = new Paragraph(
            Run("The budget is "), new DeletedRun(new Run(new DeletedText("9"))), new MoveFromRun(Run("8")), new InsertedRun(Run("12")), Run(" million"), Run(" secret", new Vanish()),
            Run(" pounds."));

        Assert.Equal([" | paragraph 1 | The budget is 12 million pounds."], Told(Read(paragraph)));
    }

    [Fact]
    public void Words_in_a_content_control_or_a_link_are_read()
    {
        var control = new SdtBlock(new SdtContentBlock(Paragraph("In a control.")));
        var link = new Paragraph(Run("See "), new Hyperlink(Run("the plan")), Run("."));

        Assert.Equal([" | paragraphs 1 to 2 | In a control.\nSee the plan."], Told(Read(control, link)));
    }

    [Fact]
    public void Without_a_title_on_the_page_the_files_own_counts() =>
        Assert.Equal("Annual report", DocumentReader.Read("x.docx", With("Annual report", Paragraph("Words."))).Title);

    private static ReadDocument Read(params DocumentFormat.OpenXml.OpenXmlElement[] body) => DocumentReader.Read("x.docx", With(body));

    private static IEnumerable<string> Told(ReadDocument read) =>
        read.Passages.Select((NewPassage p) => $"{string.Join(" > ", p.Headings)} | {p.Place} | {p.Text}");
}
