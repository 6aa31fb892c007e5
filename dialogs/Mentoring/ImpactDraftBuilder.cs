using ScrutinyBot.Content;

namespace ScrutinyBot.Dialogs.Mentoring;

/// <summary>Makes the typed record of a follow-up from the answers. Pure.</summary>
internal static class ImpactDraftBuilder
{
    public static ImpactDraft Build(FollowUpNotes notes)
    {
        var script = notes.Script;
        return new ImpactDraft
        {
            Title = script.Say("doc-title"),
            Subtitle = script.Say("doc-subtitle"),
            PreparedOn = notes.Moment.Today,
            Intro = script.Say("doc-intro"),
            Ended = notes.Ended is { } ended ? script.Say("doc-period", ("ended", ended.Text)) : "",
            Comparisons = [.. notes.Comparisons.Select(c => new DraftComparison(Said(c.Aim.Text, notes), notes.RatingInWords(c.Before), notes.RatingInWords(c.Now), AimReader.Capital(notes.ChangeInWords(c))))],
            Verdict = notes.CanCompare ? Said(notes.Verdict, notes) : "",
            Limits = [script.Say("doc-limits"), .. notes.Down.Count > 0 ? [script.Say("doc-fall")] : (IReadOnlyList<string>)[]],
            Circumstances = [.. notes.Context.Select(c => Said(c, notes))],
            Helped = [.. notes.Helped.Select(h => Said(h, notes))],
            NotHelped = [.. notes.NotHelped.Select(h => Said(h, notes))],
            BecomingMentor = notes.BecomeMentor is { } answer ? script.Say($"doc-mentor-{answer}") : "",
            NextStep = Said(notes.NextStep ?? "", notes),
            Sources = [.. script.Bank("note-basis").SelectMany(i => i.Sources).Distinct().Select(notes.Moment.Library.Cite).OfType<Citation>()],
        };
    }

    private static string Said(string text, FollowUpNotes notes) => Nameless.Of(text, notes.Names, notes.Words.Session.Say("mentee-formal"));
}
