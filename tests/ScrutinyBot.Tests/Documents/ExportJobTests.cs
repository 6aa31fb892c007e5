using System.Text.Json;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.KeyLines;
using ScrutinyBot.Documents;
using ScrutinyBot.Storage;
using Format = ScrutinyBot.Dialogs.Exports.DocumentFormat;

namespace ScrutinyBot.Tests.Documents;

public class ExportJobTests
{
    [Fact]
    public async Task An_export_makes_each_document_in_each_format_and_says_what_it_made()
    {
        var result = await Run(new ExportRequest(Drafts.Rich, [DraftDocument.ScopingDocument, DraftDocument.WitnessBriefing], [Format.Word, Format.Markdown]));
        var told = result.Result.Deserialize<ExportResult>(JsonSerializerOptions.Web)!;

        Assert.Equal(
            ["Scoping document (Word)", "Scoping document (Markdown)", "Witness briefing (Word)", "Witness briefing (Markdown)"],
            told.Documents.Select(d => d.Description));
        Assert.Equal(result.Documents.Select(d => d.Ref), told.Documents);
        Assert.All(result.Documents, d => Assert.Equal(d.Bytes.Length, d.Ref.SizeBytes));
        Assert.Equal("tidewell-scoping-document.docx", told.Documents[0].FileName);
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", told.Documents[0].MediaType);
        Assert.Equal("text/markdown; charset=utf-8", told.Documents[1].MediaType);
    }

    [Fact]
    public async Task An_export_done_twice_gives_the_same_documents_under_the_same_ids()
    {
        var request = new ExportRequest(Drafts.Rich, EveryDocument.OfAReview, Enum.GetValues<Format>());
        var first = await Run(request);
        var second = await Run(request);

        Assert.Equal(12, first.Documents.Select(d => d.Ref.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(first.Documents.Select(d => d.Ref), second.Documents.Select(d => d.Ref));
    }

    [Fact]
    public async Task A_changed_draft_gets_another_id()
    {
        var first = await Run(new ExportRequest(Drafts.Rich, [DraftDocument.ScopingDocument], [Format.Word]));
        var second = await Run(new ExportRequest(Drafts.Rich with { DecisionDate = "April 2027" }, [DraftDocument.ScopingDocument], [Format.Word]));

        Assert.NotEqual(first.Documents[0].Ref.Id, second.Documents[0].Ref.Id);
    }

    [Fact]
    public async Task A_payload_that_is_no_export_request_is_a_clear_error()
    {
        await Assert.ThrowsAsync<JsonException>(() => Run(JsonSerializer.SerializeToElement<object?>(null)));
        await Assert.ThrowsAsync<JsonException>(() => Run(JsonSerializer.SerializeToElement("not a request")));
    }

    [Theory]
    [InlineData("", "scoping-document.docx")]
    [InlineData("Tidewell Borough Council", "tidewell-scoping-document.docx")]
    [InlineData("Saltmere Metropolitan Borough Council", "saltmere-scoping-document.docx")]
    [InlineData("the London Borough of Westhaven", "westhaven-scoping-document.docx")]
    [InlineData("Royal Borough of Kingsmouth and Vale", "kingsmouth-and-vale-scoping-document.docx")]
    [InlineData("Council of the Isles of Scilly", "isles-of-scilly-scoping-document.docx")]
    [InlineData("Bournemouth, Christchurch and Poole", "bournemouth-christchurch-and-poole-scoping-document.docx")]
    [InlineData("Cyngor Sir Ynys Môn", "ynys-mon-scoping-document.docx")]
    [InlineData("St Bride’s CC", "st-brides-scoping-document.docx")]
    [InlineData("the council", "scoping-document.docx")]
    [InlineData("the one by the sea that I have represented for eleven years now", "scoping-document.docx")]
    [InlineData("../../etc/CON: <passwd>|?*\0\r\n", "etc-con-passwd-scoping-document.docx")]
    [InlineData("مجلس", "scoping-document.docx")]
    public void A_file_is_named_after_the_council_and_the_document_with_nothing_cut_off(string council, string expected)
    {
        Assert.Equal(expected, DocumentNames.FileName(Drafts.Bare with { Council = council }, DraftDocument.ScopingDocument, Format.Word));
    }

    [Fact]
    public void A_file_name_has_at_most_80_characters_and_keeps_what_tells_documents_apart()
    {
        Assert.All(EveryDocument.OfAReview, kind =>
        {
            var name = DocumentNames.FileName(Drafts.Nasty, kind, Format.Markdown);
            Assert.InRange(name.Length, 10, 80);
            Assert.Matches("^[a-z0-9-]+\\.md$", name);
        });
        Assert.Equal(6, EveryDocument.OfAReview.Select(k => DocumentNames.FileName(Drafts.Nasty, k, Format.Word)).Distinct(StringComparer.Ordinal).Count());
    }

    private static Task<ScrutinyBot.Conversations.JobResult> Run(ExportRequest request) =>
        Run(JsonSerializer.SerializeToElement(request, JsonSerializerOptions.Web));

    private static Task<ScrutinyBot.Conversations.JobResult> Run(JsonElement payload) => new ExportJobHandler(EveryDocument.Factory).RunAsync(
        new(1, new("web:1"), new("web:someone"), new("export", ExportRequest.JobKind, payload), 1), CancellationToken.None);
}
