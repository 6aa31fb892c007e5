using System.Text.Json;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Findings;
using ScrutinyBot.Tests.Engine;

namespace ScrutinyBot.Tests.Findings;

/// <summary>Conversations in the middle of a review of a fostering hub with three lines.</summary>
internal static class Review
{
    public const string First = "we're half way through looking at the joint fostering hub. three lines: 1 are carers better supported, 2 does it save money, 3 what do children in care make of it. want to log what we've heard so far";

    public const string Heard = "line 1: survey of 62 carers, 5 jan 2027, mostly happy. line 1 again: the foster carers association on 12 jan said support has got worse. line 2: finance paper says it saves 240k, thats exempt";

    public const string Recommended = "now recommendations. 1) the hub should communicate better with carers 2) cabinet member to publish a yearly report on carers views, first one by 30 september 2027 3) look at the finances 4) more money from government 5) ask children in care before any further change";

    public static Talk After(params string[] said)
    {
        var talk = Talk.WithKeyLines();
        foreach (var words in said) talk.Say(words);
        return talk;
    }

    public static EvidenceLog Log(Talk talk) => talk.Answers.Get<EvidenceLog>(FindingsKeys.Evidence) ?? EvidenceLog.Empty;

    public static RecommendationList Recommendations(Talk talk) => talk.Answers.Get<RecommendationList>(FindingsKeys.Recommendations) ?? RecommendationList.Empty;

    public static FindingsDraft Exported(Turn turn) =>
        Assert.IsType<FindingsDraft>(Assert.Single(turn.Jobs).Payload.Deserialize<ExportRequest>(JsonSerializerOptions.Web)!.Draft);
}
