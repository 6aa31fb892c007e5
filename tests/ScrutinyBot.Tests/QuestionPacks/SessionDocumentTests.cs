using System.Text;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.QuestionPacks;
using ScrutinyBot.Tests.Documents;
using Format = ScrutinyBot.Dialogs.Exports.DocumentFormat;

namespace ScrutinyBot.Tests.QuestionPacks;

/// <summary>What the pack for members holds, and what the version for the witness must not.</summary>
public sealed class SessionDocumentTests
{
    private static readonly SessionPackDraft Draft = new()
    {
        Title = "Questions for the shadow chair", PreparedOn = new DateOnly(2026, 11, 21), Date = "2 March 2027", Minutes = 40, Themes = ["Leadership"],
        Witnesses = [new SessionWitness("Shadow chair", 0)], Askers = ["The chair", "Cllr Finch"], WasHeld = true, Notes = ["A note of ours"], Gaps = ["A gap"],
        Slots =
        [
            new SessionSlot { Kind = SlotKind.Welcome, Start = 0, Minutes = 2, Text = "Welcome" },
            new SessionSlot { Kind = SlotKind.Question, Start = 2, Minutes = 5, Number = 1, Text = "What is your part in it?", Witness = "Shadow chair", Asker = "Cllr Finch", Probes = ["A follow-up of ours?"], Asked = true, Notes = ["She promised figures"] },
        ],
        IfTheySay = [new SessionReply("It is too early to say. Not yet.", "Stay calm", ["By when?"], [])],
    };

    [Theory]
    [InlineData("Cllr Finch")]
    [InlineData("2–7")]
    [InlineData("A follow-up of ours?")]
    [InlineData("It is too early to say")]
    [InlineData("She promised figures")]
    [InlineData("A note of ours")]
    [InlineData("What is your part in it?")]
    public void The_pack_for_members_holds_it(string words) => Assert.Contains(words, Markdown(DraftDocument.SessionPack), StringComparison.Ordinal);

    [Theory]
    [InlineData("Cllr Finch")]
    [InlineData("The chair")]
    [InlineData("A follow-up of ours?")]
    [InlineData("It is too early to say")]
    [InlineData("She promised figures")]
    [InlineData("A note of ours")]
    [InlineData("A gap")]
    [InlineData("2–7")]
    public void The_version_for_the_witness_does_not(string words) => Assert.DoesNotContain(words, Markdown(DraftDocument.SessionWitnessVersion), StringComparison.Ordinal);

    [Fact]
    public void The_version_for_the_witness_holds_themes_and_main_questions()
    {
        var markdown = Markdown(DraftDocument.SessionWitnessVersion);

        Assert.Contains("Leadership", markdown, StringComparison.Ordinal);
        Assert.Contains("What is your part in it?", markdown, StringComparison.Ordinal);
        Assert.Contains("40 minutes", markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DraftDocument.SessionPack)]
    [InlineData(DraftDocument.SessionWitnessVersion)]
    public void Both_can_be_made_in_word(DraftDocument kind) => Assert.NotEmpty(EveryDocument.Factory.Make(Draft, kind, Format.Word));

    [Fact]
    public void A_draft_comes_through_a_job_as_it_was()
    {
        var json = AnswerSet.ToJson(new ExportRequest(Draft, [DraftDocument.SessionPack], [Format.Markdown]));
        var read = System.Text.Json.JsonSerializer.Deserialize<ExportRequest>(json, System.Text.Json.JsonSerializerOptions.Web)!;

        Assert.Equal(Markdown(DraftDocument.SessionPack), Encoding.UTF8.GetString(EveryDocument.Factory.Make(read.Draft, DraftDocument.SessionPack, Format.Markdown)));
    }

    private static string Markdown(DraftDocument kind) => Encoding.UTF8.GetString(EveryDocument.Factory.Make(Draft, kind, Format.Markdown));
}
