using ScrutinyBot.Evaluation;

namespace ScrutinyBot.Tests.Evaluation;

public sealed class RecordedFiguresTests
{
    private static readonly Scores Good = Scores.Of([Judged.Right(1), Judged.Right(2), Judged.Right(3), Judged.Unanswerable(answered: false)]);

    private static readonly Scores Worse = Scores.Of([Judged.Right(1), Judged.Right(2), Judged.Refused(), Judged.Unanswerable(answered: true)]);

    [Fact]
    public void Recorded_figures_are_not_worse_than_themselves() => Assert.Empty(RecordedFigures.Of("own", Worse).WhatIsWorse(Worse));

    [Fact]
    public void A_better_figure_is_not_worse() => Assert.Empty(RecordedFigures.Of("own", Worse).WhatIsWorse(Good));

    [Fact]
    public void Each_worse_figure_has_a_sentence() => Assert.Equal(
        [
            "own: recall at 3 fell from 100.0 % to 66.7 %.",
            "own: recall at 5 fell from 100.0 % to 66.7 %.",
            "own: mean reciprocal rank fell from 0.611 to 0.500.",
            "own: must facts fell from 100.0 % to 66.7 %.",
            "own: wrong answers rose from 0.0 % to 100.0 %.",
            "own: wrong refusals rose from 0.0 % to 33.3 %.",
        ],
        RecordedFigures.Of("own", Good).WhatIsWorse(Worse));

    [Fact]
    public void A_figure_that_is_not_recorded_is_not_compared() =>
        Assert.Equal(["own: must facts fell from 90.0 % to 66.7 %."], new RecordedFigures("own", new Dictionary<string, double> { ["mustFacts"] = 90 }).WhatIsWorse(Worse));

    [Fact]
    public void A_figure_without_questions_left_is_worse() => Assert.Contains(
        "own: wrong answers was 0.0 %, and there is no question left for it.",
        RecordedFigures.Of("own", Good).WhatIsWorse(Scores.Of([Judged.Right(1)])));
}
