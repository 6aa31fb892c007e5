using System.Collections.Immutable;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Improvement;

/// <summary>Makes the typed record of a self-assessment from the answers. Pure.</summary>
internal static class SelfAssessmentBuilder
{
    public static SelfAssessmentDraft Build(Assessment a)
    {
        var council = a.Answers.Get<string>(SharedKeys.Council) ?? "";
        return new SelfAssessmentDraft
        {
            Title = council.Length > 0 ? a.Script.Say("doc-title-of", ("council", council)) : a.Script.Say("doc-title"),
            PreparedOn = a.Moment.Today,
            Council = council,
            Committee = a.Answers.Get<string>(SharedKeys.Committee) ?? "",
            LastInspection = a.Judgement is null ? "" : $"{a.JudgementInWords} {AssessmentReplies.WhenJudged(a)}".TrimEnd(),
            Ratings = [.. a.Enablers.All.Select(e => Rating(e, a))],
            GeneralEvidence = a.Evidence.GetValueOrDefault(Assessment.General, ""),
            Doubts = [.. a.Doubts.Select(d => new DraftPoint(Unlisted(AssessmentReplies.DoubtInWords(d, a)), "", [.. a.Cite(AssessmentReplies.IdeaFor(d.Enabler, a).Sources)]))],
            Changes = [.. a.Changes.Select(c => c.Words)],
            Place = a.Place is { } place ? AssessmentReplies.PlaceInWords(place, a) : "",
            PlaceMeans = [.. AssessmentReplies.Meanings(a)],
            Reasons = a.Place is null ? [] : [.. AssessmentReplies.Reasons(a).Select(Unlisted)],
            Limits = a.Script.Say("place-limits"),
            Pitfalls = [.. AssessmentReplies.PitfallItems(a).Select(i => Point(i, "", a))],
            Keep = [.. Steps(KeepAndStart.Keep, a)],
            Start = [.. Steps(KeepAndStart.Start, a)],
            Time = a.Place is null ? [] : [.. AssessmentReplies.TimeLines(a).Select(l => new DraftPoint(Unlisted(l), "", a.Script.Bank("time").FirstOrDefault(t => l.EndsWith(t.Text, StringComparison.Ordinal)) is { } item ? [.. a.Cite(item.Sources)] : []))],
            Warnings = [.. AssessmentReplies.Facts(a).Select(f => new DraftPoint(f.Words, "", [.. a.Cite(f.Item.Sources)]))],
            Signs = [.. AssessmentReplies.SignItems(a).Select(s => new DraftSign(s.Text, s.Detail ?? "", a.Watchers.GetValueOrDefault(s.Id, ""), [.. a.Cite(s.Sources)]))],
            Comparison = a.HasLastRatings ? AssessmentReplies.ComparisonInWords(a) : "",
            Again = a.HasRatings ? AgainInWords(a) : "",
            Radar = a.HasRatings ? AssessmentReplies.Radar(a) : null,
            Strip = AssessmentReplies.Strip(a),
            Gaps = Gaps(a),
            Notes = a.Answers.Get<ImmutableList<string>>(EngineKeys.Notes) ?? [],
        };
    }

    /// <summary>What is missing or doubtful, a sentence each.</summary>
    public static IReadOnlyList<string> Gaps(Assessment a) =>
    [
        .. a.Judgement is null ? new[] { a.Script.Say("gap-judgement") } : [],
        .. a.Enablers.All.Where(e => a.Ratings.GetValueOrDefault(e.Value) is null).Select(e => a.Script.Say("gap-rating", ("name", e.Label))),
        .. a.Rated.Where(r => EvidenceStrength.IsThin(a.Evidence.GetValueOrDefault(r.Id))).Select(r => a.Script.Say("gap-evidence", ("name", r.Name), ("rating", AssessmentReplies.Number(r.Rating, a)))),
        .. a.HasRatings && a.Watchers.Count == 0 ? new[] { a.Script.Say("gap-watchers") } : [],
    ];

    public static string AgainInWords(Assessment a) =>
        a.Answers.Get<PlanDate>(JourneyKeys.Again) is { IsDay: false } loose ? loose.Text : a.Again.ToString("d MMMM yyyy", PlanDate.British);

    private static DraftRating Rating(Option enabler, Assessment a) => new(
        enabler.Label, AssessmentReplies.Number(a.Ratings.GetValueOrDefault(enabler.Value), a), a.Evidence.GetValueOrDefault(enabler.Value, ""),
        a.HasLastRatings ? AssessmentReplies.Number(a.LastRatings.GetValueOrDefault(enabler.Value), a) : "",
        a.HasLastRatings && AssessmentReplies.ChangeOf(enabler.Value, a) is { } change ? AssessmentReplies.Signed(change) : "");

    private static IEnumerable<DraftPoint> Steps(string which, Assessment a) => KeepAndStart.Steps(which, a).Select(s => new DraftPoint(s.Text, s.Why, [.. a.Cite(s.Sources)]));

    private static DraftPoint Point(ScriptItem item, string why, Assessment a) => new(item.Text, why, [.. a.Cite(item.Sources)]);

    // What is a list in a conversation is a list of its own in a document.
    private static string Unlisted(string line) => (line.StartsWith("- ", StringComparison.Ordinal) ? line[2..] : line).Replace("**", "", StringComparison.Ordinal);
}
