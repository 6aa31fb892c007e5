using System.Collections.Immutable;
using System.Globalization;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Improvement.Hearing;
using ScrutinyBot.Dialogs.Replies;
using ScrutinyBot.Dialogs.Understanding;

namespace ScrutinyBot.Dialogs.Improvement.Granting;

/// <summary>Does what a person wished: pure, from the assessment and the wish to new answers and words.</summary>
internal sealed class JourneyGranter(Assessment start)
{
    private readonly Assessment assessment = start;
    private readonly List<Reply> replies = [];
    private AnswerSet answers = start.Answers;
    // What was shown last gives a number its meaning; anything else that is done ends that.
    private Focus focus = start.Moment.Focus with { Row = null };

    public static Granted Grant(JourneyWish wish, Assessment assessment)
    {
        var granter = new JourneyGranter(assessment);
        granter.Do(wish);
        return new Granted(granter.answers, granter.replies, granter.focus);
    }

    private void Do(JourneyWish wish)
    {
        switch (wish)
        {
            case JourneyWish.Rate rate: Rate(rate); break;
            case JourneyWish.RateWrongCount wrong: Notice("which-number", ("count", Numbers.InWords(wrong.Count)), ("list", assessment.Enablers.InOrder)); break;
            case JourneyWish.RateOtherScale other: Notice("out-of-ten", ("most", other.Most.ToString(CultureInfo.InvariantCulture))); break;
            case JourneyWish.GiveEvidence give: GiveEvidence(give); break;
            case JourneyWish.NoteChange note: NoteChange(note.Words); break;
            case JourneyWish.Watch watch: Watch(watch); break;
            case JourneyWish.SetAgain again: SetAgain(again.Date); break;
            case JourneyWish.Roll: Roll(); break;
            case JourneyWish.ShowRatings: Show(RatingsOrHelp); break;
            case JourneyWish.ShowDoubts: ShowDoubts(); break;
            case JourneyWish.ShowPlace: Show(a => AssessmentReplies.Place(a).Concat(a.Place is null ? [] : AssessmentReplies.Pitfalls(a)).ToList()); break;
            case JourneyWish.ShowPitfalls: Show(AssessmentReplies.Pitfalls); break;
            case JourneyWish.ShowBackwards: ShowSigns(asked: true); break;
            case JourneyWish.ShowSigns: ShowSigns(asked: false); break;
            case JourneyWish.ShowIdea idea: Show(a => AssessmentReplies.Idea(idea.Enabler, a)); break;
            case JourneyWish.ShowTime: Show(AssessmentReplies.Time); break;
            case JourneyWish.ShowSteps steps: ShowSteps(steps); break;
            case JourneyWish.ShowComparison: Show(AssessmentReplies.Comparison); break;
            case JourneyWish.ShowCharts: Show(Charts); break;
        }
    }

    private void Rate(JourneyWish.Rate rate)
    {
        var key = rate.Earlier ? JourneyKeys.LastRatings : JourneyKeys.Ratings;
        var before = rate.Earlier ? assessment.LastRatings : assessment.Ratings;
        var outside = rate.Ratings.FindAll(r => r.Value is < JourneyPrompts.Least or > JourneyPrompts.Most);
        if (!outside.IsEmpty) Notice("out-of-range", ("names", AssessmentReplies.Joined(outside.Select(r => assessment.Enablers.NameOf(r.Enabler)))));
        var good = rate.Ratings.RemoveAll(outside.Contains);
        if (good.IsEmpty) return;
        var after = before.SetItems(good.Select(r => KeyValuePair.Create(r.Enabler, r.Value)));
        answers = answers.With(key, after);
        if (!rate.Earlier && !answers.Has(JourneyKeys.RatedOn)) answers = answers.With(JourneyKeys.RatedOn, assessment.Moment.Today);
        var now = assessment.With(answers);
        if (rate.Earlier)
        {
            Notice("compare-recorded", ("ratings", AssessmentReplies.InWords(after, now)));
            if (now.HasRatings && good.Count > 1) replies.AddRange(AssessmentReplies.Comparison(now));
            return;
        }
        if (good.Count > 3)
        {
            if (good.FindAll(r => before.TryGetValue(r.Enabler, out var was) && was != r.Value) is { IsEmpty: false } changed) Say(string.Join('\n', changed.Select(r => OneRating(r, before, "rating-moved"))));
            replies.Add(AssessmentReplies.Ratings(now));
            TellOfMove(now);
            return;
        }
        Say(string.Join('\n', good.Select(r => OneRating(r, before))));
        TellOfMove(now);
    }

    private string OneRating(Rating rating, ImmutableSortedDictionary<string, int?> before, string changed = "rating-changed")
    {
        var name = assessment.Enablers.NameOf(rating.Enabler);
        var now = AssessmentReplies.Number(rating.Value, assessment);
        if (!before.TryGetValue(rating.Enabler, out var was)) return assessment.Script.Say("rating-set", ("name", name), ("now", now));
        return was == rating.Value
            ? assessment.Script.Say("rating-same", ("name", name), ("now", now))
            : assessment.Script.Say(changed, ("name", name), ("was", AssessmentReplies.Number(was, assessment)), ("now", now));
    }

    // A corrected rating may move the place that was told before; whoever was told wants to know.
    private void TellOfMove(Assessment now)
    {
        if (assessment.Place is null || now.Place is not { } place || !answers.Has(JourneyKeys.Evidence)) return;
        Notice(place == assessment.Place ? "place-stays" : "place-moves", ("place", AssessmentReplies.PlaceInWords(place, now)));
    }

