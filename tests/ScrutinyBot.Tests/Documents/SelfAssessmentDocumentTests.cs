using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Tests.Engine;
using ScrutinyBot.Tests.Improvement;
using D = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Format = ScrutinyBot.Dialogs.Exports.DocumentFormat;

namespace ScrutinyBot.Tests.Documents;

public sealed class SelfAssessmentDocumentTests
{
    private static readonly Draft Full = DraftOf(Assessing.Rated(
        "Anytown Borough Council", "ofsted said good in 2023", Assessing.Evidence, "we are lending two heads of service to the council next door", "make 2 a 2",
        "last year was 3 3 3 3 2 2 4", "two things to keep doing, two to start", "the scrutiny chair watches all of them"));

    private static readonly Draft Bare = DraftOf(Assessing.Begun());

    [Fact]
    public void The_word_file_is_valid_and_its_charts_have_their_words()
    {
        using var word = new OpenedWord(EveryDocument.Factory.Make(Full, DraftDocument.SelfAssessment, Format.Word));

        Assert.Empty(word.Mistakes);
        Assert.Equal(2, word.Main.ImageParts.Count());
        var pictures = word.Body.Descendants<D.DocProperties>().ToList();
        Assert.Equal(2, pictures.Select(p => p.Id!.Value).Distinct().Count());
        Assert.Contains(pictures, p => p.Description!.Value!.Contains("Leadership and governance 2 (3)", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_draft_gives_the_same_bytes() => Assert.Equal(
        EveryDocument.Factory.Make(Full, DraftDocument.SelfAssessment, Format.Word), EveryDocument.Factory.Make(Full, DraftDocument.SelfAssessment, Format.Word));

    [Theory]
    [InlineData("| Leadership and governance | 2 | 3 |")]
    [InlineData("not a lot tbh it just feels ok")]
    [InlineData("Ratings to look at again")]
    [InlineData("between fair to good and good to great")]
    [InlineData("Pitfalls")]
    [InlineData("What to keep doing")]
    [InlineData("What to start")]
    [InlineData("about five years")]
    [InlineData("The scrutiny chair")]
    [InlineData("lending two heads of service")]
    [InlineData("21 May 2027")]
    [InlineData("not an Ofsted grade")]
    [InlineData("The timeline of improvement")]
    public void The_markdown_holds_everything(string words) =>
        Assert.Contains(words, Encoding.UTF8.GetString(EveryDocument.Factory.Make(Full, DraftDocument.SelfAssessment, Format.Markdown)), StringComparison.Ordinal);

    [Fact]
    public void An_assessment_with_nothing_in_it_is_a_document_too()
    {
        using var word = new OpenedWord(EveryDocument.Factory.Make(Bare, DraftDocument.SelfAssessment, Format.Word));

        Assert.Empty(word.Mistakes);
        Assert.Empty(word.Main.ImageParts);
    }

    private static Draft DraftOf(Talk talk)
    {
        talk.Say("export");
        return Assert.Single(talk.Last.Jobs).Payload.Deserialize<ExportRequest>(JsonSerializerOptions.Web)!.Draft;
    }
}
