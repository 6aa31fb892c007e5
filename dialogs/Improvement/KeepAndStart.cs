using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Lists;

namespace ScrutinyBot.Dialogs.Improvement;

/// <summary>Something to keep doing or to start: its words, why it stands there (empty for the person's own), and what it rests on.</summary>
internal sealed record Step(string Text, string Why, IReadOnlyList<SectionRef> Sources);

/// <summary>Draws what to keep from the strongest enablers and what to start from the weakest, as the phase has it; a list that the person
/// has changed stays as they made it.</summary>
internal static class KeepAndStart
{
    public const string Keep = "keep", Start = "start";

    // How many of each, unless the person says a number.
    private const int Usual = 3;

    // A strength is no strength below this.
    private const int LeastToKeep = 3;

    /// <summary>The steps of one of the two lists as they read.</summary>
    public static IReadOnlyList<Step> Steps(string which, Assessment a) =>
        [.. Rows(which, a).Rows.Take(CountSaid(which, a) ?? int.MaxValue).Select(r => StepOf(r, a))];

    /// <summary>The list: what is recorded once something in it was changed, or else what is drawn.</summary>
    public static ItemList Rows(string which, Assessment a) =>
        a.Answers.Get<ItemList>(KeyOf(which)) is { } changed ? changed : ItemList.Of(Drawn(which, a).Take(CountSaid(which, a) ?? UsualOf(which, a)));

    /// <summary>Everything that fits the place, best first.</summary>
    public static IReadOnlyList<ItemCandidate> Candidates(string which, Assessment a) => [.. Drawn(which, a)];

    public static string TextOf(ItemRow row, Assessment a) => row.Text ?? (row.Entry is { } id ? a.Script.FindItem(id)?.Text : null) ?? "";

    public static string KeyOf(string which) => which == Keep ? JourneyKeys.Keep : JourneyKeys.Start;

    private static Step StepOf(ItemRow row, Assessment a)
    {
        var item = row.Entry is { } id ? a.Script.FindItem(id) : null;
        var enabler = a.Enablers.All.FirstOrDefault(e => item?.Group?.StartsWith(e.Value + "-", StringComparison.Ordinal) ?? false);
        var why = enabler is null || a.Ratings.GetValueOrDefault(enabler.Value) is not { } rating ? ""
            : a.Script.Say("keep-why", ("name", enabler.Label), ("rating", AssessmentReplies.Number(rating, a)));
        return new Step(TextOf(row, a), why, item?.Sources ?? []);
    }

    private static IEnumerable<ItemCandidate> Drawn(string which, Assessment a)
    {
        if (a.Place is not { } place) return [];
        var items = a.Script.Bank(which);
        return Ranked(which, a).Select(e => items.FirstOrDefault(i => i.Group == $"{e.Id}-{a.PhaseItem(PhaseOf(e.Rating, place)).Id}"))
            .OfType<ScriptItem>().Select(i => new ItemCandidate(i.Id, i.Text, null, []));
    }

    private static IEnumerable<(string Id, string Name, int Rating)> Ranked(string which, Assessment a)
    {
        var thin = a.Doubts.Where(d => !d.Against).Select(d => d.Enabler).ToHashSet(StringComparer.Ordinal);
        return which == Keep
            ? a.Rated.OrderByDescending(r => r.Rating).ThenBy(r => thin.Contains(r.Id))
            : a.Rated.OrderBy(r => r.Rating).ThenBy(r => !Placement.HoldingBack.Contains(r.Id, StringComparer.Ordinal));
    }

    private static int UsualOf(string which, Assessment a) => which == Keep ? Math.Clamp(a.Rated.Count(r => r.Rating >= LeastToKeep), 1, Usual) : Usual;

    private static int? CountSaid(string which, Assessment a) => a.Answers.Get<int?>(which == Keep ? JourneyKeys.KeepCount : JourneyKeys.StartCount);

    // Between two phases a strong enabler is already in the later one, a weak one still in the earlier.
    private static int PhaseOf(int rating, Place place) => rating >= 4 ? place.Phases[^1] : place.Phases[0];
}
