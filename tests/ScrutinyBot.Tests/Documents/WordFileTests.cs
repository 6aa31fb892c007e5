using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Documents;
using Format = ScrutinyBot.Dialogs.Exports.DocumentFormat;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ScrutinyBot.Tests.Documents;

public class WordFileTests
{
    public static TheoryData<string, DraftDocument> Documents => EveryDocument.OfEveryDraft();

    [Theory, MemberData(nameof(Documents))]
    public void Every_file_is_valid(string draft, DraftDocument kind)
    {
        using var word = EveryDocument.Word(EveryDocument.Draft(draft), kind);

        Assert.Empty(word.Mistakes);
    }

    [Theory, MemberData(nameof(Documents))]
    public void The_same_draft_gives_the_same_bytes(string draft, DraftDocument kind)
    {
        var first = EveryDocument.Factory.Make(EveryDocument.Draft(draft), kind, Format.Word);
        var second = new DocumentFactory(ScrutinyBot.Documents.Word.WordTemplate.BuiltIn).Make(EveryDocument.Draft(draft), kind, Format.Word);

        Assert.Equal(first, second);
    }

    [Fact]
    public void Nothing_in_a_file_tells_when_or_where_it_was_made()
    {
        using var zip = new ZipArchive(new MemoryStream(EveryDocument.Factory.Make(Drafts.Rich, DraftDocument.ScopingDocument, Format.Word)));

        Assert.All(zip.Entries, e => Assert.Equal(1980, e.LastWriteTime.Year));
        Assert.DoesNotContain(zip.Entries, e => e.FullName.Contains("psmdcp", StringComparison.Ordinal));
        Assert.Equal("[Content_Types].xml", zip.Entries[0].FullName);
        var year = DateTime.Now.Year.ToString(CultureInfo.InvariantCulture);
        using var word = EveryDocument.Word(Drafts.Rich with { PreparedOn = new(2031, 5, 6) }, DraftDocument.ScopingDocument);
        Assert.Contains("2031-05-06T00:00:00Z", word.CoreXml, StringComparison.Ordinal);
        Assert.DoesNotContain(year + "-", word.CoreXml, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Documents))]
    public void Title_subject_and_language_are_set(string draft, DraftDocument kind)
    {
        using var word = EveryDocument.Word(EveryDocument.Draft(draft), kind);
        var core = System.Xml.Linq.XDocument.Parse(word.CoreXml).Root!;

        Assert.NotEmpty(core.Elements().Single(e => e.Name.LocalName == "title").Value);
        Assert.NotEmpty(core.Elements().Single(e => e.Name.LocalName == "subject").Value);
        Assert.NotEmpty(core.Elements().Single(e => e.Name.LocalName == "creator").Value);
        Assert.Equal("en-GB", word.Main.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<W.Languages>().Single().Val!.Value);
    }

    [Theory, MemberData(nameof(Documents))]
    public void Every_table_has_a_caption_a_description_and_a_header_row_that_is_repeated(string draft, DraftDocument kind)
    {
        using var word = EveryDocument.Word(EveryDocument.Draft(draft), kind);

        foreach (var table in word.Body.Descendants<W.Table>())
        {
            var properties = table.GetFirstChild<W.TableProperties>()!;
            Assert.NotEmpty(properties.GetFirstChild<W.TableCaption>()!.Val!.Value!);
            Assert.NotEmpty(properties.GetFirstChild<W.TableDescription>()!.Val!.Value!);
            var rows = table.Elements<W.TableRow>().ToList();
            Assert.NotNull(rows[0].TableRowProperties!.GetFirstChild<W.TableHeader>());
            Assert.All(rows.Skip(1), r => Assert.Null(r.TableRowProperties?.GetFirstChild<W.TableHeader>()));
            Assert.All(rows, r => Assert.Equal(rows[0].Elements<W.TableCell>().Count(), r.Elements<W.TableCell>().Count()));
        }
    }

    [Fact]
    public void Rows_stay_on_one_page_unless_they_are_too_long_for_one()
    {
        using var rich = EveryDocument.Word(Drafts.Rich, DraftDocument.ScopingDocument);
        Assert.All(rich.Body.Descendants<W.TableRow>(), r => Assert.NotNull(r.TableRowProperties!.GetFirstChild<W.CantSplit>()));

        using var nasty = EveryDocument.Word(Drafts.Nasty, DraftDocument.ScopingDocument);
        Assert.All(nasty.Body.Descendants<W.TableRow>().Where(r => r.InnerText.Length > 10_000), r => Assert.Null(r.TableRowProperties));
    }

    [Fact]
    public void The_page_is_A4_and_the_footer_says_which_page_of_how_many()
    {
        using var word = EveryDocument.Word(Drafts.Rich, DraftDocument.ScopingDocument);
        var size = word.Body.GetFirstChild<W.SectionProperties>()!.GetFirstChild<W.PageSize>()!;

        Assert.Equal((11906u, 16838u), (size.Width!.Value, size.Height!.Value));
        var footer = word.Main.FooterParts.Single().Footer;
        Assert.Equal([" PAGE ", " NUMPAGES "], footer.Descendants<W.SimpleField>().Select(f => f.Instruction!.Value!));
        Assert.Contains("Page 1 of 1", footer.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_that_need_the_width_stand_on_a_page_on_its_side()
    {
        using var word = EveryDocument.Word(Drafts.Rich, DraftDocument.EvidenceMap);
        var size = word.Body.GetFirstChild<W.SectionProperties>()!.GetFirstChild<W.PageSize>()!;

        Assert.Equal(W.PageOrientationValues.Landscape, size.Orient!.Value);
        Assert.True(size.Width!.Value > size.Height!.Value);
    }

    [Fact]
    public void Every_citation_mark_leads_to_its_source()
    {
        using var word = EveryDocument.Word(Drafts.Rich, DraftDocument.ScopingDocument);
        var bookmarks = word.Body.Descendants<W.BookmarkStart>().ToDictionary(b => b.Name!.Value!, b => b.Parent!.InnerText, StringComparer.Ordinal);

        Assert.Equal(5, bookmarks.Count);
        Assert.All(word.Body.Descendants<W.Hyperlink>(), h => Assert.Contains(h.Anchor!.Value!, bookmarks.Keys));
        var risk = word.Body.Descendants<W.Hyperlink>().Single(h => h.InnerText == "[3]");
        Assert.Equal(
            "Centre for Public Scrutiny (CfPS), Scrutinising alternative delivery models for children's services (2017 edition), section “Assessing risk”.",
            bookmarks[risk.Anchor!.Value!]);
    }

    [Fact]
    public void Numbered_lists_begin_at_one_each()
    {
        using var word = EveryDocument.Word(Drafts.Rich, DraftDocument.QuestionPack);
        var lists = word.Body.Descendants<W.NumberingId>().Select(n => n.Val!.Value).Distinct().ToList();
        var numbering = word.Main.NumberingDefinitionsPart!.Numbering;

        Assert.True(lists.Count >= 5);
        Assert.All(lists, id => Assert.Equal(1, numbering.Elements<W.NumberingInstance>().Single(n => n.NumberID! == id)
            .GetFirstChild<W.LevelOverride>()!.StartOverrideNumberingValue!.Val!.Value));
    }

    [Theory, MemberData(nameof(Documents))]
    public void What_was_typed_is_text_and_nothing_else(string draft, DraftDocument kind)
    {
        using var word = EveryDocument.Word(EveryDocument.Draft(draft), kind);

        Assert.All(word.Body.Descendants<W.SimpleField>(), f => Assert.Equal(@" SEQ Table \* ARABIC ", f.Instruction!.Value));
        Assert.Empty(word.Body.Descendants<W.FieldCode>());
        Assert.Empty(word.Body.Descendants<W.FieldChar>());
        Assert.Empty(word.Main.HyperlinkRelationships);
        Assert.Empty(word.Main.ExternalRelationships);
        Assert.All(word.Body.Descendants<W.Hyperlink>(), h => Assert.Null(h.Id));
    }

    [Fact]
    public void Characters_that_no_document_may_hold_are_dropped_and_the_rest_is_kept()
    {
        using var word = EveryDocument.Word(Drafts.Bare with { Proposal = Drafts.Hostile }, DraftDocument.ScopingDocument);

        Assert.Contains("{=HYPERLINK(\"http://evil.example\",\"x\")}", word.Body.InnerText, StringComparison.Ordinal);
        Assert.Contains("مرحبا שלום 👩‍👧‍👦", word.Body.InnerText, StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script>", word.Body.InnerText, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', word.Body.InnerText);
        Assert.DoesNotContain('\u0001', word.Body.InnerText);
    }

    [Theory, MemberData(nameof(Documents))]
    public void Headings_go_down_one_level_at_a_time(string draft, DraftDocument kind)
    {
        using var word = EveryDocument.Word(EveryDocument.Draft(draft), kind);
        var levels = word.Body.Descendants<W.ParagraphStyleId>().Select(s => s.Val!.Value!)
            .Where(s => s.StartsWith("Heading", StringComparison.Ordinal)).Select(s => s[^1] - '0').ToList();

        Assert.NotEmpty(levels);
        Assert.All(levels.Zip(levels.Prepend(0)), pair => Assert.True(pair.First <= pair.Second + 1));
        Assert.Single(word.InStyle("Title"));
    }
}
