using System.Text;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.RoleGuide;
using ScrutinyBot.Documents;
using Format = ScrutinyBot.Dialogs.Exports.DocumentFormat;

namespace ScrutinyBot.Tests.Documents;

/// <summary>What the documents of the role guide hold.</summary>
public sealed class RolePackTests
{
    private static readonly Citation Source = new(new("adm-scrutiny", "role-of-scrutiny"), "A guide", "A publisher", 2017, "The role of scrutiny");

    private static readonly RoleDraft Draft = new()
    {
        Title = "Lead member for children's services: role pack",
        PreparedOn = new(2026, 11, 21),
        Council = "Tidewell Borough Council",
        Facts = [new("Last judgement", "Requires improvement")],
        Lists =
        [
            new(RoleList.Plan, "Plan for the first 100 days",
            [
                new() { Text = "Meet the director", Origin = Origin.Prompted, Stage = "First week", Detail = "Settle how often.", Standing = "good practice", Sources = [Source] },
                new() { Text = "Have lunch with the care leavers", Origin = Origin.Own, Stage = "By day 100" },
            ]),
            new(RoleList.Agenda, "First one-to-one with the director",
            [
                new() { Text = "How we will work", Origin = Origin.Prompted, Asks = ["When would you ring me?"], Minutes = 10, Standing = "good practice", Sources = [Source] },
                new() { Text = "Next time", Origin = Origin.Prompted, Minutes = 20 },
            ]) { TotalMinutes = 30 },
            new(RoleList.Chair, "Questions for the chair of the trust", [new() { Text = "What is late?", Origin = Origin.Prompted, Asks = ["Why?"], Sources = [Source] }]),
        ],
        Notes = ["ring the monitoring officer"],
    };

    [Fact]
    public void The_pack_holds_every_list_that_was_made_and_what_it_rests_on()
    {
        var pack = Markdown(DraftDocument.RolePack);

        foreach (var words in new[] { "Plan for the first 100 days", "First week", "Meet the director", "Have lunch with the care leavers", "your words", "First one-to-one", "30 minutes", "What is late?", "Requires improvement", "ring the monitoring officer", "The role of scrutiny", "good practice" })
            Assert.Contains(words, pack, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DraftDocument.RolePlan, "Meet the director", "What is late?")]
    [InlineData(DraftDocument.RoleAgenda, "30 minutes", "Have lunch")]
    [InlineData(DraftDocument.RoleChairQuestions, "What is late?", "Meet the director")]
    [InlineData(DraftDocument.RoleMonthly, "has not been made", "Meet the director")]
    public void A_list_alone_holds_nothing_of_the_others(DraftDocument kind, string holds, string lacks)
    {
        var document = Markdown(kind);

        Assert.Contains(holds, document, StringComparison.Ordinal);
        Assert.DoesNotContain(lacks, document, StringComparison.Ordinal);
        Assert.DoesNotContain("ring the monitoring officer", document, StringComparison.Ordinal);
    }

    [Fact]
    public void The_pack_opens_in_word_and_says_the_same_each_time()
    {
        var first = EveryDocument.Factory.Make(Draft, DraftDocument.RolePack, Format.Word);

        Assert.Equal(first, EveryDocument.Factory.Make(Draft, DraftDocument.RolePack, Format.Word));
        using var word = new OpenedWord(first);
        Assert.Empty(word.Mistakes);
        Assert.Equal("tidewell-role-pack.docx", DocumentNames.FileName(Draft, DraftDocument.RolePack, Format.Word));
    }

    private static string Markdown(DraftDocument kind) => Encoding.UTF8.GetString(EveryDocument.Factory.Make(Draft, kind, Format.Markdown));
}
