using System.Globalization;

namespace ScrutinyBot.Evaluation;

/// <summary>What would be answered at one threshold of sureness.</summary>
internal sealed record CurvePoint(double Threshold, Share Answered, Share WrongAnswers, Share WrongRefusals);

/// <summary>The trade-off that the threshold decides: the surer an answer must be, the fewer wrong answers and the more wrong refusals.</summary>
internal static class ThresholdCurve
{
    private const int Steps = 20;

    // At 0 everything would be answered, which says nothing.
    public static IEnumerable<CurvePoint> Of(IReadOnlyCollection<JudgedAnswer> judged) =>
        Enumerable.Range(1, Steps).Select(step => At((double)step / Steps, judged));

    public static IEnumerable<string> Lines(IReadOnlyCollection<JudgedAnswer> judged) => TextTable.Lines(
        [["threshold", "answered", "wrong answers", "wrong refusals"], .. Of(judged).Select(Row)]);

    private static CurvePoint At(double threshold, IReadOnlyCollection<JudgedAnswer> judged) => new(
        threshold,
        Share.Among(judged, j => j.Answer.Sureness >= threshold),
        Share.Among([.. judged.Where(j => !j.Question.Answerable)], j => j.Answer.Sureness >= threshold),
        Share.Among([.. judged.Where(j => j.Question.Answerable)], j => j.Answer.Sureness < threshold));

    private static string[] Row(CurvePoint point) =>
        [point.Threshold.ToString("F2", CultureInfo.InvariantCulture), point.Answered.ToString(), point.WrongAnswers.ToString(), point.WrongRefusals.ToString()];
}
