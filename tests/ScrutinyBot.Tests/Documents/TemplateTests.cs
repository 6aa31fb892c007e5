using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Documents;
using ScrutinyBot.Documents.Word;
using Format = ScrutinyBot.Dialogs.Exports.DocumentFormat;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ScrutinyBot.Tests.Documents;

public sealed class TemplateTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("scrutinybot-template").FullName;

    [Theory]
    [InlineData(DraftDocument.ScopingDocument)]
    [InlineData(DraftDocument.EvidenceMap)]
    public void A_councils_template_gives_its_styles_header_footer_and_page(DraftDocument kind)
    {
        using var word = new OpenedWord(new DocumentFactory(WordTemplate.Read(CouncilTemplate())).Make(Drafts.Rich, kind, Format.Word));

        Assert.Empty(word.Mistakes);
        Assert.Contains("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", word.Main.ContentType, StringComparison.Ordinal);
        Assert.DoesNotContain("Type your report here", word.Body.InnerText, StringComparison.Ordinal);
        Assert.Equal("Tidewell Borough Council", word.Main.HeaderParts.Single().Header.InnerText);
        Assert.Equal("www.tidewell.example", word.Main.FooterParts.Single().Footer.InnerText);
        var section = word.Body.Elements<W.SectionProperties>().Single();
        Assert.Single(section.Elements<W.HeaderReference>());
        Assert.Equal(1700u, section.GetFirstChild<W.PageMargin>()!.Left!.Value);
        Assert.NotEmpty(word.InStyle("heading 1"));
        var heading = word.Main.StyleDefinitionsPart!.Styles!.Elements<W.Style>().Single(s => s.StyleName!.Val == "heading 1");
        Assert.Equal("Rubrik1", heading.StyleId!.Value);
        Assert.Equal("7A0019", heading.Descendants<W.Color>().Single().Val!.Value);
        Assert.Contains(word.Main.StyleDefinitionsPart.Styles.Elements<W.Style>(), s => s.StyleName!.Val == "Scrutiny Table");
        Assert.All(word.Main.StyleDefinitionsPart.Styles.Descendants<W.Languages>(), l => Assert.Equal("en-GB", l.Val!.Value));
    }

    [Fact]
    public void A_list_style_of_the_template_keeps_its_bullets()
    {
        using var word = new OpenedWord(new DocumentFactory(WordTemplate.Read(CouncilTemplate())).Make(Drafts.Rich, DraftDocument.QuestionPack, Format.Word));
        var bullet = word.Main.StyleDefinitionsPart!.Styles!.Elements<W.Style>().Single(s => s.StyleName!.Val == "List Bullet");

        Assert.Empty(word.Mistakes);
        Assert.Equal("Punktlista", bullet.StyleId!.Value);
        Assert.Equal(7, bullet.Descendants<W.NumberingId>().Single().Val!.Value);
        var numbering = word.Main.NumberingDefinitionsPart!.Numbering;
        Assert.Equal(numbering.Elements<W.NumberingInstance>().Count(), numbering.Elements<W.NumberingInstance>().DistinctBy(n => n.NumberID!.Value).Count());
    }

    [Fact]
    public void A_template_whose_default_style_has_another_name_still_has_one_default()
    {
        var path = CouncilTemplate(styles => styles.Elements<W.Style>().First().StyleName!.Val = "House Text");
        using var word = new OpenedWord(new DocumentFactory(WordTemplate.Read(path)).Make(Drafts.Rich, DraftDocument.QuestionPack, Format.Word));

        Assert.Single(word.Main.StyleDefinitionsPart!.Styles!.Elements<W.Style>(), s => s.Default?.Value == true && s.Type! == W.StyleValues.Paragraph);
    }

    [Fact]
    public void With_a_template_too_the_same_draft_gives_the_same_bytes()
    {
        var path = CouncilTemplate();

        Assert.Equal(
            new DocumentFactory(WordTemplate.Read(path)).Make(Drafts.Rich, DraftDocument.ScopingDocument, Format.Word),
            new DocumentFactory(WordTemplate.Read(path)).Make(Drafts.Rich, DraftDocument.ScopingDocument, Format.Word));
    }

    [Fact]
    public void The_author_of_a_template_and_its_protection_do_not_come_along()
    {
        using var word = new OpenedWord(new DocumentFactory(WordTemplate.Read(CouncilTemplate())).Make(Drafts.Rich, DraftDocument.KeyLines, Format.Word));

        Assert.DoesNotContain("A. Clerk", word.CoreXml, StringComparison.Ordinal);
        Assert.Null(word.Main.DocumentSettingsPart!.Settings.GetFirstChild<W.DocumentProtection>());
        Assert.Null(word.Main.DocumentSettingsPart.Settings.GetFirstChild<W.AttachedTemplate>());
        Assert.Empty(word.Main.DocumentSettingsPart.ExternalRelationships);
    }

    [Theory]
    [InlineData("missing.dotx", null, "there is no such file")]
    [InlineData("broken.dotx", "not a zip", "it is not a sound Word file")]
    [InlineData("house.doc", "anything", "it does not end in .dotx or .docx")]
    public void A_template_that_cannot_be_used_stops_the_start_with_a_sentence(string name, string? content, string reason)
    {
        var path = Path.Combine(folder, name);
        if (content is not null) File.WriteAllText(path, content);
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new("Documents:TemplatePath", path)]).Build());
        services.AddDocuments();
        using var provider = services.BuildServiceProvider();

        var refused = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.StartsWith($"Documents:TemplatePath names '{path}', but {reason}", refused.Message, StringComparison.Ordinal);
        Assert.EndsWith("Correct the setting, or leave it empty to use the built-in look.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_cut_short_is_refused_with_a_sentence()
    {
        var path = Path.Combine(folder, "short.dotx");
        File.WriteAllBytes(path, File.ReadAllBytes(CouncilTemplate())[..^200]);

        Assert.Throws<WordTemplateException>(() => WordTemplate.Read(path));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // As a council might have it: made in another language's Word, so that the ids of styles are not ours; protected; with text to type over.
    private string CouncilTemplate(Action<W.Styles>? change = null)
    {
        var path = Path.Combine(folder, "house.dotx");
        using var word = WordprocessingDocument.Create(path, WordprocessingDocumentType.Template);
        word.PackageProperties.Creator = "A. Clerk";
        var main = word.AddMainDocumentPart();
        main.AddNewPart<HeaderPart>("h1").Header = new W.Header(Paragraph("Tidewell Borough Council"));
        main.AddNewPart<FooterPart>("f1").Footer = new W.Footer(Paragraph("www.tidewell.example"));
        main.AddNewPart<StyleDefinitionsPart>("s1").Styles = new W.Styles("""
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
              <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Gill Sans MT" w:hAnsi="Gill Sans MT"/><w:lang w:val="sv-SE"/></w:rPr></w:rPrDefault></w:docDefaults>
              <w:style w:type="paragraph" w:default="1" w:styleId="Normalt"><w:name w:val="Normal"/></w:style>
              <w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:basedOn w:val="Normalt"/><w:rPr><w:color w:val="7A0019"/></w:rPr></w:style>
              <w:style w:type="paragraph" w:styleId="Punktlista"><w:name w:val="List Bullet"/><w:basedOn w:val="Normalt"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
              <w:style w:type="paragraph" w:customStyle="1" w:styleId="KeyLine"><w:name w:val="Something Else"/><w:basedOn w:val="Normalt"/></w:style>
            </w:styles>
            """);
        change?.Invoke(main.StyleDefinitionsPart!.Styles!);
        main.AddNewPart<NumberingDefinitionsPart>("n1").Numbering = new W.Numbering(
            new W.AbstractNum(new W.Level(
                new W.StartNumberingValue { Val = 1 }, new W.NumberingFormat { Val = W.NumberFormatValues.Bullet }, new W.LevelText { Val = "»" }) { LevelIndex = 0 })
            { AbstractNumberId = 0 },
            new W.NumberingInstance(new W.AbstractNumId { Val = 0 }) { NumberID = 7 });
        var settings = main.AddNewPart<DocumentSettingsPart>("d1");
        settings.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", new("file:///C:/house.dotm"), "t1");
        settings.Settings = new W.Settings(
            new W.AttachedTemplate { Id = "t1" },
            new W.DocumentProtection { Edit = W.DocumentProtectionValues.Forms, Enforcement = true });
        main.Document = new W.Document(new W.Body(
            // The last section shows the header of the one before it.
            new W.Paragraph(new W.ParagraphProperties(new W.SectionProperties(new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = "h1" }))),
            Paragraph("Type your report here"),
            new W.SectionProperties(
                new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = "f1" },
                new W.PageSize { Width = 11906, Height = 16838 },
                new W.PageMargin { Top = 1700, Bottom = 1417, Left = 1700, Right = 1417, Header = 708, Footer = 708, Gutter = 0 })));
        return path;
    }

    private static W.Paragraph Paragraph(string text) => new(new W.Run(new W.Text(text)));
}
