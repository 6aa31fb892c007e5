using System.Globalization;

namespace ScrutinyBot.Evaluation;

/// <summary>The figures of a set as text: one row for all questions, and one for each kind in the order in which kinds first appear.</summary>
internal static class ScoreTable
{
    private static readonly string[] Heading =
        ["kind", "n", "answered", "recall at 1", "recall at 3", "recall at 5", "MRR", "must facts", "wrong answers", "wrong refusals"];

    public static IEnumerable<string> Lines(IReadOnlyCollection<JudgedAnswer> judged) =>
        TextTable.Lines([Heading, Row("all", judged), .. judged.GroupBy(j => j.Question.Kind).Select(g => Row(g.Key, [.. g]))]);

    private static string[] Row(string name, IReadOnlyCollection<JudgedAnswer> judged)
    {
        var scores = Scores.Of(judged);
        return
        [
            name,
            judged.Count.ToString(CultureInfo.InvariantCulture),
            scores.Answered.ToString(),
            scores.RecallAt1.ToString(),
            scores.RecallAt3.ToString(),
            scores.RecallAt5.ToString(),
            scores.MeanReciprocalRank?.ToString("F3", CultureInfo.InvariantCulture) ?? "-",
            scores.MustFacts.ToString(),
            scores.WrongAnswers.ToString(),
            scores.WrongRefusals.ToString(),
        ];
    }
}