    private void GiveEvidence(JourneyWish.GiveEvidence give)
    {
        var before = assessment.Evidence;
        var after = give.Items.Aggregate(before, (all, item) => all.SetItem(item.Enabler, give.Added && all.TryGetValue(item.Enabler, out var was) ? $"{was}; {item.Words}" : item.Words));
        answers = answers.With(JourneyKeys.Evidence, after);
        var names = give.Items.Where(i => i.Enabler != Assessment.General).Select(i => assessment.Enablers.NameOf(i.Enabler)).Distinct(StringComparer.Ordinal).ToList();
        if (names.Count == 0) Notice("evidence-general");
        else if (names.Count == assessment.Enablers.All.Count) Notice("evidence-taken-all");
        else Notice("evidence-taken", ("names", AssessmentReplies.Joined(names)));
        if (!give.Added && assessment.HasRatings) replies.AddRange(AssessmentReplies.Doubts(assessment.With(answers)));
    }

    private void NoteChange(string words)
    {
        var changes = answers.Get<ImmutableList<string>>(JourneyKeys.Changes) ?? [];
        if (changes.Contains(words, StringComparer.OrdinalIgnoreCase)) return;
        answers = answers.With(JourneyKeys.Changes, changes.Add(words));
        Notice("change-noted", ("fact", words));
    }

    private void Watch(JourneyWish.Watch watch)
    {
        var signs = AssessmentReplies.SignItems(assessment);
        var chosen = watch.Numbers.IsEmpty ? signs : [.. watch.Numbers.Where(n => n >= 1 && n <= signs.Count).Select(n => signs[n - 1])];
        if (chosen.Count == 0)
        {
            Notice("watch-which", ("count", signs.Count.ToString(CultureInfo.InvariantCulture)));
            return;
        }
        answers = answers.With(JourneyKeys.Watchers, assessment.Watchers.SetItems(chosen.Select(s => KeyValuePair.Create(s.Id, Upper(watch.Who)))));
        focus = focus with { Row = WatchersRecogniser.SignsShown };
        Notice("watch-noted", ("who", $"{Upper(watch.Who)}: {string.Join(", ", chosen.Select(s => (signs.ToList().IndexOf(s) + 1).ToString(CultureInfo.InvariantCulture)))}"));
    }

    private void SetAgain(PlanDate? date)
    {
        if (date is { } said)
        {
            if (said.Last < assessment.Moment.Today)
            {
                Notice("again-past", ("date", said.Text));
                return;
            }
            answers = answers.With(JourneyKeys.Again, said);
        }
        var again = assessment.With(answers).Again;
        Notice("again-set", ("date", date is { IsDay: false } loose ? loose.Text : again.ToString("d MMMM yyyy", PlanDate.British)));
    }

    private void Roll()
    {
        if (!assessment.HasRatings)
        {
            Notice("roll-none");
            return;
        }
        var kept = AssessmentReplies.InWords(assessment.Ratings, assessment);
        // What was true last time is to be said anew; only the numbers are worth comparing.
        answers = answers.With(JourneyKeys.LastRatings, assessment.Ratings)
            .Without(JourneyKeys.Ratings).Without(JourneyKeys.RatedOn).Without(JourneyKeys.Evidence).Without(JourneyKeys.Changes).Without(JourneyKeys.Again).Without(JourneyKeys.Next);
        // Whoever begins anew wants to rate, not to be asked again what was passed over.
        foreach (var key in new[] { SharedKeys.Council, JourneyKeys.Judgement, JourneyKeys.JudgedOn }.Where(k => !answers.Has(k))) answers = answers.WithNotKnown(key);
        Notice("rolled", ("ratings", kept));
    }

    private void ShowSigns(bool asked)
    {
        focus = focus with { Row = WatchersRecogniser.SignsShown };
        Show(a => AssessmentReplies.Backwards(a, asked));
    }

    private void ShowDoubts()
    {
        if (!assessment.HasRatings) Show(RatingsOrHelp);
        else replies.AddRange(AssessmentReplies.Doubts(assessment.Answers.Has(JourneyKeys.Evidence) ? assessment : assessment.With(answers.With(JourneyKeys.Evidence, assessment.Evidence))));
    }

    private void ShowSteps(JourneyWish.ShowSteps steps)
    {
        if (steps.KeepCount is { } keep) answers = answers.With(JourneyKeys.KeepCount, Math.Clamp(keep, 1, assessment.Enablers.All.Count));
        if (steps.StartCount is { } count) answers = answers.With(JourneyKeys.StartCount, Math.Clamp(count, 1, assessment.Enablers.All.Count));
        replies.AddRange(AssessmentReplies.Steps(assessment.With(answers), steps.Keep, steps.Start));
        // "Drop 2" speaks of the list shown last.
        focus = focus with { List = new ListInFocus(KeepAndStart.KeyOf(steps.Start ? KeepAndStart.Start : KeepAndStart.Keep), focus.Asked, []) };
    }

    private static IEnumerable<Reply> RatingsOrHelp(Assessment a) =>
        a.Ratings.Count > 0 ? [AssessmentReplies.Ratings(a)] : [new Reply.Text(a.Script.Say("no-ratings-yet", ("list", a.Enablers.InOrder)))];

    private static IEnumerable<Reply> Charts(Assessment a) =>
        a.HasRatings ? [AssessmentReplies.Radar(a), .. AssessmentReplies.Strip(a) is { } strip ? new Reply[] { strip } : []] : RatingsOrHelp(a);

    private void Show(Func<Assessment, IEnumerable<Reply>> show) => replies.AddRange(show(assessment));

    private void Say(string words) => replies.Add(new Reply.Notice(words));

    private void Notice(string sentence, params ReadOnlySpan<(string Blank, string Words)> blanks) => Say(assessment.Script.Say(sentence, blanks));

    private static string Upper(string words) => words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..];
}
