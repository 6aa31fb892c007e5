using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Documents;
using ScrutinyBot.Documents.Markdown;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Tests.Engine;

namespace ScrutinyBot.Tests.Mentoring;

public sealed class MentoringDocumentTests
{
    [Theory]
    [InlineData("session sheet in word", DraftDocument.SessionSheet)]
    [InlineData("mentoring plan in word", DraftDocument.MentoringPlan)]
    [InlineData("mentoring agreement in word", DraftDocument.MentoringAgreement)]
    public void No_document_holds_the_name_that_was_typed(string wish, DraftDocument document)
    {
        var markdown = Made(Session(wish), document);

        Assert.DoesNotContain("Anna", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("Berry", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sheet_has_what_is_needed_before_during_and_after()
    {
        var markdown = Made(Session("session sheet in word"), DraftDocument.SessionSheet);

        foreach (var part in new[] { "## Before", "## During", "## After", "Better data (2 out of 5)", "Fourth director in two years", "meet the care leavers forum" })
            Assert.Contains(part, markdown, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("your mentee", markdown, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_impact_note_compares_says_its_limits_and_names_the_next_step()
    {
        var talk = SessionHearingTests.Started("six month follow up with my mentee Anna Berry. two aims: better data 2/5, the press 3/5");
        talk.Say("now 4 and 2");
        talk.Say("next step is get Anna along to the regional network");
        talk.Say("impact note in word");
        var markdown = Made(talk, DraftDocument.ImpactNote);

        foreach (var part in new[] { "Up 2", "Down 1", "do not show by themselves", "regional network", "the mentee" }) Assert.Contains(part, markdown, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Anna", markdown, StringComparison.Ordinal);
    }

    private static Talk Session(string wish)
    {
        var talk = SessionHearingTests.Started("prepare a mentoring session with Cllr Anna Berry on tuesday, an hour on teams, requires improvement, fourth director in two years");
        talk.Say("two aims: better data 2/5, dealing with the press");
        talk.Say("last time Anna said she'd meet the care leavers forum and tell Anna Berry's leader");
        talk.Say(wish);
        return talk;
    }

    private static string Made(Talk talk, DraftDocument document)
    {
        var request = AnswerSet.ToJson(Assert.Single(talk.Last.Jobs).Payload);
        var export = System.Text.Json.JsonSerializer.Deserialize<ExportRequest>(request, System.Text.Json.JsonSerializerOptions.Web)!;
        Assert.Equal([document], export.Documents);
        return MarkdownWriter.Write(DocumentFactory.Compose(export.Draft, document));
    }
}
