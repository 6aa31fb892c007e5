using System.Text;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Findings;
using ScrutinyBot.Tests.Documents;
using Format = ScrutinyBot.Dialogs.Exports.DocumentFormat;

namespace ScrutinyBot.Tests.Findings;

public sealed class FindingsDocumentTests
{
    private static readonly DraftDocument[] All = [DraftDocument.EvidenceLog, DraftDocument.Triangulation, DraftDocument.FindingsReport, DraftDocument.RecommendationTracker];

    public static TheoryData<DraftDocument> Documents => [.. All];

    private static FindingsDraft Draft(string export, params string[] said) =>
        Review.Exported(Review.After([Review.First, Review.Heard, Review.Recommended, .. said]).Say(export));

    [Theory, MemberData(nameof(Documents))]
    public void Nothing_exempt_is_in_a_public_version_and_it_says_that_something_was_left_out(DraftDocument kind)
    {
        var draft = Draft("evidence log and tracker in word, public version", "change 3 to check the 240k saving", "finding on line 2: it saves £240,000");

        var text = Markdown(draft, kind);

        Assert.True(draft.IsPublic);
        Assert.DoesNotContain("240", text, StringComparison.Ordinal);
        Assert.DoesNotContain("inance paper", text, StringComparison.Ordinal);
        Assert.DoesNotContain("xempt", text, StringComparison.Ordinal);
        Assert.DoesNotContain("E3", text, StringComparison.Ordinal);
        Assert.Contains("has been left out", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_left_out_is_told_before()
    {
        var talk = Review.After(Review.First, Review.Heard);
        talk.Say("evidence log in word, public version");

        Assert.Contains("Evidence E3: finance paper | Marked exempt", talk.Words, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Documents))]
    public void A_version_for_members_is_a_valid_file_with_all_that_was_logged(DraftDocument kind)
    {
        var draft = Draft("tracker in word");

        using var word = new OpenedWord(EveryDocument.Factory.Make(draft, kind, Format.Word));

        Assert.Empty(word.Mistakes);
        Assert.False(draft.IsPublic);
        Assert.Equal(3, draft.Evidence.Count);
    }

    [Theory, MemberData(nameof(Documents))]
    public void An_empty_review_makes_a_valid_file(DraftDocument kind)
    {
        using var word = new OpenedWord(EveryDocument.Factory.Make(new FindingsDraft { Title = "", PreparedOn = new(2026, 11, 21) }, kind, Format.Word));

        Assert.Empty(word.Mistakes);
    }

    [Fact]
    public void A_tracker_says_what_was_answered_and_when_to_look_again()
    {
        var text = Markdown(Draft("tracker in markdown", "drop 4", "cabinet gets the report 8 april 2027", "response due 8 june. they've said yes to 2, partly on 1, not heard on the others"), DraftDocument.RecommendationTracker);

        Assert.Contains("8 June 2027", text, StringComparison.Ordinal);
        Assert.Contains("8 October 2027", text, StringComparison.Ordinal);
        Assert.Contains("Accepted in part", text, StringComparison.Ordinal);
        Assert.Contains("Awaiting a response", text, StringComparison.Ordinal);
    }

    private static string Markdown(FindingsDraft draft, DraftDocument kind) => Encoding.UTF8.GetString(EveryDocument.Factory.Make(draft, kind, Format.Markdown));
}
