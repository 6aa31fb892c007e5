namespace ScrutinyBot.Evaluation;

/// <summary>The figures for a set of questions, or for those of one kind.</summary>
internal sealed record Scores
{
    /// <summary>Of all questions.</summary>
    public required Share Answered { get; init; }
    /// <summary>Of the answerable: those with a gold section first. A refused question has none.</summary>
    public required Share RecallAt1 { get; init; }
    public required Share RecallAt3 { get; init; }
    public required Share RecallAt5 { get; init; }
    /// <summary>The mean, over the answerable, of one divided by the place of the first gold section, and 0 where there is none. Null when none is answerable.</summary>
    public required double? MeanReciprocalRank { get; init; }
    /// <summary>Of the answerable that have facts to contain: those answered with all of them.</summary>
    public required Share MustFacts { get; init; }
    /// <summary>Of the unanswerable: those answered.</summary>
    public required Share WrongAnswers { get; init; }
    /// <summary>Of the answerable: those refused.</summary>
    public required Share WrongRefusals { get; init; }

    public static Scores Of(IReadOnlyCollection<JudgedAnswer> judged)
    {
        JudgedAnswer[] answerable = [.. judged.Where(j => j.Question.Answerable)];
        JudgedAnswer[] unanswerable = [.. judged.Where(j => !j.Question.Answerable)];
        JudgedAnswer[] withFacts = [.. answerable.Where(j => j.Question.Must.Count > 0)];
        return new()
        {
            Answered = Share.Among(judged, j => j.Answer.Answered),
            RecallAt1 = Share.Among(answerable, j => j.FindsGoldWithin(1)),
            RecallAt3 = Share.Among(answerable, j => j.FindsGoldWithin(JudgedAnswer.NearTheTop)),
            RecallAt5 = Share.Among(answerable, j => j.FindsGoldWithin(5)),
            MeanReciprocalRank = answerable.Length == 0 ? null : answerable.Average(j => 1.0 / j.GoldRank ?? 0),
            MustFacts = Share.Among(withFacts, j => j.HasItsFacts),
            WrongAnswers = Share.Among(unanswerable, j => j.IsWronglyAnswered),
            WrongRefusals = Share.Among(answerable, j => j.IsWronglyRefused),
        };
    }
}
