using System.Text;
using ScrutinyBot.Imports.Reading;

namespace ScrutinyBot.Tests.Imports;

/// <summary>Plain text, Markdown and HTML.</summary>
public sealed class TextFilesTests
{
    [Fact]
    public void Lines_of_a_paragraph_are_joined_and_placed() => Assert.Equal(
        ["Money | lines 3 to 4 | The trust costs more than was said.", "Money > Staff | line 8 | Nine left."],
        Told(Read("x.txt", "Money\n=====\nThe trust costs more\nthan   was said.\n\nStaff\n\nNine left.\n")));

    [Fact]
    public void Items_of_a_list_stay_on_lines_of_their_own() =>
        Assert.Equal([" | lines 1 to 4 | We ask for:\n- a plan in writing\n- a date"], Told(Read("x.txt", "We ask for:\n- a plan\n  in writing\n- a date")));

    [Fact]
    public void Numbered_headings_nest() => Assert.Equal(
        ["1 Purpose > 1.2 Scope | line 5 | Only placements.", "2 Findings | line 9 | Too few."],
        Told(Read("x.txt", "1 Purpose\n\n1.2 Scope\n\nOnly placements.\n\n2 Findings\n\nToo few.\n")));

    [Fact]
    public void A_list_of_names_is_kept_together() =>
        Assert.Equal(["PRESENT | lines 3 to 5 | Cllr Ash\nCllr Birch"], Told(Read("x.txt", "PRESENT\n\nCllr Ash\n\nCllr Birch\n")));

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void Every_usual_encoding_is_read(string name, bool withMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes("Fees rose to £1,200 – “too much”.")];

        Assert.Equal("Fees rose to £1,200 – “too much”.", Assert.Single(DocumentReader.Read("x.txt", bytes).Passages).Text);
    }

    [Fact]
    public void Text_of_an_old_Windows_program_is_read() => Assert.Equal(
        "Fees rose to £1,200 – “too much”.",
        Assert.Single(DocumentReader.Read("x.txt", [.. "Fees rose to "u8, 0xA3, .. "1,200 "u8, 0x96, .. " "u8, 0x93, .. "too much"u8, 0x94, .. "."u8]).Passages).Text);

    [Fact]
    public void Markdown_is_read_without_its_signs() => Assert.Equal(
        ["Plan > Aims | lines 3 to 6 | We will not wait for any review.\n2. Ask the DCS & report."],
        Told(Read("x.md", "# Plan\n## Aims\nWe will *not* wait for\nany [review](http://example.org).\n\n2. Ask the `DCS` &amp; report.\n")));

    [Fact]
    public void The_front_matter_of_Markdown_is_not_text() =>
        Assert.Equal([" | line 4 | Words."], Told(Read("x.md", "---\nowner: someone\n---\nWords.\n")));

    [Fact]
    public void A_table_in_Markdown_is_read_row_by_row() =>
        Assert.Equal([" | lines 1 to 3 | Kind | 2025\nHomes | 31"], Told(Read("x.md", "| Kind | 2025 |\n|---|---|\n| Homes | **31** |\n")));

    [Fact]
    public void A_web_page_is_read_as_it_is_seen() => Assert.Equal(
        ["Budget | paragraph 2 | We spend £9m & save.", "Budget > Next | paragraphs 4 to 6 | Ask\nKind | 2025\nHomes | 31"],
        Told(Read("x.html", """
            <!doctype html><html><head><title>Page</title><style>p{}</style></head><body><nav>Home</nav>
            <h1>Budget</h1><p>We <b>spend</b> &pound;9m &amp;
            save.</p><script>alert(1)</script><p hidden>unseen</p><p style="display: none">unseen</p>
            <h2>Next</h2><ul><li>Ask</li></ul><table><tr><th>Kind</th><th>2025</th></tr><tr><td>Homes</td><td>31</td></tr></table></body></html>
            """)));

    [Fact]
    public void Only_the_main_part_of_a_page_is_read() =>
        Assert.Equal([" | paragraph 1 | The report."], Told(Read("x.htm", "<body><div>Cookies?</div><main><p>The report.</p></main><footer>Contact</footer></body>")));

    [Fact]
    public void A_document_says_its_title()
    {
        Assert.Equal("Plan", DocumentReader.Read("x.md", "# Plan\n\nWords."u8.ToArray()).Title);
        Assert.Equal("Our plan", DocumentReader.Read("x.txt", "Our plan\n\nWords follow here."u8.ToArray()).Title);
        Assert.Equal("Page", DocumentReader.Read("x.html", "<title>Page</title><p>Words.</p>"u8.ToArray()).Title);
        Assert.Null(DocumentReader.Read("x.md", "Words."u8.ToArray()).Title);
    }

    private static IReadOnlyList<ScrutinyBot.Storage.NewPassage> Read(string name, string text) => DocumentReader.Read(name, Encoding.UTF8.GetBytes(text)).Passages;

    private static IEnumerable<string> Told(IEnumerable<ScrutinyBot.Storage.NewPassage> passages) =>
        passages.Select(p => $"{string.Join(" > ", p.Headings)} | {p.Place} | {p.Text}");
}
