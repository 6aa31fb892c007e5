using System.Collections.Immutable;
using ScrutinyBot.Dialogs.Improvement;

namespace ScrutinyBot.Tests.Improvement;

public sealed class PlacementTests
{
    [Theory]
    [InlineData("4234234", "good", 3, 2)]
    [InlineData("2122123", "inadequate", 0, 0.5)]
    [InlineData("5545444", "outstanding", 2, 2.5)]
    [InlineData("3333333", "requires-improvement", 1, 1.5)]
    [InlineData("3333333", null, null, 1.5)]
    [InlineData("5525555", "inadequate", 1, 1.5)]
    [InlineData("5555155", "good", 1, 2)]
    public void A_place_follows_ratings_and_inspection(string ratings, string? inspected, int? yearsAgo, double at) =>
        Assert.Equal(at, Placement.Of(Of(ratings), inspected, yearsAgo)!.At);

    [Fact]
    public void An_old_inspection_counts_for_less()
    {
        Assert.Equal(2, Placement.Of(Of("3333333"), "good", 1)!.At);
        Assert.Equal(1.5, Placement.Of(Of("3333333"), "good", 8)!.At);
    }

    [Fact]
    public void With_three_ratings_and_no_inspection_there_is_none() =>
        Assert.Null(Placement.Of(Of("444"), null, null));

    [Fact]
    public void Where_two_phases_meet_both_are_named()
    {
        Assert.Equal([1, 2], new Place(2).Phases);
        Assert.Equal([1], new Place(1.5).Phases);
    }

    [Theory]
    [InlineData("not a lot tbh it just feels ok", true)]
    [InlineData("nothing written down", true)]
    [InlineData("we just know", true)]
    [InlineData("gut feeling really", true)]
    [InlineData("", true)]
    [InlineData("turnover 9%, staff survey", false)]
    [InlineData("it feels right and the audit says so", false)]
    [InlineData("police and health both chair subgroups", false)]
    [InlineData("balanced budget two years running", false)]
    public void Thin_evidence_is_told_from_evidence(string said, bool isThin) => Assert.Equal(isThin, EvidenceStrength.IsThin(said));

    [Theory]
    [InlineData("we've been lending two heads of service to the council next door", "lending")]
    [InlineData("supporting another council", "lending")]
    [InlineData("our dcs is leaving in january", "leaving")]
    [InlineData("cabinet wants savings of 4m", "money")]
    [InlineData("the improvement board was stood down in june", "oversight")]
    [InlineData("big restructure in april", "restructure")]
    [InlineData("case system is on its last legs", "systems")]
    [InlineData("referrals are through the roof", "demand")]
    [InlineData("balanced budget two years running", null)]
    public void A_change_is_known_by_its_kind(string said, string? kind) => Assert.Equal(kind, ChangeKinds.Of(said));

    private static ImmutableSortedDictionary<string, int?> Of(string ratings) =>
        new[] { "strategic-approach", "leadership", "workforce", "partners", "apparatus", "innovation", "resources" }
            .Zip(ratings, (e, r) => KeyValuePair.Create<string, int?>(e, r - '0')).ToImmutableSortedDictionary(StringComparer.Ordinal);
}
