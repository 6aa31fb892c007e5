using ScrutinyBot.Evaluation;

namespace ScrutinyBot.Tests.Evaluation;

public sealed class ThresholdCurveTests
{
    [Fact]
    public void What_is_at_least_as_sure_as_the_threshold_is_answered()
    {
        var curve = ThresholdCurve.Of(
            [Judged.Right(1, sureness: 0.9), Judged.Refused(sureness: 0.35), Judged.Unanswerable(answered: true, sureness: 0.6), Judged.Unanswerable(answered: false)]).ToArray();

        Assert.Equal(Enumerable.Range(1, 20).Select(i => i * 5), curve.Select(p => (int)Math.Round(100 * p.Threshold)));
        Assert.Equal(new(0.35, new(3, 4), new(1, 2), new(0, 2)), curve[6]);
        Assert.Equal(new(0.4, new(2, 4), new(1, 2), new(1, 2)), curve[7]);
        Assert.Equal(new(0.65, new(1, 4), new(0, 2), new(1, 2)), curve[12]);
        Assert.Equal(new(1, new(0, 4), new(0, 2), new(2, 2)), curve[19]);
    }

    [Fact]
    public void The_curve_is_shown_as_a_table() => Assert.Equal(
        ["threshold       answered  wrong answers  wrong refusals", "0.05       100.0 % (1/1)              -     0.0 % (0/1)"],
        ThresholdCurve.Lines([Judged.Right(1)]).Take(2));
}
