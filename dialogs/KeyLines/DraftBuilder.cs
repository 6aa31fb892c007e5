using System.Collections.Immutable;
using ScrutinyBot.Content;
using ScrutinyBot.Dialogs.Engine;
using ScrutinyBot.Dialogs.Exports;
using ScrutinyBot.Dialogs.Understanding;
using ScrutinyBot.Dialogs.Wordings;

namespace ScrutinyBot.Dialogs.KeyLines;

/// <summary>Makes the typed record of a review from the answers; every document is made from it.</summary>
internal static class DraftBuilder
{
    // What the shape of every review rests on.
    private static readonly IReadOnlyList<SectionRef> Method =
    [
        new("adm-scrutiny", "key-lines-of-enquiry"), new("adm-scrutiny", "structuring-the-review"),
        new("adm-scrutiny", "evidence-for-the-review"), new("adm-scrutiny", "reporting-and-recommendations"),
    ];

    /// <summary>The review as drafted so far. Pure.</summary>
    public static ReviewDraft Build(KeyLinesDraft draft)
    {
        var answers = draft.Answers;
        var questions = SubQuestions.All(draft);
        return new ReviewDraft
        {
            Title = TitleOf(draft),
            PreparedOn = draft.Moment.Today,
            Council = answers.Get<string>(Keys.Council) ?? "",
            Committee = answers.Get<string>(Keys.Committee) ?? "",
            MeetingDate = DateOf(answers, Keys.Meeting),
            Proposal = draft.Proposal,
            Form = draft.Form?.Title ?? "",
            Stage = draft.Stage is { } stage ? KeyLinesReplies.StageInWords(stage) : "",
            DecisionMaker = Sentence(answers.Get<string>(Keys.Decider)),
            DecisionDate = DateOf(answers, Keys.DecisionDate),
            WhyNow = Sentence(answers.Get<string>(Keys.WhyNow)),
            Success = Sentence(answers.Get<string>(Keys.Success)),
            InScope = [.. (answers.Get<ImmutableList<string>>(Keys.InScope) ?? []).Select(Sentence)],
            OutOfScope = [.. (answers.Get<ImmutableList<string>>(Keys.OutOfScope) ?? []).Select(Sentence)],
            Objectives = [.. Objectives(draft)],
            Areas = [.. draft.Areas.Select(a => new DraftArea(draft.AreaTitle(a), KeyLinesReplies.WhyArea(draft, a)))],
            Lines = [.. draft.Lines.Rows.Select(r => Line(r, draft, questions[r.Id]))],
            Witnesses = [.. draft.Witnesses.Select(w => Witness(w, draft))],
            Methods = [.. (answers.Get<ImmutableList<string>>(Keys.Methods) ?? []).Select(m => draft.Library.Find(m)?.Title ?? m)],
            Timetable = [.. draft.Timetable.OrderBy(t => t.Date.First).Select(t => new DraftMilestone(t.What, t.Date.Text))],
            ReviewDate = TimetableOrder.ReviewDate(draft) ?? "",
            Gaps = Gaps.Of(draft, forMembers: false),
            Notes = answers.Get<ImmutableList<string>>(EngineKeys.Notes) ?? [],
            Sources = Sources(draft, questions),
        };
    }

    /// <summary>A title that tells this review from others.</summary>
    public static string TitleOf(KeyLinesDraft draft)
    {
        if (draft.Proposal.Length == 0) return "Scrutiny review";
        // In the words of the proposal: the guide has names for kinds of trust that nobody here has used.
        var model = draft.Blanks.Model.Replace("the ", "", StringComparison.Ordinal);
        return model == "new arrangement" ? $"Scrutiny review: {draft.Blanks.Services}" : $"Scrutiny review: {draft.Blanks.Services} ({model})";
    }

    private static string Sentence(string? text) => text is { Length: > 0 } ? char.ToUpperInvariant(text[0]) + text[1..] : "";

    private static string DateOf(AnswerSet answers, string key) => answers.Get<PlanDate>(key)?.Text ?? "";

    private static IEnumerable<DraftText> Objectives(KeyLinesDraft draft) =>
        (draft.Answers.Get<ImmutableList<ObjectiveRow>>(Keys.Objectives) ?? []).Select(o => o.Text is { } own
            ? new DraftText(own, Origin.Own)
            : new DraftText(Wording.Fill(draft.Library.Find(o.Entry ?? "")?.Text ?? "", draft.Blanks), Origin.Prompted));

    private static DraftLine Line(LineRow row, KeyLinesDraft draft, IReadOnlyList<SubQuestion> questions)
    {
        var entry = row.Entry is null ? null : draft.Library.Find(row.Entry);
        var evidence = draft.Evidence.Where(e => e.Lines.Contains(row.Id)).ToList();
        var witnesses = draft.Witnesses.Where(w => w.Lines.Contains(row.Id)).Select(w => w.Name).ToList();
        return new DraftLine
        {
            Number = draft.Lines.NumberOf(row.Id),
            Text = draft.TextOf(row),
            Area = draft.AreaTitle(row.Area),
            Why = entry is not null ? FirstSentence(entry.Body) : "",
            Origin = row.Origin,
            Advice = entry is null ? [.. LineAdvice.For(draft.TextOf(row)).Select(a => a.Words)] : [],
            Questions = [.. questions.Select(q => new DraftQuestion(q.Text, q.Probes, q.Origin))],
            Witnesses = witnesses,
            Evidence = [.. evidence.Select(e => EvidenceOf(e, draft))],
            Warnings = [.. Warnings(row, draft, witnesses.Count + evidence.Count)],
            Sources = [.. (entry?.Sources ?? []).Select(draft.Library.Cite).OfType<Citation>()],
        };
    }

    private static IEnumerable<string> Warnings(LineRow row, KeyLinesDraft draft, int sources)
    {
        if (sources == 0) yield return "No source yet";
        if (sources == 1) yield return "Rests on one source only";
        if (sources > 0 && !draft.HearsFamilies(row.Id)) yield return "Hears no child or family";
    }

    private static DraftEvidence EvidenceOf(EvidenceRow row, KeyLinesDraft draft)
    {
        var entry = row.Entry is null ? null : draft.Library.Find(row.Entry);
        return new DraftEvidence(row.Name, KeyLinesReplies.FormInWords(entry?.Form), entry?.Holder ?? "", KeyLinesReplies.PerspectiveInWords(entry?.Perspective));
    }

    private static DraftWitness Witness(WitnessRow row, KeyLinesDraft draft)
    {
        var entry = row.Entry is null ? null : draft.Library.Find(row.Entry);
        return new DraftWitness(
            row.Name, entry is null ? "" : FirstSentence(entry.Body), KeyLinesReplies.PerspectiveInWords(entry?.Perspective),
            [.. row.Lines.Select(draft.Lines.NumberOf).Where(n => n.Length > 0)]);
    }

    private static IReadOnlyList<Citation> Sources(KeyLinesDraft draft, IReadOnlyDictionary<string, IReadOnlyList<SubQuestion>> questions)
    {
        var lines = draft.Lines.Rows.SelectMany(r => r.Entry is null ? [] : draft.Library.Find(r.Entry)?.Sources ?? []);
        var asked = questions.Values.SelectMany(q => q).SelectMany(q => q.Sources);
        return [.. lines.Concat(asked).Concat(Method).Distinct().Select(draft.Library.Cite).OfType<Citation>()];
    }

    /// <summary>As much of an entry's body as fits a cell.</summary>
    public static string FirstSentence(string body)
    {
        var end = body.IndexOf(". ", StringComparison.Ordinal);
        return (end < 0 ? body : body[..(end + 1)]).ReplaceLineEndings(" ").Trim();
    }
}
